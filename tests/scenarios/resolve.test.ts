import { expect, test } from 'vitest';
import { readScenario } from '../../scenarios/format/read-scenario';
import { findBeat } from '../../scenarios/format/resolve';
import { scenarioOf } from './long-scenario';

test('a beat is found by its session and slug, and null stands for one that is not there', () => {
  const { scenario } = readScenario(scenarioOf(3));
  expect(findBeat(scenario, 0, 'beat-number-2')?.title).toBe('Beat number 2');
  expect(findBeat(scenario, 0, 'beat-number-3')).toBeNull();
  expect(findBeat(scenario, 1, 'beat-number-2')).toBeNull();
});
