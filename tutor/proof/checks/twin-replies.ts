/** Two replies of a beat that show, change and lead to the same: there is nothing to choose. */
import type { Reply } from '../../../scenarios/format/scenario';
import type { ProofCheck } from './check';

/** All that tells one reply from another besides its words. */
const worth = (r: Reply): string =>
  JSON.stringify([
    r.to,
    [...r.shows, ...(r.own ?? [])].map((s) => `${s.criterion}: ${s.element}`).sort(),
    [...r.slips].sort(),
    [...r.safety].sort(),
    [...r.gateSlips].sort(),
    r.agreed,
    r.clientChanges,
    r.counts,
    r.minutes,
    r.when?.text ?? null,
  ]);

export const twinReplies: ProofCheck = {
  code: 'twin-replies',
  find: ({ compiled }) =>
    compiled.beats.flatMap(({ replies }) =>
      replies.flatMap(({ reply }, i) => {
        const twin = replies.slice(0, i).find((r) => worth(r.reply) === worth(reply));
        return twin
          ? [
              {
                range: reply.range,
                message: `This reply shows, changes and leads to the same as reply ${twin.reply.number}.`,
                hint: 'Let one of them show, cost or lead to something else; or write it as `**also**` of the other.',
              },
            ]
          : [];
      }),
    ),
};
