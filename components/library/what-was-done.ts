/** What was done before, for the library's cards: plain lookups in the newest filed attempts. */
import type { AttemptRow } from '../../cpd-log/kept-shapes';

/** How many of the newest attempts are enough for what was done last with each of a full library. */
export const RECENT = 200;

/** The newest filed attempt at a scenario; `filed` is newest first. */
export function lastFiled(filed: readonly AttemptRow[], scenarioId: string): AttemptRow | null {
  return filed.find((attempt) => attempt.scenarioId === scenarioId) ?? null;
}

/** Ids of the scenarios filed since midnight, by the clock of this browser. `now` in milliseconds since 1970. */
export function filedSinceMorning(filed: readonly AttemptRow[], now: number): ReadonlySet<string> {
  const morning = new Date(now).setHours(0, 0, 0, 0);
  return new Set(filed.filter((a) => (a.filedAt ?? 0) >= morning).map((a) => a.scenarioId));
}
