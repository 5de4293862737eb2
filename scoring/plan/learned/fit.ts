/**
 * Regression with a penalty on large weights, by plain descent from zero, so that the same examples always give the same weights.
 * Weights are kept to two decimals: plenty, and can be read.
 */
import type { Signs, Weights } from './weigh';

export interface Example {
  readonly signs: Signs;
  /** Which of the classes it is, counted from 0. */
  readonly target: number;
  /** How much it counts beside the others. */
  readonly counts: number;
}

const round = (value: number) => Math.round(value * 100) / 100;

interface Row {
  readonly at: readonly number[];
  readonly strength: readonly number[];
  readonly target: number;
  readonly counts: number;
}

/** One table of weights for each class; the likeliest class has the largest sum. */
export function fitClasses(
  examples: readonly Example[],
  classes: number,
  penalty: number,
  rounds: number,
): Weights[] {
  const names = [...new Set(examples.flatMap(({ signs }) => Object.keys(signs)))].sort();
  const place = new Map(names.map((name, k) => [name, k]));
  const rows: Row[] = examples.map(({ signs, target, counts }) => {
    const seen = Object.entries(signs).filter(([, strength]) => strength !== 0);
    return {
      at: [names.length, ...seen.map(([name]) => place.get(name) ?? 0)],
      strength: [1, ...seen.map(([, strength]) => strength)],
      target,
      counts,
    };
  });
  const all = rows.reduce((sum, row) => sum + row.counts, 0);
  const weights = Array.from({ length: classes }, () => new Float64Array(names.length + 1));
  for (let turn = 0; turn < rounds && rows.length > 0; turn++) {
    const slopes = weights.map((table) =>
      table.map((weight, k) => (k < names.length ? penalty * weight : 0)),
    );
    for (const row of rows) addSlope(row, weights, slopes);
    const rate = RATE / all;
    weights.forEach((table, c) =>
      table.forEach((weight, k) => (table[k] = weight - rate * (slopes[c]?.[k] ?? 0))),
    );
  }
  return weights.map((table) =>
    Object.fromEntries([
      ['start', round(table[names.length] ?? 0)],
      ...names.map((name, k) => [name, round(table[k] ?? 0)] as const),
    ]),
  );
}
const RATE = 1.2;

function addSlope(row: Row, weights: readonly Float64Array[], slopes: readonly Float64Array[]): void {
  const sums = weights.map((table) =>
    row.at.reduce((sum, k, j) => sum + (table[k] ?? 0) * (row.strength[j] ?? 0), 0),
  );
  const most = Math.max(...sums);
  const grown = sums.map((sum) => Math.exp(sum - most));
  const all = grown.reduce((sum, each) => sum + each, 0);
  grown.forEach((each, c) => {
    const error = (each / all - (row.target === c ? 1 : 0)) * row.counts;
    const slope = slopes[c];
    if (slope) row.at.forEach((k, j) => (slope[k] = (slope[k] ?? 0) + error * (row.strength[j] ?? 0)));
  });
}
