import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readScenario } from '../../scenarios/format/read-scenario';
import { scenarioOf } from './long-scenario';

describe('reading a thousand beats', () => {
  let times: { lexing: number; reading: number; small: number; large: number };

  beforeAll(() => {
    const script = join(import.meta.dirname, 'measure-reading.ts');
    times = JSON.parse(execFileSync('npx', ['tsx', script], { encoding: 'utf8' })) as typeof times;
  }, 120_000);

  test('measures a scenario without a problem', () => {
    expect(readScenario(scenarioOf(1000)).problems).toEqual([]);
  });

  test('takes at most twice as long as marked.lexer alone', () => {
    expect(times.reading).toBeLessThan(2 * times.lexing);
  });

  test('grows with the length, not with its square', () => {
    expect(times.large).toBeLessThan(25 * times.small);
  });
});
