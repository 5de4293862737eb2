/** The whole log as one file. */
import { SCHEMA_VERSION, type CpdDatabase } from '../cpd-database';
import { packBackup } from './backup-file';

/**
 * The key that a device signs with stays on the device: its private half cannot be read out, and in another browser it would say what
 * is not so.
 */
export const OF_THE_DEVICE: ReadonlySet<string> = new Set(['deviceKeys']);

/** Read in one transaction, so that everything in it is of the same moment. */
export async function makeBackup(db: CpdDatabase, madeAt: number): Promise<Uint8Array<ArrayBuffer>> {
  const tables = await db.transaction('r', db.tables, async () => {
    const all: Record<string, readonly unknown[]> = {};
    for (const table of db.tables.filter(({ name }) => !OF_THE_DEVICE.has(name)))
      all[table.name] = await table.toArray();
    return all;
  });
  return packBackup({ schema: SCHEMA_VERSION, madeAt, tables });
}
