/** Problems that only a proof can find, and which of them weigh more in a scenario that ships. */
import { PROOF_CODES, type ProofCode } from '../../../scenarios/problems/proof-codes';

export { PROOF_CODES, type ProofCode };

/** Held to more where a scenario ships: the fairness of what everybody plays is ours to answer for. */
export const ERRORS_WHEN_SHIPPED: ReadonlySet<ProofCode> = new Set([
  'longest-reply-wins',
  'criteria-words-win',
  'best-path-not-shown',
  'best-path-too-long',
]);
