/** The band of a session, and of an attempt. Formative: a band says where to look next, and certifies nothing. */
import type { CriterionName } from '../scenarios/format/vocabulary';
import type { AssessedSession } from './assess';
import type { Band } from './report';

/** Without any of these there is no between-session work to speak of: level 0 is worth another go. */
const ESSENTIAL: readonly CriterionName[] = ['task', 'rationale', 'obstacles', 'barriers'];

/** From low to high; an attempt takes the lower of its sessions'. */
const ORDER: readonly Band[] = ['not scored', 'worth another go', 'on the way', 'meets the specification'];

/** A line that blamed, labelled or argued and was not repaired counts even where empathy is not assessed. */
export const empathyIsNought = ({ criteria, unaskedEmpathy }: AssessedSession): boolean =>
  unaskedEmpathy?.cap === 0 || criteria.some((c) => c.criterion === 'empathy' && c.level === 0);

/**
 * Meets the specification: every assessed criterion at 2 or more. Worth another go: empathy at 0, an essential criterion at 0, or
 * a step out of scope. On the way: everything between.
 */
export function bandOf(assessed: AssessedSession, outOfScope: boolean): Band {
  const { criteria } = assessed;
  if (empathyIsNought(assessed) || outOfScope) return 'worth another go';
  if (criteria.some((c) => ESSENTIAL.includes(c.criterion) && c.level === 0)) return 'worth another go';
  return criteria.every((c) => c.level >= 2) ? 'meets the specification' : 'on the way';
}

/** The lower of the sessions' bands; nothing to score is not scored. */
export const lowestBand = (bands: readonly Band[]): Band =>
  ORDER.find((band) => bands.includes(band)) ?? 'not scored';
