/**
 * Learns what the words of a plan say for each code from the coded plans: regression over the three codes with a penalty on large
 * weights, from zero, in a fixed number of steps, so that the same plans always give the same table.
 */
import { PLAN_ELEMENTS, type PlanElement } from '../../../scenarios/format/vocabulary';
import { readClauses } from '../clauses';
import type { PlanLine } from '../plan-lines';
import { WORTH_STEPS, type WordWeights } from './weigh-words';
import { eachWordSign } from './word-signs';

/** A sign seen on fewer sheets says more about them than about the language. */
const FEWEST = 3;
const PENALTY = 0.003;
const STEPS = 100;
const STEADY = 60;
const CODES = 3;
/** A weight smaller than this (in the table's steps) on both codes is left out. */
const LEAST = 2;

interface Row {
  readonly at: Int32Array;
  readonly strength: Float64Array;
}

interface Sheets {
  readonly names: readonly string[];
  readonly rows: readonly Row[];
  readonly lines: readonly PlanLine[];
}

/** The table for all elements, or for those that are named (the others are then empty). */
export function learnWords(
  coded: readonly PlanLine[],
  elements: readonly PlanElement[] = PLAN_ELEMENTS,
): WordWeights {
  const sheets = signsOf(coded.filter(({ codes }) => codes !== null));
  const fitted = PLAN_ELEMENTS.map((element) => (elements.includes(element) ? fit(sheets, element) : []));
  return new Map(
    sheets.names
      .map((name, k) => [name, fitted.flatMap((worths) => worths[k] ?? [0, 0])] as const)
      .filter(([, worth]) => worth.some((each) => each !== 0)),
  );
}

function signsOf(lines: readonly PlanLine[]): Sheets {
  const seen = lines.map(({ plan }) => {
    const signs = new Map<string, number>();
    eachWordSign(readClauses(plan), (name, strength) => signs.set(name, strength));
    return signs;
  });
  const sheets = new Map<string, number>();
  for (const signs of seen) for (const name of signs.keys()) sheets.set(name, (sheets.get(name) ?? 0) + 1);
  const names = [...sheets]
    .filter(([name, count]) => count >= FEWEST && /^[^\t\n`\\$]*$/.test(name))
    .map(([name]) => name);
  const place = new Map(names.map((name, k) => [name, k]));
  const rows = seen.map((signs) => {
    const known = [...signs].flatMap(([name, strength]) => {
      const k = place.get(name);
      return k === undefined ? [] : [[k, strength] as const];
    });
    return {
      at: Int32Array.from([names.length, ...known.map(([k]) => k)]),
      strength: Float64Array.from([1, ...known.map(([, strength]) => strength)]),
    };
  });
  return { names: [...names, 'start'], rows, lines };
}

/** For each name what it says for the codes 1 and 2. Steps of a size that suits each weight (Kingma and Ba 2015), smaller towards the end. */
function fit({ names, rows, lines }: Sheets, element: PlanElement): (readonly [number, number])[] {
  const size = names.length * CODES;
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let step = 1; step <= STEPS; step++) {
    const slope = slopeAt(weights, rows, (i) => lines[i]?.codes?.[element] ?? 0);
    const rate = step < STEADY ? 0.05 : 0.015;
    for (let k = 0; k < size; k++) {
      const g = slope[k] ?? 0;
      const m = (mean[k] = 0.9 * (mean[k] ?? 0) + 0.1 * g);
      const s = (square[k] = 0.99 * (square[k] ?? 0) + 0.01 * g * g);
      const move = m / (1 - 0.9 ** step) / (Math.sqrt(s / (1 - 0.99 ** step)) + 1e-6);
      weights[k] = (weights[k] ?? 0) - rate * move;
    }
  }
  const worth = (k: number, code: number) =>
    Math.round(WORTH_STEPS * ((weights[k * CODES + code] ?? 0) - (weights[k * CODES] ?? 0))) + 0;
  return names.map((_, k) => {
    const [one, two] = [worth(k, 1), worth(k, 2)];
    return Math.max(Math.abs(one), Math.abs(two)) < LEAST ? [0, 0] : [one, two];
  });
}

function slopeAt(weights: Float64Array, rows: readonly Row[], codeOf: (row: number) => number): Float64Array {
  const slope = weights.map((weight) => PENALTY * weight);
  rows.forEach(({ at, strength }, i) => {
    let none = 0;
    let one = 0;
    let two = 0;
    for (let j = 0; j < at.length; j++) {
      const k = (at[j] ?? 0) * CODES;
      const x = strength[j] ?? 0;
      none += x * (weights[k] ?? 0);
      one += x * (weights[k + 1] ?? 0);
      two += x * (weights[k + 2] ?? 0);
    }
    const most = Math.max(none, one, two);
    const grown = [Math.exp(none - most), Math.exp(one - most), Math.exp(two - most)];
    const all = grown.reduce((sum, each) => sum + each, 0);
    const code = codeOf(i);
    const errors = grown.map((each, c) => (each / all - (c === code ? 1 : 0)) / rows.length);
    for (let j = 0; j < at.length; j++) {
      const k = (at[j] ?? 0) * CODES;
      const x = strength[j] ?? 0;
      for (let c = 0; c < CODES; c++) slope[k + c] = (slope[k + c] ?? 0) + x * (errors[c] ?? 0);
    }
  });
  return slope;
}
