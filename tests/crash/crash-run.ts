/** Kills a real Chromium in the middle of what it does, again and again on one profile, and looks each time at what is left. */
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { placeWords } from '../../components/session/place-words';
import type { AttemptRow, DecisionRow, SourceRow } from '../../cpd-log/kept-shapes';
import { readScenario } from '../../scenarios/format/read-scenario';
import { replyButton } from '../../scripts/walk-through';
import { findMismatches } from '../../scoring/plan/find-mismatches';
import { readPlan } from '../../scoring/plan/read-plan';
import { replay } from '../../simulator/replay';
import type { Extension } from '../e2e/extension';
import { pageScript } from '../testing-tools/page-script';
import { chance } from './chance';
import type * as inPage from './in-page';
import { Ledger } from './ledger';
import type { Told } from './told';

export interface CrashReport {
  kills: number;
  acknowledged: number;
  readonly losses: string[];
  readonly halfWritten: string[];
  /** Sessions that did not stand at their turn again. */
  readonly elsewhere: string[];
  /** Sessions that were opened again and stood there. */
  resumed: number;
  /** Starts that were killed before a page stood. */
  killedStarts: number;
}

/** Conversations that are begun, one after the other; the seed says in which order. */
const PEOPLE = ['priya-first-plan', 'tom-one-of-three', 'joan-pacing-pain', 'alan-blank-diary'] as const;
/** The longest that a round is let run before the kill, in milliseconds; the shortest is none at all. */
const LONGEST = 1200;
/** Every so many rounds the start that follows is killed too, within so many milliseconds: a page is made then, the log opened, a new file begun. */
const START_KILLED_EVERY = 5;
const STARTING = 1000;

type Driver = typeof inPage;

/** @param before told of each round once it has been looked at. */
export async function crash(
  extension: Extension,
  { kills, seed, people = PEOPLE }: { kills: number; seed: number; people?: readonly string[] },
  before: (report: CrashReport) => boolean = () => true,
): Promise<CrashReport> {
  const draw = chance(seed);
  const script = await pageScript(join(import.meta.dirname, 'in-page.ts'));
  const ledger = new Ledger();
  const report: CrashReport = {
    ...{ kills: 0, acknowledged: 0, losses: [], halfWritten: [], elsewhere: [], resumed: 0 },
    killedStarts: 0,
  };
  let page = await extension.open(`workspace.html#/meet/${people[draw(people.length)]}`);
  for (let round = 0; round < kills; round++) {
    await page.exposeFunction('crashTold', (told: Told) => ledger.take(told));
    await page.evaluate(script);
    await page.evaluate(
      ({ seed, round, people }) => {
        const { driver } = globalThis as unknown as { driver: Driver };
        driver.run(seed, round, people);
      },
      { seed: seed * 1000 + round, round, people: [...people] },
    );
    await pause(draw(LONGEST));
    await extension.kill();
    if (round % START_KILLED_EVERY === START_KILLED_EVERY - 1) {
      await extension.start();
      await pause(draw(STARTING));
      await extension.kill();
      report.killedStarts += 1;
    }

    page = await extension.restart();
    const tables = await everythingIn(page, script).catch((error: unknown) => String(error));
    if (typeof tables === 'string') {
      // Nothing that follows could be held against it.
      report.losses.push(`kill ${round + 1}: the whole log (${tables})`);
      break;
    }
    const { losses, halfWritten } = ledger.settle(tables);
    report.losses.push(...losses.map((one) => `kill ${round + 1}: ${one}`));
    report.halfWritten.push(...halfWritten.map((one) => `kill ${round + 1}: ${one}`));
    const elsewhere = await resumes(page, tables, extension);
    if (elsewhere === 'resumed') report.resumed += 1;
    else if (elsewhere !== null) report.elsewhere.push(`kill ${round + 1}: ${elsewhere}`);
    else await page.goto(extension.url(`workspace.html#/meet/${people[draw(people.length)]}`));
    report.kills += 1;
    report.acknowledged = ledger.acknowledged;
    if (ledger.stopped.length > 0) throw new Error(ledger.stopped.join('\n'));
    if (!before(report)) break;
  }
  return report;
}

async function everythingIn(page: Page, script: string): Promise<Record<string, unknown[]>> {
  await page.evaluate(script);
  return page.evaluate(() => (globalThis as unknown as { driver: Driver }).driver.everything());
}

/** Opens the newest attempt that is not filed: null without one, 'resumed', or what stands there instead of its turn. */
async function resumes(
  page: Page,
  tables: Record<string, unknown[]>,
  extension: Extension,
): Promise<string | null> {
  const open = (tables['attempts'] as AttemptRow[]).filter(({ status }) => status === 'open');
  const newest = open.sort((a, b) => b.startedAt - a.startedAt)[0];
  if (!newest) return null;
  const { text } = (tables['sources'] as SourceRow[]).find(({ hash }) => hash === newest.hash)!;
  const rows = (tables['decisions'] as DecisionRow[]).filter((row) => row.attemptId === newest.id);
  const { scenario } = readScenario(text, `${newest.scenarioId}.md`);
  const decisions = rows.map((row) => row.decision);
  const play = replay(scenario, newest.seeds, decisions, { readPlan, findMismatches });
  await page.goto(extension.url(`workspace.html#/attempt/${newest.id}`));
  const meant = `${placeWords(play)} – Between Sessions`;
  const stands = await page
    .waitForFunction((title) => document.title === title, meant)
    .then(
      () => null,
      async () => `“${await page.title()}”, and should be “${meant}”`,
    );
  if (stands !== null) return stands;
  if (play.phase === 'talking')
    for (const reply of play.replies) await replyButton(page, play, reply.number).waitFor();
  return 'resumed';
}
