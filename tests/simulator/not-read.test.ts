import { describe, expect, test } from 'vitest';
import { findMismatches } from '../../scoring/plan/find-mismatches';
import { NO_CONTEXT, readPlan } from '../../scoring/plan/read-plan';
import { scoreAttempt } from '../../scoring/score-attempt';
import type { Decision } from '../../simulator/decision';
import { mendedWeek } from '../../simulator/mended-week';
import { decide, startPlay } from '../../simulator/next-step';
import type { Play } from '../../simulator/play';
import type { WrittenPlan } from '../../simulator/written-plan';
import { readOrThrow, SEEDS, TWO_SESSIONS } from '../testing-tools/small-scenarios';

const READERS = { readPlan, findMismatches };
const scenario = readOrThrow(
  TWO_SESSIONS.replace('criteria: [rationale', 'criteria: [rationale, written plan'),
);
const POLISH: WrittenPlan = {
  form: 'boxes',
  boxes: { what: 'Spacer wzdłuż kanału, 20 minut', when: 'wtorek' },
  language: 'pl',
};
const EMPTY: WrittenPlan = { form: 'boxes', boxes: {} };

/** The call with or without agreeing days aloud, this sheet, and the week. */
function played(plan: WrittenPlan, { agreed }: { agreed: boolean }): Play {
  const said = (beat: string, reply: number): Decision => ({ kind: 'reply', session: 1, beat, reply });
  const decisions: Decision[] = [
    { kind: 'begin' },
    said('opening', 1),
    ...(agreed ? [said('the-menu', 3)] : [said('the-menu', 1), said('the-menu', 2), said('the-menu', 3)]),
    { kind: 'plan', plan },
    { kind: 'go on' },
  ];
  return decisions.reduce((play, decision) => decide(play, decision, READERS), startPlay(scenario, SEEDS));
}

describe('a sheet in another language', () => {
  test('is not read: no code, no words, no mismatch, and it says which language it is in', () => {
    const reading = readPlan(POLISH, NO_CONTEXT);
    expect(new Set(Object.values(reading.codes))).toEqual(new Set([0]));
    expect(Object.values(reading.evidence).flat()).toEqual([]);
    expect(reading.notRead).toBe('pl');
    const { plan } = played(POLISH, { agreed: true });
    expect(plan?.mismatches).toEqual([]);
    expect(Object.values(plan?.reading.evidence ?? {}).flat()).toEqual([]);
  });

  test('leaves the week to what was agreed aloud, not to an empty sheet', () => {
    const read = played(POLISH, { agreed: true });
    expect(read.plan?.reading.codes.when).toBe(2);
    expect(read.week?.occasions.map((o) => o.day)).toEqual([1, 4]);
    expect(played(EMPTY, { agreed: true }).plan?.reading.codes.when).toBe(0);
  });

  test('is not spoken of by what gave way, and not mended', () => {
    const play = played(POLISH, { agreed: true });
    expect(play.week?.occasions.map((o) => o.gaveWay).join(' ')).not.toMatch(/sheet|written|paper/);
    expect(mendedWeek(play, READERS)).toBeNull();
  });

  test('is not scored, and what is scored still shares out the whole', () => {
    const results = (plan: WrittenPlan) =>
      scoreAttempt(played(plan, { agreed: true })).sessions[0]?.results ?? [];
    expect(results(EMPTY).map((r) => r.criterion)).toContain('written plan');
    expect(results(POLISH).map((r) => r.criterion)).toEqual(['rationale', 'obstacles', 'empathy']);
    expect(results(POLISH).reduce((sum, r) => sum + r.weight, 0)).toBeCloseTo(100);
  });
});
