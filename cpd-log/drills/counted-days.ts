/**
 * Days as spacing counts them. A pause is forgiven: of a stretch without any practice only the first week counts, so that nobody comes back
 * from a month away to a heap of what fell due meanwhile.
 */

/** Days of a pause that count. */
export const LONGEST_GAP = 7;

/** The number of a moment's day by this device's calendar; days that follow each other have numbers that do. */
export function dayNumber(at: number): number {
  const date = new Date(at);
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000);
}

/**
 * From each practised day, and today, to the day it counts as.
 * @param practised numbers of days on which anything was practised, in any order.
 */
export function countedDays(practised: Iterable<number>, today: number): ReadonlyMap<number, number> {
  const days = [...new Set([...practised, today])].sort((a, b) => a - b);
  const counted = new Map<number, number>();
  let at = 0;
  for (const [i, day] of days.entries()) {
    at += Math.min(LONGEST_GAP, day - (days[i - 1] ?? day));
    counted.set(day, at);
  }
  return counted;
}
