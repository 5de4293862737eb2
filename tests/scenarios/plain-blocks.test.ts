import fc from 'fast-check';
import type { Token } from 'marked';
import { describe, expect, test } from 'vitest';
import {
  blocksByMarked,
  isList,
  isQuote,
  isTable,
  listItems,
  readBlocks,
  withLines,
} from '../../scenarios/format/blocks';
import type { Block } from '../../scenarios/format/blocks';
import { isParted, nextPart, PlainReader } from '../../scenarios/format/plain-blocks';
import { SHIPPED } from '../../scenarios/shipped';
import { CORPUS, fragments, mutated } from './text-arbitrary';

const SHIPPED_TEXTS = SHIPPED.map(({ text }) => text);

/** A text as the reader hands it on: its header gone, one kind of line end, lines of spaces empty. */
const body = (text: string): string =>
  text
    .replace(/^---[\s\S]*?\n---\n/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => (line.trim() === '' ? '' : line))
    .join('\n');

/** All that is ever read of a block. */
function shape({ token, line }: Block): unknown {
  const begins = token.raw.trimStart().split('\n')[0]?.replace(/^- /, '');
  const seen = { line, type: token.type === 'text' ? 'paragraph' : token.type, begins };
  if (isQuote(token)) return { ...seen, inside: withLines(token.tokens, line).map(shape) };
  if (isTable(token)) return { ...seen, header: token.header, rows: token.rows };
  if (!isList(token)) return { ...seen, ...wordsOf(token) };
  const items = listItems(token, line).map(({ item, line: at }) => ({
    at,
    text: item.text.trimEnd().replaceAll(/\n+/g, '\n'),
    lines: item.raw
      .trimEnd()
      .split('\n')
      .map((words) => words.trim()),
    inside: withLines(item.tokens, at).map(shape),
  }));
  return { ...seen, ordered: token.ordered, items };
}

const wordsOf = (token: Token): object => ({
  text: 'text' in token ? (token.text as string) : null,
  depth: 'depth' in token ? (token.depth as number) : null,
});

const alike = (text: string): void => {
  expect(readBlocks(text, 1).map(shape)).toEqual(blocksByMarked(text, 1).map(shape));
};

const LINES = [
  ...[
    '# Session 1',
    '## Beat',
    '###',
    '## x #',
    '## ',
    '##x',
    '>',
    '> hello',
    '> **if** x: y',
    '>- a',
    '> > b',
    '> ***',
  ],
  ...[
    '- "a" [→](#b)',
    '- b',
    '- [ ] c',
    '- [x] d',
    '- 1. x',
    '- *a*',
    '- ***',
    '- - a',
    '- a ',
    '-',
    '- ',
    '-x',
  ],
  ...[
    '  - note',
    '  - **shows** x',
    '   - odd',
    '    - deep',
    '  more',
    '    more',
    '  -x',
    '  * a',
    '  - a ',
  ],
  ...[
    'plain',
    'a  ',
    '*said*',
    '**end**',
    '***',
    '* star',
    '+ plus',
    '1. one',
    '12 x',
    '12) x',
    '_x_',
    '___',
    '---',
  ],
  ...[
    '===',
    '[→](#b)',
    '“quoted”',
    '\\# x',
    ':',
    '| a | b |',
    '| - | - |',
    '`code`',
    '![',
    '    code',
    '',
    '',
    '',
    '',
  ],
];

describe('plain blocks', () => {
  test('are what marked finds in every shipped script and every text of the corpora', () => {
    for (const text of [...SHIPPED_TEXTS, ...CORPUS]) alike(body(text));
  });

  test('are what marked finds, whatever lines follow each other', () => {
    const lines = fc.array(fc.constantFrom(...LINES), { maxLength: 14 }).map((some) => some.join('\n'));
    fc.assert(fc.property(lines, alike), { numRuns: 1500 });
  });

  test('are what marked finds in scripts that somebody is still writing', () => {
    fc.assert(fc.property(fc.oneof(mutated, fragments).map(body), alike), { numRuns: 150 });
  });

  test('are nearly all that the shipped scripts hold, so that reading is as quick as it is measured', () => {
    let [plain, parts] = [0, 0];
    for (const text of SHIPPED_TEXTS.map(body)) {
      expect(isParted(text)).toBe(true);
      for (let from = 0; from < text.length; from = nextPart(text, from)) {
        parts++;
        if (new PlainReader(text, from, nextPart(text, from), 1).readInto([])) plain++;
      }
    }
    expect(plain / parts).toBeGreaterThan(0.9);
  });
});
