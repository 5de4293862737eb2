/** With two sessions, each kind of week must lead into the second. */
import { WEEK_RESULTS } from '../format/vocabulary';
import type { Check } from './check';

export const weekLeadsNowhere: Check = {
  code: 'week-leads-nowhere',
  find: ({ header, week, sessions }, { has }) => {
    if (week === null || header.mode !== 'both' || has('unknown-week-result') || has('week-leads-nowhere'))
      return [];
    if (!sessions.some((s) => s.number === 2)) return [];
    return WEEK_RESULTS.filter((r) => !week.leadsTo.some((l) => l.result === r)).map((result) => ({
      range: week.range,
      message: `Nothing says where the second session begins when the week went ${result}.`,
      hint: `Add \`- **${result}** [→](#…)\` below the table.`,
    }));
  },
};
