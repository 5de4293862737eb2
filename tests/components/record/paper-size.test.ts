import { expect, test } from 'vitest';
import { paperSize, SIZES } from '../../../components/supervision/paper-size';

const words = (count: number): string => 'what could get in the way '.repeat(count / 6).trim();

test('the page for supervision is set as large as it fits, and says when even the smallest does not', () => {
  expect(paperSize(3, [words(30)], '')).toEqual({ points: 11, onePage: true });
  const sizes = [60, 780, 900, 1200, 6000].map((count) => paperSize(3, [words(count)], words(60)));
  expect(sizes.map(({ points }) => points)).toEqual(
    [...sizes.map(({ points }) => points)].sort((a, b) => b - a),
  );
  expect(new Set(sizes.map(({ points }) => points))).toEqual(new Set(SIZES));
  expect(sizes.at(-1)).toEqual({ points: 8, onePage: false });
});

test('what is not there takes no room, and a short question leaves room to write in', () => {
  const full = paperSize(3, [words(900), null, undefined, false, ''], '');
  expect(full).toEqual(paperSize(3, [words(900)], 'Why?'));
});
