/** Deleting is moving: the whole attempt goes into one row of the bin and can come back to the letter. */
import type { CpdDatabase } from './cpd-database';
import { decisionsOf } from './decision-record';
import { isUntouched } from './entries/entry-from-attempt';
import type { BinRow } from './kept-shapes';
import { LogProblem } from './log-problem';
import { addToProgress, progressTables, takeFromProgress } from './progress/keep-progress';
import { addToTotals } from './running-totals';

export const BIN_DAYS = 7;

const tablesOf = (db: CpdDatabase) => [
  ...[db.attempts, db.decisions, db.drafts, db.totals, db.bin],
  ...[db.entries, db.entryFiles],
  ...progressTables(db),
];

export function binAttempt(db: CpdDatabase, id: string, binnedAt: number): PromiseLike<void> {
  return db.transaction('rw', tablesOf(db), async () => {
    const attempt = await db.attempts.get(id);
    if (!attempt) throw new LogProblem('missing');
    const decisions = await decisionsOf(db, id).toArray();
    const draft = (await db.drafts.get(id)) ?? null;
    const entry = await db.entries.get(id);
    const untouched =
      entry && isUntouched(entry) && (await db.entryFiles.where('entryId').equals(id).count()) === 0;
    await db.bin.add({ id, binnedAt, attempt, decisions, draft, ...(untouched && { entry }) });
    if (untouched) await db.entries.delete(id);
    await db.attempts.delete(id);
    await decisionsOf(db, id).delete();
    await db.drafts.delete(id);
    await addToTotals(db, attempt, -1);
    await takeFromProgress(db, attempt);
  });
}

export function restoreFromBin(db: CpdDatabase, id: string): PromiseLike<void> {
  return db.transaction('rw', tablesOf(db), async () => {
    const binned = await db.bin.get(id);
    if (!binned) {
      // Undo pressed twice, or in two windows: it is where it was asked to be.
      if (await db.attempts.get(id)) return;
      throw new LogProblem('missing');
    }
    await db.attempts.add(binned.attempt);
    await db.decisions.bulkAdd(binned.decisions);
    if (binned.draft) await db.drafts.add(binned.draft);
    if (binned.entry) await db.entries.put(binned.entry);
    await db.bin.delete(id);
    await addToTotals(db, binned.attempt, 1);
    await addToProgress(db, binned.attempt);
  });
}

/** Removes for good what has been in the bin for seven days or more. */
export function emptyBin(db: CpdDatabase, now: number): PromiseLike<void> {
  const over = now - BIN_DAYS * 24 * 60 * 60_000;
  return db.transaction('rw', [db.bin, db.entryBin], async () => {
    for (const bin of [db.bin, db.entryBin]) await bin.where('binnedAt').belowOrEqual(over).delete();
  });
}

export function binNewestFirst(db: CpdDatabase): PromiseLike<BinRow[]> {
  return db.bin.orderBy('binnedAt').reverse().toArray();
}
