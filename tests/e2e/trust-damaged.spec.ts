/** The files the log lies in are damaged between two starts of the browser, for real; and the browser is asked to keep them, in its moment. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type * as inPage from '../soak/in-page';
import { pageScript } from '../testing-tools/page-script';
import { bringYear } from './bring-year';
import { expect, test, type Extension } from './extension';
import { lookInBothThemes } from './look-over';

const driver = pageScript(join(import.meta.dirname, '../soak/in-page.ts'));

async function played(page: Page, seed: number): Promise<void> {
  await page.evaluate(
    (seed) => (globalThis as unknown as { driver: typeof inPage }).driver.playOne('tom-one-of-three', seed),
    seed,
  );
}

/** Changes every seventh byte of the files whose name begins or ends like this, as a failing disk might. */
async function damage({ profile, id }: Extension, which: RegExp): Promise<void> {
  const folder = join(profile, 'Default', 'IndexedDB', `chrome-extension_${id}_0.indexeddb.leveldb`);
  const files = (await readdir(folder)).filter((name) => which.test(name));
  expect(files.length).toBeGreaterThan(0);
  for (const name of files) {
    const bytes = await readFile(join(folder, name));
    for (let at = 0; at < bytes.length; at += 7) bytes[at] = (bytes[at]! * 31 + 77) & 255;
    await writeFile(join(folder, name), bytes);
  }
}

test('a damaged log that the browser threw away is said until it was read, and a backup brings back what it held', async ({
  extension,
  workspace,
}) => {
  await bringYear(workspace, extension);
  await extension.stop();
  await damage(extension, /\.(log|ldb)$/);
  const page = await extension.restart();
  const said = page.getByRole('region', { name: 'The log that was here could not be read' });
  await expect(said).toContainText('damaged');
  await lookInBothThemes(page, 'a damaged log that was thrown away');
  await said.getByRole('link', { name: 'Restore a backup' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/backup/i);
  await bringYear(page, extension);
  await page.goto(extension.url('workspace.html#/log'));
  await said.getByRole('button', { name: 'I have read this' }).click();
  await expect(said).toHaveCount(0);
  await page.goto(extension.url('workspace.html#/record'));
  await expect(page.getByText(/A first activity plan, by telephone/).first()).toBeVisible();
  await expect(said).toHaveCount(0);
});

test('a log whose every file is damaged is not touched, and the page says what to do', async ({
  extension,
  workspace,
}) => {
  await bringYear(workspace, extension);
  await extension.stop();
  await damage(extension, /^(?!LOCK$)/);
  const page = await extension.restart();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('could not read the place where your log is kept');
  await expect(alert).toContainText('A backup you saved can be restored on any device');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('the browser is asked to keep the log for good once there is work in it, and not before or again', async ({
  extension,
  workspace,
}) => {
  await workspace.close();
  const page = await extension.context.newPage();
  await page.addInitScript(() => {
    const asked = { times: 0 };
    Object.assign(globalThis, { asked });
    StorageManager.prototype.persist = async () => ++asked.times > 0;
    StorageManager.prototype.persisted = async () => asked.times > 0;
  });
  const times = () =>
    page.evaluate(() => (globalThis as unknown as { asked: { times: number } }).asked.times);
  const promised = page.getByText('the browser has promised to keep it');
  await page.goto(extension.url('workspace.html#/settings'));
  await expect(page.getByText('Room it takes')).toBeVisible();
  await expect(promised).toHaveCount(0);
  await page.evaluate(await driver);
  await page.evaluate(() => (location.hash = '#/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who would you like to talk to?');
  expect(await times(), 'on opening').toBe(0);
  await played(page, 1);
  await expect.poll(times, { message: 'after the first that was filed' }).toBe(1);
  await played(page, 2);
  expect(await times(), 'after the second').toBe(1);
  await page.evaluate(() => (location.hash = '#/settings'));
  await expect(promised).toBeVisible();
});
