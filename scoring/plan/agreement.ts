/**
 * How far two codings of the same plans agree: exact agreement and quadratic weighted kappa (Cohen 1968), with bootstrap
 * intervals that resample whole plans. Randomness comes from a seed, so the same file gives the same figures.
 */
import { PLAN_ELEMENTS, type PlanElement } from '../../scenarios/format/vocabulary';
import type { Code } from '../../simulator/written-plan';

export type Codes = Readonly<Record<PlanElement, Code>>;

/** One plan coded twice. */
export interface CodedTwice {
  readonly id: string;
  readonly expected: Codes;
  readonly read: Codes;
}

export interface Agreement {
  /** Share of codes that are the same, 0 to 1. */
  readonly exact: number;
  /** Quadratic weighted kappa; 1 where nothing varies and all agree. */
  readonly kappa: number;
  /** The middle 95 % of kappa over resampled plans. */
  readonly interval: readonly [number, number];
}

export interface AgreementTable {
  readonly plans: number;
  readonly overall: Agreement;
  readonly elements: Readonly<Record<PlanElement, Agreement>>;
}

/** Quadratic weighted kappa of pairs of codes 0 to 2. */
export function weightedKappa(pairs: readonly (readonly [Code, Code])[]): number {
  const first = [0, 0, 0];
  const second = [0, 0, 0];
  let observed = 0;
  for (const [a, b] of pairs) {
    observed += (a - b) ** 2;
    first[a] = (first[a] ?? 0) + 1;
    second[b] = (second[b] ?? 0) + 1;
  }
  let expected = 0;
  for (let a = 0; a < 3; a++) {
    for (let b = 0; b < 3; b++)
      expected += ((first[a] ?? 0) * (second[b] ?? 0) * (a - b) ** 2) / pairs.length;
  }
  return expected === 0 ? 1 : 1 - observed / expected;
}

/** Agreement over all codes and for each element. An empty list gives exact and kappa of 1 over no plans. */
export function measureAgreement(cases: readonly CodedTwice[], seed = 1, rounds = 1000): AgreementTable {
  const elements = {} as Record<PlanElement, Agreement>;
  for (const element of PLAN_ELEMENTS) elements[element] = agreementOn(cases, [element], seed, rounds);
  return { plans: cases.length, overall: agreementOn(cases, PLAN_ELEMENTS, seed, rounds), elements };
}

function agreementOn(
  cases: readonly CodedTwice[],
  elements: readonly PlanElement[],
  seed: number,
  rounds: number,
): Agreement {
  const pairsOf = (plan: CodedTwice) =>
    elements.map((element) => [plan.expected[element], plan.read[element]] as const);
  const pairs = cases.flatMap(pairsOf);
  if (pairs.length === 0) return { exact: 1, kappa: 1, interval: [1, 1] };
  const next = random(seed);
  const kappas: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const drawn = cases.flatMap(() => {
      const plan = cases[Math.floor(next() * cases.length)];
      return plan ? pairsOf(plan) : [];
    });
    kappas.push(weightedKappa(drawn));
  }
  kappas.sort((a, b) => a - b);
  const at = (share: number) => kappas[Math.min(kappas.length - 1, Math.floor(share * kappas.length))] ?? 1;
  const exact = pairs.filter(([a, b]) => a === b).length / pairs.length;
  return { exact, kappa: weightedKappa(pairs), interval: [at(0.025), at(0.975)] };
}

/** Mulberry32: small, even enough for resampling, and the same on every machine. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
