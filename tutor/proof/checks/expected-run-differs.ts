/** An expected run is scored otherwise than its author expected, or a reply of it shows something else. */
import { GATE_SLIP_NAMES } from '../../../scenarios/format/names';
import type { RunCheck } from './check';

/** What the gate makes of an act, or of a slip. */
const counts = (act: string, done: boolean): string =>
  GATE_SLIP_NAMES.has(act) ? (done ? 'said' : 'not said') : done ? 'done' : 'not done, or late';

export const expectedRunDiffers: RunCheck = {
  code: 'expected-run-differs',
  find: ({ expectedRuns }) =>
    expectedRuns.flatMap(({ run, differing, readOtherwise, gateOtherwise, marked }) => [
      ...marked.map(({ reply, expected, shown }) => ({
        range: reply.range,
        message: `The run on line ${run.range.line} expects this reply to show ${expected.join(', ')}; it shows ${shown.join(', ') || 'nothing'}.`,
        hint: 'Either the marks were moved or changed, or the run expects others than you mean.',
      })),
      ...readOtherwise.map(({ box, code, read, range }) => ({
        range,
        message:
          read === null
            ? `This run expects the plan to read as ${code} in “${box}”, and writes none.`
            : `The plan of this run reads as ${read} in “${box}”, not ${code}.`,
        hint: 'Codes are 0 not there, 1 loose, 2 a stranger could tell. Either the plan says something else than you mean, or the reader and you differ.',
      })),
      ...gateOtherwise.map(({ act, done, counted, range }) => ({
        range,
        message:
          counted === null
            ? `This run expects “${act}” to be ${counts(act, done)}, and meets no risk cue.`
            : `In this run “${act}” counts as ${counts(act, counted)}; it is expected to be ${counts(act, done)}.`,
        hint: 'Either the safety marks of a reply were changed, or the run expects of the gate what it does not see.',
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
