/** What people do beside a session, without a mouse: a week of one's own, a year taken out and kept safe, a conversation handed on. */
import { bringYear } from './bring-year';
import { openChooser, press, reach, saves, type } from './by-keyboard';
import { expect, test } from './extension';
import { playedToTheLog } from './played-to-the-log';

test.beforeEach(({ workspace }) => workspace.setDefaultTimeout(15_000));

test('a week of one’s own is planned, lived, looked back on and logged without a mouse', async ({
  extension,
  workspace: page,
}) => {
  await page.goto(extension.url('workspace.html#/self-practice'));
  await press(page, page.getByRole('button', { name: 'Begin with the sheet' }));
  await type(page, page.getByLabel('What', { exact: true }), 'Walk round the reservoir after work');
  await type(page, page.getByLabel('When', { exact: true }), 'Tuesday and Thursday at 18:00');
  await press(page, page.getByRole('button', { name: 'Begin the week today' }));
  const tuesday = page.getByRole('group', { name: /Tuesday/ });
  await press(page, tuesday.getByRole('radio').first(), 'Space');
  await expect(tuesday.getByRole('radio').first()).toBeChecked();
  await type(page, tuesday.getByRole('textbox'), 'as far as the gate');
  await press(page, page.getByRole('button', { name: 'Look back on the week' }));
  await type(page, page.getByLabel('What did you learn, also from what you did not do?'), 'I hid the sheet.');
  await press(page, page.getByRole('button', { name: 'Log it in my record' }));
  await expect(page).toHaveURL(/#\/record\//);
});

test('a year is backed up, restored, taken out, printed and deleted without a mouse', async ({
  extension,
  workspace: page,
}) => {
  await bringYear(page, extension);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    press(page, page.getByRole('button', { name: 'Save a backup' })),
  ]);
  const chooser = await openChooser(page, page.getByLabel('Choose a backup file'));
  await chooser.setFiles(await file.path());
  await expect(page.getByText('that was not here already')).toBeVisible();

  await press(page, page.getByRole('link', { name: 'Take it with you' }));
  await press(page, page.getByRole('button', { name: 'The year before' }));
  await press(page, page.getByRole('button', { name: 'The year after' }));
  await expect(page.getByText('This year:')).toBeVisible();
  await expect(page.getByRole('button', { name: 'The year after' })).toBeFocused();
  expect(await saves(page, page.getByRole('button', { name: 'Word document' }))).toMatch(/\.docx$/);
  await press(page, page.getByRole('link', { name: 'Paper or PDF' }));
  await page.evaluate(() => Object.assign(globalThis, { print: () => (document.title = 'printed') }));
  await press(page, page.getByRole('button', { name: /^Print/ }));
  await expect(page).toHaveTitle('printed');
  await page.goto(extension.url('workspace.html#/supervision'));
  await reach(page, page.getByLabel('About'));
  const before = await page.getByLabel('About').inputValue();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('About')).not.toHaveValue(before);

  await page.goto(extension.url('workspace.html#/settings'));
  await reach(page, page.getByLabel('BABCP registration'));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('BPS registration')).toBeChecked();
  await press(page, page.getByRole('button', { name: 'Delete everything…' }));
  await type(page, page.getByLabel('Type “delete my log”'), 'delete my log');
  await press(page, page.getByRole('button', { name: 'Delete everything for good' }));
  await expect(page.getByText('Everything is deleted.')).toBeFocused();
});

test('a conversation is deleted, put back, and handed on as a file without a mouse', async ({
  extension,
  workspace: page,
}) => {
  await playedToTheLog(page, extension, 'col-five-miles');
  await page.goto(extension.url('workspace.html#/log'));
  await press(page, page.getByRole('button', { name: /^Delete: Col/ }));
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await press(page, page.getByRole('link', { name: 'Col', exact: true }));
  await press(page, page.getByRole('button', { name: 'Delete this from my log' }));
  await press(page, page.getByRole('button', { name: 'Undo' }));
  await expect(page.getByRole('heading', { level: 1, name: /Col/ })).toBeFocused();
  await page.goto(extension.url('workspace.html#/evidence'));
  await press(page, page.getByRole('checkbox', { name: /^Col/ }), 'Space');
  expect(await saves(page, page.getByRole('button', { name: 'Save the file' }))).toMatch(/\.json$/);
});
