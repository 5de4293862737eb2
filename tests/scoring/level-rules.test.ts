/** The language of level rules on made-up rules: whether one holds, what of it is open, how it stands here, and how it reads. */
import { describe, expect, test } from 'vitest';
import { rulesOf } from '../../scoring/criteria';
import { fingerprintOf } from '../../scoring/criteria-fingerprint';
import {
  elementsIn,
  listed,
  missingFrom,
  remainder,
  ruleHere,
  ruleInWords,
  satisfied,
  type Fact,
  type Grounds,
  type Rule,
} from '../../scoring/rules';
import { undoneInWords, wayOut } from '../../scoring/slips';

/** "a b b" is a on one turn and b on two; facts after a bar: "a b b | no record". */
const grounds = (written: string): Grounds => {
  const [shown = '', facts = ''] = written.split(' | ');
  const turns = shown.split(' ');
  return {
    turnsOf: (element) => turns.flatMap((one, turn) => (one === element ? [turn] : [])),
    is: (fact: Fact) => facts.split(', ').includes(fact),
  };
};

const all: Rule = { all: ['a', { any: ['b', 'c'] }] };
const two: Rule = { atLeast: 2, of: ['a', 'b', 'c'] };
const twice: Rule = { twice: 'a' };
const where: Rule = { where: 'no record', ask: { all: ['a', 'b'] } };
const given: Rule = { any: ['a', { given: 'no record', accept: { all: ['b', 'c'] } }] };
const no: Rule = { all: ['a', { no: 'mismatch' }] };

const words = (rule: Rule | null): string => (rule === null ? 'nothing' : ruleInWords(rule));

describe('what is still open', () => {
  test.each<[Rule, string, string]>([
    ['a', '', 'a'],
    ['a', 'a', 'nothing'],
    [all, '', 'a, and b or c'],
    [all, 'a', 'b or c'],
    [all, 'b', 'a'],
    [all, 'a c', 'nothing'],
    [two, '', 'two of a, b, c'],
    [two, 'b', 'one of a, c'],
    [two, 'b c', 'nothing'],
    [twice, 'a', 'a on two turns'],
    [twice, 'a a', 'nothing'],
    [where, '', 'nothing'],
    [where, 'b | no record', 'a where there was no record'],
    [where, ' | no record', 'a and b where there was no record'],
    [given, '', 'a'],
    [given, ' | no record', 'a, or b and c'],
    [given, 'b | no record', 'a or c'],
    [given, 'b c | no record', 'nothing'],
    [given, 'b c', 'a'],
    [no, 'a | mismatch', 'no mismatch'],
    [no, 'a', 'nothing'],
  ])('of %j, with “%s”: %s', (rule, shown, open) => {
    expect(words(remainder(rule, grounds(shown)))).toBe(open);
    expect(satisfied(rule, grounds(shown))).toBe(open === 'nothing');
  });

  test('names its elements, all alternatives of an open choice, and none once it holds', () => {
    expect(missingFrom(all, grounds('a'))).toEqual(['b', 'c']);
    expect(missingFrom(where, grounds('b | no record'))).toEqual(['a']);
    expect(missingFrom(no, grounds('a | mismatch'))).toEqual([]);
    expect(missingFrom(all, grounds('a b'))).toEqual([]);
  });
});

test.each<[Rule, string, string]>([
  [all, '', 'a, and b or c'],
  [two, '', 'two of a, b, c'],
  [twice, '', 'a on two turns'],
  [{ no: 'mismatch' }, '', 'no mismatch'],
  [where, '', 'nothing'],
  [where, ' | no record', 'a and b'],
  [{ given: 'no record', accept: 'b' }, '', 'nothing'],
  [{ given: 'no record', accept: 'b' }, ' | no record', 'b'],
  [given, '', 'a'],
  [{ all: ['a', where] }, '', 'a'],
])('%j stands, with “%s”, as: %s', (rule, shown, here) => {
  expect(words(ruleHere(rule, grounds(shown)))).toBe(here);
});

test.each<[Rule, string[]]>([
  ['a', ['a']],
  [{ all: ['a', all, 'b'] }, ['a', 'b', 'c']],
  [{ any: ['a', all] }, ['a', 'b', 'c']],
  [two, ['a', 'b', 'c']],
  [twice, ['a']],
  [where, ['a', 'b']],
  [{ given: 'no record', accept: 'b' }, ['b']],
  [{ no: 'mismatch' }, []],
])('%j reads the elements %j', (rule, elements) => expect(elementsIn(rule)).toEqual(elements));

test.each<[Rule, string]>([
  ['review: one occasion rebuilt', 'one occasion rebuilt'],
  [{ all: ['a', 'b', 'c'] }, 'a, b and c'],
  [{ all: ['a', 'b', { no: 'mismatch' }] }, 'a, b and no mismatch'],
  [{ all: ['a', 'b', { any: ['c', 'd'] }] }, 'a, b, and c or d'],
  [{ all: ['a', 'b', two] }, 'a, b; and two of a, b, c'],
  [{ all: ['a', two, 'b', 'c'] }, 'a; two of a, b, c; and b, c'],
  [{ all: [two, 'a', twice, 'b'] }, 'two of a, b, c; a; a on two turns; and b'],
  [{ any: ['a', twice, { no: 'mismatch' }] }, 'a, a on two turns or no mismatch'],
  [{ any: ['a', { all: ['b', 'c'] }] }, 'a, or b and c'],
  [{ where: 'gap shown', ask: 'a' }, 'a where the client showed one'],
  [{ given: 'no record', accept: 'a' }, 'a where there was no record'],
])('%j reads as: %s', (rule, read) => expect(ruleInWords(rule)).toBe(read));

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j listed is “%s”', (items, told) => expect(listed(items, 'and')).toBe(told));

test('a criterion that is not one of the twelve is named in the error', () => {
  expect(() => rulesOf('charm' as 'task')).toThrow('no rules for "charm"');
});

test('what undoes a slip is said, and that nothing does', () => {
  expect([undoneInWords(null), undoneInWords('a plan')]).toEqual([null, 'a plan']);
  expect(wayOut(null)).toBe('nothing later undoes it');
});

test('a fingerprint is sixteen digits, the same for the same rules for ever, and another for others', () => {
  // Stored beside summaries: it may never come out otherwise.
  expect(fingerprintOf(1, ['a'])).toBe('55559ed6a64add1b');
  const others = [fingerprintOf(1, ['b']), fingerprintOf(2, ['a']), fingerprintOf(), fingerprintOf(1, 'a')];
  expect(new Set([fingerprintOf(1, ['a']), ...others]).size).toBe(5);
  for (const one of others) expect(one).toMatch(/^[0-9a-f]{16}$/);
});
