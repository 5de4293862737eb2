/**
 * Row 8 in Chromium, over 100,000 attempts in real IndexedDB, printed as one line of JSON:
 * `npx tsx bench/chromium/measure-log.ts [rounds] [scans] [attempts]`. Needs a built extension.
 */
import { join } from 'node:path';
import { SUMMARY } from '../../tests/cpd-log/a-log';
import { fillLog } from '../../tests/e2e/large-log';
import { pageScript } from '../../tests/testing-tools/page-script';
import { inTurns, type Pair } from '../measure';
import { besidePlain } from './extension-beside-plain';
import type * as inLog from './in-log';

export interface LogMeasured {
  readonly filing: readonly Pair[];
  readonly newest: readonly Pair[];
  readonly totals: readonly Pair[];
}

const [rounds = 15, scans = 5, attempts = 100_000] = process.argv.slice(2).map(Number);
const { page, url, close } = await besidePlain();
const AT = Date.UTC(2026, 10, 23, 12);

// Another page first: another hash alone would not load it afresh.
await page.goto('about:blank');
await page.goto(url('workspace.html#/log'));
await page.getByRole('heading', { level: 1 }).waitFor();
await fillLog(page, attempts, AT);
await page.goto(url('workspace.html#/own-plan'));
await page.getByRole('heading', { level: 1 }).waitFor();
await page.evaluate(await pageScript(join(import.meta.dirname, 'in-log.ts')));

type Driver = typeof inLog;
await page.evaluate(() => (globalThis as unknown as { driver: Driver }).driver.open());
const call = (what: Exclude<keyof Driver, 'fileOne' | 'open'>) => (): Promise<number> =>
  page.evaluate((name) => (globalThis as unknown as { driver: Driver }).driver[name](), what);
let filed = 0;
const fileOne = (): Promise<number> =>
  page.evaluate(
    ({ summary, at }) => (globalThis as unknown as { driver: Driver }).driver.fileOne(summary, at),
    {
      ...{ summary: SUMMARY, at: AT + 60_000 * ++filed },
    },
  );

const filing = await inTurns(rounds, fileOne, call('addOne'));
const newest = await inTurns(rounds, call('newestByLog'), call('newestByCursor'));
const totals = await inTurns(scans, call('totalsByLog'), call('totalsByScan'));
await close();
console.log(JSON.stringify({ filing, newest, totals } satisfies LogMeasured));
