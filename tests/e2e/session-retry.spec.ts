/** Trying a turn again: a new attempt that stands at that turn, the first one untouched, the model line waiting until it is asked for. */
import type { Page } from '@playwright/test';
import { findMismatches } from '../../scoring/plan/find-mismatches';
import { readPlan } from '../../scoring/plan/read-plan';
import { choices, modelSheet } from '../../scoring/best-path';
import { act, begin, control, keptOnDisk } from '../../scripts/walk-through';
import type { Decision } from '../../simulator/decision';
import { decide, startPlay } from '../../simulator/next-step';
import type { Play } from '../../simulator/play';
import { press } from './by-keyboard';
import { expect, test } from './extension';
import { shippedScenario } from './shipped-scenario';

const READERS = { readPlan, findMismatches };
const scenario = shippedScenario('tom-one-of-three');

/** Plays the last reply of every beat: a way that leaves much to try again. */
async function playBadly(page: Page, from: Play): Promise<Play> {
  let play = from;
  const step = async (decision: Decision): Promise<void> => {
    if (decision.kind !== 'begin') {
      await control(page, play, decision).waitFor();
      await act(page, play, decision);
    }
    play = decide(play, decision, READERS);
  };
  for (
    let way = choices(play, modelSheet(scenario)).at(-1);
    way;
    way = choices(play, modelSheet(scenario)).at(-1)
  )
    await step(way);
  const ratings = Object.fromEntries(
    [...scenario.header.targets, 'empathy'].map((c) => [c, 'did it' as const]),
  );
  await step({ kind: 'rate', rating: { ratings, redo: 1 } });
  return play;
}

test('a turn is tried again in a new attempt, and the line to learn waits until it is asked for', async ({
  workspace: page,
}) => {
  const id = await begin(page, scenario);
  const { seeds } = await keptOnDisk(page, id);
  await playBadly(page, startPlay(scenario, seeds));
  await expect(page.getByText('What Tom took away')).toBeVisible();
  const before = await keptOnDisk(page, id);

  await press(page, page.getByRole('button', { name: 'Try that turn again' }));
  await expect(page.getByRole('group', { name: 'What do you say?' })).toBeVisible();
  const retried = decodeURIComponent(page.url().split('#/attempt/')[1] ?? '');
  expect(retried).not.toBe(id);
  const again = await keptOnDisk(page, retried);
  expect(again.decisions.length).toBeGreaterThan(0);
  expect(again.decisions).toEqual(before.decisions.slice(0, again.decisions.length));
  expect(again.seeds.seed).toBe(seeds.seed);
  expect(await keptOnDisk(page, id)).toEqual(before);

  const stands = again.decisions.reduce(
    (play, decision) => decide(play, decision, READERS),
    startPlay(scenario, again.seeds),
  );
  await playBadly(page, stands);
  await expect(page.getByText('What Tom took away')).toBeVisible();
  await expect(page.getByText('Show the line')).toBeVisible();
});
