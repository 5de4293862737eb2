/** Practice that comes back, in the built extension: a drill from the toolbar, a week of one's own, and progress drawn. */
import type { Page } from '@playwright/test';
import { DATABASE_NAME } from '../../cpd-log/cpd-database';
import { expect, test } from './extension';
import { lookInAllLooks, lookInBothThemes } from './look-over';
import { practisedBefore } from './practised-before';

const DAY = 86_400_000;

/** All weeks of one's own on the disk, as text. */
const kept = (page: Page) =>
  page.evaluate(
    (name) =>
      new Promise<string>((resolve) => {
        indexedDB.open(name).onsuccess = (opened) => {
          const db = (opened.target as IDBOpenDBRequest).result;
          db.transaction('selfPractice').objectStore('selfPractice').getAll().onsuccess = (got) => {
            resolve(JSON.stringify((got.target as IDBRequest).result));
            db.close();
          };
        };
      }),
    DATABASE_NAME,
  );

test('a turn is two presses from the toolbar, done by keyboard, and due again by a later clock', async ({
  extension,
  workspace,
}) => {
  await workspace.getByRole('heading', { level: 1 }).waitFor();
  const popup = await extension.open('popup.html');
  const closed = popup.waitForEvent('close');
  await popup.getByRole('button', { name: 'Today’s turn: task' }).focus();
  // The press closes the page it is made on.
  await popup.keyboard.press('Enter').catch(() => undefined);
  await closed;
  await expect(workspace.getByRole('heading', { level: 1, name: /^One turn with/ })).toBeVisible();
  await workspace.keyboard.press('2');
  await expect(workspace.getByRole('heading', { level: 1, name: 'Task: why each one' })).toBeFocused();
  await expect(workspace.getByText('You said', { exact: true })).toBeVisible();
  await expect(workspace.getByText(/^Task comes back (tomorrow|on )/)).toBeVisible();
  await workspace.reload();
  await expect(workspace.getByRole('heading', { level: 1, name: 'Nothing is due today' })).toBeVisible();
  await lookInBothThemes(workspace, 'nothing is due today');
  await workspace.clock.setFixedTime(Date.now() + 6 * DAY);
  await workspace.reload();
  await expect(workspace.getByRole('heading', { level: 1, name: /^One turn with/ })).toBeVisible();
  await expect(workspace.getByText(/To practise task/)).toBeVisible();
});

test('a week of one’s own goes from the sheet to an entry in the record', async ({
  extension,
  workspace,
}) => {
  await workspace.goto(extension.url('workspace.html#/self-practice'));
  await workspace.getByRole('button', { name: 'Begin with the sheet' }).click();
  await workspace.getByLabel('What', { exact: true }).fill('Walk round the reservoir after work');
  await workspace.getByLabel('When', { exact: true }).fill('Tuesday and Thursday at 18:00');
  await workspace.getByLabel('Keep a note', { exact: true }).fill('A tick and a word in my diary');
  await expect(workspace.getByRole('complementary', { name: 'A stranger’s reading' })).toContainText(
    'Thursday',
  );
  await workspace.getByRole('button', { name: 'Begin the week today' }).click();
  const tuesday = workspace.getByRole('group', { name: /Tuesday/ });
  await expect(tuesday).toContainText('planned · 18:00');
  await tuesday.getByLabel('partly').check();
  await tuesday.getByRole('textbox').fill('as far as the gate');
  await expect.poll(() => kept(workspace)).toContain('as far as the gate');
  await workspace.reload();
  await expect(tuesday.getByRole('textbox')).toHaveValue('as far as the gate');
  await workspace.getByRole('button', { name: 'Look back on the week' }).click();
  await expect(workspace.getByText('partly: as far as the gate')).toBeVisible();
  await workspace.getByLabel('What did you learn, also from what you did not do?').fill('I hid the sheet.');
  await workspace.getByRole('button', { name: 'Log it in my record' }).click();
  await expect(workspace).toHaveURL(/#\/record\//);
  await expect(workspace.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(workspace.locator('main')).toContainText('Walk round the reservoir after work');
});

test('axe finds nothing on the pages of practice that comes back, in either theme, wide or narrow', async ({
  extension,
  workspace: page,
}) => {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await practisedBefore(page, 14, 24 * 40);
  const everyLook = async (where: string): Promise<void> => {
    await lookInAllLooks(page, where);
  };
  await page.goto(extension.url('workspace.html#/progress'));
  await expect(page.getByRole('img', { name: /^task: 14 points/ })).toBeVisible();
  // The last of the pictures: the others stand above it by then.
  await expect(page.getByRole('heading', { name: /best and last$/ })).toBeVisible();
  for (const summary of await page.locator('summary').all()) await summary.click();
  await expect(page.getByRole('table', { name: 'task by time' }).getByRole('row')).toHaveCount(15);
  await expect(page.getByRole('table', { name: 'minutes practised a month' })).toBeVisible();
  await everyLook('progress');
  await page.goto(extension.url('workspace.html#/drill'));
  await page.getByRole('group', { name: 'What do you say?' }).waitFor();
  await everyLook('a turn');
  await page.keyboard.press('1');
  await page.getByText('You said', { exact: true }).waitFor();
  await everyLook('a turn, done');
  await page.goto(extension.url('workspace.html#/self-practice'));
  await page.getByRole('button', { name: 'Begin with the sheet' }).click();
  await everyLook('the sheet');
  await page.getByRole('button', { name: 'Begin the week today' }).click();
  await page.getByRole('heading', { name: 'Your week' }).waitFor();
  await everyLook('the week');
  await page.getByRole('button', { name: 'Look back on the week' }).click();
  await page.getByRole('heading', { name: 'Looking back' }).waitFor();
  await everyLook('looking back');
  await page.getByRole('button', { name: 'Put this week away' }).click();
  await page.getByText('That week is put away.').waitFor();
  await lookInBothThemes(page, 'a week put away');
});
