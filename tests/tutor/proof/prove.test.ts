import { describe, expect, test } from 'vitest';
import { readScenario } from '../../../scenarios/format/read-scenario';
import { CLIENT_VALUES, WEEK_RESULTS } from '../../../scenarios/format/vocabulary';
import { findMismatches } from '../../../scoring/plan/find-mismatches';
import { readPlan } from '../../../scoring/plan/read-plan';
import { drawObstacles } from '../../../simulator/obstacles';
import { playWeek } from '../../../simulator/week';
import { cardInWords, cardOf, SAYS } from '../../../tutor/proof/card';
import { compileScenario } from '../../../tutor/proof/compiled-scenario';
import { proveCriterion } from '../../../tutor/proof/criterion-proof';
import { criterionViews } from '../../../tutor/proof/criterion-views';
import { explore } from '../../../tutor/proof/explore';
import { DEFAULT_BUDGET, prove } from '../../../tutor/proof/prove';
import { causeNumber, resultNumber, weekOutcomes } from '../../../tutor/proof/week-outcomes';
import { makeScenario } from '../../testing-tools/made-scenarios';
import { secondsOf } from '../../testing-tools/seconds-of';
import { readOrThrow, TWO_SESSIONS } from '../../testing-tools/small-scenarios';

const READERS = { readPlan, findMismatches };

describe('a proof', () => {
  const scenario = readOrThrow(TWO_SESSIONS);
  const proof = prove(scenario, { readers: READERS, hash: 'abc', runs: 50 });

  test('is the same every time', () => {
    const again = prove(readOrThrow(TWO_SESSIONS), { readers: READERS, hash: 'abc', runs: 50 });
    expect(cardOf(again)).toEqual(cardOf(proof));
    expect(again.problems).toEqual(proof.problems);
  });

  test('gives a card that is plain data, bound to the hash, and says what it does not prove', () => {
    const card = cardOf(proof);
    expect(JSON.parse(JSON.stringify(card))).toEqual(card);
    expect(card.hash).toBe('abc');
    expect(cardInWords(card)).toContain(SAYS);
    expect(cardInWords(card)).toContain('SHA-256 abc');
  });

  test('that runs out of its budget says so, and claims nothing about what it did not meet', () => {
    const short = prove(scenario, { readers: READERS, runs: 5, budget: { situations: 10 } });
    expect(cardOf(short).proved).toBe(false);
    expect(short.problems.map((p) => p.code)).toContain('not-proved');
    expect(short.problems.map((p) => p.code)).not.toContain('line-never-said');
  });

  test('can be stopped from outside', () => {
    const stopped = prove(scenario, {
      readers: READERS,
      runs: 5,
      budget: { situations: 1_000_000, goOn: () => false },
    });
    expect(stopped.position.situations).toBeGreaterThan(0);
  });
});

describe('what a week can come to', () => {
  const scenario = readOrThrow(TWO_SESSIONS);
  const week = scenario.week!;
  const outcomesOf = weekOutcomes(scenario, week);

  test('holds every week that the simulator plays, whatever the client, the sheet and the seed', () => {
    for (let seed = 1; seed <= 400; seed++) {
      const at = (n: number, many: number) => (Math.imul(seed * 31 + n, 2654435761) >>> 8) % many;
      const client = Object.fromEntries(
        CLIENT_VALUES.map((v, i) => [v, at(i, 11)]),
      ) as typeof scenario.header.client.state;
      const code = (n: number) => at(10 + n, 3) as 0 | 1 | 2;
      const codes = {
        behaviour: code(0),
        when: code(1),
        where: code(2),
        amount: code(3),
        rationale: code(4),
        coping: code(5),
        monitoring: code(6),
      };
      const reading = {
        codes,
        evidence: {
          behaviour: [],
          when: [],
          where: [],
          amount: [],
          rationale: [],
          coping: [],
          monitoring: [],
        },
        occasions: Array.from({ length: 1 + at(20, 6) }, (_, n) => ({ day: at(30 + n, 7) as 0, time: null })),
        occasionsFrom: 'named days' as const,
        anywhere: false,
        copingText: seed % 2 ? 'round the market' : '',
        worksAgainst: null,
      };
      const size = (['small', 'planned', 'too big'] as const)[at(40, 3)]!;
      const obstacles = drawObstacles(week, seed, null);
      const played = playWeek({
        week,
        demand: scenario.header.demand[size],
        size,
        reading,
        client,
        obstacles,
      });
      const is = {
        result: resultNumber(played.result),
        cause: causeNumber(played.cause),
        noRecord: played.record === 'none' ? 1 : 0,
      };
      expect(outcomesOf(true, {}, client, size)).toContainEqual(is);
      expect(outcomesOf(true, codes, client, size)).toContainEqual(is);
    }
    expect(WEEK_RESULTS).toHaveLength(3);
  });
});

describe('a large scenario', () => {
  const made = (beats: number): string =>
    makeScenario({ seed: 1, mode: 'setting', beats, replies: 3, guards: 0.02, menus: 0, marks: 0.5 });

  test('of 1,000 beats has its structure and positions proved within 5 seconds of one core, its criteria proved or said to be bounded', () => {
    const { scenario, problems } = readScenario(made(1000), 'large.md');
    expect(problems.filter((p) => p.severity === 'error')).toEqual([]);
    const compiled = compileScenario(scenario);
    const view = {
      compiled,
      from: 0,
      to: 0,
      lines: [],
      tookAway: false,
      keep: new Set<string>(),
      tracker: null,
    };
    let position: ReturnType<typeof explore> | null = null;
    const seconds = secondsOf(() => {
      position = explore(view, DEFAULT_BUDGET);
    });
    expect(position!.complete).toBe(true);
    expect(position!.situations.count).toBeGreaterThan(10_000);
    expect(seconds).toBeLessThan(5);
    for (const criterion of criterionViews(compiled)) {
      const { bounded, situations } = proveCriterion(criterion, position!, { situations: 50_000 });
      if (situations > 50_000) expect(bounded).toContain('given up after');
      else expect(bounded).toBeNull();
    }
  });

  test('of 10,000 beats is read and checked within 10 seconds of one core', () => {
    const text = made(10_000);
    let found: ReturnType<typeof readScenario> | null = null;
    expect(secondsOf(() => (found = readScenario(text, 'large.md')))).toBeLessThan(10);
    expect(found!.problems.filter((p) => p.severity === 'error')).toEqual([]);
    expect(found!.scenario.sessions[0]!.beats.length).toBeGreaterThanOrEqual(10_000);
  });
});
