import type { Page } from '@playwright/test';
import { press, type } from './by-keyboard';
import { expect, test } from './extension';

const PASTED = 'Walk to the Co-op and back, Tuesday 10am, twenty minutes.';
const SHEET = 'The plan, in your own words';

test('in the side panel a plan of one’s own is read where it is pasted, and nothing of it is kept', async ({
  extension,
}) => {
  await (await extension.firstPage()).close();
  const panel = await extension.open('sidepanel.html#/');
  await panel.setViewportSize({ width: 400, height: 800 });
  await press(panel, panel.getByRole('link', { name: /have a plan of your own read/ }));
  const before = await everythingKept(panel);
  await type(panel, panel.getByLabel(SHEET), PASTED);
  await expect(panel.getByText('Tuesday 10am', { exact: false }).first()).toBeVisible();
  await expect(panel.getByText('not yet', { exact: true })).not.toHaveCount(7);

  expect(await everythingKept(panel)).toBe(before);
  await panel.reload();
  await expect(panel.getByLabel(SHEET)).toHaveValue('');
  expect(await everythingKept(panel)).not.toContain('Co-op and back');
  expect(extension.leaks).toEqual([]);
});

/** Every word in every place where a page of the extension can keep one. */
const everythingKept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const kept: unknown[] = [
      { ...localStorage },
      { ...sessionStorage },
      await chrome.storage.local.get(null),
    ];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name ?? '');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(new Error(`${name ?? ''} did not open`));
      });
      for (const store of database.objectStoreNames)
        kept.push(
          await new Promise((resolve, reject) => {
            const all = database.transaction(store).objectStore(store).getAll();
            all.onsuccess = () => resolve(all.result);
            all.onerror = () => reject(new Error(`${store} was not read`));
          }),
        );
      database.close();
    }
    return JSON.stringify([kept, await caches.keys()]);
  });
