/** Always taking the longest reply is worth a good deal more than drawing lots. */
import type { ProofCheck } from './check';
import { overRandom } from './policy-wins';

export const longestReplyWins: ProofCheck = {
  code: 'longest-reply-wins',
  find: (known) =>
    overRandom(
      known,
      'longest',
      'Always taking the longest reply',
      'Shorten some of the best replies, and let some of the others be as long.',
    ),
};
