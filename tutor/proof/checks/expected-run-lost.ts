/** An expected run says something that is not on offer where it has come to. */
import type { RunCheck } from './check';

export const expectedRunLost: RunCheck = {
  code: 'expected-run-lost',
  find: ({ expectedRuns }) =>
    expectedRuns.flatMap(({ run, lost, play }) => {
      if (lost === null) return [];
      const { beginning, offered, place } = lost;
      const where = play.beat
        ? `At "${play.beat.title}" no reply begins`
        : 'The talk is over before a reply begins';
      const offer = offered.map((o) => `“${o.split(/\s+/).slice(0, 5).join(' ')}…”`).join('; ');
      const isOffered = offered.length === 0 ? 'Nothing is on offer there.' : `On offer: ${offer}.`;
      return [
        {
          range: place ?? run.range,
          message: `${where} with “${beginning}”${place === null ? '' : `, which the run on line ${run.range.line} expects`}.`,
          hint: place === null ? isOffered : `Its condition did not hold there. ${isOffered}`,
        },
      ];
    }),
};
