/** A scenario's proof in the built extension: made in a worker, under the content policy, with the page free all the while. */
import { expect, test } from './extension';
import { lookInAllLooks, lookInBothThemes } from './look-over';

test('a script is proved in a worker, can be stopped and started again, and looks right', async ({
  workspace: page,
}) => {
  test.slow();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  // A worker that is not told what to do has the page wait for as long as axe needs.
  await page.evaluate(() => {
    const told = Worker.prototype.postMessage;
    Worker.prototype.postMessage = () => undefined;
    Object.assign(globalThis, { tellAgain: () => (Worker.prototype.postMessage = told) });
  });
  await page.goto(`${page.url().split('#')[0]}#/proof/nadia-left-at-the-peak`);
  await expect(page.getByRole('progressbar')).toBeVisible();
  await lookInBothThemes(page, 'a proof that runs');
  await page.evaluate(() => (globalThis as unknown as { tellAgain: () => void }).tellAgain());
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('alert')).toContainText('You stopped the proof');
  await lookInBothThemes(page, 'a proof that was stopped');
  await page.getByRole('button', { name: 'Start it again' }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  const card = page.getByRole('region', { name: 'What was proved' });
  await expect(card).toBeVisible({ timeout: 60_000 });
  await expect(card).toContainText('Every situation this script can come to was walked.');
  await expect(page.getByRole('heading', { name: 'Signed for this text' })).toBeVisible();
  // What is folded on the screen is printed all the same, and folded again afterwards.
  const unfolded = () => page.locator('main details[open]').count();
  expect(await unfolded()).toBe(0);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await unfolded()).toBeGreaterThan(3);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(unfolded).toBe(0);
  await lookInAllLooks(page, 'proof');
  expect(errors).toEqual([]);
});
