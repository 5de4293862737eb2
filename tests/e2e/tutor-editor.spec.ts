/** A script is written, mended, kept and played, by keyboard, in the built extension. */
import type { Page } from '@playwright/test';
import { expect, test } from './extension';

const text = (page: Page) => page.getByRole('textbox', { name: 'The script' });
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });
const saved = (page: Page) => expect(page.getByText('Saved', { exact: true })).toBeVisible();

async function begin(page: Page, template: RegExp): Promise<void> {
  await page.goto(`${page.url().split('#')[0]}#/bench/new`);
  await page.getByRole('button', { name: template }).click();
  await expect(text(page)).toBeVisible();
}

test('a script is begun from a template, mended at a key, and put in the library to be practised', async ({
  workspace: page,
}) => {
  await begin(page, /Begin with this.*Setting work, by telephone/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A first activity, by telephone');
  await expect(page.getByText('No problems found.', { exact: false }).first()).toBeVisible();

  // A link goes wrong, and is put right at a key.
  await text(page).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('(#every-day)');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.type('(#evry-day)');
  await expect(page.getByText('No beat is called “#evry-day”.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Put it in my library' })).toHaveCount(0);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('F8');
  await expect(page.getByText(/^Line \d+\. No beat is called/)).toBeAttached();
  await page.keyboard.press('Control+.');
  await expect(page.getByText('No beat is called “#evry-day”.')).toHaveCount(0);

  // A name is offered where a tutor would look it up.
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\n\n# Exp');
  await expect(page.getByRole('option', { name: /Expected runs/ })).toBeVisible();
  await page.keyboard.press('Escape');
  for (let key = 0; key < 7; key++) await page.keyboard.press('Backspace');

  // Tab leaves the text, and the form changes a fact without YAML.
  await page.keyboard.press('Tab');
  await expect(text(page)).not.toBeFocused();
  await tab(page, 'Form').click();
  await page.getByLabel('Title').fill('Morgan and the allotment');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Morgan and the allotment');
  await tab(page, 'Text').click();
  await text(page).click();
  await page.keyboard.press('Control+Home');
  await expect(text(page)).toContainText('title: Morgan and the allotment');
  await expect(text(page)).toContainText('mode: setting # setting, reviewing or both');

  await tab(page, 'Proof').click();
  await expect(page.getByRole('heading', { name: 'What was proved' })).toBeVisible({ timeout: 30_000 });
  await saved(page);
  await page.getByRole('button', { name: 'Put it in my library' }).click();
  await page.getByRole('link', { name: 'Practise it' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Morgan/);
  await page.getByRole('button', { name: /^Begin/ }).click();
  await expect(page.getByText('I’ve got the booklet here.', { exact: false })).toBeVisible();
});

test('a killed browser loses no key, and what was done before can still be undone', async ({ extension }) => {
  let page = await extension.firstPage();
  await begin(page, /Begin with this.*Reviewing work, in messages/);
  await text(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('One more thought.');
  await saved(page);
  const address = page.url().split('#')[1]!;
  await extension.kill();
  await extension.start();
  page = await extension.open(`workspace.html#${address}`);
  await expect(text(page)).toContainText('One more thought.');
  await text(page).focus();
  await page.keyboard.press('Control+z');
  await expect(text(page)).not.toContainText('One more thought.');
});

test('a beat is tried without a trace, a note and a version are kept', async ({ workspace: page }) => {
  await begin(page, /Begin with this.*Both, by telephone/);
  await tab(page, 'Beats').click();
  await page.getByRole('button', { name: /Play from here.*Ring Jo/ }).click();
  await expect(page.getByText('Nothing of a trial is kept', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: /So at the door, you ring Jo/ }).click();
  await expect(page.getByText(/Your last reply shows if-then, confidence/)).toBeVisible();
  await tab(page, 'Beats').click();
  await page.getByRole('button', { name: /Play from here.*The numbers/ }).click();
  await expect(page.getByRole('button', { name: /Two and five/ })).toBeVisible();

  await tab(page, 'Notes').click();
  await page.getByLabel(/^A note about/).fill('Is Jo real?');
  await page.getByRole('button', { name: 'Keep the note' }).click();
  await tab(page, 'Versions').click();
  await page.getByLabel('Keep the text as it is now, to come back to').fill('before the cut');
  await page.getByRole('button', { name: 'Keep this version' }).click();
  await expect(page.getByText(/^before the cut,/)).toBeVisible();
  await text(page).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(page.getByText('The file does not begin with a header.')).toBeVisible();
  await page.getByRole('button', { name: /Look at it.*before the cut/ }).click();
  await page.getByRole('button', { name: 'Go back to this version' }).click();
  await expect(text(page)).toContainText('Two calls and a week between');
  await expect(page.getByText(/^Before going back,/)).toBeVisible();
  await saved(page);
  await page.reload();
  await tab(page, 'Notes').click();
  await expect(page.getByLabel('The script as a whole', { exact: true })).toHaveValue('Is Jo real?');
  // Nothing of the trial is in the log.
  await page.goto(`${page.url().split('#')[0]}#/log`);
  await expect(page.getByText('Sal', { exact: true })).toHaveCount(0);
});
