/** Each criterion has its top, but the search found no one path that has them all. */
import type { ProofCheck } from './check';

export const bestPathNotShown: ProofCheck = {
  code: 'best-path-not-shown',
  find: ({ scenario, criteria, best }) => {
    if (best.shown) return [];
    const short = criteria.filter(
      (p) =>
        (best.levels.find((l) => l.session === p.session && l.criterion === p.criterion)?.level ?? 0) <
        (p.levels.at(-1)?.level ?? 0),
    );
    return [
      {
        range: scenario.header.range,
        message: `The best path that was found falls short of what ${short.map((p) => p.criterion).join(', ')} can reach alone.`,
        hint: 'One act may have to be given up for another. See whether the two can stand on one way through.',
      },
    ];
  },
};
