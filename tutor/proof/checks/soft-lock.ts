/** A situation in which every reply is taken or hidden and no link onward holds: the session would stop without a word. */
import type { ProofCheck } from './check';
import { inWords, troublesOf } from './troubles';

export const softLock: ProofCheck = {
  code: 'soft-lock',
  find: (known) =>
    troublesOf(known, 'no reply left').map(({ beat, path }) => ({
      range: beat.range,
      message: `In "${beat.title}" no reply may be left, and no way on holds: ${inWords(known, path)}.`,
      hint: 'Add a link below the replies that is taken when none is left, or a reply without a condition.',
    })),
};
