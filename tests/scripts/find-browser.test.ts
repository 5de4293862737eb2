import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';

/** A machine with nothing but the programs a test puts there. */
let machine: string;

beforeEach(() => {
  machine = mkdtempSync(join(tmpdir(), 'browsers-'));
});
afterEach(() => {
  rmSync(machine, { recursive: true });
  vi.restoreAllMocks();
});

function program(path: string): string {
  const full = join(machine, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, '');
  return full;
}

const find = (env: Record<string, string> = {}) =>
  findBrowser({ PATH: join(machine, 'bin'), PLAYWRIGHT_BROWSERS_PATH: join(machine, 'cache'), ...env });

const exe = process.platform === 'win32' ? '.exe' : '';
const insidePlaywrights =
  process.platform === 'darwin'
    ? 'chrome-mac/Chromium.app/Contents/MacOS/Chromium'
    : process.platform === 'win32'
      ? 'chrome-win/chrome.exe'
      : 'chrome-linux64/chrome';

test('CHROME_PATH stands before everything else', () => {
  program(`bin/chromium${exe}`);
  const mine = program('mine/my-chromium');
  expect(find({ CHROME_PATH: mine })?.path).toBe(mine);
});

test('the newest Chromium that Playwright downloaded stands before the one on PATH', () => {
  program(`bin/chromium${exe}`);
  program(`cache/chromium-999/${insidePlaywrights}`);
  const newest = program(`cache/chromium-1200/${insidePlaywrights}`);
  expect(find()?.path).toBe(newest);
});

test('Chromium stands before Chrome, which is marked as one that may want loading by hand', () => {
  const chrome = program(`bin/google-chrome${exe}`);
  expect(find({ CHROME_PATH: chrome })).toMatchObject({ path: chrome, branded: true });
  const chromium = program(`bin/chromium${exe}`);
  expect(find()).toMatchObject({ path: chromium, branded: false });
});

test('a CHROME_PATH that is not there is passed over, and that is said', () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  const chromium = program(`bin/chromium${exe}`);
  expect(find({ CHROME_PATH: join(machine, 'gone') })?.path).toBe(chromium);
  expect(said.mock.calls.join()).toContain('gone');
});
