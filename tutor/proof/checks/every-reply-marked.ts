/** A best path on which nothing is simply said: every reply carries marks, so that talk becomes collecting. */
import type { ProofCheck } from './check';

/** Shorter paths have no room for a plain word. */
const LONG_ENOUGH = 6;

export const everyReplyMarked: ProofCheck = {
  code: 'every-reply-marked',
  find: ({ scenario, best: { play } }) => {
    const said = play.turns.flatMap((t) => t.reply ?? []);
    return said.length >= LONG_ENOUGH && said.every((r) => r.shows.length + r.safety.length > 0)
      ? [
          {
            range: scenario.header.range,
            message: `Each of the ${said.length} replies of the best path carries a mark; people also just talk.`,
            hint: 'Let a plain question or a short answer be the best thing to say somewhere.',
          },
        ]
      : [];
  },
};
