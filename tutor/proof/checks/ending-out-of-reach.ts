/** Something the client could take away, and never does. */
import type { ProofCheck } from './check';

export const endingOutOfReach: ProofCheck = {
  code: 'ending-out-of-reach',
  find: ({ scenario, position: { met, complete } }) =>
    complete
      ? scenario.tookAway
          .filter((_, id) => met.tookAway[id] === 0)
          .map(({ range, when }) => ({
            range,
            message:
              when === null || when === 'otherwise'
                ? 'No way through ends with this: one above it always holds.'
                : `No way through ends with this: \`${when.text}\` never holds at the end, or one above it always does.`,
            hint: 'Change the conditions, or take it out.',
          }))
      : [],
};
