import { describe, expect, test } from 'vitest';
import { PLAN_ELEMENTS } from '../../../scenarios/format/vocabulary';
import { measureAgreement, weightedKappa, type CodedTwice } from '../../../scoring/plan/agreement';
import { codedPlans, read } from './plans';

const compared = (file: string): CodedTwice[] =>
  codedPlans(file).map(({ id, plan, codes }) => {
    if (!codes) throw new Error(`${file}: ${id} has no codes`);
    return { id, expected: codes, read: read(plan).codes };
  });

/** Over all these sets together; the interval is drawn only where it is asked for. */
function holds(
  files: readonly string[],
  count: number,
  least: { readonly overall: number; readonly interval?: number; readonly element: number },
): void {
  const times = least.interval === undefined ? 1 : 1000;
  const { plans, overall, elements } = measureAgreement(files.flatMap(compared), 1, times);
  expect(plans).toBe(count);
  expect(overall.kappa).toBeGreaterThanOrEqual(least.overall);
  if (least.interval !== undefined) expect(overall.interval[0]).toBeGreaterThanOrEqual(least.interval);
  for (const element of PLAN_ELEMENTS)
    expect([element, elements[element].kappa >= least.element]).toEqual([element, true]);
}

describe('the reader against people who coded by the codebook', () => {
  test.each([
    ['coded-examples.jsonl', 60],
    ['own-plans.jsonl', 460],
    ['development-plans.jsonl', 90],
    ['first-writer-plans.jsonl', 110],
    ['second-writer-plans.jsonl', 110],
    ['third-writer-plans.jsonl', 90],
    ['fourth-set-plans.jsonl', 60],
    ['opened-plans.jsonl', 60],
    ['third-opened-plans.jsonl', 60],
  ])('agrees on %s: 0.95 over all, 0.90 on every element', (file, count) => {
    holds([file], count, { overall: 0.95, element: 0.9 });
  });
});

describe('the reader against plans that nobody who works on it has opened', () => {
  const met = { overall: 0.9, interval: 0.85, element: 0.8 };
  const file = (nth: string): string => `${nth}-untouched-plans.jsonl`;

  test.each([
    ['second', 90],
    ['fourth', 60],
    ['fifth', 120],
  ])(
    'agrees on the %s untouched set: 0.90 over all, 0.85 at the least likely, 0.80 on every element',
    (nth, count) => {
      holds([file(nth)], count, met);
    },
  );

  test('agrees on them together: 0.90 over all, 0.85 at the least likely, 0.80 on every element', () => {
    holds(['second', 'fourth', 'fifth'].map(file), 270, met);
  });
});

describe('the measure', () => {
  test('kappa is 1 for the same codes, 0 for chance and below for worse', () => {
    expect(
      weightedKappa([
        [0, 0],
        [1, 1],
        [2, 2],
      ]),
    ).toBe(1);
    expect(
      weightedKappa([
        [0, 0],
        [0, 2],
        [2, 0],
        [2, 2],
      ]),
    ).toBe(0);
    expect(
      weightedKappa([
        [0, 2],
        [2, 0],
      ]),
    ).toBe(-1);
  });

  test('a code two away costs four times one away', () => {
    // observed 1 and 4 squared steps over an expected 7 and 8, by hand
    const near = weightedKappa([
      [0, 0],
      [0, 1],
      [2, 2],
      [2, 2],
    ]);
    const far = weightedKappa([
      [0, 0],
      [0, 2],
      [2, 2],
      [2, 2],
    ]);
    expect(near).toBeCloseTo(1 - 1 / 7, 10);
    expect(far).toBeCloseTo(1 - 4 / 8, 10);
  });

  test('the interval holds the figure and is the same for the same seed', () => {
    const cases = compared('coded-examples.jsonl').map((plan, i) =>
      i % 5 === 0 ? { ...plan, read: { ...plan.read, when: 0 as const } } : plan,
    );
    const first = measureAgreement(cases, 7, 300).elements.when;
    expect(measureAgreement(cases, 7, 300).elements.when).toEqual(first);
    expect(first.interval[0]).toBeLessThan(first.kappa);
    expect(first.interval[1]).toBeGreaterThan(first.kappa);
  });

  test('no plans are no disagreement', () => {
    expect(measureAgreement([]).overall).toEqual({ exact: 1, kappa: 1, interval: [1, 1] });
  });
});
