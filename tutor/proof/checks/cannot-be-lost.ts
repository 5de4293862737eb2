/** A criterion that everybody brings to the top, whatever they say. */
import type { ProofCheck } from './check';

export const cannotBeLost: ProofCheck = {
  code: 'cannot-be-lost',
  find: ({ scenario, criteria }) =>
    criteria
      .filter((p) => p.bounded === null && p.levels.length === 1 && (p.levels[0]?.level ?? 0) > 0)
      .map(({ criterion, session, levels }) => ({
        range: scenario.header.range,
        message: `Every way through session ${session} ends with ${criterion} at ${levels[0]?.level}, whatever is said.`,
        hint: 'Offer, beside the replies that show it, ones that pass it by.',
      })),
};
