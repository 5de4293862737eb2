/** A beat that links lead to, though nobody can come there: its conditions are never met together. */
import type { ProofCheck } from './check';

export const beatOutOfReach: ProofCheck = {
  code: 'beat-out-of-reach',
  find: ({ compiled, position }) =>
    position.complete
      ? compiled.beats
          .filter((b) => position.met.beats[b.index] === 0)
          .map(({ beat }) => ({
            range: beat.range,
            message: `Nobody can come to "${beat.title}": the conditions on the way there are never met together.`,
            hint: 'Look at the conditions of the replies and links that lead to it.',
          }))
      : [],
};
