import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { asSource, TEACHING_SETS, teachingSet } from '../../../command-line/train-plan';
import { reasonSigns, recordSigns } from '../../../scoring/plan/learned/signs';
import { learnWeights } from '../../../scoring/plan/learned/train';
import { SHIPPED_WEIGHTS, weigh } from '../../../scoring/plan/learned/weigh';
import { NO_CONTEXT, readPlanWith } from '../../../scoring/plan/read-plan';
import { tokenise } from '../../../scoring/plan/tokens';
import { boxes, codedPlans } from './plans';

describe('the weights of the signs', () => {
  const learned = learnWeights(TEACHING_SETS.flatMap(teachingSet));

  test('those that ship are the ones the coded sets teach', () => {
    const file = new URL('../../../scoring/plan/learned/weights.ts', import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(asSource(learned));
  });

  test('the untouched plans teach nothing', () => {
    expect(TEACHING_SETS).not.toContain('untouched-plans');
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
    const none = { reason: {}, record: {}, task: {} };
    const plan = boxes({ what: 'walk', record: 'lozenges in, fags smoked' });
    expect(readPlanWith(none, plan, NO_CONTEXT).codes.monitoring).toBe(1);
    expect(readPlanWith(SHIPPED_WEIGHTS, plan, NO_CONTEXT).codes.monitoring).toBe(2);
    for (const { plan: each } of codedPlans('first-writer-plans.jsonl'))
      expect(readPlanWith(SHIPPED_WEIGHTS, each, NO_CONTEXT).codes.monitoring).toBeGreaterThanOrEqual(
        readPlanWith(none, each, NO_CONTEXT).codes.monitoring,
      );
  });
});
