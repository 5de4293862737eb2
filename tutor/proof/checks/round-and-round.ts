/** Beats that lead on to each other with nothing to decide between. */
import type { ProofCheck } from './check';
import { inWords, troublesOf } from './troubles';

export const roundAndRound: ProofCheck = {
  code: 'round-and-round',
  find: (known) =>
    troublesOf(known, 'round and round').map(({ beat, path }) => ({
      range: beat.range,
      message: `From "${beat.title}" the talk can go round and round with nothing left to say: ${inWords(known, path)}.`,
      hint: 'Give one of these beats another way on for when its replies are used up.',
    })),
};
