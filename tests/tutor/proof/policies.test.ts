import { describe, expect, test } from 'vitest';
import { readScenario } from '../../../scenarios/format/read-scenario';
import { findMismatches } from '../../../scoring/plan/find-mismatches';
import { readPlan } from '../../../scoring/plan/read-plan';
import { compileScenario } from '../../../tutor/proof/compiled-scenario';
import { PolicyPlayer } from '../../../tutor/proof/policy-player';
import { attemptNumber, numbersOfRuns, POLICY_NAMES, runPolicy } from '../../../tutor/proof/policies';
import { makeScenario } from '../../testing-tools/made-scenarios';
import { SHIPPED_FILES } from '../../testing-tools/shipped-files';
import { TWO_SESSIONS } from '../../testing-tools/small-scenarios';

const READERS = { readPlan, findMismatches };

/** Seeds for which the simulator and the machines come to other numbers; none, if they are in step. */
function outOfStep(text: string, seeds: readonly number[]): unknown[] {
  const { scenario } = readScenario(text, 'it.md');
  const player = new PolicyPlayer(compileScenario(scenario), READERS);
  return POLICY_NAMES.flatMap((policy) => {
    const onMachines = numbersOfRuns(player, scenario, policy, seeds);
    return seeds.flatMap((seed, n) => {
      const bySimulator = attemptNumber(runPolicy(scenario, READERS, policy, seed));
      const byMachines = onMachines[n]!;
      return Math.abs(bySimulator - byMachines) < 1e-9 ? [] : [{ policy, seed, bySimulator, byMachines }];
    });
  });
}

const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);

describe('policies played on machines of integers', () => {
  test.each(SHIPPED_FILES)('$fileName: every run is worth what scoring gives the same play', ({ text }) => {
    expect(outOfStep(text, upTo(5))).toEqual([]);
  });

  test('two sessions with a week between them, over many weeks', () => {
    expect(outOfStep(TWO_SESSIONS, upTo(60))).toEqual([]);
  });

  test('made-up scenarios of every kind, full of slips, guards and menus', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const text = makeScenario({
        seed: 70_000 + seed,
        mode: (['setting', 'reviewing', 'both'] as const)[seed % 3]!,
        beats: 7,
        replies: 3,
        guards: 0.3,
        menus: 0.2,
        marks: 0.9,
      });
      expect({ seed, out: outOfStep(text, [1, 2]) }).toEqual({ seed, out: [] });
    }
  });
});
