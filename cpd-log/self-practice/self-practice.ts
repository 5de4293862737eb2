/** Self-practice over IndexedDB. */
import type { CpdDatabase } from '../cpd-database';
import type { EntryRow } from '../entries/entry-shapes';
import { explained, LogProblem } from '../log-problem';
import { toPlain } from '../plain-data';
import { watch, type Unwatch } from '../watching';
import type { SelfPracticeChange, SelfPracticeRow } from './self-practice-shapes';

export interface SelfPracticeLog {
  /** All of them, newest first. */
  list(): Promise<SelfPracticeRow[]>;
  /** Begins one with an empty sheet. Doing it twice is doing it once. */
  start(id: string, at: number): Promise<void>;
  /** Changes what is given and leaves the rest; answers and days change one by one. Refuses: 'no self-practice'. */
  change(id: string, change: SelfPracticeChange, at: number): Promise<void>;
  /** Adds its entry to the record and says so on the row, in one transaction. Twice is once. Refuses: 'no self-practice'. */
  file(id: string, entry: EntryRow): Promise<void>;
  /** Puts one away for good; the result puts it back. Its entry, if it has one, stays in the record. */
  remove(id: string): Promise<() => Promise<void>>;
  watch(onChange: (rows: SelfPracticeRow[]) => void, onProblem?: (problem: LogProblem) => void): Unwatch;
}

export function selfPracticeOver(db: CpdDatabase): SelfPracticeLog {
  const list = async () => (await db.selfPractice.toArray()).sort((a, b) => b.startedAt - a.startedAt);
  return {
    list: () => explained(list),
    start: (id, at) =>
      explained(() =>
        db.transaction('rw', [db.selfPractice], async () => {
          if (!(await db.selfPractice.get(id))) await db.selfPractice.add(fresh(id, at));
        }),
      ),
    change: (id, change, at) =>
      explained(() =>
        db.transaction('rw', [db.selfPractice], async () => {
          await db.selfPractice.put(changed(await existing(db, id), toPlain(change), at));
        }),
      ),
    file: (id, entry) =>
      explained(() =>
        db.transaction('rw', [db.selfPractice, db.entries], async () => {
          const row = await existing(db, id);
          if (row.entryId !== null) return;
          await db.entries.add(toPlain(entry));
          await db.selfPractice.put({
            ...row,
            stage: 'logged',
            entryId: entry.id,
            changedAt: entry.createdAt,
          });
        }),
      ),
    async remove(id) {
      const row = await explained(() =>
        db.transaction('rw', [db.selfPractice], async () => {
          const found = await existing(db, id);
          await db.selfPractice.delete(id);
          return found;
        }),
      );
      return () => explained(async () => void (await db.selfPractice.put(row)));
    },
    watch: (onChange, onProblem) => watch(list, onChange, onProblem),
  };
}

const fresh = (id: string, at: number): SelfPracticeRow => ({
  ...{ id, startedAt: at, changedAt: at, stage: 'sheet', plan: { form: 'boxes', boxes: {} } },
  ...{ weekFrom: null, occasions: [], remind: false, days: {}, answers: {}, minutes: null, entryId: null },
});

function changed(row: SelfPracticeRow, change: SelfPracticeChange, at: number): SelfPracticeRow {
  const days = { ...row.days, ...change.days };
  const answers = { ...row.answers, ...change.answers };
  return { ...row, ...change, days, answers, changedAt: at };
}

async function existing(db: CpdDatabase, id: string): Promise<SelfPracticeRow> {
  const row = await db.selfPractice.get(id);
  if (!row) throw new LogProblem('no self-practice');
  return row;
}
