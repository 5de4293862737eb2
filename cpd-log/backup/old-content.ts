/** A backup of an older schema, brought up to date by the very upgrades that an older log goes through when it is opened. */
import { CpdDatabase, SCHEMA_VERSION, type Store } from '../cpd-database';
import type { BackupContent } from './backup-file';
import { BackupProblem } from './backup-problem';

/** Only for as long as the upgrade takes. */
const NAME = 'between-sessions-restoring';

/** The content as today's schema has it. Throws a BackupProblem: 'newer', or 'damaged' where its rows do not fit its version. */
export async function upToDate(content: BackupContent, store: Store): Promise<BackupContent> {
  if (content.schema > SCHEMA_VERSION) throw new BackupProblem('newer');
  if (content.schema < 1) throw new BackupProblem('damaged');
  try {
    if (content.schema < SCHEMA_VERSION) await fill(new CpdDatabase(NAME, store, content.schema), content);
    else return content;
    const db = new CpdDatabase(NAME, store);
    await db.open();
    const tables: Record<string, readonly unknown[]> = {};
    for (const table of db.tables) tables[table.name] = await table.toArray();
    db.close();
    return { ...content, schema: SCHEMA_VERSION, tables };
  } finally {
    if (content.schema < SCHEMA_VERSION) await new CpdDatabase(NAME, store).delete();
  }
}

async function fill(db: CpdDatabase, { tables }: BackupContent): Promise<void> {
  // One may be left of a restore that was interrupted.
  await db.delete();
  await db.open();
  try {
    for (const [name, rows] of Object.entries(tables)) {
      const table = db.tables.find((one) => one.name === name);
      if (!table) throw new BackupProblem('damaged');
      await table.bulkAdd(rows);
    }
  } catch (cause) {
    throw cause instanceof BackupProblem ? cause : new BackupProblem('damaged', cause);
  } finally {
    db.close();
  }
}
