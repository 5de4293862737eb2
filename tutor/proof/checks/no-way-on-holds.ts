/** A beat without replies, in a situation in which none of its links onward holds. */
import type { ProofCheck } from './check';
import { inWords, troublesOf } from './troubles';

export const noWayOnHolds: ProofCheck = {
  code: 'no-way-on-holds',
  find: (known) =>
    troublesOf(known, 'no way on').map(({ beat, path }) => ({
      range: beat.range,
      message: `None of the ways on from "${beat.title}" may hold: ${inWords(known, path)}.`,
      hint: 'Let the last one have no condition, or begin with `**otherwise:**`.',
    })),
};
