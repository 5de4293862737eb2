/** The browser is killed (SIGKILL) in the middle; the very same turn stands there afterwards, and every word that was typed. */
import { keptOnDisk } from '../../scripts/walk-through';
import { expect, test } from './extension';
import type { Page } from '@playwright/test';

const replies = (page: Page) =>
  page.getByRole('group', { name: 'What do you say?' }).getByRole('listitem').getByRole('button');
const script = (page: Page): Promise<string> => page.locator('.transcript').innerText();

async function beginWith(page: Page, name: string): Promise<string> {
  await page.getByRole('link', { name: `Begin with ${name}` }).click();
  await page.getByRole('button', { name: /^Begin the/ }).click();
  await page.waitForURL(/#\/attempt\//, { waitUntil: 'commit' });
  return decodeURIComponent(page.url().split('#/attempt/')[1] ?? '');
}

/** Says the first reply on the screen, so many times over. */
async function talk(page: Page, turns: number): Promise<void> {
  for (let turn = 1; turn <= turns; turn++) {
    await replies(page).first().click();
    await expect(page.locator('.practitioner')).toHaveCount(turn);
  }
}

test('a session killed in the middle opens at the very same turn, with the same words on offer', async ({
  extension,
  workspace,
}) => {
  const id = await beginWith(workspace, 'Priya');
  await talk(workspace, 4);
  await expect(workspace.getByText('Saved', { exact: true })).toBeVisible();
  const [before, offered] = [await script(workspace), await replies(workspace).allInnerTexts()];
  const { decisions } = await keptOnDisk(workspace, id);
  expect(decisions).toHaveLength(5);

  await extension.kill();
  const again = await extension.restart();
  await again.getByRole('link', { name: /Continue with Priya/ }).click();
  await expect(replies(again).first()).toBeVisible();
  if (!again.url().includes('attempt'))
    await again.getByRole('link', { name: 'Go on where you were' }).click();
  expect(await script(again)).toBe(before);
  expect(await replies(again).allInnerTexts()).toEqual(offered);
  expect((await keptOnDisk(again, id)).decisions).toEqual(decisions);
});

test('words typed before a reply was chosen are there after a kill', async ({ extension, workspace }) => {
  await beginWith(workspace, 'Tom');
  await workspace.getByRole('button', { name: 'Say it in my own words first' }).click();
  await workspace.getByLabel('What would you say, in your own words?').fill('How was the one you did?');
  await expect.poll(() => draftOnDisk(workspace)).toContain('How was the one you did?');

  await extension.kill();
  const again = await extension.restart();
  await again.getByRole('link', { name: /Continue with Tom/ }).click();
  await expect(again.getByLabel('What would you say, in your own words?')).toHaveValue(
    'How was the one you did?',
  );
});

/** Every draft in the database, as text. */
function draftOnDisk(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('between-sessions');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const all = await Promise.all(
      [...db.objectStoreNames].map(
        (name) =>
          new Promise((resolve, reject) => {
            const request = db.transaction(name).objectStore(name).getAll();
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
          }),
      ),
    );
    db.close();
    return JSON.stringify(all);
  });
}
