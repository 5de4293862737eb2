/** Who stands by which text: a name, a role and a date against a text's hash, so that a changed text is signed by nobody. */
import type { CpdDatabase } from '../cpd-database';
import { explained, type LogProblem } from '../log-problem';
import { toPlain } from '../plain-data';
import type { SignOffRow } from './script-shapes';
import { watch, type Unwatch } from '../watching';

export interface SignOffs {
  /** All of them, oldest first. */
  list(): Promise<SignOffRow[]>;
  /** Those of one text, oldest first. */
  of(hash: string): Promise<SignOffRow[]>;
  /** Keeps one; the same person in the same role signs a text once, and the later date stands. */
  record(signOff: SignOffRow): Promise<void>;
  /** Takes one back; the result puts it there again. */
  takeBack(id: string): Promise<() => Promise<void>>;
  /** Calls back with all of them now and after each change, in this window or another. */
  watch(onChange: (all: SignOffRow[]) => void, onProblem?: (problem: LogProblem) => void): Unwatch;
}

export function signOffs(db: CpdDatabase): SignOffs {
  const list = async () => inOrder(await db.signOffs.toArray());
  return {
    list: () => explained(list),
    of: (hash) => explained(async () => inOrder(await db.signOffs.where('hash').equals(hash).toArray())),
    record: (given) => {
      const row = toPlain(given);
      return explained(() =>
        db.transaction('rw', [db.signOffs], async () => {
          const same = await db.signOffs
            .where('hash')
            .equals(row.hash)
            .filter((one) => one.name === row.name && one.role === row.role)
            .primaryKeys();
          await db.signOffs.bulkDelete(same);
          await db.signOffs.put(row);
        }),
      );
    },
    async takeBack(id) {
      const row = await explained(() =>
        db.transaction('rw', [db.signOffs], async () => {
          const found = await db.signOffs.get(id);
          await db.signOffs.delete(id);
          return found;
        }),
      );
      return () =>
        explained(async () => {
          if (row) await db.signOffs.put(row);
        });
    },
    watch: (onChange, onProblem) => watch(list, onChange, onProblem),
  };
}

const inOrder = (rows: SignOffRow[]): SignOffRow[] =>
  rows.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
