/** An example answer to an obstacle that has no word a coping step could be recognised by. */
import { contentStems } from '../../../simulator/answers';
import type { ProofCheck } from './check';

export const answerSaysNothing: ProofCheck = {
  code: 'answer-says-nothing',
  find: ({ scenario }) =>
    (scenario.week?.obstacles ?? []).flatMap(({ answers, range, text }) =>
      answers
        .filter((a) => contentStems(a).size === 0)
        .map((a) => ({
          range,
          message: `“${a}” has no word by which a plan could be seen to answer “${text}”.`,
          hint: 'Say what would be done instead, and where.',
        })),
    ),
};
