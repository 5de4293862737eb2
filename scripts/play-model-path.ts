/**
 * Plays a scenario's best path through the real pages in a Chromium without a window, prints what was said, the week and
 * the levels, and saves four pictures. What is printed is replayed from what the pages had kept by then.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { playAsText } from '../command-line/play-output';
import { readScenario } from '../scenarios/format/read-scenario';
import { findBestPath } from '../scoring/best-path';
import { findMismatches } from '../scoring/plan/find-mismatches';
import { readPlan } from '../scoring/plan/read-plan';
import type { Decision } from '../simulator/decision';
import { decide, startPlay, type Readers } from '../simulator/next-step';
import type { Play } from '../simulator/play';
import { replay } from '../simulator/replay';
import { firstWorkspace, launchExtension } from './launch-extension';
import { BUILT, KEPT, ROOT } from './project-root.mjs';
import { act, begin, control, keptOnDisk, writePlan } from './walk-through';

const SCENARIO = 'priya-first-plan.md';
const READERS: Readers = { readPlan, findMismatches };
/** Far enough into the first session for the page to look like one. */
const PICTURED_TURN = 4;
const PICTURES = join(KEPT, 'pictures');

const { scenario } = readScenario(readFileSync(join(ROOT, 'scenarios/library', SCENARIO), 'utf8'), SCENARIO);
const profile = mkdtempSync(join(tmpdir(), 'between-sessions-'));
mkdirSync(PICTURES, { recursive: true });
const context = await launchExtension(profile);
try {
  const page = await firstWorkspace(context);
  // Pictures show what has arrived, not what is on its way.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const id = await begin(page, scenario);
  const { seeds } = await keptOnDisk(page, id);
  await playThrough(page, startPlay(scenario, seeds), findBestPath(scenario, seeds, READERS));
  const { decisions } = await keptOnDisk(page, id);
  const session = decisions.slice(
    0,
    decisions.findIndex((one) => one.kind === 'rate'),
  );
  console.log(playAsText(replay(scenario, seeds, session, READERS)));
  console.log(`\nPlayed through the real pages and filed: ${decisions.length} decisions kept.`);
  console.log(`Pictures of the session, the plan, the week and the debrief are in ${PICTURES}`);
  console.log(`The built extension is in ${BUILT}`);
} finally {
  await context.close();
  rmSync(profile, { recursive: true, force: true });
}

/** Every decision of the best path, then the trainee's own view and a reflection, each on its page. */
async function playThrough(page: Page, start: Play, best: readonly Decision[]): Promise<void> {
  let play = start;
  for (const decision of [...best, ...afterwards()]) {
    // The library's button has begun the session already.
    if (decision.kind !== 'begin') {
      await picture(page, play, decision);
      await act(page, play, decision);
    }
    play = decide(play, decision, READERS);
  }
  await page.getByText('Filed in your log').waitFor();
}

function afterwards(): Decision[] {
  const asked = [...new Set([...scenario.header.targets, 'empathy' as const])];
  const ratings = Object.fromEntries(asked.map((criterion) => [criterion, 'did it' as const]));
  const reflection = 'Asking about a hard day before it comes is what made the plan hold.';
  return [
    { kind: 'rate', rating: { ratings, redo: null } },
    { kind: 'reflect' },
    { kind: 'file', reflection },
  ];
}

/** Pictures of the four pages worth one, taken before the decision that leaves them. */
async function picture(page: Page, play: Play, decision: Decision): Promise<void> {
  const name = pictured(play, decision);
  if (!name) return;
  await control(page, play, decision).waitFor();
  if (decision.kind === 'plan') {
    await writePlan(page, decision.plan);
    // The reading beside the sheet follows the typing by a moment.
    await page.getByRole('definition').filter({ hasText: 'not yet' }).first().waitFor({ state: 'detached' });
  }
  // Nothing is pictured as pointed at.
  await page.mouse.move(0, 0);
  // A session is pictured as it stands on the screen, where it has scrolled to what was last said; papers whole.
  const fullPage = name !== 'session';
  if (fullPage) await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage, animations: 'disabled' });
}

function pictured(play: Play, decision: Decision): string | null {
  if (decision.kind === 'reply') return play.turns.length === PICTURED_TURN ? 'session' : null;
  if (decision.kind === 'plan') return 'plan';
  if (decision.kind === 'reflect') return 'debrief';
  return play.phase === 'the week' ? 'week' : null;
}
