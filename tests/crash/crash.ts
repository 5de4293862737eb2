/**
 * `npm run crash -- --kills 200 --seed 1`: kills Chromium that many times in the middle of sessions, entries, imports and backups, and
 * prints what was acknowledged and what was lost. `--minutes 5` stops earlier and says how many kills there were. Ends with 1 if
 * anything was lost, half written or stood elsewhere.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfOlder } from '../../scripts/build.mjs';
import { requireBrowser } from '../../scripts/find-browser.mjs';
import { Extension } from '../e2e/extension';
import { startRecordingProxy } from '../e2e/recording-proxy';
import { crash, type CrashReport } from './crash-run';
import { crashTable } from './crash-table';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '60' },
  },
});
const [kills, seed, minutes] = [values.kills, values.seed, values.minutes].map(Number);
if (!kills || !minutes || seed === undefined || !Number.isInteger(seed))
  throw new Error('kills, seed and minutes are numbers');

await requireBrowser();
buildIfOlder();
const profile = await mkdtemp(join(tmpdir(), 'between-sessions-crash-'));
const proxy = await startRecordingProxy();
const extension = new Extension(profile, proxy);
const until = Date.now() + minutes * 60_000;
try {
  await extension.start();
  const report: CrashReport = await crash(extension, { kills, seed }, ({ kills: so, acknowledged }) => {
    if (so % 20 === 0) console.log(`${so} kills, ${acknowledged} acts acknowledged so far`);
    return Date.now() < until;
  });
  console.log(crashTable(report, kills, seed));
  const wrong = [...report.losses, ...report.halfWritten, ...report.elsewhere];
  for (const one of wrong) console.log(one);
  process.exitCode = wrong.length === 0 ? 0 : 1;
} finally {
  await extension.stop();
  await proxy.close();
  await rm(profile, { recursive: true, force: true });
}
