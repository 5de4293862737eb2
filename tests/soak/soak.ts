/**
 * `npm run soak -- 500 --seed 1`: plays that many conversations of the library to the log in one page of one browser, measures memory,
 * listeners and timers every 25, and ends with 1 if anything grew between the 25th and the last.
 */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfOlder } from '../../scripts/build.mjs';
import { requireBrowser } from '../../scripts/find-browser.mjs';
import { ROOT } from '../../scripts/project-root.mjs';
import { Extension } from '../e2e/extension';
import { startRecordingProxy } from '../e2e/recording-proxy';
import { soak } from './soak-run';
import { grown, SOAK_HEAD, soakLine } from './soak-table';

const EVERY = 25;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' } },
});
const [sessions, seed] = [Number(positionals[0] ?? 500), Number(values.seed)];
if (!Number.isInteger(sessions) || sessions < 2 * EVERY || !Number.isInteger(seed))
  throw new Error(`sessions (${2 * EVERY} or more) and seed are whole numbers`);

await requireBrowser();
buildIfOlder();
const library = await readdir(join(ROOT, 'scenarios', 'library'));
const people = library.filter((name) => name.endsWith('.md')).map((name) => name.replace('.md', ''));
const profile = await mkdtemp(join(tmpdir(), 'between-sessions-soak-'));
const proxy = await startRecordingProxy();
const extension = new Extension(profile, proxy);
try {
  await extension.start();
  console.log(`${sessions} conversations, seed ${seed}, ${people.length} people in turn\n${SOAK_HEAD}`);
  const samples = await soak(extension, { sessions, every: EVERY, seed, people }, (one) =>
    console.log(soakLine(one)),
  );
  const [base, last] = [samples[0]!, samples.at(-1)!];
  const more = ((last.heap / base.heap - 1) * 100).toFixed(1);
  console.log(`memory ${more} % over session ${base.session}; requests that left: ${extension.leaks.length}`);
  const wrong = [...grown(base, last), ...extension.leaks.map((address) => `asked for ${address}`)];
  console.log(wrong.length === 0 ? 'Nothing was left behind.' : wrong.join('\n'));
  process.exitCode = wrong.length === 0 ? 0 : 1;
} finally {
  await extension.stop();
  await proxy.close();
  await rm(profile, { recursive: true, force: true });
}
