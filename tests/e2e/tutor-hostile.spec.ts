/** Files that mean harm, dropped on the real page under its own policy: nothing runs, nothing leaves, nothing hangs, each is answered. */
import { readScenario } from '../../scenarios/format/read-scenario';
import { TWO_SESSIONS } from '../testing-tools/small-scenarios';
import { playedBy } from '../testing-tools/made-attempts';
import { HOSTILE, mutated } from '../testing-tools/hostile-files';
import { dropFiles } from './drop-files';
import type { Page } from '@playwright/test';
import { expect, test } from './extension';
import { beginAnew, longestBusy, watchHowBusy } from './how-busy';

test('a corpus of hostile files is answered file by file, with the page free all the while', async ({
  extension,
  workspace: page,
}) => {
  test.slow();
  const errors = await onTheBench(page);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await watchHowBusy(page);
  for (let at = 0; at < HOSTILE.length; at += 20) {
    const some = HOSTILE.slice(at, at + 20);
    // Making the files takes the test's own page a moment; what counts begins with the drop.
    await dropFiles(page, some, () => page.evaluate(beginAnew));
    await expect(page.getByRole('article')).toHaveCount(some.length, { timeout: 60_000 });
    for (const { begins } of some)
      if (begins !== null)
        await expect(page.getByRole('article').filter({ hasText: begins }).first()).toBeVisible();
    expect(await page.evaluate(longestBusy)).toBeLessThan(1000);
    // Opened folds render what was hidden as well.
    await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
    const away = page.getByRole('button', { name: /^(Put it away|Close this card)/ });
    for (let left = some.length; left > 0; left--) await away.first().click();
    await expect(page.getByRole('article')).toHaveCount(0);
  }
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
  expect(errors).toEqual([]);
  expect(extension.leaks).toEqual([]);
});

/** The bench, and everything it throws or asks from now on. */
async function onTheBench(page: Page): Promise<readonly string[]> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('dialog', (dialog) => errors.push(dialog.message()));
  await page.goto(`${page.url().split('#')[0]}#/bench`);
  return errors;
}

const read = (bytes: Uint8Array) => readScenario(new TextDecoder().decode(bytes), 'changed.md');
const saidOf = (bytes: Uint8Array): readonly string[] =>
  read(bytes).problems.map(({ code, message }) => `${code} ${message}`);

/** Said by somebody made up, from the first line to the filed reflection. */
const playsToItsEnd = (bytes: Uint8Array): boolean =>
  playedBy(read(bytes).scenario, 1, 0.5).phase === 'filed';

/** As many as the bench takes in one drop. */
const A_DROP = 40;
const CHANGED = 300;

test('three hundred scripts with bytes changed by lot are each named a problem or play to their end, and nothing runs or hangs', async ({
  extension,
  workspace: page,
}) => {
  test.slow();
  const errors = await onTheBench(page);
  const unanswered: string[] = [];
  for (let seed = 1; seed <= CHANGED; seed += A_DROP) {
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Tutor’s bench' }).waitFor();
    await watchHowBusy(page);
    const some = Array.from({ length: Math.min(A_DROP, CHANGED + 1 - seed) }, (_, at) => ({
      ...{ name: `changed-${seed + at}.md`, bytes: mutated(seed + at) },
    }));
    await dropFiles(page, some, () => page.evaluate(beginAnew));
    await expect(page.getByRole('article')).toHaveCount(some.length, { timeout: 60_000 });
    expect(await page.evaluate(longestBusy)).toBeLessThan(1000);
    await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
    for (const words of await page.getByRole('article').allInnerTexts()) {
      if (!/was not taken|^(One problem|\d+ problems)$/m.test(words)) unanswered.push(words);
    }
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
  }
  expect(unanswered).toEqual([]);
  // A word that reads as well as the one before it is no mistake that anybody could name: then the script has to play.
  const before = new Set(saidOf(new TextEncoder().encode(TWO_SESSIONS)));
  const all = Array.from({ length: CHANGED }, (_, at) => mutated(at + 1));
  const asGood = all.filter((bytes) => saidOf(bytes).every((words) => before.has(words)));
  expect(asGood.length).toBeLessThan(CHANGED / 10);
  expect(asGood.filter((bytes) => !playsToItsEnd(bytes))).toEqual([]);
  expect(errors).toEqual([]);
  expect(extension.leaks).toEqual([]);
});
