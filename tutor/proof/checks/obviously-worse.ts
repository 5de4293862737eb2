/** A reply worse than its neighbour in every way, and so much shorter that it gives itself away. */
import type { Reply } from '../../../scenarios/format/scenario';
import { wordCount } from '../../../simulator/clock';
import type { ProofCheck } from './check';

/** Less than this share of the other's words is plainly shorter. */
const PLAINLY_SHORTER = 0.4;

const shows = (r: Reply): string[] =>
  [...r.shows, ...(r.own ?? [])].map((s) => `${s.criterion}: ${s.element}`);

const worse = (a: Reply, b: Reply): boolean =>
  shows(a).length < shows(b).length &&
  shows(a).every((s) => shows(b).includes(s)) &&
  a.slips.length > 0 &&
  b.slips.length === 0 &&
  wordCount(a.text) < wordCount(b.text) * PLAINLY_SHORTER;

export const obviouslyWorse: ProofCheck = {
  code: 'obviously-worse',
  find: ({ compiled }) =>
    compiled.beats.flatMap(({ replies }) =>
      replies.flatMap(({ reply }) => {
        const better = replies.find((r) => worse(reply, r.reply));
        return better
          ? [
              {
                range: reply.range,
                message: `This reply is worse than reply ${better.reply.number} in every way and much shorter, so it gives itself away.`,
                hint: 'Let it sound as well meant, and be as long.',
              },
            ]
          : [];
      }),
    ),
};
