/** How words are made alike before they are compared. */
import { expect, test } from 'vitest';
import { tidy } from '../../scenarios/format/names';

test.each([
  ['  Task. ', 'task'],
  ['approx. 10 min.', 'approx. 10 min'],
  ['the  week', 'the week'],
  ['Priya’s\u2011own', "priya's-own"],
])('“%s” is compared as “%s”', (words, plain) => {
  expect(tidy(words)).toBe(plain);
});
