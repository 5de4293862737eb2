/** A week of another mode: what was done where it is still to come, or what could come where it is over. */
import type { Check } from './check';

export const weekOutOfPlace: Check = {
  code: 'week-out-of-place',
  find: ({ header, week, sessions }, { says, has }) => {
    if (week === null || !says.has('mode') || has('header-value-unreadable')) return [];
    const found: { range: typeof week.range; message: string; hint: string }[] = [];
    const lead = week.leadsTo[0];
    if (header.mode === 'reviewing' && week.obstacles.length > 0)
      found.push({
        range: week.range,
        message: 'In a reviewing scenario the week is over, so nothing can get in its way any more.',
        hint: 'Give the week as it was: a table with the columns day, done, note and what gave way.',
      });
    if (header.mode !== 'reviewing' && week.given.length > 0)
      found.push({
        range: week.range,
        message: 'The week is played from the plan here, so it cannot be given.',
        hint: 'Give a table with the columns day, what gets in the way, could be planned for, and answered by.',
      });
    if (header.mode !== 'both' && lead !== undefined && sessions.length < 2)
      found.push({
        range: lead.range,
        message: 'The week leads into a second session, and there is none.',
        hint: 'Take the list out, or make the mode both.',
      });
    return found;
  },
};
