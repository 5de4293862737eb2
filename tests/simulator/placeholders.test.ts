/** Every placeholder of a line, filled from the week and the plan. */
import { describe, expect, test } from 'vitest';
import { holds, type Facts } from '../../simulator/conditions';
import { causePhrase, fill } from '../../simulator/placeholders';
import type { Play, PlayedOccasion, PlayedWeek } from '../../simulator/play';
import type { WrittenPlan } from '../../simulator/written-plan';
import { readCondition } from '../../scenarios/format/conditions';
import { NO_CONTEXT, readPlan } from '../../scoring/plan/read-plan';
import { readOrThrow, TWO_SESSIONS } from '../testing-tools/small-scenarios';

const scenario = readOrThrow(TWO_SESSIONS);
const missed = { result: 'missed', cause: 'obstacle', obstacle: 'heavy rain', record: '' };
const done = { result: 'done', cause: null, obstacle: null };
const occasions = [
  { ...done, day: 0, record: '40 down to 20' },
  { ...missed, day: 1 },
  { ...done, day: 3, record: '30 down to 10' },
] as unknown as PlayedOccasion[];
const WEEK = { occasions, firstMiss: 1, cause: 'obstacle' } as unknown as PlayedWeek;
const planOf = (plan: WrittenPlan): Play['plan'] => ({
  ...{ plan, reading: readPlan(plan, NO_CONTEXT), mismatches: [], turn: 1 },
});
const said = (text: string, plan: WrittenPlan | null = null, week: PlayedWeek | null = WEEK): string =>
  fill(text, { scenario, week, plan: plan && planOf(plan) });

const SHEET: WrittenPlan = { form: 'blank', text: 'Walk to the pond on Monday at 9am from the kitchen.' };
const BOXES: WrittenPlan = {
  form: 'boxes',
  boxes: { what: ' walk  to the pond. . ', when: 'Monday at 9', where: 'Saltwell Park' },
};

describe('a placeholder', () => {
  test.each([
    ['client', scenario.header.client.name, scenario.header.client.name],
    ['done', 'two', 'none'],
    ['planned', 'three', 'none'],
    ['missed', 'one', 'none'],
    ['first miss', 'Tuesday', ''],
    ['first done', 'Monday', ''],
    ['cause', 'heavy rain', ''],
    ['record', '40 down to 20', ''],
  ])('“%s” is told by the week, and before it as nothing done', (name, after, before) => {
    expect(said(`so {${name}}`)).toBe(`so ${after}`);
    expect(said(`so {${name}}`, null, null)).toBe(`so ${before}`);
  });

  test('nothing is said of a first miss where there was none', () => {
    expect(said('so {first miss}', null, { ...WEEK, firstMiss: null })).toBe('so ');
  });

  test.each([
    ['plan what', 'walk to the pond', /^Walk to the pond/],
    ['plan when', 'Monday at 9', /^Monday.*9am$/],
    ['plan where', 'Saltwell Park', /pond|kitchen/],
  ])('“%s” is the box, or the words it was read in on a blank sheet', (name, box, sheet) => {
    expect(said(`so {${name}}`, BOXES)).toBe(`so ${box}`);
    expect(said(`so {${name}}`, SHEET).slice(3)).toMatch(sheet);
    expect(said(`so {${name}}`)).toBe('so ');
  });

  test('that is not known stays as it was written', () => {
    expect(said('so {what next}')).toBe('so {what next}');
  });

  test('takes its capital where it opens the line or a sentence, and nowhere else', () => {
    expect(said('{done}, yes. {done} it was, {done}…  {done}? {done}')).toBe(
      'Two, yes. Two it was, two…  Two? Two',
    );
  });
});

test.each([
  ['prompt', 'no set time'],
  ['knowing what', 'not being sure what to do'],
  ['worth it', 'it not seeming worth it on the day'],
  ['obstacle', 'heavy rain'],
  ['bad luck', 'heavy rain'],
] as const)('a week missed by “%s” has a phrase for it', (cause, phrase) => {
  const of = (obstacle: string | null) =>
    causePhrase({ ...WEEK, occasions: [occasions[0]!, { ...occasions[1]!, cause, obstacle }] });
  expect(of('heavy rain')).toBe(phrase);
  expect(of(null)).toBe(phrase === 'heavy rain' ? 'the day itself' : phrase);
});

test('a week with nothing missed has no cause to tell', () => {
  expect(causePhrase({ ...WEEK, occasions: occasions.filter((o) => o.result === 'done') })).toBe('');
});

test.each([
  ['at least', [false, true, true]],
  ['at most', [true, true, false]],
  ['over', [false, false, true]],
  ['under', [true, false, false]],
  ['is', [false, true, false]],
] as const)('“trust %s 5” holds as it says, for 4, 5 and 6', (is, expected) => {
  const { condition, trouble } = readCondition(`trust ${is} 5`, []);
  expect(trouble).toBeNull();
  const held = [4, 5, 6].map((trust) => holds(condition, { client: { trust } } as unknown as Facts));
  expect(held).toEqual(expected);
});
