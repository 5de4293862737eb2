/** Deleting an entry is moving it, with its files, to where it can come back from. */
import type { CpdDatabase } from '../cpd-database';
import { LogProblem } from '../log-problem';
import type { EntryBinRow } from './entry-shapes';

export function binEntry(db: CpdDatabase, id: string, binnedAt: number): PromiseLike<void> {
  return db.transaction('rw', [db.entries, db.entryFiles, db.entryBin], async () => {
    const entry = await db.entries.get(id);
    if (!entry) throw new LogProblem('no entry');
    const files = await db.entryFiles.where('entryId').equals(id).toArray();
    await db.entryBin.add({ id, binnedAt, entry, files });
    await db.entries.delete(id);
    await db.entryFiles.where('entryId').equals(id).delete();
  });
}

/** Puts it back; one that is back already stays as it is. */
export function restoreEntry(db: CpdDatabase, id: string): PromiseLike<void> {
  return db.transaction('rw', [db.entries, db.entryFiles, db.entryBin], async () => {
    const binned = await db.entryBin.get(id);
    if (!binned) {
      if (await db.entries.get(id)) return;
      throw new LogProblem('no entry');
    }
    await db.entries.add(binned.entry);
    await db.entryFiles.bulkAdd(binned.files);
    await db.entryBin.delete(id);
  });
}

export function binnedEntries(db: CpdDatabase): PromiseLike<EntryBinRow[]> {
  return db.entryBin.orderBy('binnedAt').reverse().toArray();
}
