import { describe, expect, test } from 'vitest';
import { stem } from '../../simulator/answers';
import { gaveWay } from '../../simulator/gave-way';
import { codes, obstacle, reading } from '../testing-tools/week-builder';

const rain = obstacle('rain all day');

describe('what gave way to an obstacle', () => {
  const said = (result: 'partly' | 'not done', coping: 0 | 1 | 2) =>
    gaveWay('obstacle', result, 1, rain, reading({ codes: codes({ coping }) }));

  test.each([
    [0, 'Rain all day. Nothing on the sheet said what to do then.'],
    [1, 'Rain all day. The sheet had a way round, but did not say for what.'],
    [2, 'Rain all day. The sheet had an answer to something else, not to this.'],
  ] as const)('is said by what the sheet had to answer it with (coping %i)', (coping, words) => {
    expect(said('not done', coping)).toBe(words);
    expect(said('partly', coping), 'of a day that was half done').toBe(`${words} Part of it still happened.`);
  });
});

test.each([
  ['rains', 'raining'],
  ['dogs', 'dog'],
  ['worried', 'worries'],
  ['stops', 'stopped'],
])('“%s” and “%s” meet as the same word', (one, other) => {
  expect(stem(one)).toBe(stem(other));
});

test('a word of three letters keeps its s, and one that ends in two of them both', () => {
  expect([stem('gas'), stem('dress')]).toEqual(['gas', 'dress']);
});
