/**
 * `npm run full-disk`: a browser's profile on a disk of its own of 80 MB, which is filled to its last byte under a session; then
 * there is room again, and the page is loaded again, or the browser was killed and is started. Prints what the pages say and what is
 * left after one more kill; ends with 1 where that is not what people are promised. Linux, as root or where a
 * user may have a namespace of their own: elsewhere it says so in one sentence.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect as expected, type Page } from '@playwright/test';
import { buildIfOlder } from '../../scripts/build.mjs';
import { requireBrowser } from '../../scripts/find-browser.mjs';
import { Extension } from '../e2e/extension';
import { startRecordingProxy } from '../e2e/recording-proxy';

const expect = expected.configure({ timeout: 20_000 });
const SIZE = '80m';
const OWN = 'What would you say, in your own words?';
const KEPT = 'How was the one you did?';

if (!process.env['OWN_NAMESPACE']) {
  // A mount that ends with this process, and that nobody else sees.
  const again = ['-rm', process.execPath, ...process.execArgv, ...process.argv.slice(1)];
  const { status, error } = spawnSync('unshare', again, {
    stdio: 'inherit',
    env: { ...process.env, OWN_NAMESPACE: '1' },
  });
  if (error || status === null) console.error('This needs Linux and `unshare`, to make a disk of its own.');
  process.exit(status ?? 1);
}

await requireBrowser();
buildIfOlder();
for (const goingOn of ['the page is loaded again', 'the browser is started again'] as const) {
  console.log(`\nA full disk, then room, and ${goingOn}`);
  const disk = await mkdtemp(join(tmpdir(), 'between-sessions-full-'));
  const mounting = ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'none', disk];
  const mounted = spawnSync('mount', mounting, { encoding: 'utf8' });
  if (mounted.status !== 0) throw new Error(`A disk of its own could not be made here: ${mounted.stderr}`);
  const proxy = await startRecordingProxy();
  const extension = new Extension(join(disk, 'profile'), proxy);
  try {
    await filledUnder(extension, disk, goingOn === 'the page is loaded again');
  } finally {
    await extension.stop();
    await proxy.close();
    spawnSync('umount', ['-l', disk]);
    await rm(disk, { recursive: true, force: true });
  }
}

async function filledUnder(extension: Extension, disk: string, reload: boolean): Promise<void> {
  const ballast = join(disk, 'ballast');
  await extension.start();
  let page = await extension.firstPage();
  await begin(page);
  const address = page.url();
  await writeFile(ballast, Buffer.alloc((await bytesLeft(disk)) + 1_000_000)).catch(() => undefined);
  console.log(`the disk is filled: ${await bytesLeft(disk)} bytes left of ${SIZE}`);
  const words = await typedUntilRefused(page);
  // It can be opened or not, by what the browser could tidy away in closing it; either is said, and neither costs anything.
  const other = await extension.open('workspace.html');
  const refused = other.getByRole('alert').filter({ hasText: 'no room left' });
  const library = other.getByText('Who would you like to talk to?');
  await expect(refused.or(library)).toBeVisible();
  seen('a page opened now says', await other.getByRole('main').innerText());

  if (!reload) await extension.kill();
  await rm(ballast);
  if (reload) await page.reload();
  else page = await extension.restart();
  await page.goto(address);
  await expect(page.locator('.practitioner')).toHaveCount(1);
  const kept = await page.getByLabel(OWN).inputValue();
  console.log(`with room again, its own turn and ${kept.length} characters that were kept`);
  expect(words.startsWith(kept) && kept.startsWith(KEPT)).toBe(true);
  await page.getByRole('button', { name: 'Now show me the replies' }).click();
  await page.getByRole('group', { name: 'Which comes closest?' }).getByRole('button').first().click();
  await expect(page.locator('.practitioner')).toHaveCount(2);
  const begun = () =>
    page.evaluate(async () => (await chrome.storage.session.get())['new-file-begun'] ?? false);
  await expect.poll(begun).toBe(true);
  await extension.kill();
  const after = await extension.restart();
  await after.goto(address);
  await expect(after.locator('.practitioner')).toHaveCount(2);
  console.log('after one more kill and start it stands at the turn that followed');
}

/** One reply, and words of one's own that are kept. */
async function begin(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Begin with Priya' }).click();
  await page.getByRole('button', { name: /^Begin the/ }).click();
  const replies = page.getByRole('group', { name: 'What do you say?' });
  await replies.getByRole('listitem').getByRole('button').first().click();
  await expect(page.locator('.practitioner')).toHaveCount(1);
  await page.getByRole('button', { name: 'Say it in my own words first' }).click();
  await page.getByLabel(OWN).fill(KEPT);
  await expect(page.getByText('Saved', { exact: true }).first()).toBeVisible();
}

/** @returns what stands in the field when the page says that it can keep no more. */
async function typedUntilRefused(page: Page): Promise<string> {
  let words = KEPT;
  const alert = page.getByRole('alert');
  for (let pages = 4; pages < 400 && (await alert.count()) === 0; pages += 4) {
    words = `${KEPT} `.repeat(pages * 100);
    await page.getByLabel(OWN).fill(words);
    await alert.waitFor({ timeout: 1000 }).catch(() => undefined);
  }
  await expect(alert).toContainText('no room left');
  seen('the session says', await alert.textContent());
  await page.getByText('What you have typed on this page, to copy').click();
  expect(await page.getByLabel('All of it').inputValue()).toContain(words.trim());
  console.log(`what was typed is there to copy: ${words.trim().length} characters`);
  return words;
}

async function bytesLeft(disk: string): Promise<number> {
  const { bavail, bsize } = await statfs(disk);
  return bavail * bsize;
}

function seen(what: string, words: string | null): void {
  console.log(`${what}: ${words?.replaceAll(/\s+/g, ' ').trim().slice(0, 200)}`);
}
