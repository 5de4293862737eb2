/** The reader's smaller parts, each asked directly: word-by-word.txt has a few words, and after the arrow what is made of them. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ASKED } from './word-by-word';

let heading = '';
const ROWS = readFileSync(new URL('word-by-word.txt', import.meta.url), 'utf8')
  .split('\n')
  .flatMap((line) => {
    if (line.startsWith('# ')) heading = line.slice(2);
    const [words = '', made] = line.split(' → ');
    return made === undefined ? [] : [{ heading, words: words.replaceAll('\\n', '\n'), made }];
  });

test.each(ROWS)('$heading: “$words” comes out as it says', ({ heading: under, words, made }) => {
  expect(ASKED[under]?.(words)).toBe(made);
});
