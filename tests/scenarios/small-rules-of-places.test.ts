/** Where things stand in an author's text, and what is too much to read, a row a rule: whatever line ends it has, and whatever marked made of it. */
import { describe, expect, test } from 'vitest';
import { LONGEST_LINE, LONGEST_RUN, safeLines } from '../../scenarios/format/guard';
import {
  lineRange,
  offsetAt,
  pieceRange,
  readSource,
  replaceFix,
  wordsRange,
} from '../../scenarios/format/source';
import type { Range } from '../../scenarios/problems/problem';
import type { ProblemList } from '../../scenarios/problems/problem-list';

const at = ({ line, column, endLine, endColumn }: Range): string =>
  `${line}:${column}–${endLine}:${endColumn}`;

describe('a text', () => {
  test.each([
    ['', [''], [0]],
    ['a', ['a'], [0]],
    ['a\n\nb\n', ['a', '', 'b', ''], [0, 2, 3, 5]],
    ['a\r\nb\rc\n', ['a', 'b', 'c', ''], [0, 3, 5, 7]],
    ['\uFEFFa\nb', ['a', 'b'], [1, 3]],
    ['\uFEFFa\r\nb', ['a', 'b'], [1, 4]],
  ])('%j has the lines %j', (text, lines, starts) => {
    expect(readSource(text)).toEqual({ text, lines, starts });
  });

  test('counts its places in characters of the file, byte order mark and all', () => {
    const source = readSource('\uFEFFab\r\ncd');
    expect([offsetAt(source, 1, 1), offsetAt(source, 2, 2), offsetAt(source, 9, 1)]).toEqual([1, 6, 7]);
    expect(replaceFix(source, { line: 1, column: 2, endLine: 2, endColumn: 2 }, 'x', 'l')).toEqual({
      label: 'l',
      from: 2,
      to: 6,
      insert: 'x',
    });
  });
});

test.each([
  ['  ab ', '1:3–1:5'],
  ['ab', '1:1–1:3'],
  ['   ', '1:4–1:4'],
])('the line %j is its words: %s', (line, range) => {
  expect(at(lineRange(readSource(line), 1))).toBe(range);
});

describe('words of a script', () => {
  const source = readSource('one\n> two  three\n>   four five\nsix five, fivefold\n\nsix\n      far\nx');
  test.each([
    ['two  three', 2, '2:3–2:13'],
    ['two  three\nfour five', 2, '2:3–3:14'],
    ['two  three\n  four five  ', 2, '2:3–3:14'],
    ['two  three\nfour five\nsix', 2, '2:3–4:4'],
    ['three\n', 2, '2:8–2:13'],
    // marked counted a line or two less or more.
    ['two  three', 1, '2:3–2:13'],
    ['two  three', 3, '2:3–2:13'],
    ['one', 3, '1:1–1:4'],
    ['six five', 2, '4:1–4:9'],
    ['six', 4, '4:1–4:4'],
    ['six', 5, '6:1–6:4'],
    ['nowhere', 2, '2:1–2:8'],
    ['nowhere near anything at all', 2, '2:1–2:13'],
    ['nowhere', 0, '1:1–1:4'],
    ['nowhere', 19, '8:1–8:2'],
    ['  two  three', 1, '2:3–2:13'],
    ['two  three\n     four', 2, '2:3–3:9'],
    ['far\nx', 7, '7:7–8:2'],
  ])('%j on line %i stand at %s', (text, line, range) => {
    expect(at(pieceRange(source, { text, line }))).toBe(range);
  });

  test.each([
    ['five', 'six five, fivefold', 4, '4:5–4:9'],
    ['fold', 'six five, fivefold', 4, '4:15–4:19'],
    [' five ', 'two  three\nfour five', 2, '3:10–3:14'],
    ['Two', 'two  three', 2, '2:3–2:6'],
    ['three four', 'two  three\nfour five', 2, '2:3–3:14'],
    ['six', 'two  three', 2, '2:3–2:13'],
    ['', 'two  three', 2, '2:3–2:13'],
    ['six', 'six five', 4, '4:1–4:4'],
    ['two', '  two  three\nfour five', 3, '2:3–2:6'],
    ['two', 'two  three\nfour five', 1, '2:3–2:6'],
  ])('%j of %j on line %i are found at %s', (words, text, line, range) => {
    expect(at(wordsRange(source, { text, line }, words))).toBe(range);
  });

  test('in small letters are found in whatever letters they were written', () => {
    expect(
      at(wordsRange(readSource('> **if** Trust: x'), { text: '**if** Trust: x', line: 1 }, 'trust')),
    ).toBe('1:10–1:15');
  });

  test.each([
    ['fivefold five', 'five', 10],
    ['high-five, onefive five', 'five', 6],
    ['onefive five', 'five', 9],
    ['5five5 five!', 'five', 8],
    ['fivefold onefive', 'five', 1],
    ['five Five', 'Five', 6],
    ['Five five', 'five', 6],
    ['Élan an', 'an', 6],
  ])('in %j, whole words before parts of words, as written before otherwise: %s', (text, words, column) => {
    expect(wordsRange(readSource(text), { text, line: 1 }, words)).toMatchObject({
      column,
      endColumn: column + words.length,
    });
  });
});

