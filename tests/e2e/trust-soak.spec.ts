/** Twenty-five conversations in one page; `npm run soak` plays five hundred. */
import { soak } from '../soak/soak-run';
import { grown } from '../soak/soak-table';
import { expect, test } from './extension';

const PEOPLE = ['priya-first-plan', 'tom-one-of-three', 'joan-pacing-pain', 'alan-blank-diary'];

test('twenty-five sessions in one page leave no memory, no listener and no timer behind', async ({
  extension,
  workspace,
}) => {
  test.setTimeout(180_000);
  await workspace.close();
  const samples = await soak(extension, { sessions: 25, every: 5, seed: 3, people: PEOPLE });
  expect(samples.map((one) => one.session)).toEqual([5, 10, 15, 20, 25]);
  // Sessions in which nothing is decided would leave nothing either.
  expect(samples.at(-1)!.decisions).toBeGreaterThan(25 * 8);
  expect(grown(samples[0]!, samples.at(-1)!)).toEqual([]);
});
