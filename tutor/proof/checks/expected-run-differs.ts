/** An expected run is scored otherwise than its author expected. */
import type { ProofCheck } from './check';

export const expectedRunDiffers: ProofCheck = {
  code: 'expected-run-differs',
  find: ({ expectedRuns }) =>
    expectedRuns.flatMap(({ run, differing }) =>
      differing.length === 0
        ? []
        : [
            {
              range: run.range,
              message: `This run reaches ${differing.map((d) => `${d.criterion} ${d.reached ?? 'not at all'}, not ${d.expected}`).join('; ')}.`,
              hint: 'Either an edit changed the scoring, or the run expects too much or too little.',
            },
          ],
    ),
};
