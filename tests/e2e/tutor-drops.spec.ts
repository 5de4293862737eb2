/** Drops as tutors make them: the folder of a class, a pack of it, and everything of a course at once; each leads where it belongs. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { dayFileText } from '../../cpd-log/days/day-file';
import { madeClass, playedAttempts } from '../testing-tools/made-evidence';
import { TWO_SESSIONS } from '../testing-tools/small-scenarios';
import { openChooser, press, saves } from './by-keyboard';
import { expect, test } from './extension';

const DAY = dayFileText({
  ...{ id: 'd1', title: 'First plans', by: '', welcome: '', minutes: 60, watch: [], question: '' },
  scripts: [{ fileName: 'rosa.md', text: TWO_SESSIONS }],
});

/** From the desktop, folders too, with the browser's own events. */
async function dropFromDesktop(page: Page, paths: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 640, y: 500, data });
  await session.detach();
}

async function withFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'between-sessions-drop-'));
  try {
    await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const status = (page: Page) => page.getByRole('status').filter({ hasText: 'verified' });

test('a folder with folders in it, dropped on any page, is a class’s table; a pack adds to it, and a script waits on the bench', async ({
  workspace: page,
}) => {
  const made = await madeClass(12, 2, await playedAttempts({ scripts: 3, ofEach: 8 }));
  await page.getByRole('heading', { level: 1 }).waitFor();
  await withFolder(async (folder) => {
    await mkdir(join(folder, 'Tuesday group'));
    for (const [at, { name, text }] of made.slice(0, 8).entries())
      await writeFile(join(folder, at < 4 ? '' : 'Tuesday group', name), text);
    await writeFile(join(folder, '.DS_Store'), 'x');
    await dropFromDesktop(page, [folder]);
    await expect(page.getByRole('heading', { level: 1, name: 'What a class handed in' })).toBeVisible();
    await expect(status(page)).toContainText('8 files: 8 verified.', { timeout: 30_000 });
  });
  const table = page.getByRole('region', { name: 'Criterion by trainee' });
  await expect(table.getByRole('row')).toHaveCount(9);

  // The rest comes as a pack, with something in it that is none of a class's.
  const inside = Object.fromEntries(made.slice(8).map(({ name, text }) => [name, Buffer.from(text)]));
  const pack = zipSync({ ...inside, 'read me.txt': Buffer.from('Here they are.') });
  await withFolder(async (folder) => {
    await writeFile(join(folder, 'the rest.zip'), pack);
    await dropFromDesktop(page, [join(folder, 'the rest.zip')]);
    await expect(status(page)).toContainText('12 files: 12 verified. 1 of another kind left out.', {
      timeout: 30_000,
    });
  });
  await expect(table.getByRole('row')).toHaveCount(13);

  // A script that comes along waits on the bench, while its trainee's file goes into the table.
  await withFolder(async (folder) => {
    await writeFile(join(folder, 'rosa.md'), TWO_SESSIONS);
    await writeFile(join(folder, made[0]!.name), made[0]!.text);
    await dropFromDesktop(page, [join(folder, 'rosa.md'), join(folder, made[0]!.name)]);
    const along = page.getByRole('status').filter({ hasText: 'rosa.md is no evidence file' });
    await expect(along).toContainText('it waits on your bench');
    await expect(status(page)).toHaveText('12 files: 12 verified.', { timeout: 30_000 });
  });

  await press(page, page.getByRole('link', { name: 'Go to the Tutor’s bench' }));
  await expect(page.getByRole('article', { name: 'A walk by the canal' })).toBeVisible();
});

test('a class’s folder is chosen by keyboard, and every table is opened, saved and taken away', async ({
  workspace: page,
}) => {
  const made = await madeClass(6, 2, await playedAttempts({ scripts: 3, ofEach: 4 }));
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.goto(`${page.url().split('#')[0]}#/bench/cohort`);
  const table = page.getByRole('region', { name: 'Criterion by trainee' });
  await withFolder(async (folder) => {
    for (const { name, text } of made) await writeFile(join(folder, name), text);
    const window = await openChooser(page, page.getByLabel('Choose a folder'));
    await window.setFiles(folder);
    await expect(status(page)).toHaveText('6 files: 6 verified.', { timeout: 30_000 });
  });
  await expect(table.getByRole('row')).toHaveCount(7);
  for (const fold of ['Turns most often missed', 'Written plans side by side', 'Progress over days'])
    await press(page, page.locator('summary', { hasText: fold }));
  expect(await saves(page, page.getByRole('button', { name: /CSV.*criterion-by-trainee/ }))).toBe(
    'criterion-by-trainee.csv',
  );
  await press(page, page.getByRole('button', { name: 'Take everything off this page' }));
  await expect(page.getByText('Everything is off this page.')).toBeVisible();
});

test('a script, a day, evidence and a picture dropped together are each shown for what they are', async ({
  workspace: page,
}) => {
  const [one] = await madeClass(1, 1, await playedAttempts({ scripts: 1, ofEach: 1 }));
  await page.getByRole('heading', { level: 1 }).waitFor();
  await withFolder(async (folder) => {
    const files: Readonly<Record<string, string | Uint8Array>> = {
      ...{ 'rosa.md': TWO_SESSIONS, 'day.json': DAY, [one!.name]: one!.text },
      ...{ 'holiday.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1) },
    };
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    await dropFromDesktop(
      page,
      Object.keys(files).map((name) => join(folder, name)),
    );
    await expect(page.getByRole('article')).toHaveCount(3);
    await expect(page.getByRole('article', { name: 'A walk by the canal' })).toContainText('One problem');
    await expect(page.getByRole('article').filter({ hasText: 'holiday.png was not taken' })).toHaveCount(1);
    const day = page.getByRole('article', { name: 'First plans' });
    await expect(day).toContainText('This is a practice day');
    await press(page, page.getByRole('link', { name: 'Look at what a class handed in' }));
    await expect(status(page)).toContainText('1 file: 1 verified.', { timeout: 30_000 });
    await press(page, page.getByRole('link', { name: 'Tutor’s bench' }));
    await press(page, day.getByRole('button', { name: /^Open this day/ }));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('First plans');
  });
});
