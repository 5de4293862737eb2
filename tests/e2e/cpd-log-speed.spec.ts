/**
 * A hundred thousand attempts: the log's newest fifty within twice the time of a bare IndexedDB cursor doing the same reads, in the same
 * browser, on the same rows, taking turns. Our own code is bundled for the page, so that what is measured is the log and not the page.
 */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build, type Rollup } from 'vite';
import type { openLog } from '../../cpd-log/attempts';
import { newAttempt, NOON, SUMMARY } from '../cpd-log/a-log';
import { expect, test } from './extension';

const ATTEMPTS = 100_000;
const TURNS = 15;

/** The log as one script that leaves `openLog` behind as a name of the page. */
async function logAsScript(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: join(import.meta.dirname, '../../cpd-log/attempts.ts'),
        formats: ['iife'],
        name: 'theLog',
      },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })) as unknown as Rollup.RollupOutput[];
  const [{ output }] = built as [Rollup.RollupOutput];
  return `${output[0].code}\nglobalThis.theLog = theLog;`;
}

function fill(page: Page): Promise<void> {
  const { at, decisions: _, ...start } = newAttempt('id', 'ab'.repeat(32), { at: NOON });
  const row = {
    ...start,
    ...{ startedAt: at, lastActAt: at, activeMs: 240_000, decisionCount: 9, retryOf: null, status: 'filed' },
    ...{ filedAt: at, reflection: 'Ask before I tell. '.repeat(30), reflectionAt: at, summary: SUMMARY },
  };
  return page.evaluate(
    async ({ row, count }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('between-sessions');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('it did not open'));
      });
      for (let from = 0; from < count; from += 10_000) {
        await new Promise<void>((resolve) => {
          const writing = database.transaction('attempts', 'readwrite', { durability: 'relaxed' });
          writing.oncomplete = () => resolve();
          const store = writing.objectStore('attempts');
          for (let at = from; at < from + 10_000; at++)
            store.add({ ...row, id: `attempt-${at}`, startedAt: row.startedAt - at * 60_000 });
        });
      }
      database.close();
    },
    { row, count: ATTEMPTS },
  );
}

test('the newest fifty of a hundred thousand come within twice the time of a bare cursor', async ({
  extension,
}) => {
  test.setTimeout(240_000);
  // A page of ours that holds no log open and reads nothing by itself.
  const page = await extension.open('icon/16.png').then(async (opened) => {
    await opened.goto(extension.url('workspace.html#/own-plan'));
    return opened;
  });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await fill(page);
  await page.evaluate(await logAsScript());
  const { bare, ours, same } = await page.evaluate(async (turns) => {
    const { theLog } = globalThis as unknown as { theLog: { openLog: typeof openLog } };
    const log = await theLog.openLog();
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('between-sessions');
      request.onsuccess = () => resolve(request.result);
    });
    const byCursor = () =>
      new Promise<{ id: string }[]>((resolve) => {
        const rows: { id: string }[] = [];
        const index = database.transaction('attempts').objectStore('attempts').index('[startedAt+id]');
        index.openCursor(null, 'prev').onsuccess = (event) => {
          const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
          if (!cursor || rows.push(cursor.value as { id: string }) === 50) resolve(rows);
          else cursor.continue();
        };
      });
    const byLog = () => log.newestAttempts(50);
    const timed = async (read: () => Promise<readonly { id: string }[]>) => {
      const before = performance.now();
      const rows = await read();
      return { ms: performance.now() - before, ids: rows.map(({ id }) => id).join() };
    };
    await timed(byCursor);
    await timed(byLog);
    const bare: number[] = [];
    const ours: number[] = [];
    let same = true;
    for (let turn = 0; turn < turns; turn++) {
      const [a, b] = [await timed(byCursor), await timed(byLog)];
      bare.push(a.ms);
      ours.push(b.ms);
      same &&= a.ids === b.ids && a.ids.startsWith('attempt-0,attempt-1,');
    }
    const median = (all: number[]) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)]!;
    database.close();
    log.close();
    return { bare: median(bare), ours: median(ours), same };
  }, TURNS);
  expect(same).toBe(true);
  console.log(
    `newest 50 of ${ATTEMPTS}: log ${ours.toFixed(1)} ms, bare cursor ${bare.toFixed(1)} ms (medians of ${TURNS})`,
  );
  expect(ours).toBeLessThanOrEqual(2 * bare);

  // And the page that shows them is there at once, not after a count of everything.
  await page.goto(extension.url('workspace.html#/log'));
  await expect(page.getByRole('article')).toHaveCount(50);
});
