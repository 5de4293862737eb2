/** The pages around the sheet with all they can say on them: remarks, what could identify somebody, another language, a reason. */
import type { Page } from '@playwright/test';
import { SHEET_LABELS } from '../../components/plan/plan-words';
import { choices, modelSheet } from '../../scoring/best-path';
import { findMismatches } from '../../scoring/plan/find-mismatches';
import { readPlan } from '../../scoring/plan/read-plan';
import { act, begin, control, keptOnDisk, writePlan } from '../../scripts/walk-through';
import type { Decision } from '../../simulator/decision';
import { decide, startPlay } from '../../simulator/next-step';
import type { Play } from '../../simulator/play';
import type { WrittenPlan } from '../../simulator/written-plan';
import { press, reach, type } from './by-keyboard';
import { expect, test } from './extension';
import { lookInBothThemes, lookLike, lookOver, LOOKS } from './look-over';
import { shippedScenario } from './shipped-scenario';

const READERS = { readPlan, findMismatches };
const scenario = shippedScenario('priya-first-plan');
const VAGUE: WrittenPlan = {
  form: 'boxes',
  boxes: {
    what: 'Try to do some exercise and feel better',
    when: 'when I can',
    how_much: 'regularly',
    why: 'Behavioural activation counteracts procrastination, rumination and avoidance, which predominate in our formulation',
    if_difficult: 'Just keep going, or ring Mrs Shah on 07700 900123',
  },
};

/** Plays by the best replies until this holds, then by the given decisions; leaves the page of the last one standing. */
async function playUntil(
  page: Page,
  here: (play: Play) => boolean,
  then: readonly Decision[] = [],
): Promise<void> {
  const id = await begin(page, scenario);
  const { seeds } = await keptOnDisk(page, id);
  let play = startPlay(scenario, seeds);
  const rest = [...then];
  while (!here(play)) {
    const next = choices(play, modelSheet(scenario))[0] ?? rest.shift()!;
    if (next.kind !== 'begin') {
      await control(page, play, next).waitFor();
      await act(page, play, next);
    }
    play = decide(play, next, READERS);
  }
}

for (const look of [LOOKS[0], LOOKS[2]]) {
  test(`axe finds nothing on the sheet, the copy and a plan of one’s own, in both themes (${look.width} px)`, async ({
    workspace: page,
  }) => {
    await lookLike(page, look);
    await playUntil(page, (play) => play.phase === 'writing the plan');
    await writePlan(page, VAGUE);
    await expect(page.getByText('Worth another look')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Remove it ?: Mrs Shah$/ })).toBeVisible();
    await lookInBothThemes(page, 'the sheet with remarks');
    await page.getByRole('button', { name: /^Remove it ?: Mrs Shah$/ }).click();
    await expect(page.getByLabel(SHEET_LABELS.if_difficult)).toHaveValue(/ring \[name\] on 07700/);
    await page.getByLabel('Written in').selectOption('Polish');
    await expect(page.getByText('This sheet is in Polish.')).toBeVisible();
    await lookInBothThemes(page, 'the sheet in Polish');
    await page.getByRole('link', { name: 'Print her copy' }).click();
    await expect(page.getByText('not read', { exact: true })).toBeVisible();
    await lookInBothThemes(page, 'the copy');
    await page.getByRole('link', { name: 'Practise' }).click();
    await page.getByRole('link', { name: /a plan of your own/ }).click();
    await page.getByLabel('The plan, in your own words').fill('Try to ring Mrs Shah, Tue 10am.');
    await expect(page.getByText('Worth another look')).toBeVisible();
    await lookInBothThemes(page, 'a plan of one’s own');
  });
}

test('a mark is contested in the debrief, and the reason stands in the log', async ({ workspace: page }) => {
  await lookLike(page, LOOKS[2]);
  const ratings = { obstacles: 'tried', barriers: 'tried', empathy: 'tried' } as const;
  await playUntil(page, (play) => play.phase === 'debrief', [
    { kind: 'rate', rating: { ratings, redo: null } },
  ]);
  await press(page, page.locator('summary', { hasText: 'The plan, and a stranger’s reading of it' }));
  await press(page, page.getByRole('button', { name: 'I disagree with one' }));
  await reach(page, page.getByLabel('Which one?'));
  const first = await page.getByLabel('Which one?').inputValue();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('Which one?')).not.toHaveValue(first);
  await type(page, page.getByLabel('How do you see it?'), 'She knows which days those are.');
  await lookOver(page, 'the debrief with a reason being written');
  await press(page, page.getByRole('button', { name: 'Keep my reason' }));
  await expect(page.getByText('Kept with this conversation.')).toBeVisible();
  await page.reload();
  await page.getByText('The plan, and a stranger’s reading of it').click();
  await expect(page.getByText('She knows which days those are.')).toBeVisible();
  await page.getByRole('button', { name: 'Write a reflection' }).click();
  await page.getByRole('button', { name: 'File in my log' }).click();
  await page.getByRole('link', { name: 'See it in my log' }).click();
  await page.getByRole('link', { name: 'Priya', exact: true }).click();
  await page.getByText('What you disagree with').click();
  await expect(page.getByText('She knows which days those are.').first()).toBeVisible();
  await lookOver(page, 'the log entry with a reason');
});
