/** A scenario's proof in the built extension: made in a worker, under the content policy, with the page free all the while. */
import { expect, test } from './extension';
import { lookLike, lookOver, LOOKS } from './look-over';

test('a script is proved in a worker, can be stopped and started again, and looks right', async ({
  workspace: page,
}) => {
  test.slow();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${page.url().split('#')[0]}#/proof/nadia-left-at-the-peak`);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('alert')).toContainText('You stopped the proof');
  await page.getByRole('button', { name: 'Start it again' }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  const card = page.getByRole('region', { name: 'What was proved' });
  await expect(card).toBeVisible({ timeout: 30_000 });
  await expect(card).toContainText('Every situation this script can come to was walked.');
  for (const look of LOOKS) {
    await lookLike(page, look);
    await lookOver(page, `proof (${look.name})`);
  }
  expect(errors).toEqual([]);
});
