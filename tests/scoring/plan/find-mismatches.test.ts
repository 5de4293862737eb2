import { describe, expect, test } from 'vitest';
import type { PlanField } from '../../../scenarios/format/vocabulary';
import { findMismatches } from '../../../scoring/plan/find-mismatches';
import type { WrittenPlan } from '../../../simulator/written-plan';
import { blank, boxes, codedPlans, read } from './plans';

const fields = (plan: WrittenPlan, agreed: Partial<Record<PlanField, string>>) =>
  findMismatches(plan, read(plan), agreed).map(({ field }) => field);

describe('a contradiction', () => {
  test.each<[string, WrittenPlan, Partial<Record<PlanField, string>>, PlanField]>([
    ['other days', boxes({ when: 'Mon and Wed' }), { when: 'Tuesday and Thursday' }, 'when'],
    ['another clock time', boxes({ when: 'Tues 4pm' }), { when: 'Tuesday at 10' }, 'when'],
    ['other minutes', boxes({ how_much: '45 mins' }), { 'how much': 'ten minutes' }, 'how much'],
    ['another count', boxes({ how_much: '5 times' }), { 'how much': 'twice a week' }, 'how much'],
    ['another place', boxes({ where: 'the library' }), { where: 'the park' }, 'where'],
    [
      'other numbers of the same thing',
      boxes({ what: 'ride 6 stops on the bus' }),
      { what: 'ride two stops' },
      'what',
    ],
    ['other days on a blank sheet', blank('Walk on Monday'), { when: 'Tuesday' }, 'when'],
    ['an hour for thirty minutes', boxes({ how_much: '1 hour' }), { 'how much': '30 minutes' }, 'how much'],
  ])('%s', (_says, plan, agreed, field) => {
    expect(fields(plan, agreed)).toEqual([field]);
  });

  test('tells what was agreed and what was written', () => {
    const plan = boxes({ what: 'walk', when: 'Mon 9am' });
    expect(findMismatches(plan, read(plan), { when: 'Tuesday 9am' })).toEqual([
      { field: 'when', agreed: 'Tuesday 9am', written: 'Mon 9am' },
    ]);
  });
});

describe('no contradiction', () => {
  test.each<[string, WrittenPlan, Partial<Record<PlanField, string>>]>([
    [
      'leaving it out',
      boxes({ what: 'walk' }),
      { when: 'Tuesday at 10', where: 'the park', 'how much': '20 minutes' },
    ],
    ['a day off that falls on a Tuesday', boxes({ when: 'Tuesday' }), { when: 'on my days off' }],
    ['one of the agreed days', boxes({ when: 'Tues' }), { when: 'Tuesday and Thursday' }],
    ['the same time in other words', boxes({ when: 'Tues 7.30pm' }), { when: 'Tuesday, half seven' }],
    ['twenty minutes in figures', boxes({ how_much: '20 mins' }), { 'how much': 'twenty minutes' }],
    ['half an hour as minutes', boxes({ how_much: '30m' }), { 'how much': 'half an hour' }],
    ['a place told more closely', boxes({ where: 'bench by the pond, Heaton Park' }), { where: 'the park' }],
    ['numbers of different things', boxes({ how_much: '2 laps' }), { 'how much': '20 minutes' }],
    [
      'other words for the reason',
      boxes({ why: 'so I sleep' }),
      { why: 'because lying in at 3 minutes past 9 keeps me awake' },
    ],
    [
      'other days in the coping step',
      boxes({ when: 'Tues', if_difficult: 'do it on Friday' }),
      { when: 'Tuesday' },
    ],
    ['other times a rating is made', boxes({ what: 'walk', record: 'rate 0-10 at 9pm' }), { when: '10am' }],
  ])('%s', (_says, plan, agreed) => {
    expect(fields(plan, agreed)).toEqual([]);
  });

  test('a plan never contradicts itself', () => {
    const KEYS: Record<string, PlanField> = {
      what: 'what',
      when: 'when',
      where: 'where',
      how_much: 'how much',
      why: 'why',
      if_difficult: 'if difficult',
      record: 'record',
    };
    for (const { plan, id } of codedPlans('own-plans.jsonl')) {
      if (plan.form !== 'boxes') continue;
      const agreed = Object.fromEntries(Object.entries(plan.boxes).map(([key, text]) => [KEYS[key], text]));
      expect([id, fields(plan, agreed)]).toEqual([id, []]);
    }
  });
});
