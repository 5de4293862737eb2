/** Plays conversation after conversation in one page of one browser, and measures at intervals what is left of them in memory. */
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import type { Extension } from '../e2e/extension';
import { pageScript } from '../testing-tools/page-script';
import { countTimers, type TimersLeft } from './count-timers';
import type * as inPage from './in-page';
import type { Sample } from './soak-table';

interface Asked {
  readonly sessions: number;
  /** Measured after every so many, and after the last. */
  readonly every: number;
  readonly seed: number;
  /** Who is met, in turn. */
  readonly people: readonly string[];
}

/** @param told of each sample as it is taken. */
export async function soak(
  extension: Extension,
  { sessions, every, seed, people }: Asked,
  told: (sample: Sample) => void = () => undefined,
): Promise<Sample[]> {
  const page = await extension.context.newPage();
  await page.addInitScript(countTimers);
  await page.goto(extension.url('workspace.html'));
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(await pageScript(join(import.meta.dirname, 'in-page.ts')));
  const cdp = await extension.context.newCDPSession(page);
  await cdp.send('Performance.enable');
  const samples: Sample[] = [];
  let decisions = 0;
  for (let at = 1; at <= sessions; at++) {
    decisions += await page.evaluate(
      ({ person, seed }) => (globalThis as unknown as { driver: typeof inPage }).driver.playOne(person, seed),
      { person: people[(at - 1) % people.length]!, seed: seed * 10_000 + at },
    );
    if (at % every !== 0 && at !== sessions) continue;
    const sample = { session: at, decisions, ...(await measured(page, cdp)) };
    samples.push(sample);
    told(sample);
  }
  return samples;
}

/** What is still there once everything that can go has gone. */
async function measured(page: Page, cdp: CDPSession): Promise<Omit<Sample, 'session' | 'decisions'>> {
  // What one collection sets free can hold something that only the next one finds.
  for (let round = 0; round < 4; round++) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((one) => one.name === name)?.value ?? NaN;
  const timers = await page.evaluate(() =>
    (globalThis as unknown as { timersLeft: () => TimersLeft }).timersLeft(),
  );
  return {
    heap: of('JSHeapUsedSize'),
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    documents: of('Documents'),
    workers: page.workers().length,
    ...timers,
  };
}
