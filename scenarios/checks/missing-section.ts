/** Parts a scenario cannot be played without: its sessions, and the week that a review looks back on. */
import type { Finding } from '../problems/problem-list';
import type { Check } from './check';

export const missingSection: Check = {
  code: 'missing-section',
  find: ({ header, sessions, week }, { says, has }) => {
    if (has('unknown-section')) return [];
    const { mode, range } = header;
    if (sessions.length === 0)
      return [
        {
          range,
          message: 'The scenario has no session.',
          hint: 'Add `# Session 1` with its beats below it.',
        },
      ];
    const found: Omit<Finding, 'code'>[] = [];
    for (const { number, beats, range: at } of sessions) {
      if (beats.length === 0)
        found.push({
          range: at,
          message: `Session ${number} has no beats.`,
          hint: 'A beat is a heading of the second level: `## Opening`.',
        });
    }
    if (!says.has('mode') || has('header-value-unreadable')) return found;
    const numbers = sessions.map((s) => s.number);
    for (const number of mode === 'both' ? [1, 2] : []) {
      if (!numbers.includes(number))
        found.push({
          range,
          headerKey: 'mode',
          message: `The mode is both, but there is no session ${number}.`,
          hint: `Add \`# Session ${number}\`, or change the mode.`,
        });
    }
    if (week === null && mode !== 'setting') {
      found.push({
        range,
        headerKey: 'mode',
        message:
          mode === 'both'
            ? 'There is no week between the two sessions.'
            : 'There is no week to look back on.',
        hint: 'Add `# The week` with its table.',
      });
    } else if (
      week !== null &&
      mode === 'reviewing' &&
      week.given.length === 0 &&
      !has('unknown-column') &&
      !has('unknown-day') &&
      !has('unknown-week-result')
    ) {
      found.push({
        range: week.range,
        message: 'The week does not say what was done.',
        hint: 'Give it a table with the columns day, done, note and what gave way.',
      });
    }
    return found;
  },
};
