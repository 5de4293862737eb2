/** How long a plan of everyday length takes to read, with no other test beside it. The milliseconds are those of docs/performance.md (docs/decisions/0090). */
import { expect, test } from 'vitest';
import { timesSlower } from '../../testing-tools/seconds-of';
import { codedPlans, read } from './plans';

test('plans of everyday length take under 8 ms, 95 times in 100', () => {
  const plans = codedPlans('coded-examples.jsonl').map(({ plan }) => plan);
  // The reader is compiled while it reads its first hundreds.
  for (let round = 0; round < 10; round++) for (const plan of plans) read(plan);
  const best = plans
    .map((plan) =>
      Math.min(
        ...[1, 2, 3].map(() => {
          const start = performance.now();
          read(plan);
          return performance.now() - start;
        }),
      ),
    )
    .sort((a, b) => a - b);
  expect(best[Math.floor(best.length * 0.95)]).toBeLessThan(8 * timesSlower());
});
