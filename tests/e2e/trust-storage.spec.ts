/** The place where the log is kept gives way, in each way a browser knows: the page says so, and no word that was typed is out of reach. */
import type { Page } from '@playwright/test';
import { expect, test, type Extension } from './extension';
import { lookInBothThemes } from './look-over';

const replies = (page: Page) =>
  page.getByRole('group', { name: 'What do you say?' }).getByRole('listitem').getByRole('button');
const OWN = 'What would you say, in your own words?';

async function begun(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Begin with Priya' }).click();
  await page.getByRole('button', { name: /^Begin the/ }).click();
  await replies(page).first().click();
  await expect(page.locator('.practitioner')).toHaveCount(1);
}

async function typed(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Say it in my own words first' }).click();
  await page.getByLabel(OWN).fill(words);
}

/** Opens the log as another version would, and holds it. */
const openAs = (page: Page, version: number): Promise<string> =>
  page.evaluate(
    (version) =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open('between-sessions', version);
        opening.onsuccess = () => {
          Object.assign(globalThis, { held: opening.result });
          resolve('opened');
        };
        opening.onerror = () => resolve(String(opening.error?.name));
      }),
    version,
  );

/** A page that is the extension's own and opens no log. */
const bare = (extension: Extension) => extension.open('icon/16.png');

test('a disk that is full says so, keeps the words in reach, gives a backup, and goes on once there is room', async ({
  workspace,
}) => {
  await begun(workspace);
  await workspace.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    const full = () => {
      throw new DOMException('as the browser says it', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.put = full;
    Object.assign(globalThis, { room: () => (IDBObjectStore.prototype.put = put) });
  });
  await typed(workspace, 'How was the one you did?');
  const alert = workspace.getByRole('alert');
  await expect(alert).toContainText('no room left');
  await workspace.getByText('What you have typed on this page, to copy').click();
  await expect(workspace.getByLabel('All of it')).toHaveValue(/How was the one you did\?/);
  await lookInBothThemes(workspace, 'a session on a full disk');

  const [saved] = await Promise.all([
    workspace.waitForEvent('download'),
    workspace.getByRole('button', { name: 'Save a backup' }).click(),
  ]);
  expect(saved.suggestedFilename()).toMatch(/\.backup$/);
  await expect(workspace.getByText(/It holds all that was kept before/)).toBeVisible();

  await workspace.evaluate(() => void (globalThis as unknown as { room: () => void }).room());
  await workspace.getByRole('button', { name: 'Try again' }).click();
  await expect(alert).toHaveCount(0);
  await expect(workspace.getByLabel(OWN)).toHaveValue('How was the one you did?');
});

test('a newer version in another window closes the log here, said at once, with what was typed to copy; it is left alone', async ({
  extension,
  workspace,
}) => {
  await begun(workspace);
  await typed(workspace, 'Not kept anywhere else');
  const other = await bare(extension);
  expect(await openAs(other, 9990)).toBe('opened');
  await workspace.bringToFront();
  const alert = workspace.getByRole('alert').filter({ hasText: 'Nothing more can be saved in this window' });
  await expect(alert).toContainText('Your log was closed');
  await workspace.getByText('What you have typed on this page, to copy').first().click();
  await expect(workspace.getByLabel('All of it').first()).toHaveValue(/Not kept anywhere else/);
  await lookInBothThemes(workspace, 'a log that was closed');

  await workspace.getByRole('button', { name: 'Reload this page' }).click();
  await expect(workspace.getByRole('heading', { level: 1 })).toHaveText('Your log could not be opened');
  await expect(workspace.getByRole('alert')).toContainText('a newer version of Between Sessions');
});

test('a log that another window holds open is waited for in words, then opened', async ({
  extension,
  workspace,
}) => {
  const holder = await bare(extension);
  await workspace.close();
  await holder.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.deleteDatabase('between-sessions').onsuccess = () => resolve();
      }),
  );
  expect(await openAs(holder, 1)).toBe('opened');
  const page = await extension.open('workspace.html');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Waiting for another window');
  await lookInBothThemes(page, 'waiting for another window');
  await holder.evaluate(() => (globalThis as unknown as { held: IDBDatabase }).held.close());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who would you like to talk to?');
});

for (const [what, name, words] of [
  ['refuses to keep anything, as in a private window', 'SecurityError', 'usual in a private window'],
  ['cannot read what is kept', 'UnknownError', 'Do not remove the extension yet'],
] as const)
  test(`a browser that ${what} is explained, with one thing to do`, async ({ extension, workspace }) => {
    await workspace.close();
    const page = await extension.context.newPage();
    await page.addInitScript((name) => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('as the browser says it', name);
      };
    }, name);
    await page.goto(extension.url('workspace.html'));
    await expect(page.getByRole('alert')).toContainText(words);
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    await lookInBothThemes(page, 'a log that could not be opened');
  });
