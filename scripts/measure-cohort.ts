/**
 * How long a class's files take from being chosen to their table, in the built extension: `npx tsx scripts/measure-cohort.ts [files]
 * [attempts each] [runs] [--json]`, by default 200, 10 and 5. Prints the median, all runs, and the longest the page was held up; with
 * `--json` one line `{ "medianMs", "longestTaskMs" }`, in which 0 is no task of 50 ms or more.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { madeClass, playedAttempts } from '../tests/testing-tools/made-evidence';
import { EXTENSION_ID, firstWorkspace, launchExtension } from './launch-extension';

const asJson = process.argv.includes('--json');
const [files = 200, each = 10, runs = 5] = process.argv
  .slice(2)
  .filter((word) => !word.startsWith('--'))
  .map(Number);
const perScript = Math.ceil((files * each) / 20);
const made = await madeClass(files, each, await playedAttempts({ scripts: 20, ofEach: perScript }));
if (!asJson) console.log(`${files} files of ${each} attempts at 20 scripts, ${cpus().length} processors`);

const profile = await mkdtemp(join(tmpdir(), 'between-sessions-measure-'));
const context = await launchExtension(profile);
const page = await firstWorkspace(context);
const seconds: number[] = [];
const held: number[] = [];
for (let run = 0; run < runs; run++) {
  await page.goto(`chrome-extension://${EXTENSION_ID}/workspace.html?run=${run}#/bench/cohort`);
  await page.getByLabel('Choose files').waitFor({ state: 'attached' });
  const measured = await page.evaluate(
    async ({ all, files }) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      if (!input) throw new Error('there is no door for files');
      const transfer = new DataTransfer();
      for (const { name, text } of all) transfer.items.add(new File([text], name));
      // The page has settled, and what has gone before is not counted.
      await new Promise((settled) => setTimeout(settled, 500));
      let longest = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration);
      }).observe({ type: 'longtask' });
      const began = performance.now();
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise<void>((there) => {
        const look = setInterval(() => {
          if (document.querySelectorAll('section table tbody tr').length < files) return;
          clearInterval(look);
          there();
        }, 5);
      });
      const took = performance.now() - began;
      await new Promise((settled) => setTimeout(settled, 300));
      return { took, longest };
    },
    { all: made.map(({ name, text }) => ({ name, text })), files },
  );
  seconds.push(measured.took / 1000);
  held.push(measured.longest);
}
await context.close();
await rm(profile, { recursive: true, force: true });

const median = (all: readonly number[]): number =>
  [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN;
if (asJson) {
  const figures = {
    medianMs: Math.round(1000 * median(seconds)),
    longestTaskMs: Math.round(Math.max(...held)),
  };
  console.log(JSON.stringify(figures));
  process.exit(0);
}
console.log(
  `chosen to table: median ${median(seconds).toFixed(2)} s (${seconds.map((s) => s.toFixed(2)).join(', ')})`,
);
console.log(
  `page held up at most: ${held.map((ms) => (ms === 0 ? 'under 50' : ms.toFixed(0))).join(', ')} ms`,
);
