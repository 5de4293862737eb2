/** The small rules of words, places and plain blocks, a row a rule. Those of reading stand in small-rules.md. */
import { describe, expect, test } from 'vitest';
import { duplicateIds } from '../../scenarios/checks/duplicate-id';
import type { Block } from '../../scenarios/format/blocks';
import { isParted, nextPart, PlainReader } from '../../scenarios/format/plain-blocks';
import { readScenario } from '../../scenarios/format/read-scenario';
import { slugOf, Slugger } from '../../scenarios/format/slugs';
import { splitCell } from '../../scenarios/format/tables';
import {
  asParagraph,
  emphasisedWords,
  splitList,
  startsABlock,
  unquoted,
} from '../../scenarios/format/words';
import { frameProblem } from '../../scenarios/problems/frame';
import { nearestName } from '../../scenarios/problems/nearest-name';
import type { Problem } from '../../scenarios/problems/problem';

describe('words', () => {
  test.each([
    ['*a*', 'a'],
    ['_a b_', 'a b'],
    ['*a **b** c*', 'a **b** c'],
    ['*a \\* b*', 'a \\* b'],
    ['_a * b_', 'a * b'],
    ['**', null],
    ['a', null],
    ['*a', null],
    ['*a_', null],
    ['"a"', null],
    ['*a* b *c*', null],
    ['**a**', null],
    ['* a*', null],
    ['*a *', null],
  ])('%s are emphasised: %s', (text, inside) => {
    expect(emphasisedWords(text)).toBe(inside);
  });

  test.each([
    ['- a', true],
    ['-', true],
    ['-a', true],
    ['1. a', true],
    ['12)', true],
    ['1.a', false],
    ['1 a', false],
    ['_ _ _', true],
    ['__', false],
    ['a - b', false],
    ['[a', true],
    ['"a', false],
  ])('%s start a block: %s', (text, starts) => {
    expect(startsABlock(text)).toBe(starts);
  });

  test.each([
    ['12. a', '12\\. a'],
    ['1)', '1\\)'],
    ['12.a', '12.a'],
    ['- a', '\\- a'],
    ['+', '\\+'],
    ['-a', '-a'],
    ['###### a', '\\###### a'],
    ['####### a', '####### a'],
    ['#a', '#a'],
    ['>a', '\\>a'],
    ['~~~', '\\~~~'],
    ['```', '\\```'],
    ['==', '\\=='],
    ['== a', '== a'],
    ['* a', '\\* a'],
    ['*a*', '*a*'],
    ['| a', '\\| a'],
    ['***', '\\***'],
    ['_ _ _', '\\_ _ _'],
    ['** a', '** a'],
  ])('%s stand as a paragraph as %s', (text, plain) => {
    expect(asParagraph(text)).toBe(plain);
  });

  test.each([
    ['"a"', 'a'],
    ['“ a ”', 'a'],
    ['„a“', 'a'],
    ['«a»', 'a'],
    ['"a”', '"a”'],
    ['"', '"'],
    ['""', ''],
    [' a ', 'a'],
  ])('%s lose their quotation marks: %s', (text, plain) => {
    expect(unquoted(text)).toBe(plain);
  });

  test('of a list stand between commas, of a cell between semicolons outside quotation marks', () => {
    expect(splitList(' a,\n b ,, c')).toEqual(['a', 'b', 'c']);
    expect(splitCell('a; "b; c" ;; “d; e”; ""; f')).toEqual(['a', 'b; c', 'd; e', 'f']);
  });
});

describe('a heading’s name in a link', () => {
  test.each([
    ['What put her off?', 'what-put-her-off'],
    [' Two  spaces ', 'two--spaces'],
    ['Über *alles* — é_1', 'über-alles--é_1'],
    ['See [the (long) page](https://x) now', 'see-the-long-page-now'],
    ['[] (x)', '-x'],
  ])('of %s is %s', (heading, slug) => {
    expect(slugOf(heading)).toBe(slug);
  });

  test('is numbered where it has been given, also where a number was a name', () => {
    const slugger = new Slugger();
    const given = ['A', 'A', 'A-1', 'A', 'A-1', 'B'].map((heading) => slugger.next(heading));
    expect(given).toEqual(['a', 'a-1', 'a-1-1', 'a-2', 'a-1-2', 'b']);
  });
});

describe('the nearest name', () => {
  test.each([
    ['ab', ['ac'], 'ac'],
    ['ab', ['cd'], null],
    ['a', ['b'], 'b'],
    ['abc', ['abd'], 'abd'],
    ['abc', ['ade'], null],
    ['abcd', ['acbd'], 'acbd'],
    ['abcdef', ['badcef'], 'badcef'],
    ['abcdef', ['badcfe'], null],
    ['abcde', ['abxcde', 'abcde'], 'abcde'],
    ['abcd', ['abce', 'abcf'], 'abce'],
    ['abcd', ['abcdefghijkl'], 'abcdefghijkl'],
    ['abcdefghijkl', ['abcd'], 'abcd'],
    ['abc', ['abcdefghijkl'], null],
    ['abcdefghijkl', ['abc'], null],
    ['abcdxx', ['abcdefghijkl', 'abcdyz'], 'abcdyz'],
    [' REFLECTS ', ['Reflects'], 'Reflects'],
    [`${'a'.repeat(80)}bcdef`, ['a'.repeat(80)], 'a'.repeat(80)],
  ])('to "%s" among %j is %j', (word, names, nearest) => {
    expect(nearestName(word, names)).toBe(nearest);
  });
});

