/**
 * How long someone practised, from when their decisions were made. A CPD record asks for minutes; a session left open over
 * lunch should not claim the lunch. So a pause counts in full up to five minutes (writing a plan takes less) and no further.
 */
export const LONGEST_PAUSE_MS = 5 * 60_000;

/** Time to add for an act at `at` after one at `before`; a clock that was put back adds nothing. */
export function practised(before: number, at: number): number {
  return Math.min(Math.max(at - before, 0), LONGEST_PAUSE_MS);
}

/** Whole minutes to show; anything begun is at least one. */
export function practiceMinutes(activeMs: number): number {
  return Math.max(1, Math.round(activeMs / 60_000));
}
