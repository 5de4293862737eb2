import { describe, expect, test } from 'vitest';
import { compileScenario } from '../../../tutor/proof/compiled-scenario';
import { carriedInto, criterionViews } from '../../../tutor/proof/criterion-views';
import { explore, type Exploration } from '../../../tutor/proof/explore';
import { FACT } from '../../../tutor/proof/fact-names';
import { start } from '../../../tutor/proof/nodes';
import { oneClass, refined, representatives } from '../../../tutor/proof/partitions';
import { DEFAULT_BUDGET } from '../../../tutor/proof/prove';
import { readOrThrow } from '../../testing-tools/small-scenarios';
import { SHIPPED_FILES } from '../../testing-tools/shipped-files';

/** Every situation that a second session can begin with, as far as it is kept. */
function begins({ machine, situations }: Exploration): string[] {
  const found = new Set<string>();
  const state = new Int32Array(machine.words);
  for (let i = 0; i < situations.count; i++) {
    if (situations.node(i) !== start(machine.nodes, 1)) continue;
    situations.copy(i, state);
    found.add(state.join());
  }
  return [...found].sort();
}

/** What one walk tells: everything met, every trouble, and what goes on into a second session. */
function told(text: string, merged: boolean) {
  const compiled = compileScenario(readOrThrow(text));
  const last = compiled.scenario.sessions.length - 1;
  const keep = last > 0 ? carriedInto(criterionViews(compiled)).add(FACT.week) : new Set<string>();
  const view = { compiled, from: 0, to: last, lines: [last], tookAway: true, keep, tracker: null };
  const walk = explore(view, DEFAULT_BUDGET, { merged });
  const { met } = walk.machine;
  return {
    situations: walk.situations.count,
    told: {
      met,
      complete: walk.complete,
      troubles: walk.troubles.map((t) => `${t.kind} ${t.beat}`).sort(),
      begins: begins(walk),
    },
  };
}

describe('client values that nothing can tell apart', () => {
  const counts = new Map<string, [exact: number, merged: number]>();

  test.each(SHIPPED_FILES)(
    '$fileName: are one, and the walk meets just what it meets with all of them',
    ({ fileName, text }) => {
      const exact = told(text, false);
      const merged = told(text, true);
      counts.set(fileName, [exact.situations, merged.situations]);
      expect(merged.told).toEqual(exact.told);
      expect(merged.situations).toBeLessThanOrEqual(exact.situations);
    },
  );

  test('are found in the scripts with the most situations: less than half of them are left', () => {
    for (const [exact, merged] of counts.values()) if (exact > 50_000) expect(merged).toBeLessThan(exact / 2);
    expect([...counts.values()].some(([exact]) => exact > 50_000)).toBe(true);
  });
});

describe('partitions', () => {
  const of = (...classes: number[]) => ({ of: Uint16Array.from(classes), count: new Set(classes).size });

  test('that are refined tell apart what either does, and nothing else', () => {
    const { of: classes, count } = refined(of(0, 0, 1, 1, 1), of(0, 1, 0, 0, 1));
    expect([...classes]).toEqual([0, 1, 2, 2, 3]);
    expect(count).toBe(4);
  });

  test('can be asked after each number was led somewhere', () => {
    const led = refined(oneClass(4), of(0, 0, 1, 1), Uint16Array.of(3, 0, 0, 2));
    expect([...led.of]).toEqual([0, 1, 1, 0]);
  });

  test('stand for the least of each class', () => {
    expect([...representatives(of(0, 1, 0, 2, 1))]).toEqual([0, 1, 0, 3, 1]);
  });
});
