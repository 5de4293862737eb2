import { describe, expect, test } from 'vitest';
import { compileScenario } from '../../../tutor/proof/compiled-scenario';
import { carriedInto, criterionViews } from '../../../tutor/proof/criterion-views';
import { explore, type Exploration } from '../../../tutor/proof/explore';
import { FACT } from '../../../tutor/proof/fact-names';
import { start } from '../../../tutor/proof/nodes';
import { oneClass, refined, representatives } from '../../../tutor/proof/partitions';
import { DEFAULT_BUDGET } from '../../../tutor/proof/prove';
import { weekOutcomes } from '../../../tutor/proof/week-outcomes';
import { readOrThrow, TWO_SESSIONS } from '../../testing-tools/small-scenarios';
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

/** What was said a turn ago decides, by a client value alone, where a beat without replies goes on to. */
const A_WAY_BY_TRUST = `---
title: Two ways on
client: { name: Rosa, trust: 5 }
mode: setting
criteria: [empathy]
---

# Briefing

Short.

# Session 1

## Opening

> Hello.

- "That sounds hard, all of it." [→](#and-then)
  - **client** trust +1
- "Right, so shall we begin?" [→](#and-then)

## And then

> So.

- "Shall we go on with that now?" [→](#which-way)

## Which way

> Hm.

**if** trust at least 6: [→](#warm)

**otherwise:** [→](#cool)

## Warm

> Go on, then.

**end**

## Cool

> If you like.

**end**
`;

describe('a value that only a way on asks about', () => {
  test('is told apart a turn before: both ways are gone', () => {
    const { told: exact } = told(A_WAY_BY_TRUST, false);
    expect([...exact.met.lines].every((n) => n === 1)).toBe(true);
    expect(told(A_WAY_BY_TRUST, true).told).toEqual(exact);
  });
});

describe('what a week asks of a client', () => {
  const scenario = readOrThrow(TWO_SESSIONS);
  const week = scenario.week!;
  const CODES = {
    behaviour: 2,
    when: 2,
    where: 2,
    amount: 2,
    rationale: 2,
    coping: 1,
    monitoring: 2,
  } as const;

  test('is all that it is worked out from: each client has the week of its own, whoever was asked about before', () => {
    const weeks = new Set<string>();
    const ofAll = weekOutcomes({ ...scenario }, week);
    for (let belief = 0; belief <= 10; belief++)
      for (let confidence = 0; confidence <= 10; confidence++)
        for (const opposition of [0, 3]) {
          const client = { belief, confidence, opposition, understanding: 5, trust: 5 };
          const ofOne = weekOutcomes({ ...scenario }, week)(true, CODES, client, 'planned');
          expect(ofAll(true, CODES, client, 'planned'), JSON.stringify(client)).toEqual(ofOne);
          weeks.add(JSON.stringify(ofOne));
        }
    expect(weeks.size).toBeGreaterThan(2);
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
