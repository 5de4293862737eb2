/** Deleting is moving: the whole attempt goes into one row of the bin and can come back to the letter. */
import type { CpdDatabase } from './cpd-database';
import { decisionsOf } from './decision-record';
import type { BinRow } from './kept-shapes';
import { LogProblem } from './log-problem';
import { addToTotals } from './running-totals';

export const BIN_DAYS = 7;

export function binAttempt(db: CpdDatabase, id: string, binnedAt: number): PromiseLike<void> {
  return db.transaction('rw', [db.attempts, db.decisions, db.drafts, db.totals, db.bin], async () => {
    const attempt = await db.attempts.get(id);
    if (!attempt) throw new LogProblem('missing');
    const decisions = await decisionsOf(db, id).toArray();
    await db.bin.add({ id, binnedAt, attempt, decisions, draft: (await db.drafts.get(id)) ?? null });
    await db.attempts.delete(id);
    await decisionsOf(db, id).delete();
    await db.drafts.delete(id);
    await addToTotals(db, attempt, -1);
  });
}

export function restoreFromBin(db: CpdDatabase, id: string): PromiseLike<void> {
  return db.transaction('rw', [db.attempts, db.decisions, db.drafts, db.totals, db.bin], async () => {
    const binned = await db.bin.get(id);
    if (!binned) {
      // Undo pressed twice, or in two windows: it is where it was asked to be.
      if (await db.attempts.get(id)) return;
      throw new LogProblem('missing');
    }
    await db.attempts.add(binned.attempt);
    await db.decisions.bulkAdd(binned.decisions);
    if (binned.draft) await db.drafts.add(binned.draft);
    await db.bin.delete(id);
    await addToTotals(db, binned.attempt, 1);
  });
}

/** Removes for good what has been in the bin for seven days or more. */
export function emptyBin(db: CpdDatabase, now: number): PromiseLike<number> {
  return db.bin
    .where('binnedAt')
    .belowOrEqual(now - BIN_DAYS * 24 * 60 * 60_000)
    .delete();
}

export function binNewestFirst(db: CpdDatabase): PromiseLike<BinRow[]> {
  return db.bin.orderBy('binnedAt').reverse().toArray();
}
