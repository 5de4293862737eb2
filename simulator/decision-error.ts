/** A decision that is not possible now: a defect in what asked for it, or a stored record that no longer fits its script. */
import type { Decision } from './decision';
import type { Phase } from './play';

export class DecisionError extends Error {
  override readonly name = 'DecisionError';
  constructor(
    readonly decision: Decision,
    readonly phase: Phase,
    why: string,
  ) {
    super(`“${decision.kind}” is not possible while ${phase}: ${why}`);
  }
}
