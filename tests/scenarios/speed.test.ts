import { marked } from 'marked';
import { expect, test } from 'vitest';
import { readScenario } from '../../scenarios/format/read-scenario';
import { scenarioOf } from './long-scenario';

/** Milliseconds of the fastest of some runs, taken in turns so that a busy machine slows both alike. */
function fastest(runs: number, ...works: (() => void)[]): number[] {
  const best = works.map(() => Infinity);
  for (let run = 0; run < runs; run++) {
    works.forEach((work, i) => {
      const start = performance.now();
      work();
      best[i] = Math.min(best[i] ?? Infinity, performance.now() - start);
    });
  }
  return best;
}

test('reading a thousand beats takes at most twice as long as marked.lexer alone', () => {
  const text = scenarioOf(1000);
  expect(readScenario(text).problems).toEqual([]);
  const [lexing = 0, reading = 0] = fastest(
    7,
    () => void marked.lexer(text),
    () => void readScenario(text),
  );
  expect(reading).toBeLessThan(2 * lexing);
}, 60_000);

test('the time grows with the length, not with its square', () => {
  const small = scenarioOf(300);
  const large = scenarioOf(3000);
  const [one = 0, ten = 0] = fastest(
    3,
    () => void readScenario(small),
    () => void readScenario(large),
  );
  expect(ten).toBeLessThan(25 * one);
}, 60_000);