describe('what is too much to read', () => {
  const read = (text: string): { lines: string[]; told: string[] } => {
    const told: string[] = [];
    const list = {
      add: ({ code, range }: { code: string; range: Range }) => told.push(`${range.line} ${code}`),
    };
    return { lines: safeLines(readSource(text), 1, list as unknown as ProblemList), told };
  };
  const line = 'x'.repeat(99);
  const passage = (lines: number): string => Array(lines).fill(line).join('\n');
  const full = LONGEST_RUN / 100;

  test.each([
    ['a line as long as may be', 'x'.repeat(LONGEST_LINE)],
    ['a passage as long as may be', passage(full)],
    ['passages with a blank line between', `${passage(full)}\n \n${passage(full)}`],
    ['eight levels', `${'> '.repeat(8)}a`],
    ['eight numbers', `${'1. '.repeat(8)}a`],
    ['a line all of dashes', '- '.repeat(20)],
    ['a short line all of marks', '>'.repeat(15)],
    ['forty spaces', `${' '.repeat(40)}a`],
    ['a line of letters and marks', `a${'> '.repeat(9)}`],
  ])('is not %s', (_, text) => {
    expect(read(text)).toEqual({ lines: text.split('\n').map((l) => (l === ' ' ? '' : l)), told: [] });
  });

  test.each([
    ['a line one longer', 'x'.repeat(LONGEST_LINE + 1), 'passage-too-long'],
    ['a passage one longer', `${passage(full)}\nx`, 'passage-too-long'],
    ['a passage in which one line is longer', `${passage(full - 1)}\n${line}x\n${line}`, 'passage-too-long'],
    ['nine levels', `${'> '.repeat(9)}a`, 'nested-too-deep'],
    ['sixteen marks without a space', '>'.repeat(16), 'nested-too-deep'],
    ['nine bullets', `${'* '.repeat(9)}a`, 'nested-too-deep'],
    ['nine numbers', `${'12) '.repeat(9)}a`, 'nested-too-deep'],
    ['marks of a few kinds', `${'- > + 1. '.repeat(3)}a`, 'nested-too-deep'],
    ['forty-one spaces', `${' '.repeat(41)}a`, 'nested-too-deep'],
  ])('is %s, which goes alone', (_, text, code) => {
    const { lines, told } = read(`a\n\n${text}\n\nb\nc`);
    expect([told, lines.filter((l) => l !== ''), lines.length]).toEqual([
      [`3 ${code}`],
      ['a', 'b', 'c'],
      text.split('\n').length + 5,
    ]);
  });

  test('is one line of a passage that is nested too deep, and the others are read', () => {
    expect(read(`a\n${'> '.repeat(9)}\nb`)).toEqual({ lines: ['a', '', 'b'], told: ['2 nested-too-deep'] });
  });
});
