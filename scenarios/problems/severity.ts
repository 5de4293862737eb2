/** How much weight an author gives a problem, set in the header: what is a smell to one is meant by another. */
import { CODES } from './codes';
import { PROOF_CODES, type ProofCode } from './proof-codes';
import type { Code } from './codes';
import type { Problem, Severity } from './problem';

export const WEIGHTS = ['off', 'note', 'warning', 'error'] as const;
export type Weight = (typeof WEIGHTS)[number];

/** By code. Only codes that may be weighed are in it. */
export type Weights = Readonly<Record<string, Weight>>;

/** Errors of a proof that leave a session without a way on: no author can mean them. */
const STOPS_A_SESSION: readonly ProofCode[] = [
  'soft-lock',
  'no-way-on-holds',
  'menu-not-met-yet',
  'round-and-round',
];

const usual = (code: string): Severity | null =>
  Object.hasOwn(CODES, code)
    ? CODES[code as Code]
    : Object.hasOwn(PROOF_CODES, code)
      ? PROOF_CODES[code as ProofCode]
      : null;

/** Every code there is, of reading and of the proof. */
export const EVERY_CODE: readonly string[] = [...Object.keys(CODES), ...Object.keys(PROOF_CODES)];

/** Whether a header may set it: not where the scenario could not be played as it is written, nor what only says that a proof gave up. */
export function mayBeWeighed(code: string): boolean {
  if (code === 'not-proved' || STOPS_A_SESSION.some((c) => c === code)) return false;
  return Object.hasOwn(PROOF_CODES, code) || usual(code) === 'warning' || usual(code) === 'note';
}

/** The problems with the author's weights; those that are off are left out. */
export function weighed<P extends Problem>(problems: readonly P[], weights: Weights = {}): P[] {
  return problems.flatMap((problem) => {
    const weight = Object.hasOwn(weights, problem.code) ? weights[problem.code] : undefined;
    if (weight === undefined || !mayBeWeighed(problem.code)) return [problem];
    return weight === 'off' ? [] : [{ ...problem, severity: weight }];
  });
}
