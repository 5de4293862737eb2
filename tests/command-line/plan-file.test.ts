import { describe, expect, it } from 'vitest';
import { planFromJson } from '../../command-line/plan-file';

const read = (value: unknown) => planFromJson(JSON.stringify(value), 'plan.json');

describe('a plan from a file', () => {
  it.each([
    ['boxes as the coded plans have them', { form: 'boxes', text: { what: 'walk' } }],
    ['the boxes alone', { what: 'walk' }],
    ['a plan as the log keeps it', { form: 'boxes', boxes: { what: 'walk' } }],
  ])('may be %s', (_, value) => expect(read(value)).toEqual({ form: 'boxes', boxes: { what: 'walk' } }));

  it.each([
    ['a blank sheet', { form: 'blank', text: 'walk on Tuesday' }],
    ['one text alone', 'walk on Tuesday'],
  ])('may be %s', (_, value) => expect(read(value)).toEqual({ form: 'blank', text: 'walk on Tuesday' }));

  it('names a box that there is not, and those there are', () => {
    expect(() => read({ whne: 'Tuesday' })).toThrow(
      /plan\.json: there is no box "whne"; the boxes are what, when, where/,
    );
  });
  it('says which box is not text', () => {
    expect(() => read({ when: 2 })).toThrow('the box “when” takes text');
  });
  it('says when there is no plan in it at all', () => {
    for (const value of [3, null, []])
      expect(() => read(value)).toThrow('a plan is an object of boxes, or one text');
    expect(() => planFromJson('{', 'plan.json')).toThrow('plan.json is not JSON');
  });
});
