import { CRITERIA } from '../scenarios/format/vocabulary';
import type { CpdDatabase } from './cpd-database';
import type { AttemptRow, TotalRow } from './kept-shapes';

type Totals = Map<TotalRow['of'], TotalRow>;

/**
 * The totals after a filed attempt was added (`by` 1) or taken out (`by` -1); only the rows that change. A criterion
 * assessed in both sessions counts twice, as it was shown twice. An attempt not filed, and one that was not scored
 * because the safety gate was not handled, changes no criterion.
 */
export function changedTotals(totals: Totals, attempt: AttemptRow, by: 1 | -1): TotalRow[] {
  if (!attempt.summary) return [];
  const next: Totals = new Map();
  const row = (of: TotalRow['of']) => next.get(of) ?? totals.get(of) ?? emptyTotal(of);

  const all = row('attempts');
  next.set('attempts', { ...all, count: all.count + by, activeMs: all.activeMs + by * attempt.activeMs });
  if (attempt.summary.band === 'not scored') return [...next.values()];

  for (const { criterion, level } of attempt.summary.sessions.flatMap((s) => s.levels)) {
    const before = row(criterion);
    const levels: [number, number, number, number] = [...before.levels];
    levels[level] += by;
    next.set(criterion, { ...before, count: before.count + by, levels });
  }
  return [...next.values()];
}

/** Every row in the printed order, rows that nothing has touched yet as zero. */
export function allTotals(kept: readonly TotalRow[]): TotalRow[] {
  const found = new Map(kept.map((row) => [row.of, row]));
  const names: TotalRow['of'][] = ['attempts', ...CRITERIA.map((c) => c.name)];
  return names.map((of) => found.get(of) ?? emptyTotal(of));
}

function emptyTotal(of: TotalRow['of']): TotalRow {
  return { of, count: 0, levels: [0, 0, 0, 0], activeMs: 0 };
}

/** Inside a transaction over totals: brings them up to date with one attempt more or less. @param kept read in it already */
export async function addToTotals(
  db: CpdDatabase,
  attempt: AttemptRow,
  by: 1 | -1,
  kept?: readonly TotalRow[],
): Promise<void> {
  const totals = new Map((kept ?? (await db.totals.toArray())).map((row) => [row.of, row]));
  await db.totals.bulkPut(changedTotals(totals, attempt, by));
}
