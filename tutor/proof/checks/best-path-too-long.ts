/** The best path does not fit into the contact. */
import { SESSION_MINUTES } from '../../../simulator/clock';
import type { ProofCheck } from './check';

export const bestPathTooLong: ProofCheck = {
  code: 'best-path-too-long',
  find: ({ scenario, best }) =>
    best.minutes
      .filter((m) => m.minutes > SESSION_MINUTES)
      .map(({ session, minutes }) => ({
        range: scenario.header.range,
        message: `On the best path session ${session} runs to ${Math.ceil(minutes)} minutes; a contact has ${SESSION_MINUTES}.`,
        hint: 'Start the clock earlier with `starts at`, shorten what is said, or take time off.',
      })),
};
