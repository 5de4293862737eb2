/** Twenty kills at seeded random moments; `npm run crash` does two hundred. */
import { crash } from '../crash/crash-run';
import { expect, test } from './extension';

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
