/**
 * `npm run firefox`: builds for Firefox, plays scenario 1 to a filed attempt in a real one, ends it, starts it again on the
 * same profile, and looks whether the attempt is still there. Ends with 1 when anything of that fails.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readScenario } from '../../scenarios/format/read-scenario';
import { findBestPath } from '../../scoring/best-path';
import { findMismatches } from '../../scoring/plan/find-mismatches';
import { readPlan } from '../../scoring/plan/read-plan';
import type { Decision } from '../../simulator/decision';
import { decide, startPlay } from '../../simulator/next-step';
import { ROOT } from '../project-root.mjs';
import { Firefox } from './bidi';
import { findFirefox } from './find-firefox.mjs';
import { FirefoxPage } from './firefox-page';

const READERS = { readPlan, findMismatches };
const SCENARIO = 'priya-first-plan.md';
const REFLECTION = 'Asking about a hard day before it comes is what made the plan hold.';
const BUILT = join(ROOT, '.output', 'firefox-mv3');
const ID = 'between-sessions@between-sessions.invalid';
const UUID = '5a1f6d1e-9f4b-4c0b-8a55-3f5a0d3c7b21';

const program = findFirefox();
if (!program) {
  console.error(
    'Firefox was not driven: there is none here. Install it (on Debian: apt install firefox-esr).',
  );
  process.exit(1);
}
const began = Date.now();
build();
const profile = mkdtempSync(join(tmpdir(), 'between-sessions-firefox-'));
writeFileSync(join(profile, 'user.js'), preferences());
let firefox: Firefox | null = null;
try {
  firefox = await started(program);
  const decisions = await playToTheLog(firefox);
  await firefox.close();
  firefox = await started(program);
  const page = await FirefoxPage.open(firefox, `moz-extension://${UUID}/workspace.html#/log`);
  await page.click('main a', 'Priya');
  await page.waitFor(
    `[...document.querySelectorAll('textarea')].some((one) => one.value === ${JSON.stringify(REFLECTION)})`,
    'the reflection, after starting again',
  );
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(
    `Firefox: ${decisions} decisions played and filed, and still there after starting again (${seconds} s).`,
  );
} finally {
  await firefox?.close();
  rmSync(profile, { recursive: true, force: true });
}

async function started(path: string): Promise<Firefox> {
  const one = await Firefox.start(path, profile);
  await one.install(BUILT);
  return one;
}

async function playToTheLog(one: Firefox): Promise<number> {
  const { scenario } = readScenario(
    readFileSync(join(ROOT, 'scenarios/library', SCENARIO), 'utf8'),
    SCENARIO,
  );
  const page = await FirefoxPage.open(one, `moz-extension://${UUID}/workspace.html#/meet/priya-first-plan`);
  await page.click('button', '^(Begin|Open) the');
  const seeds = await page.seeds();
  const ratings = Object.fromEntries(
    [...new Set([...scenario.header.targets, 'empathy'])].map((criterion) => [criterion, 'did it']),
  );
  const rest: Decision[] = [
    { kind: 'rate', rating: { ratings, redo: null } },
    { kind: 'reflect' },
    { kind: 'file', reflection: REFLECTION },
  ];
  const all = [...findBestPath(scenario, seeds, READERS), ...rest];
  let play = startPlay(scenario, seeds);
  for (const decision of all) {
    if (decision.kind !== 'begin') await page.act(play, decision);
    play = decide(play, decision, READERS);
  }
  await page.waitFor(`document.body.innerText.includes('Filed in your log')`, 'Filed in your log');
  return all.length;
}

/** Always anew: it takes seconds, and an old build would prove nothing. */
function build(): void {
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', '-b', 'firefox', '--mv3'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status === 0 && existsSync(join(BUILT, 'manifest.json'))) return;
  console.error(stdout + stderr);
  process.exit(1);
}

/** A known address; kept data although a temporary installation ends with Firefox; nothing asked of the network. */
function preferences(): string {
  const prefs = {
    'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'browser.aboutwelcome.enabled': false,
    'app.update.enabled': false,
  };
  return Object.entries(prefs)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
