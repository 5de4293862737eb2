/** A criterion that hangs on one beat: whoever comes past it once has lost it. */
import type { ProofCheck } from './check';

export const onlyOneChance: ProofCheck = {
  code: 'only-one-chance',
  find: ({ scenario, compiled, criteria }) =>
    criteria.flatMap(({ criterion, session }) => {
      if (criterion === 'written plan') return [];
      const beats = compiled.beats.filter(
        (b) =>
          scenario.sessions[b.session]?.number === session &&
          (b.replies.some((r) => r.reply.shows.some((s) => s.criterion === criterion)) ||
            b.beat.lines.some((l) => l.acts.some((a) => a.criterion === criterion))),
      );
      const [only] = beats;
      return beats.length === 1 && only
        ? [
            {
              range: only.beat.range,
              message: `Only "${only.beat.title}" can show ${criterion}: one reply decides all of it.`,
              hint: 'Give it a second place, so that somebody who sees it later can still show it.',
            },
          ]
        : [];
    }),
};
