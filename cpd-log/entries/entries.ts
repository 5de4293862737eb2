/** The CPD record over IndexedDB. */
import type { CpdDatabase } from '../cpd-database';
import { explained, LogProblem } from '../log-problem';
import { toPlain } from '../plain-data';
import { watch } from '../watching';
import { binEntry, binnedEntries, restoreEntry } from './entry-bin';
import type { AfterEntry, EntryLog } from './entry-log';
import type { EntryChange, EntryFileRow, EntryRow } from './entry-shapes';

export function entriesOver(db: CpdDatabase): EntryLog {
  return {
    add: (entry) => explained(() => addEntry(db, toPlain(entry))),
    change: (id, change, at) => explained(() => changeEntry(db, id, toPlain(change), at)),
    entry: (id) => explained(async () => (await db.entries.get(id)) ?? null),
    newest: (limit, after) => explained(() => newestEntries(db, limit, after)),
    between: (first, last) => explained(() => entriesBetween(db, first, last)),

    attach: (file) => explained(() => attach(db, file)),
    files: (entryId) =>
      explained(async () =>
        (await filesOf(db, entryId)).map(({ bytes, ...facts }) => ({ ...facts, size: bytes.byteLength })),
      ),
    file: (id) => explained(async () => (await db.entryFiles.get(id)) ?? null),
    async detach(id) {
      const file = await explained(() => detach(db, id));
      return () => explained(() => attach(db, file));
    },

    async delete(id, at) {
      await explained(() => binEntry(db, id, at));
      return () => explained(() => restoreEntry(db, id));
    },
    restore: (id) => explained(() => restoreEntry(db, id)),
    binned: () => explained(() => binnedEntries(db)),

    watchNewest: (limit, onChange, onProblem) => watch(() => newestEntries(db, limit), onChange, onProblem),
    watchBetween: (first, last, onChange, onProblem) =>
      watch(() => entriesBetween(db, first, last), onChange, onProblem),
  };
}

function addEntry(db: CpdDatabase, entry: EntryRow): PromiseLike<void> {
  return db.transaction('rw', [db.entries, db.entryBin], async () => {
    if ((await db.entries.get(entry.id)) || (await db.entryBin.get(entry.id)))
      throw new LogProblem('already there');
    await db.entries.add(entry);
  });
}

function changeEntry(db: CpdDatabase, id: string, change: EntryChange, at: number): PromiseLike<void> {
  return db.transaction('rw', [db.entries], async () => {
    const entry = await db.entries.get(id);
    if (!entry) throw new LogProblem('no entry');
    const answers = change.answers ? { answers: { ...entry.answers, ...change.answers } } : {};
    // Minutes with a simulated client are not hours of skills development, whoever asks.
    const skills = entry.facts ? { skillsMinutes: 0 } : {};
    await db.entries.put({
      ...{ ...entry, ...change, ...answers, ...skills },
      // Later than its making even by a clock that stands still, so that a draft somebody wrote in is never taken for untouched.
      changedAt: Math.max(at, entry.createdAt + 1),
    });
  });
}

/** By an index that holds day and id, so that the newest fifty of a hundred thousand cost fifty reads. */
function newestEntries(db: CpdDatabase, limit: number, after?: AfterEntry): PromiseLike<EntryRow[]> {
  const rows = after
    ? db.entries.where('[day+id]').below([after.day, after.id])
    : db.entries.orderBy('[day+id]');
  return rows.reverse().limit(limit).toArray();
}

function entriesBetween(db: CpdDatabase, first: string, last: string): PromiseLike<EntryRow[]> {
  return db.entries.where('[day+id]').between([first, ''], [last, '\uffff'], true, true).toArray();
}

export async function filesOf(db: CpdDatabase, entryId: string): Promise<EntryFileRow[]> {
  // The index gives them by id, and sorting keeps that for those of one moment.
  const files = await db.entryFiles.where('entryId').equals(entryId).toArray();
  return files.sort((a, b) => a.addedAt - b.addedAt);
}

function attach(db: CpdDatabase, file: EntryFileRow): PromiseLike<void> {
  return db.transaction('rw', [db.entries, db.entryFiles], async () => {
    if (!(await db.entries.get(file.entryId))) throw new LogProblem('no entry');
    await db.entryFiles.put(file);
  });
}

function detach(db: CpdDatabase, id: string): PromiseLike<EntryFileRow> {
  return db.transaction('rw', [db.entryFiles], async () => {
    const file = await db.entryFiles.get(id);
    if (!file) throw new LogProblem('no file');
    await db.entryFiles.delete(id);
    return file;
  });
}
