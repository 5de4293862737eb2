/** Scripts being written, and the versions of each that were kept to go back to. */
import type { CpdDatabase } from '../cpd-database';
import { explained, LogProblem } from '../log-problem';
import type { ScriptDraftChange, ScriptDraftRow, ScriptVersionRow } from './script-shapes';
import { sourceHash } from '../source-hash';
import { watch, type Unwatch } from '../watching';

export interface ScriptDrafts {
  /** Newest change first, without those removed. */
  list(): Promise<ScriptDraftRow[]>;
  get(id: string): Promise<ScriptDraftRow | null>;
  /** Keeps what was typed; begins the draft where there is none. The last call wins. */
  save(id: string, change: ScriptDraftChange): Promise<void>;
  /** Puts it aside for seven days; the result puts it back. Refuses: 'missing script'. */
  remove(id: string, at: number): Promise<() => Promise<void>>;
  /** Keeps a text of this draft to go back to; the same text twice running is kept once, under the newer label. Gives its hash. */
  keepVersion(
    id: string,
    version: { readonly text: string; readonly at: number; readonly label?: string },
  ): Promise<string>;
  /** Newest first. A version's text is `log.sourceOf(hash)`. */
  versions(id: string): Promise<ScriptVersionRow[]>;
  /** Calls back with the list now and after each change, in this window or another. */
  watch(onChange: (drafts: ScriptDraftRow[]) => void, onProblem?: (problem: LogProblem) => void): Unwatch;
}

export function scriptDrafts(db: CpdDatabase): ScriptDrafts {
  const list = async () => {
    const rows = (await db.scriptDrafts.toArray()).filter((row) => row.removedAt === null);
    // Those of one moment stay in the order of their ids, which is how they come.
    return rows.sort((a, b) => b.at - a.at);
  };
  const setAside = (id: string, removedAt: number | null) =>
    db.transaction('rw', [db.scriptDrafts], async () => {
      const row = await db.scriptDrafts.get(id);
      if (!row) throw new LogProblem('missing script');
      await db.scriptDrafts.put({ ...row, removedAt });
    });
  // By their key, which ends in when: oldest first.
  const versionsOf = (id: string) => db.scriptVersions.where('draftId').equals(id).toArray();
  return {
    list: () => explained(list),
    get: (id) =>
      explained(async () => {
        const row = await db.scriptDrafts.get(id);
        return row && row.removedAt === null ? row : null;
      }),
    save: (id, change) =>
      explained(() =>
        db.transaction('rw', [db.scriptDrafts], async () => {
          const before = (await db.scriptDrafts.get(id)) ?? begun(id, change.at);
          await db.scriptDrafts.put(changed(before, change));
        }),
      ),
    async remove(id, at) {
      await explained(() => setAside(id, at));
      return () => explained(() => setAside(id, null));
    },
    async keepVersion(draftId, { text, at, label = '' }) {
      const hash = await sourceHash(text);
      await explained(() =>
        db.transaction('rw', [db.sources, db.scriptVersions], async () => {
          if (!(await db.sources.get(hash))) await db.sources.add({ hash, text });
          const newest = (await versionsOf(draftId)).at(-1);
          // Moved up rather than kept twice.
          if (newest?.hash === hash) await db.scriptVersions.delete([draftId, newest.at]);
          const kept = newest?.hash === hash && label === '' ? newest.label : label;
          await db.scriptVersions.put({ draftId, at, hash, label: kept });
        }),
      );
      return hash;
    },
    versions: (id) => explained(async () => (await versionsOf(id)).reverse()),
    watch: (onChange, onProblem) => watch(list, onChange, onProblem),
  };
}

const begun = (id: string, at: number): ScriptDraftRow => ({
  ...{ id, title: '', text: '', startedAt: at, at },
  ...{ from: { kind: 'bench', name: '' }, editor: null, removedAt: null },
});

/** The draft with the change in it, key by key: what a page hands over may hold more than is kept. */
function changed(before: ScriptDraftRow, change: ScriptDraftChange): ScriptDraftRow {
  const { text, at, title, from, editor } = change;
  return {
    ...before,
    ...{ text, at },
    ...(title !== undefined && { title }),
    ...(from !== undefined && { from: { kind: from.kind, name: from.name } }),
    ...(editor !== undefined && { editor }),
    // Somebody is writing in it: then it is not removed.
    removedAt: null,
  };
}
