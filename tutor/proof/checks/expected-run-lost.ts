/** An expected run says something that is not on offer where it has come to. */
import type { ProofCheck } from './check';

export const expectedRunLost: ProofCheck = {
  code: 'expected-run-lost',
  find: ({ expectedRuns }) =>
    expectedRuns.flatMap(({ run, lost, play }) =>
      lost === null
        ? []
        : [
            {
              range: run.range,
              message: `At "${play.beat?.title ?? ''}" no reply begins with “${lost.beginning}”.`,
              hint: `On offer: ${lost.offered.map((o) => `“${o.split(/\s+/).slice(0, 5).join(' ')}…”`).join('; ')}.`,
            },
          ],
    ),
};
