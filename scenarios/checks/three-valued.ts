/** Whether a line can be said when some of what its conditions ask is known and the rest may be either. */
import type { Condition, Test } from '../format/scenario';

/** What is known of a test, before its `not`: true, false, or null for either. */
export type Known = (test: Test) => boolean | null;

const answer = (test: Test, known: Known): boolean | null => {
  const plain = known(test);
  return plain === null ? null : plain !== test.not;
};

function canHold(condition: Condition, known: Known): boolean {
  return condition.any.some((all) => all.every((test) => answer(test, known) !== false));
}

function canFail(condition: Condition, known: Known): boolean {
  return condition.any.every((all) => all.some((test) => answer(test, known) !== true));
}

/**
 * Whether the one at `index` of some lines (or links) can be the one that is taken: its own condition can hold, and those
 * before it in its run of `if`s can fail. Any line without a condition breaks a run.
 */
export function canBeSaid(
  whens: readonly (Condition | 'otherwise' | null)[],
  index: number,
  known: Known,
): boolean {
  const own = whens[index];
  if (own === null || own === undefined) return true;
  if (own !== 'otherwise' && !canHold(own, known)) return false;
  for (let i = index - 1; i >= 0; i--) {
    const before = whens[i];
    if (before === null || before === undefined || before === 'otherwise') return true;
    if (!canFail(before, known)) return false;
  }
  return true;
}
