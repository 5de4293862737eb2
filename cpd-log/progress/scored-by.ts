/** How many attempts were scored by other criteria than these; from the months' own notes. */
import type { MonthRow } from './progress-shapes';

export const othersThan = (criteria: string, { attempts, scoredBy }: MonthRow): number =>
  attempts - (scoredBy[criteria] ?? 0);

export const attemptsNotBy = (criteria: string, months: readonly MonthRow[]): number =>
  months.reduce((sum, month) => sum + othersThan(criteria, month), 0);
