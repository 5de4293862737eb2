/** A scenario played to a filed attempt on the real pages: good enough lines, a model sheet, an honest rating. */
import type { Page } from '@playwright/test';
import { act, begin, control, keptOnDisk } from '../../scripts/walk-through';
import { choices, modelSheet } from '../../scoring/best-path';
import { findMismatches } from '../../scoring/plan/find-mismatches';
import { readPlan } from '../../scoring/plan/read-plan';
import type { Decision } from '../../simulator/decision';
import { decide, startPlay } from '../../simulator/next-step';
import type { Extension } from './extension';
import { shippedScenario } from './shipped-scenario';

const READERS = { readPlan, findMismatches };

/** Gives the attempt's id once it is filed. */
export async function playedToTheLog(
  page: Page,
  extension: Extension,
  scenarioId: string,
  reflection = 'Ask about the day off first.',
): Promise<string> {
  const scenario = shippedScenario(scenarioId);
  await page.goto(extension.url('workspace.html#/'));
  const id = await begin(page, scenario);
  const { seeds } = await keptOnDisk(page, id);
  const ratings = Object.fromEntries([...scenario.header.targets, 'empathy'].map((c) => [c, 'tried']));
  const rest: Decision[] = [
    { kind: 'rate', rating: { ratings, redo: null } },
    { kind: 'reflect' },
    { kind: 'file', reflection },
  ];
  let play = startPlay(scenario, seeds);
  while (play.phase !== 'filed') {
    const next = choices(play, modelSheet(scenario))[0] ?? rest.shift()!;
    if (next.kind !== 'begin') {
      await control(page, play, next).waitFor();
      await act(page, play, next);
    }
    play = decide(play, next, READERS);
  }
  await page.getByText('Filed in your log').waitFor();
  return id;
}
