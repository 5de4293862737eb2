import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { asSource, FRESH_SETS, teaching, WORKED_SETS } from '../../../command-line/train-plan';
import { reasonSigns, recordSigns } from '../../../scoring/plan/learned/signs';
import { learnWeights } from '../../../scoring/plan/learned/train';
import { expectedCode, likelihoods, SHIPPED_WEIGHTS, weigh } from '../../../scoring/plan/learned/weigh';
import { NO_CONTEXT, readPlanWith } from '../../../scoring/plan/read-plan';
import { tokenise } from '../../../scoring/plan/tokens';
import { blank, boxes, codedPlans, codeOf } from './plans';

describe('the weights of the signs', () => {
  const learned = learnWeights(teaching());

  test('those that ship are the ones the coded sets teach', () => {
    const file = new URL('../../../scoring/plan/learned/weights.ts', import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(asSource(learned));
  });

  test('the untouched plans teach nothing', () => {
    for (const name of ['second-untouched-plans', 'third-untouched-plans', 'fourth-untouched-plans'])
      expect([...WORKED_SETS, ...FRESH_SETS]).not.toContain(name);
  });

  test('more of a story weighs more towards the client’s own reason', () => {
    const sum = (text: string) => weigh(reasonSigns(tokenise(text)), SHIPPED_WEIGHTS.reason);
    expect(sum('good for you')).toBeLessThan(0);
    expect(sum('I hover and they get stroppy so I get worse')).toBeGreaterThan(sum('they get stroppy'));
  });

  test('words of a record’s contents weigh more than what it is kept on', () => {
    const sum = (text: string) => weigh(recordSigns(tokenise(text)), SHIPPED_WEIGHTS.record);
    expect(sum('sleep diary')).toBeLessThan(0);
    expect(sum('number of cans, time I dropped off')).toBeGreaterThan(0);
  });

  test('without weights the grammar reads alone, and neither reads lower than it by them', () => {
    const none = { reason: {}, record: {}, doing: null };
    const plan = boxes({ what: 'walk', record: 'lozenges in, fags smoked' });
    expect(readPlanWith(none, plan, NO_CONTEXT).codes.monitoring).toBe(1);
    expect(readPlanWith(SHIPPED_WEIGHTS, plan, NO_CONTEXT).codes.monitoring).toBe(2);
    for (const { plan: each } of codedPlans('first-writer-plans.jsonl'))
      expect(readPlanWith(SHIPPED_WEIGHTS, each, NO_CONTEXT).codes.monitoring).toBeGreaterThanOrEqual(
        readPlanWith(none, each, NO_CONTEXT).codes.monitoring,
      );
  });

  test.each([
    ['tolerate not knowing', 0],
    ['restore my vitality', 0],
    ['admin', 1],
    ['break tasks down', 1],
    ['put the spuds in the oven', 2],
    ['tune the banjo', 2],
  ] as const)('“%s” is in no phrase list, and is %i by what it is made of', (what, code) => {
    expect(codeOf('behaviour', boxes({ what }))).toBe(code);
  });

  test('a place and a time on a blank sheet say that somebody goes there', () => {
    expect(codeOf('behaviour', blank("Fri 6pm, St Mark's hall, one hour"))).toBe(2);
  });

  test('where the box for what to do only points elsewhere, no other box is read for it', () => {
    expect(codeOf('behaviour', boxes({ what: 'As talked about', where: 'bench behind the bus depot' }))).toBe(
      0,
    );
  });

  test('the record of something that was told elsewhere is no task', () => {
    expect(codeOf('behaviour', 'Same again this week, and jot down how strong the urge was.')).toBe(0);
  });

  test('torn between nothing done and something clear, the code is the one between', () => {
    const weights = { none: { torn: 2 }, wide: {}, clear: { torn: 2 } };
    expect(expectedCode({ torn: 1 }, weights)).toBe(1);
    expect(likelihoods({ torn: 1 }, weights).reduce((sum, each) => sum + each, 0)).toBeCloseTo(1);
  });
});
