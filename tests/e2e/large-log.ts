/** A log of a hundred thousand attempts, laid straight into the database of a page: what filing them one by one would have left. */
import type { Page } from '@playwright/test';
import type { AttemptRow, TotalRow } from '../../cpd-log/kept-shapes';
import { recountAll } from '../../cpd-log/progress/keep-progress';
import { changedTotals } from '../../cpd-log/running-totals';
import { SUMMARY } from '../cpd-log/a-log';
import { SHIPPED_FILES } from '../testing-tools/shipped-files';

const MINUTE = 60_000;
/** From one attempt to the one before it: a hundred thousand reach back almost five years. */
const APART = 25 * MINUTE;
const CLIENTS = SHIPPED_FILES.map(({ fileName }) => fileName.replace('.md', ''));

/** The attempts without what all of them share, newest first. */
const attemptAt = (at: number, newest: number): AttemptRow =>
  ({
    ...{
      id: `attempt-${at}`,
      scenarioId: CLIENTS[at % CLIENTS.length],
      client: 'Priya',
      title: 'The booklet',
    },
    ...{ hash: 'ab'.repeat(32), seeds: { seed: 7, order: 3 }, startedAt: newest - at * APART },
    ...{ lastActAt: newest, activeMs: 4 * MINUTE, decisionCount: 9, retryOf: null, status: 'filed' },
    ...{ filedAt: newest - at * APART + 5 * MINUTE, reflection: 'Ask before I tell. '.repeat(30) },
    ...{ reflectionAt: newest, summary: SUMMARY },
  }) as AttemptRow;

/** Puts them in, and the totals and the rows that progress is drawn from, counted by the log's own code. */
export async function fillLog(page: Page, count: number, newest: number): Promise<void> {
  const kept: Record<string, unknown[]> = {};
  const table = (name: string) => ({
    clear: async () => undefined,
    bulkPut: async (rows: unknown[]) => void (kept[name] = rows),
  });
  const attempts = Array.from({ length: count }, (_, at) => attemptAt(at, newest));
  const tables = { months: table('months'), standings: table('standings'), levelsSeen: table('levelsSeen') };
  await recountAll(tables as unknown as Parameters<typeof recountAll>[0], attempts, []);
  const totals = new Map<TotalRow['of'], TotalRow>();
  for (const attempt of attempts)
    for (const row of changedTotals(totals, attempt, 1)) totals.set(row.of, row);
  kept['totals'] = [...totals.values()];
  const model = attemptAt(0, newest);
  await page.evaluate(
    async ({ kept, model, count, apart, clients }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('between-sessions');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('it did not open'));
      });
      const written = (names: string[], put: (from: IDBTransaction) => void) =>
        new Promise<void>((resolve) => {
          const writing = database.transaction(names, 'readwrite', { durability: 'relaxed' });
          writing.oncomplete = () => resolve();
          put(writing);
        });
      for (let from = 0; from < count; from += 10_000) {
        await written(['attempts'], (writing) => {
          for (let at = from; at < Math.min(count, from + 10_000); at++)
            writing.objectStore('attempts').put({
              ...model,
              ...{ id: `attempt-${at}`, scenarioId: clients[at % clients.length] },
              startedAt: model.startedAt - at * apart,
            });
        });
      }
      await written(Object.keys(kept), (writing) => {
        for (const [name, rows] of Object.entries(kept))
          for (const row of rows) writing.objectStore(name).put(row);
      });
      database.close();
    },
    { kept, model, count, apart: APART, clients: CLIENTS },
  );
}
