/** Scenarios that were loaded: one row an id, its text in the sources. Removing is putting aside for seven days. */
import { BIN_DAYS } from '../bin';
import type { CpdDatabase } from '../cpd-database';
import { explained, LogProblem } from '../log-problem';
import { toPlain } from '../plain-data';
import type { KeptScript, LoadedRow, NewLoaded } from './script-shapes';
import { sourceHash } from '../source-hash';
import { watch, type Unwatch } from '../watching';

export interface LoadedScripts {
  /** Those that are here, newest first, each with its text. */
  list(): Promise<KeptScript[]>;
  /** One by its scenario's id; null if it is not here. */
  get(id: string): Promise<KeptScript | null>;
  /**
   * Keeps a scenario. Where one of the id is here with another text, that one becomes the newest of its earlier versions; the same
   * text again changes nothing but when and whence.
   */
  keep(script: NewLoaded): Promise<KeptScript>;
  /** Puts it aside for seven days; the result puts it back. Its text stays, since attempts replay from it. Refuses: 'missing script'. */
  remove(id: string, at: number): Promise<() => Promise<void>>;
  /** Calls back with the list now and after each change, in this window or another. */
  watch(onChange: (scripts: KeptScript[]) => void, onProblem?: (problem: LogProblem) => void): Unwatch;
}

export function loadedScripts(db: CpdDatabase): LoadedScripts {
  const tables = [db.loaded, db.sources];
  const list = () =>
    db.transaction('r', tables, async () => {
      const rows = (await db.loaded.toArray()).filter((row) => row.removedAt === null);
      const kept = await Promise.all(rows.map((row) => withText(db, row)));
      return kept.sort((a, b) => b.loadedAt - a.loadedAt || (a.id < b.id ? -1 : 1));
    });
  const setAside = (id: string, removedAt: number | null) =>
    db.transaction('rw', [db.loaded], async () => {
      const row = await db.loaded.get(id);
      if (!row) throw new LogProblem('missing script');
      await db.loaded.put({ ...row, removedAt });
    });
  return {
    list: () => explained(list),
    get: (id) =>
      explained(() =>
        db.transaction('r', tables, async () => {
          const row = await db.loaded.get(id);
          return row && row.removedAt === null ? withText(db, row) : null;
        }),
      ),
    async keep({ text, ...given }) {
      const hash = await sourceHash(text);
      const facts = toPlain(given);
      return explained(() =>
        db.transaction('rw', tables, async () => {
          if (!(await db.sources.get(hash))) await db.sources.add({ hash, text });
          const before = await db.loaded.get(facts.id);
          const row: LoadedRow = { ...facts, hash, earlier: earlierThan(hash, before), removedAt: null };
          await db.loaded.put(row);
          return { ...row, text };
        }),
      );
    },
    async remove(id, at) {
      await explained(() => setAside(id, at));
      return () => explained(() => setAside(id, null));
    },
    watch: (onChange, onProblem) => watch(list, onChange, onProblem),
  };
}

function earlierThan(hash: string, before: LoadedRow | undefined): LoadedRow['earlier'] {
  if (!before) return [];
  const { version, loadedAt } = before;
  const all = [{ hash: before.hash, version, loadedAt }, ...before.earlier];
  return all.filter((one) => one.hash !== hash);
}

async function withText(db: CpdDatabase, row: LoadedRow): Promise<KeptScript> {
  const source = await db.sources.get(row.hash);
  if (!source) throw new LogProblem('no source');
  return { ...row, text: source.text };
}

/** Forgets for good what was put aside seven days ago or more, loaded scenarios and drafts alike. */
export function forgetRemovedScripts(db: CpdDatabase, now: number): PromiseLike<void> {
  const gone = (row: { readonly removedAt: number | null }) =>
    row.removedAt !== null && row.removedAt <= now - BIN_DAYS * 24 * 60 * 60_000;
  return db.transaction('rw', [db.loaded, db.scriptDrafts, db.scriptVersions], async () => {
    await db.loaded.filter(gone).delete();
    const drafts = await db.scriptDrafts.filter(gone).primaryKeys();
    await db.scriptDrafts.bulkDelete(drafts);
    for (const id of drafts) await db.scriptVersions.where('draftId').equals(id).delete();
  });
}
