/** A beat is either the written plan or a choice of replies. */
import type { Check } from './check';

export const planWithReplies: Check = {
  code: 'plan-with-replies',
  find: ({ sessions }) =>
    sessions.flatMap(({ beats }) =>
      beats.flatMap(({ plan, replies, title }) =>
        plan === null || replies.length === 0
          ? []
          : [
              {
                range: plan.range,
                message: `"${title}" has a plan to write and replies to choose from.`,
                hint: 'Move the replies into a beat of their own, and link to it below the table.',
              },
            ],
      ),
    ),
};