describe('a problem in its frame', () => {
  const problem = (line: number, column: number, endLine: number, endColumn: number): Problem => ({
    code: 'x',
    severity: 'note',
    message: 'm',
    hint: null,
    range: { line, column, endLine, endColumn },
    fix: null,
  });
  test.each([
    [
      'two lines stand on either side',
      'a\nb\nc\nd\ne\nf\n',
      problem(3, 1, 3, 2),
      '  1 | a|  2 | b|> 3 | c|    | ^|  4 | d|  5 | e',
    ],
    [
      'numbers stand in a column',
      '\r\n'.repeat(8) + 'i\tj\rk\nl',
      problem(9, 3, 9, 3),
      '   7 ||   8 ||>  9 | i j|     |   ^|  10 | k|  11 | l',
    ],
    [
      'more lines are marked to the end of the first',
      '\uFEFFabc\nd',
      problem(1, 2, 2, 1),
      '> 1 | abc|    |  ^^|  2 | d',
    ],
    [
      'a wide line is shown from twenty before the place',
      `${'x'.repeat(120)}yz`,
      problem(1, 121, 1, 123),
      `> 1 | ${'x'.repeat(19)}yz|    | ${' '.repeat(19)}^^`,
    ],
    [
      'a place within a hundred is shown from the start',
      'x'.repeat(200),
      problem(1, 100, 1, 300),
      `> 1 | ${'x'.repeat(120)}|    | ${' '.repeat(99)}${'^'.repeat(21)}`,
    ],
  ])('%s', (_, source, told, frame) => {
    expect(frameProblem(source, told).split('\n').slice(2).join('|')).toBe(frame);
    expect(frameProblem(source, told)).toMatch(/^scenario:\d+:\d+ note x\nm\n/);
  });
});

test('of three files with one id the later two are told of the first', () => {
  const { scenario } = readScenario('---\ntitle: A\nclient: P\nmode: setting\n---\n');
  const other = { ...scenario, header: { ...scenario.header, id: 'b' } };
  const found = duplicateIds([
    { fileName: '1', scenario },
    { fileName: '2', scenario: other },
    { fileName: '3', scenario },
    { fileName: '4', scenario },
  ]);
  expect(found.map(({ fileName, problem }) => `${fileName}: ${problem.message}`)).toEqual([
    '3: The id "a" is taken by 1.',
    '4: The id "a" is taken by 1.',
  ]);
});

/** What stands between two headings is read plainly or given to marked: what a script is made of must be read plainly, or reading is slow. */
describe('plain blocks', () => {
  const isPlain = (text: string): boolean => {
    const blocks: Block[] = [];
    return new PlainReader(text, 0, text.length, 1).readInto(blocks);
  };
  test('are read without marked', () => {
    const plain = [
      '# A\n',
      '###### A # b\n',
      '##   A',
      'Words\nand more\n\nOther',
      '“Words”',
      '12 years\n2026 was one\n',
      '*said*\n',
      '**end**',
      '_said_\n*x',
      '[→](#b)\n',
      '(x) @ £',
      '> a\n> b\n>\n> c\n\n> d',
      '>a\n>\n>b\n',
      '- a\n- b\n',
      '- a\n\n- b\n\n\nwords',
      '- a\n  more\n  - note\n    more\n\n  - note\n- b',
      '- [x\n- *a*',
      '',
      '\n\n',
    ];
    expect(plain.filter((text) => !isPlain(text))).toEqual([]);
  });

  test('are left to marked where they could be something else', () => {
    const odd = [
      '####### a',
      '#a',
      '# ',
      '# a #',
      '# a ',
      '#',
      ...[
        '+ a',
        '- ',
        '-',
        '-a',
        '= a',
        '| a',
        '~ a',
        ': a',
        ' a',
        'a\n  b',
        'a\n# b',
        'a\n> b',
        'a\n- b',
        'a\n===',
      ],
      ...[
        '1. a',
        '1.5 hours',
        '- [→](#b)',
        '12) a',
        '123456789. a',
        '* a',
        '*',
        '***',
        '** ',
        '_ a',
        '___\n',
      ],
      ...['>', '> ', '> a\n>', '> a\n>\n>\n> b', '> a\nb', '> - a', '>  a', '> > a', '> 1. a'],
      ...[
        '- [ ] a',
        '- [x] a',
        '- a ',
        '- a\nb',
        '- a\n   b',
        '- a\n - b',
        '- a\n    - b',
        '- - a',
        '- a\n  # b',
        '- a\n# b',
      ],
      ...['- a\n  - [ ] b', '- a\n  - b\n  c', '- a\n  - b \n', '- a\n      b'],
    ];
    expect(odd.filter(isPlain)).toEqual([]);
  });

  test('stand in parts that headings begin, where nothing reaches across', () => {
    expect(['a\tb', 'a < b', '```', '~~~', '[a]: b', 'a\u00a0b', 'a\r'].map(isParted)).toEqual(
      Array(7).fill(false),
    );
    expect(['a\nb', '``', '~~ [a] : b'].map(isParted)).toEqual(Array(3).fill(true));
    expect(nextPart('# a\n\n#b\n\n####### c\n\n## d', 0)).toBe(20);
    expect(nextPart('\n\n# a\n\n# b', 0)).toBe(2);
    expect(nextPart('\n\n# a\n\n# b', 1)).toBe(7);
    expect(nextPart('# a\n# b', 0)).toBe(7);
  });
});
