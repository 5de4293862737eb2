/** An expected run does not hear what its author expected in answer, or see it taken away. */
import type { RunCheck } from './check';

const begins = (text: string): string => `“${text.split(/\s+/).slice(0, 6).join(' ')}…”`;

export const expectedRunUnheard: RunCheck = {
  code: 'expected-run-unheard',
  find: ({ expectedRuns }) =>
    expectedRuns.flatMap(({ unheard }) =>
      unheard.map(({ words, heard, range, place }) => ({
        range: place ?? range,
        message: `The run on line ${range.line} expects to hear “${words}” here, and ${heard === null ? 'does not' : `hears ${begins(heard)}`}.`,
        hint:
          place === null
            ? 'Either the words were changed, or the run expects what is not said there.'
            : 'Either a condition was changed here or on the way here, or the run expects the wrong answer.',
      })),
    ),
};
