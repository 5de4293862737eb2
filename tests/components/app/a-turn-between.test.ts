import { expect, test } from 'vitest';
import { askedInTurns } from '../../../components/app/a-turn-between';

test('two hundred askings of a millisecond each leave the page its turns, and answer in their order', async () => {
  let now = 0;
  let [heldSince, longest, asked] = [0, 0, 0];
  const all = Array.from({ length: 200 }, (_, at) => at);
  const page = (): void => {
    heldSince = now;
    if (asked < all.length) setTimeout(page);
  };
  setTimeout(page);
  const answers = await askedInTurns(
    all,
    (at) => {
      asked += 1;
      now += 1;
      longest = Math.max(longest, now - heldSince);
      return Promise.resolve(2 * at);
    },
    () => now,
  );
  expect(answers).toEqual(all.map((at) => 2 * at));
  expect(longest).toBeLessThanOrEqual(24);
});

test('a few are asked at one go', async () => {
  let turns = 0;
  const counting = setTimeout(() => (turns += 1));
  await askedInTurns(
    [1, 2, 3],
    (one) => Promise.resolve(one),
    () => 0,
  );
  clearTimeout(counting);
  expect(turns).toBe(0);
});
