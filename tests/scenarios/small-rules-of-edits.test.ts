/** The small rules of the header's editors, a row a rule: what stands before, what is changed, what stands after. */
import { describe, expect, test } from 'vitest';
import { editHeader, insertedKey, withEdits, type HeaderValue } from '../../scenarios/format/edit-header';
import { addItem, editItem, headerItems, removeItem } from '../../scenarios/format/edit-header-items';
import { writtenFact } from '../../scenarios/format/header-places';

const header = (lines: string): string => `---\n${lines}---\n`;
const lines = (text: string): string => text.replace(/^---\n/, '').replace(/---\n$/, '');

type Row = [rule: string, before: string, path: [string, string?], value: HeaderValue, after: string];

describe('one fact of a header', () => {
  test.each<Row>([
    ['a key nobody knows goes first', 'title: A\n', ['mystery'], 'x', 'mystery: x\ntitle: A\n'],
    [
      'a known key goes behind those before it',
      'mystery: x\ntitle: A\nmode: both\n',
      ['client'],
      'P',
      'mystery: x\ntitle: A\nclient: P\nmode: both\n',
    ],
    ['a key written with capitals is the same key', 'Title: A\n', ['title'], 'B', 'Title: B\n'],
    ['taking out what is not there changes nothing', 'title: A\n', ['mode'], null, 'title: A\n'],
    ['taking out of an empty header changes nothing', '', ['mode'], null, ''],
    ['words with a bar in them need no quotes', 'title: A\n', ['title'], 'A | B', 'title: A | B\n'],
    [
      'a list of one line becomes one fact',
      'covers:\n  - a\nmode: both\n',
      ['covers'],
      'c',
      'covers: c\nmode: both\n',
    ],
    [
      'facts of one line become a list',
      'covers:\n  digital: x\nmode: both\n',
      ['covers'],
      ['topic'],
      'covers:\n  - topic\nmode: both\n',
    ],
    [
      'words over several lines become one line',
      'title: |\n  A\n  B\nmode: both\n',
      ['title'],
      'C',
      'title: C\nmode: both\n',
    ],
    [
      'a row between brackets may stand on two lines',
      'criteria: [task,\n  rationale] # both\nmode: both\n',
      ['criteria'],
      ['task'],
      'criteria: [task] # both\nmode: both\n',
    ],
    [
      'a map between braces is given up for words',
      'client: { name: P,\n  age: 4 } # x\n',
      ['client'],
      'P',
      'client: P # x\n',
    ],
    [
      'a list a line an item is given up for words',
      'covers:\n  - a\n  - b\nmode: both\n',
      ['covers'],
      'c',
      'covers: c\nmode: both\n',
    ],
    [
      'a list a line an item goes with its last item',
      'covers:\n  - a\nmode: both\n',
      ['covers'],
      [],
      'mode: both\n',
    ],
    [
      'an item on two lines goes with both',
      'sources:\n  - One that\n    goes on.\n  - Two.\nmode: both\n',
      ['sources'],
      ['Two.'],
      'sources:\n  - Two.\nmode: both\n',
    ],
    [
      'an item that is a map goes alone',
      'covers:\n  - curriculum: sleep\n  - topic\n  - digital: x\nmode: both\n',
      ['covers'],
      ['topic', 'digital: x'],
      'covers:\n  - topic\n  - digital: x\nmode: both\n',
    ],
    [
      'the last item that is a map goes alone',
      'covers:\n  - topic\n  - digital: x\nmode: both\n',
      ['covers'],
      ['topic'],
      'covers:\n  - topic\nmode: both\n',
    ],
    [
      'a new item stands as far in as the others',
      'covers:\n    - a # why\nmode: both\n',
      ['covers'],
      ['a', 'b'],
      'covers:\n    - a # why\n    - b\nmode: both\n',
    ],
    [
      'a new item before the others is written anew',
      'covers:\n    - a # why\n',
      ['covers'],
      ['b', 'a'],
      'covers:\n  - b\n  - a\n',
    ],
    [
      'items after the first in another order are written anew',
      'covers:\n    - a\n    - b\n    - c\n',
      ['covers'],
      ['a', 'c', 'b'],
      'covers:\n  - a\n  - c\n  - b\n',
    ],
    [
      'items in another order are written anew',
      'covers:\n    - a\n    - b\n',
      ['covers'],
      ['b', 'a'],
      'covers:\n  - b\n  - a\n',
    ],
    ['items that are all new are written anew', 'covers:\n    - a\n', ['covers'], ['b'], 'covers:\n  - b\n'],
    [
      'items that stand twice are written anew',
      'covers:\n    - a\n    - a\n',
      ['covers'],
      ['a'],
      'covers:\n  - a\n',
    ],
    [
      'items that stand twice are left where they should',
      'covers:\n    - a\n    - a\n',
      ['covers'],
      ['a', 'a'],
      'covers:\n    - a\n    - a\n',
    ],
    ['a client without a value gets braces', 'client:\n', ['client', 'age'], 41, 'client: { age: 41 }\n'],
    [
      'a client who is a name keeps it',
      'client: "P, Q" # x\n',
      ['client', 'age'],
      41,
      'client: { name: "P, Q", age: 41 } # x\n',
    ],
    ['nothing is taken out of a client who is a name', 'client: P\n', ['client', 'age'], null, 'client: P\n'],
    ['a name alone is changed as a name', 'client: P\n', ['client', 'name'], 'Q', 'client: Q\n'],
    [
      'words where a map is wanted make room',
      'days: x\n',
      ['days', 'Monday'],
      'nights',
      'days: { Monday: nights }\n',
    ],
    [
      'the last fact of a map goes with its key',
      'client: { age: 4 }\nmode: both\n',
      ['client', 'age'],
      null,
      'mode: both\n',
    ],
    [
      'the last fact a line a fact goes with its key',
      'days:\n  Monday: x\nmode: both\n',
      ['days', 'Monday'],
      null,
      'mode: both\n',
    ],
    ['empty braces get their first fact', 'client: {}\n', ['client', 'age'], 4, 'client: { age: 4 }\n'],
    [
      'a fact that is not there is not taken out',
      'client: { name: P, age: 4 }\n',
      ['client', 'trust'],
      null,
      'client: { name: P, age: 4 }\n',
    ],
    [
      'a fact without a value gets one',
      'client: { name:, age: 4 }\n',
      ['client', 'name'],
      'P',
      'client: { name: P, age: 4 }\n',
    ],
    [
      'a fact without a value goes alone',
      'client: { name: , age: 4 }\n',
      ['client', 'name'],
      null,
      'client: { age: 4 }\n',
    ],
    [
      'the fact after one without a value goes alone',
      'client: { name:, age: 4 }\n',
      ['client', 'age'],
      null,
      'client: { name: }\n',
    ],
    [
      'a fact is added after one without a value',
      'client: { name: P, age }\n',
      ['client', 'trust'],
      4,
      'client: { name: P, age, trust: 4 }\n',
    ],
    [
      'the fact in the middle goes with one comma',
      'client: { name: P, age: 4, trust: 5 }\n',
      ['client', 'age'],
      null,
      'client: { name: P, trust: 5 }\n',
    ],
    [
      'a line of a map without a value gets one',
      'referral:\n  GP:\n  PHQ-9: 3\n',
      ['referral', 'GP'],
      'low',
      'referral:\n  GP: low\n  PHQ-9: 3\n',
    ],
    [
      'a line of a map goes alone',
      'referral:\n  GP: low\n  PHQ-9: 3\nmode: both\n',
      ['referral', 'GP'],
      null,
      'referral:\n  PHQ-9: 3\nmode: both\n',
    ],
    [
      'a list below a fact becomes a row',
      'referral:\n  GP:\n    - a\n    - b\n  PHQ-9: 3\n',
      ['referral', 'GP'],
      ['c', 'd'],
      'referral:\n  GP: [c, d]\n  PHQ-9: 3\n',
    ],
    [
      'a new line of a map stands as far in as the last',
      'days:\n    Monday: x\nmode: both\n',
      ['days', 'Friday'],
      'y',
      'days:\n    Monday: x\n    Friday: y\nmode: both\n',
    ],
    [
      'a figure that stands there as words is left',
      'client: { age: 41 }\n',
      ['client', 'age'],
      '41',
      'client: { age: 41 }\n',
    ],
    [
      'a row that stands there is left',
      'criteria: [ task , rationale ]\n',
      ['criteria'],
      ['task', 'rationale'],
      'criteria: [ task , rationale ]\n',
    ],
    [
      'a row with one more is written',
      'criteria: [ task ]\n',
      ['criteria'],
      ['task', 'rationale'],
      'criteria: [task, rationale]\n',
    ],
    [
      'words are given up for a row',
      'criteria: task\n',
      ['criteria'],
      ['task', 'a, b'],
      'criteria: [task, "a, b"]\n',
    ],
    [
      'new prose stands a line an item',
      'title: A\n',
      ['sources'],
      ['One.', 'Two.'],
      'title: A\nsources:\n  - One.\n  - Two.\n',
    ],
    [
      'new short facts stand in a row',
      'title: A\n',
      ['people'],
      ['Sam', 'Bev'],
      'title: A\npeople: [Sam, Bev]\n',
    ],
    [
      'a new map of prose stands a line a fact',
      'title: A\n',
      ['referral', 'GP'],
      'low',
      'title: A\nreferral:\n  GP: low\n',
    ],
    [
      'a new map of short facts stands in braces',
      'title: A\n',
      ['client', 'age'],
      4,
      'title: A\nclient: { age: 4 }\n',
    ],
    [
      'words of two lines stand on one',
      'referral:\n  GP: low\n',
      ['referral', 'GP'],
      'a\nb',
      'referral:\n  GP: "a\\nb"\n',
    ],
  ])('%s', (_, before, path, value, after) => {
    const text = header(before);
    expect(lines(withEdits(text, editHeader(text, path, value)))).toBe(after);
  });

  test.each<[string, string, HeaderValue, string]>([
    ['a text without a header gets one', '# Briefing\n', 'A', '---\ntitle: A\n---\n\n# Briefing\n'],
    [
      'a mark at the front stays there',
      '\uFEFF# Briefing\n',
      'A',
      '\uFEFF---\ntitle: A\n---\n\n# Briefing\n',
    ],
    ['nothing is taken out of a text without a header', '# Briefing\n', null, '# Briefing\n'],
    ['a header that is never closed is left', '---\ntitle: A\n', 'B', '---\ntitle: A\n'],
    ['a header that is a list is left', '---\n- a\n---\n', 'B', '---\n- a\n---\n'],
    [
      'a header with a mark at the front is read',
      '\uFEFF---  \ntitle: A\n...\n',
      'B',
      '\uFEFF---  \ntitle: B\n...\n',
    ],
  ])('%s', (_, before, value, after) => {
    expect(withEdits(before, editHeader(before, ['title'], value))).toBe(after);
  });

  test('as it is written is the words of its value, a reference with its framework, and nothing where there is none', () => {
    const text = header(
      'title: A\nversion: 1.0\nclient: { name: P, age: 4 }\ncovers: { digital: x }\ndays: { Monday: [a] }\nbarrier:\n',
    );
    const facts = ['title', 'version', 'client', 'covers', 'days', 'barrier', 'mode'].map((key) =>
      writtenFact(text, key),
    );
    expect(facts).toEqual(['A', '1.0', '', 'digital: x', '', '', '']);
    expect(writtenFact('no header', 'title')).toBe('');
  });

  test('is not put into a header that cannot be read', () => {
    expect(insertedKey('---\n- a\n---\n', 'mode', 'mode: both\n')).toEqual([]);
    expect(insertedKey('no header', 'mode', 'mode: both\n')).toEqual([]);
    expect(insertedKey('---\n---\n', 'mode', 'mode: both\n')).toEqual([
      { from: 4, to: 4, insert: 'mode: both\n' },
    ]);
  });
});

