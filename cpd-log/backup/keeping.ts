/** Taking the whole log out, putting it back, measuring it and deleting it. The heavy parts are loaded when they are asked for. */
import type { CpdDatabase, Store } from '../cpd-database';
import { explained } from '../log-problem';
import { BackupProblem } from './backup-problem';
import type { Restored } from './restore-backup';

export interface Keeping {
  /** The whole log as the bytes of one file. */
  makeBackup(at: number): Promise<Uint8Array<ArrayBuffer>>;
  /** Merges a backup into the log. Rejects with a BackupProblem or a LogProblem, and then nothing has changed. */
  restoreBackup(bytes: Uint8Array<ArrayBuffer>): Promise<Restored>;
  /** Rows, table by table. */
  counts(): Promise<Readonly<Record<string, number>>>;
  /** Deletes the log for good, bin and all. Nothing can be read or written afterwards until the page is loaded again. */
  deleteEverything(): Promise<void>;
}

export function keepingOf(db: CpdDatabase, store: Store): Keeping {
  return {
    makeBackup: (at) => explained(async () => (await import('./make-backup')).makeBackup(db, at)),
    async restoreBackup(bytes) {
      const { restoreBackup } = await import('./restore-backup');
      const outcome = await explained(() =>
        restoreBackup(db, store, bytes).catch((problem: unknown) => {
          if (problem instanceof BackupProblem) return problem;
          throw problem;
        }),
      );
      if (outcome instanceof BackupProblem) throw outcome;
      return outcome;
    },
    counts: () =>
      explained(async () => {
        const all = await Promise.all(
          db.tables.map(async (table) => [table.name, await table.count()] as const),
        );
        return Object.fromEntries(all);
      }),
    deleteEverything: () => explained(() => db.delete()),
  };
}
