import { expect, test } from 'vitest';
import { grown, SOAK_HEAD, soakLine, type Sample } from './soak-table';

const base: Sample = {
  ...{ session: 25, decisions: 400, heap: 10_000_000, nodes: 3000, listeners: 40 },
  ...{ documents: 2, workers: 0, intervals: 0, timeouts: 0 },
};

test('what grew beyond its limit is named, and what did not is not', () => {
  expect(grown(base, { ...base, session: 500, heap: 11_900_000, listeners: 45, timeouts: 1 })).toEqual([]);
  const grownBy = (change: Partial<Sample>) => grown(base, { ...base, session: 500, ...change });
  expect(grownBy({ heap: 12_100_000 })[0]).toMatch(/^heap: 12100000 after session 500, at most 12000000/);
  for (const what of ['nodes', 'listeners', 'documents', 'workers', 'intervals', 'timeouts'] as const)
    expect(grownBy({ [what]: base[what] * 2 + 3 })).toHaveLength(1);
});

test('a line stands under its headings', () => {
  expect(soakLine(base)).toHaveLength(SOAK_HEAD.length);
});