describe('an item of a header’s list', () => {
  const three = header('own criteria: [{ name: a }, { name: b }, { name: c }]\n');
  const inLines = header(
    'own criteria:\n    - { name: a } # one\n    - name: b\n      elements: [x]\n    - { name: c }\nmode: both\n',
  );
  test.each([
    ['first of a row', three, 0, header('own criteria: [{ name: b }, { name: c }]\n')],
    ['middle of a row', three, 1, header('own criteria: [{ name: a }, { name: c }]\n')],
    ['last of a row', three, 2, header('own criteria: [{ name: a }, { name: b }]\n')],
    ['first line', inLines, 0, inLines.replace('    - { name: a } # one\n', '')],
    ['lines in the middle', inLines, 1, inLines.replace('    - name: b\n      elements: [x]\n', '')],
    ['last line', inLines, 2, inLines.replace('    - { name: c }\n', '')],
    ['only one, alone', header('own criteria: { name: a }\nmode: both\n'), 0, header('mode: both\n')],
    ['one that is not there', three, 3, three],
  ])('is taken out: the %s', (_, before, at, after) => {
    expect(withEdits(before, removeItem(before, 'own criteria', at))).toBe(after);
  });

  test.each([
    ['a row', three, three.replace('c }]', 'c }, { name: d }]')],
    ['lines', inLines, inLines.replace('{ name: c }\n', '{ name: c }\n    - { name: d }\n')],
    ['an empty row', header('own criteria: []\n'), header('own criteria: [{ name: d }]\n')],
    [
      'one alone',
      header('own criteria: { name: a }\n'),
      header('own criteria: [{ name: a }, { name: d }]\n'),
    ],
    [
      'one alone in lines',
      header('own criteria:\n  name: a\n  elements:\n    - x\n'),
      header('own criteria:\n  - { name: a, elements: [ x ] }\n  - { name: d }\n'),
    ],
    ['no key', header('title: A\n'), header('title: A\nown criteria:\n  - { name: d }\n')],
    ['no header that can be read', 'x', 'x'],
  ])('is added to %s', (_, before, after) => {
    expect(withEdits(before, addItem(before, 'own criteria', { name: 'd' }))).toBe(after);
  });

  test('that is not there has nothing changed', () => {
    expect(editItem(three, 'own criteria', 3, 'name', 'x')).toEqual([]);
    expect(editItem(three, 'people', 0, 'name', 'x')).toEqual([]);
    expect(headerItems(header('people: [Sam, { name: Bev }]\n'), 'people')).toEqual([{ name: 'Bev' }]);
  });
});
