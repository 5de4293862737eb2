/** Twenty kills at seeded random moments; `npm run crash` does two hundred. And the two moments that a seed seldom meets. */
import { appendFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { crash } from '../crash/crash-run';
import type * as writers from '../crash/two-writers';
import { pageScript } from '../testing-tools/page-script';
import { bringYear } from './bring-year';
import { expect, test, type Extension } from './extension';

test('a browser that is killed twenty times keeps every acknowledged act, no half of one, and every turn', async ({
  extension,
  workspace,
}) => {
  test.setTimeout(290_000);
  await workspace.waitForLoadState();
  const report = await crash(extension, { kills: 20, seed: 7 });
  expect(report).toMatchObject({ kills: 20, losses: [], halfWritten: [], elsewhere: [] });
  // A harness in which nothing happens would find nothing.
  expect(report.acknowledged).toBeGreaterThan(100);
  expect(report.resumed).toBeGreaterThan(5);
});

/**
 * What a kill in the middle of a write leaves: of a record that would have filled its block of 32 KiB, the head (seven bytes: a sum, the
 * length, its kind) and half of the rest (LevelDB's log_format.md).
 */
async function tear({ profile, id }: Extension): Promise<void> {
  const folder = join(profile, 'Default', 'IndexedDB', `chrome-extension_${id}_0.indexeddb.leveldb`);
  const logs = (await readdir(folder)).filter((name) => name.endsWith('.log')).sort();
  const newest = join(folder, logs.at(-1)!);
  const length = 32_768 - ((await stat(newest)).size % 32_768) - 7;
  const record = Buffer.alloc(7 + Math.floor(length / 2), 0xab);
  record.writeUInt16LE(length, 4);
  record[6] = 1;
  await appendFile(newest, record);
}

test('a write that was torn in two takes nothing with it, though the browser is killed again at once', async ({
  extension,
  workspace,
}) => {
  await bringYear(workspace, extension);
  for (const scenario of ['priya-first-plan', 'tom-one-of-three']) {
    await extension.kill();
    await tear(extension);
    const page = await extension.restart();
    await page.goto(extension.url(`workspace.html#/meet/${scenario}`));
    await page.getByRole('button', { name: /^Begin the/ }).click();
    await expect(page.getByRole('group', { name: 'What do you say?' })).toBeVisible();
    const address = page.url();
    await extension.kill();

    const after = await extension.restart();
    await after.goto(address);
    await expect(after.getByRole('group', { name: 'What do you say?' }), scenario).toBeVisible();
    await after.goto(extension.url('workspace.html#/record'));
    await expect(after.getByText(/A first activity plan, by telephone/).first()).toBeVisible();
  }
});

test('a kill while two transactions write takes nothing with it but what they wrote', async ({
  extension,
  workspace,
}) => {
  await bringYear(workspace, extension);
  await workspace.evaluate(await pageScript(join(import.meta.dirname, '../crash/two-writers.ts')));
  await workspace.evaluate(() => (globalThis as unknown as { driver: typeof writers }).driver.writeOn());
  await extension.kill();
  const page = await extension.restart();
  await page.goto(extension.url('workspace.html#/record'));
  await expect(page.getByText(/A first activity plan, by telephone/).first()).toBeVisible();
});
