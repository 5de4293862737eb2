import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCondition, splitAtColon } from '../../scenarios/format/conditions';
import { ELEMENTS, ELEMENT_NAMES } from '../../scenarios/format/names';
import { CRITERIA, SLIPS } from '../../scenarios/format/vocabulary';
import { condition } from './scenario-arbitrary';

const read = (text: string, counters: string[] = []) => readCondition(text, counters);

describe('a condition', () => {
  test('reads back from its own canonical words', () => {
    fc.assert(
      fc.property(condition, (made) => {
        expect(read(made.text, ['pushes', 'second thoughts'])).toEqual({ condition: made, trouble: null });
      }),
    );
  });

  test('is an "or" of "and"s, with "not" before both', () => {
    const { any } = read('not week done and trust at least 6 or cause is bad luck').condition;
    expect(any).toEqual([
      [
        { not: true, kind: 'week', result: 'done' },
        { not: false, kind: 'value', value: 'trust', is: 'at least', number: 6 },
      ],
      [{ not: false, kind: 'cause', cause: 'bad luck' }],
    ]);
  });

  test('takes the longest name first, so that the "and", "or" and "not" inside a name belong to it', () => {
    const text =
      'shown says what and when and shown yes or no or shown quantity and quality and not shown outcome not behaviour';
    const { condition: read1, trouble } = read(text);
    expect(trouble).toBeNull();
    expect(read1.any.map((all) => all.length)).toEqual([2, 2]);
    expect(read1.text).toBe(text);
  });

  test.each([
    ['shown frobnicate: says what', 'unknown-criterion', 'frobnicate', null],
    ['shown empaty: names feeling', 'unknown-criterion', 'empaty', 'empathy'],
    ['shown frobnicate', 'unknown-element', 'frobnicate', null],
    ['shown rationale: frob', 'unknown-element', 'frob', 'rationale'],
  ])('“%s” is told by what is not known in it', (text, code, words, nearest) => {
    expect(read(text).trouble).toMatchObject({ code, words, nearest });
  });

  test('knows every element and every slip by name, and elements with their criterion too', () => {
    for (const name of [...ELEMENT_NAMES, ...SLIPS]) expect(read(`shown ${name}`).trouble, name).toBeNull();
    for (const { criterion, element } of ELEMENTS.values())
      expect(read(`shown ${criterion}: ${element}`).trouble).toBeNull();
  });

  test.each([
    ['Trust is at least 6', 'trust at least 6'],
    ['week was not done', 'week not done'],
    ['cause was obstacle', 'cause is obstacle'],
    ['plan has no how much', 'plan has no amount'],
    ['plan has loose record', 'plan has loose monitoring'],
    ['plan matches if difficult', 'plan matches if difficult'],
    ['PUSHES over 1', 'pushes over 1'],
    ['not not trust is 0', 'trust is 0'],
  ])('"%s" is read as "%s"', (text, canonical) => {
    const { condition: found, trouble } = read(text, ['pushes']);
    expect(trouble).toBeNull();
    expect(found.text).toBe(canonical);
  });

  test('that cannot be read never holds, so that the rest of its run keeps its place', () => {
    const { condition: found, trouble } = read('trust above 6');
    expect(found).toEqual({ any: [], text: 'trust above 6' });
    expect(trouble).toMatchObject({ code: 'unknown-condition', words: 'above' });
  });

  test.each([
    ['trust at least 11', '11'],
    ['trust at least six', 'six'],
    ['trust at least 6 but not 8', 'but not 8'],
    ['shown reflcts', 'reflcts'],
    ['plan has', ''],
    ['', ''],
  ])('"%s" says which words it stumbles over', (text, words) => {
    expect(read(text).trouble?.words).toBe(words);
  });
});

describe('the colon that ends a condition', () => {
  test('is the first, but not one inside the name of an element', () => {
    expect(splitAtColon('trust at least 6: At 10:30, then.')).toEqual({
      condition: 'trust at least 6',
      rest: ' At 10:30, then.',
    });
    expect(splitAtColon('shown next step: concrete: Good.')).toEqual({
      condition: 'shown next step: concrete',
      rest: ' Good.',
    });
    expect(splitAtColon('trust at least 6')).toBeNull();
  });
});

describe('the names of the language', () => {
  test('are each of one meaning: no element of two criteria, no slip that is an element', () => {
    const all = CRITERIA.flatMap((c) => [...c.elements, ...(c.weak === null ? [] : [c.weak])]);
    expect(new Set(all).size).toBe(all.length);
    expect(SLIPS.filter((s) => all.includes(s))).toEqual([]);
  });

  test('have no comma or colon, which separate them', () => {
    for (const name of [...ELEMENT_NAMES, ...SLIPS]) expect(name).not.toMatch(/[,:]/);
  });
});
