/** A criterion that nobody can bring to the top. */
import { LEVEL_WORDS } from '../../../scoring/report';
import type { ProofCheck } from './check';

export const topOutOfReach: ProofCheck = {
  code: 'top-out-of-reach',
  find: ({ scenario, criteria }) =>
    criteria
      .filter((p) => p.bounded === null && (p.levels.at(-1)?.level ?? 0) < p.allowed)
      .map(({ criterion, session, levels, allowed }) => {
        const most = levels.at(-1)?.level ?? 0;
        return {
          range: scenario.header.range,
          message: `In session ${session} no way through brings ${criterion} over ${most} (${LEVEL_WORDS[most as 0]}); the most it should reach is ${allowed}.`,
          hint: `Add replies that show what is missing, or say in the header \`caps: { ${criterion}: ${most} }\`.`,
        };
      }),
};
