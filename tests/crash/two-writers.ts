/** What runs inside the extension's own page: two transactions that write in tables of their own, neither of which ever ends. */
import { CpdDatabase, DATABASE_NAME } from '../../cpd-log/cpd-database';

/** Of each: many more than Chromium gathers before it writes some of them to the disk. */
const MANY = 300;

/** @returns once the first of the two has written many rows. */
export async function writeOn(): Promise<void> {
  const db = new CpdDatabase(DATABASE_NAME, {});
  await db.open();
  await new Promise<void>((many) => {
    for (const table of [db.settings, db.rulings])
      void db.transaction('rw', table, async () => {
        for (let at = 0; ; at++) {
          await table.put({ name: `${at}`, id: `${at}`, value: 'x'.repeat(1000) } as never);
          if (at === MANY) many();
        }
      });
  });
}
