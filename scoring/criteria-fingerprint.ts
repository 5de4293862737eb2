/**
 * Which criteria a summary was scored by, as a short name: the rules and slips themselves, hashed. It changes when a rule, a weight or a
 * slip does; what is decided in code and not in that data is counted by EDITION.
 */
import { hash } from '../simulator/chance';
import { CRITERION_RULES } from './criteria';
import { SLIP_RULES } from './slips';

/** Raise it when the code that scores gives other levels for the same rules. */
export const EDITION = 1;

let known: string | null = null;

/** Sixteen hexadecimal digits; the same for the same criteria, for ever. */
export function criteriaFingerprint(): string {
  known ??= fingerprintOf(EDITION, CRITERION_RULES, SLIP_RULES);
  return known;
}

/** The fingerprint of any rules; two 32-bit hashes beside each other. */
export function fingerprintOf(...rules: readonly unknown[]): string {
  const text = JSON.stringify(rules);
  return [hash('criteria', text), hash(text, 'again')].map((n) => n.toString(16).padStart(8, '0')).join('');
}
