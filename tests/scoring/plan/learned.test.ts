import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PLAN_ELEMENTS } from '../../../scenarios/format/vocabulary';
import { asSource, FRESH_SETS, taught, teaching, WORKED_SETS } from '../../../command-line/train-plan';
import { reasonSigns, recordSigns } from '../../../scoring/plan/learned/signs';
import { learnWords } from '../../../scoring/plan/learned/train-words';
import { learnWeights } from '../../../scoring/plan/learned/train';
import { expectedCode, likelihoods, SHIPPED_WEIGHTS, weigh } from '../../../scoring/plan/learned/weigh';
import { writeWordWeights, type WordWeights } from '../../../scoring/plan/learned/weigh-words';
import { SHIPPED_WORDS } from '../../../scoring/plan/learned/word-weights';
import { NO_CONTEXT, readPlanWith } from '../../../scoring/plan/read-plan';
import { tokenise } from '../../../scoring/plan/tokens';
import type { WrittenPlan } from '../../../simulator/written-plan';
import { blank, boxes, codedPlans, codeOf, read } from './plans';

describe('the weights of the signs', () => {
  const learned = learnWeights(teaching());

  test('those that ship are the ones the coded sets teach', () => {
    const file = new URL('../../../scoring/plan/learned/weights.ts', import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(asSource(learned));
  });

  test('the untouched plans teach nothing', () => {
    for (const name of ['second-untouched-plans', 'fourth-untouched-plans', 'fifth-untouched-plans'])
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
    const signs = { ...SHIPPED_WEIGHTS, words: null };
    expect(readPlanWith(signs, plan, NO_CONTEXT).codes.monitoring).toBe(2);
    for (const { plan: each } of codedPlans('first-writer-plans.jsonl'))
      expect(readPlanWith(signs, each, NO_CONTEXT).codes.monitoring).toBeGreaterThanOrEqual(
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

describe('the words beside the grammar', () => {
  /** What one sign says of `where`, for the codes 1 and 2 alike. */
  const saying = (sign: string, worth: number): WordWeights =>
    new Map([[sign, new Array<number>(14).fill(0).with(4, worth).with(5, worth)]]);
  const readSo = (words: WordWeights, plan: WrittenPlan, places: readonly string[] = []) =>
    readPlanWith({ ...SHIPPED_WEIGHTS, words }, plan, { ...NO_CONTEXT, places });

  test('the weights that ship are the ones the coded sets teach', () => {
    const of = (text: string) => text.split('\n').filter((line) => line.startsWith('where\t'));
    expect(of(writeWordWeights(learnWords(taught(), ['where'])))).toEqual(of(SHIPPED_WORDS));
  });

  test('lower a code where they speak clearly, and not where they hardly do', () => {
    const plan = boxes({
      what: 'walk up and down, and then rest',
      when: 'Monday',
      where: 'kitchen',
      why: 'it lifts me',
    });
    expect(readSo(saying('where:kitchen', -10), plan).codes.where).toBe(2);
    expect(readSo(saying('where:kitchen', -200), plan).codes.where).toBe(0);
  });

  test('raise a code where they speak clearly, and show what says so', () => {
    const plan = boxes({ what: 'walk up and down, and then rest', when: 'Monday', why: 'Gorsey lifts me' });
    expect(readSo(saying('why:gorsey', 10), plan).codes.where).toBe(0);
    const { codes, evidence } = readSo(saying('why:gorsey', 200), plan);
    expect(codes.where).toBeGreaterThan(0);
    expect(evidence.where.map(({ text }) => text)).toEqual(['Gorsey lifts me']);
  });

  test('raise nothing without words to show for it', () => {
    const plan = boxes({ what: 'walk up and down, and then rest', when: 'Monday', why: 'it lifts me' });
    expect(readSo(saying('start', 200), plan).codes.where).toBe(0);
  });

  test('are not asked about a sentence by itself', () => {
    const sentence = 'Walk to the park 3 times';
    const more = `${sentence} and back, since the more I stay in, the less I want to see of anybody at all.`;
    expect(readSo(saying('text:park', -200), blank(sentence)).codes.where).toBe(2);
    expect(readSo(saying('text:park', -200), blank(more)).codes.where).toBe(0);
  });

  test('leave a place alone that the scenario names', () => {
    const plan = boxes({ what: 'Gorsey, one slow lap', when: 'Monday', why: 'it lifts me' });
    const against = saying('what:gorsey', -200);
    expect(readSo(against, plan).codes.where).toBe(0);
    expect(readSo(against, plan, ['Gorsey']).codes.where).toBe(2);
  });

  test('every code above 0 on the opened plans has its words', () => {
    for (const { plan } of codedPlans('third-opened-plans.jsonl')) {
      const { codes, evidence } = read(plan);
      for (const element of PLAN_ELEMENTS) expect(evidence[element].length > 0).toBe(codes[element] > 0);
    }
  });
});
