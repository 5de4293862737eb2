/**
 * States of pages that no other walk comes to, under axe in both themes: with nothing in them, asked for something that is not here,
 * deleting and putting back, and what only some sessions show. tests/architecture/states-under-axe.ts says where each state is looked at.
 */
import type { Page } from '@playwright/test';
import { choices, modelSheet } from '../../scoring/best-path';
import { findMismatches } from '../../scoring/plan/find-mismatches';
import { readPlan } from '../../scoring/plan/read-plan';
import { act, begin, control, keptOnDisk } from '../../scripts/walk-through';
import { decide, startPlay } from '../../simulator/next-step';
import { bringYear } from './bring-year';
import { expect, test, type Extension } from './extension';
import { lookInBothThemes, lookLike, LOOKS } from './look-over';
import { practisedBefore } from './practised-before';
import { shippedScenario } from './shipped-scenario';

// What does not come is said at once, and not at the end of the test's time.
test.beforeEach(({ workspace }) => workspace.setDefaultTimeout(15_000));

const READERS = { readPlan, findMismatches };

/** Goes there, and waits for these words on it. */
async function at(page: Page, extension: Extension, hash: string, words: string | RegExp): Promise<void> {
  await page.goto(extension.url(`workspace.html#/${hash}`));
  await expect(page.locator('main').getByText(words).first()).toBeVisible();
}

test('pages with nothing in them yet', async ({ extension, workspace: page }) => {
  await lookLike(page, LOOKS[0]);
  for (const [hash, words] of [
    ['log', 'Nothing here yet.'],
    ['record', 'Whose year is this?'],
    ['progress', 'Nothing to draw yet.'],
    ['self-practice', 'Begin with the sheet'],
    ['evidence', 'Nothing is filed yet.'],
    ['take-out', 'nothing in this year to take out'],
    ['supervision', 'There is nothing in your record yet.'],
    ['bench', 'None yet.'],
    ['bench/cohort', 'Drop the folder'],
  ] as const) {
    await at(page, extension, hash, words);
    await lookInBothThemes(page, `empty: ${hash}`);
  }
  await at(page, extension, '', 'More ways to find someone');
  await page.getByText('More ways to find someone').click();
  await page.getByLabel('Contact').selectOption('Messages');
  await page.getByLabel('Intervention').selectOption({ index: 1 });
  await expect(page.getByText('Nobody fits all of that.')).toBeVisible();
  await lookInBothThemes(page, 'nobody fits');
});

test('pages that are asked for what is not here', async ({ extension, workspace: page }) => {
  await lookLike(page, LOOKS[0]);
  for (const [hash, words] of [
    ['attempt/none', 'That attempt is not here'],
    ['log/none', 'This is not in your log'],
    ['day/none', 'This practice day is not here'],
    ['bench/edit/none', 'That script is not here'],
    ['meet/none', 'There is no such'],
    ['record/none', 'not'],
    ['copy/none', 'not'],
  ] as const) {
    await at(page, extension, hash, words);
    await lookInBothThemes(page, `not here: ${hash}`);
  }
});

test('files that are none of what was asked for', async ({ extension, workspace: page }) => {
  await lookLike(page, LOOKS[0]);
  const x = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') };
  await at(page, extension, '', 'More ways to find someone');
  await page.getByLabel('Open a practice day your tutor sent').setInputFiles(x);
  await expect(page.getByRole('alert')).toContainText('not a practice day');
  await lookInBothThemes(page, 'a file that is no day');
  await at(page, extension, 'bench', 'Open a script');
  const picture = { name: 'x.docx', mimeType: 'image/png', buffer: Buffer.from([137, 80, 78, 71, 0, 1]) };
  const list = { name: 'list.txt', mimeType: 'text/plain', buffer: Buffer.from('Milk, bread, and stamps.') };
  await page.getByLabel('Script files').setInputFiles([picture, list]);
  await expect(page.getByRole('article').getByText('was not taken.')).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(2);
  await lookInBothThemes(page, 'a file that is no script');
});

