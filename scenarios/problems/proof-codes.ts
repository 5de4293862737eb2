/**
 * Problems that only a proof can find, in the order of the documentation. Like the codes of reading, each is a promise: it is searched
 * for, has a page of its name, and keeps its meaning. They are found in `tutor/`; their names stand here because a header may weigh them.
 */
import type { Severity } from './problem';

const error = 'error' satisfies Severity;
const warning = 'warning' satisfies Severity;
const note = 'note' satisfies Severity;

export const PROOF_CODES = {
  // What can happen
  'soft-lock': error,
  'no-way-on-holds': error,
  'menu-not-met-yet': error,
  'round-and-round': error,
  'beat-out-of-reach': warning,
  'reply-never-offered': warning,
  'line-never-said': warning,
  'way-never-taken': warning,
  'ending-out-of-reach': warning,
  'act-before-a-turn': warning,
  'not-proved': note,
  // Whether it is fair
  'top-out-of-reach': error,
  'cannot-be-lost': error,
  'best-path-not-shown': warning,
  'best-path-too-long': warning,
  'longest-reply-wins': warning,
  'criteria-words-win': warning,
  'only-one-chance': warning,
  // The plan and the week
  'week-never-goes-so': warning,
  'model-plan-loose': warning,
  'model-plan-differs': warning,
  'answer-says-nothing': warning,
  // What a reader would smell
  'best-is-always-longest': warning,
  'best-echoes-the-criteria': warning,
  'every-reply-marked': warning,
  'twin-replies': warning,
  'obviously-worse': warning,
  'always-one-ending': warning,
  // Expected runs
  'expected-run-lost': error,
  'expected-run-unheard': error,
  'expected-run-differs': error,
} as const satisfies Readonly<Record<string, Severity>>;

export type ProofCode = keyof typeof PROOF_CODES;
