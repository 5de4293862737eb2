/** Files that mean harm, dropped on the real page under its own policy: nothing runs, nothing leaves, nothing hangs, each is answered. */
import { HOSTILE, mutated } from '../testing-tools/hostile-files';
import { dropFiles } from './drop-files';
import { expect, test } from './extension';

test('a corpus of hostile files is answered file by file, with the page free all the while', async ({
  extension,
  workspace: page,
}) => {
  test.slow();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('dialog', (dialog) => errors.push(dialog.message()));
  await page.goto(`${page.url().split('#')[0]}#/bench`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  // How long the page was ever busy at one go, as someone typing would feel it.
  await page.evaluate(() => {
    const busy = { longest: 0, last: performance.now() };
    Object.assign(globalThis, { busy });
    setInterval(() => {
      const now = performance.now();
      busy.longest = Math.max(busy.longest, now - busy.last);
      busy.last = now;
    }, 20);
  });
  const files = [
    ...HOSTILE,
    ...Array.from({ length: 30 }, (_, at) => ({
      name: `changed-${at}.md`,
      bytes: mutated(at + 1),
      begins: null,
    })),
  ];
  for (let at = 0; at < files.length; at += 20) {
    const some = files.slice(at, at + 20);
    // Making the files takes the test's own page a moment; what counts begins with the drop.
    await dropFiles(page, some, () =>
      page.evaluate(() => {
        const { busy } = globalThis as unknown as { busy: { longest: number; last: number } };
        Object.assign(busy, { last: performance.now(), longest: 0 });
      }),
    );
    await expect(page.getByRole('article')).toHaveCount(some.length, { timeout: 60_000 });
    for (const { begins } of some)
      if (begins !== null)
        await expect(page.getByRole('article').filter({ hasText: begins }).first()).toBeVisible();
    expect(
      await page.evaluate(() => (globalThis as unknown as { busy: { longest: number } }).busy.longest),
    ).toBeLessThan(1000);
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