test('what is deleted, put back, refused and said of it', async ({ extension, workspace: page }) => {
  test.slow();
  await lookLike(page, LOOKS[0]);
  await bringYear(page, extension);
  await practisedBefore(page, 3, 48);
  await page.getByLabel('Choose a backup file').setInputFiles({
    ...{ name: 'x.backup', mimeType: 'application/octet-stream', buffer: Buffer.from('no backup') },
  });
  await expect(page.getByRole('alert')).toBeVisible();
  await lookInBothThemes(page, 'a backup that is none');

  await at(page, extension, 'record/w1', 'Delete this entry');
  await page.getByRole('button', { name: 'Delete this entry' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /is deleted$/ })).toBeVisible();
  await lookInBothThemes(page, 'an entry that was deleted');
  await at(page, extension, 'record', 'Recently deleted');
  await page.getByText('Recently deleted').click();
  await lookInBothThemes(page, 'the record with a bin');

  await at(page, extension, 'log', 'Priya');
  await page
    .getByRole('button', { name: /^Delete/ })
    .first()
    .click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.getByText('Recently deleted').click();
  await lookInBothThemes(page, 'the log with a bin and a way back');
  await at(page, extension, 'log/kept-0', 'could not be played again');
  await lookInBothThemes(page, 'an attempt that cannot be played again');
  await page.getByRole('button', { name: 'Delete this from my log' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /is deleted$/ })).toBeVisible();
  await lookInBothThemes(page, 'an attempt that was deleted');

  await at(page, extension, 'settings', 'Your register and year');
  await page.evaluate(() => Object.assign(chrome.permissions, { request: async () => false }));
  await page.getByLabel(/^A notice on this device/).click();
  await expect(page.getByText('The browser does not allow notices from here')).toBeVisible();
  await page.getByLabel('I am training').check();
  await page.getByRole('button', { name: 'Delete everything…' }).click();
  await page.getByRole('button', { name: 'Delete everything for good' }).click();
  await expect(page.getByRole('alert')).toContainText('Nothing was deleted');
  await lookInBothThemes(page, 'settings, asked and refused');
  await at(page, extension, 'record', 'For your practice-based learning portfolio');
  await lookInBothThemes(page, 'the record of a trainee');

  await at(page, extension, 'settings', 'Your register and year');
  await page.getByRole('button', { name: 'Delete everything…' }).click();
  await page.getByLabel('Type “delete my log”').fill('delete my log');
  await page.getByRole('button', { name: 'Delete everything for good' }).click();
  await expect(page.getByText('Everything is deleted.')).toBeFocused();
  await lookInBothThemes(page, 'everything deleted');
});

test('a session said first, paused, with its notes open', async ({ workspace: page }) => {
  await lookLike(page, LOOKS[0]);
  await begin(page, shippedScenario('priya-first-plan'));
  await page.getByRole('button', { name: 'Say it in my own words first' }).click();
  await page
    .getByLabel('What would you say, in your own words?')
    .fill('Shall I ring Mrs Shah on 07700 900123?');
  await expect(page.getByText('looks like').first()).toBeVisible();
  await lookInBothThemes(page, 'own words with somebody in them');
  await page.getByRole('button', { name: 'Now show me the replies' }).click();
  await lookInBothThemes(page, 'replies beside own words');
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Go on', exact: true })).toBeFocused();
  await lookInBothThemes(page, 'a session paused');
  await page.getByRole('button', { name: 'Go on', exact: true }).click();
  await page.setViewportSize({ width: 400, height: 900 });
  await page.getByRole('button', { name: 'Notes' }).click();
  await expect(page.getByRole('complementary', { name: 'Clock and notes' })).toBeVisible();
  await lookInBothThemes(page, 'notes open beside a session');
});

test('a debrief where the cue was missed', async ({ workspace: page }) => {
  test.slow();
  await lookLike(page, LOOKS[0]);
  const scenario = shippedScenario('the-unasked-question');
  const id = await begin(page, scenario);
  const { seeds } = await keptOnDisk(page, id);
  let play = decide(startPlay(scenario, seeds), { kind: 'begin' }, READERS);
  const ratings = Object.fromEntries(
    [...scenario.header.targets, 'empathy'].map((c) => [c, 'tried' as const]),
  );
  while (play.phase !== 'debrief') {
    const next = choices(play, modelSheet(scenario)).at(-1) ?? {
      kind: 'rate' as const,
      rating: { ratings, redo: null },
    };
    await control(page, play, next).waitFor();
    await act(page, play, next);
    play = decide(play, next, READERS);
  }
  await expect(page.getByRole('heading', { level: 1, name: /^Missed cues are common/ })).toBeVisible();
  await page.getByText('Show a line for that moment').click();
  await lookInBothThemes(page, 'the debrief where a cue was missed');
});
