/** An expected run is scored otherwise than its author expected, or a reply of it shows something else. */
import type { RunCheck } from './check';

export const expectedRunDiffers: RunCheck = {
  code: 'expected-run-differs',
  find: ({ expectedRuns }) =>
    expectedRuns.flatMap(({ run, differing, marked }) => [
      ...marked.map(({ reply, expected, shown }) => ({
        range: reply.range,
        message: `The run on line ${run.range.line} expects this reply to show ${expected.join(', ')}; it shows ${shown.join(', ') || 'nothing'}.`,
        hint: 'Either the marks were moved or changed, or the run expects others than you mean.',
      })),
      ...(differing.length === 0
        ? []
        : [
            {
              range: run.range,
              message: `This run reaches ${differing.map((d) => `${d.criterion} ${d.reached ?? 'not at all'}, not ${d.expected}`).join('; ')}.`,
              hint: 'Either an edit changed the scoring, or the run expects too much or too little.',
            },
          ]),
    ]),
};
