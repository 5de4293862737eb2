/** A link with a condition that never holds when the link is looked at. A last way on without a condition is a safety net, and may hang. */
import type { ProofCheck } from './check';

export const wayNeverTaken: ProofCheck = {
  code: 'way-never-taken',
  find: ({ compiled, position: { met, complete } }) =>
    complete
      ? compiled.onwards
          .filter(
            ({ id, beat, onward }) =>
              onward.when !== null &&
              onward.when !== 'otherwise' &&
              met.onwards[id] === 0 &&
              met.beats[beat] === 1,
          )
          .map(({ onward }) => ({
            range: onward.range,
            message:
              'This way on is never taken: its condition never holds here, or one above it always does.',
            hint: 'Change the condition, or take the link out.',
          }))
      : [],
};
