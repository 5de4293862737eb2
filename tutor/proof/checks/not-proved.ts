/** The budget ran out: what was met was met, and what was not is not known. Never passed over in silence. */
import type { ProofCheck, ProofFinding } from './check';

export const notProved: ProofCheck = {
  code: 'not-proved',
  find: ({ scenario, position, criteria }) => {
    const found: ProofFinding[] = [];
    const { range } = scenario.header;
    const hint =
      'Fewer menus that can be left and met again, or fewer conditions on what was said long before, make it smaller.';
    if (!position.complete)
      found.push({
        range,
        message: `Only ${position.situations.toLocaleString('en-GB')} situations were looked at; there are more, so nothing is claimed about what was not met.`,
        hint,
      });
    for (const { criterion, session, bounded } of criteria)
      if (bounded !== null)
        found.push({
          range,
          message: `${criterion} in session ${session} is bounded, not proved: ${bounded}.`,
          hint,
        });
    return found;
  },
};
