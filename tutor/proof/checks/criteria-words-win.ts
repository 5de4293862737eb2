/** Taking the reply that sounds most like the criteria is worth a good deal more than drawing lots. */
import type { ProofCheck } from './check';
import { overRandom } from './policy-wins';

export const criteriaWordsWin: ProofCheck = {
  code: 'criteria-words-win',
  find: (known) =>
    overRandom(
      known,
      'echo',
      'Taking the reply that sounds most like the criteria',
      'Write the best replies in the client’s words, and let some of the others use the textbook’s.',
    ),
};
