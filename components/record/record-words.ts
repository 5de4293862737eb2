/** What the record says of an entry and of a year, in words. */
import type { EntryRow } from '../../cpd-log/entries/entry-shapes';
import type { EntryKind } from '../../cpd-log/entries/entry-kinds';

/** A kind as a heading, and a line on what belongs there. */
export const KIND_WORDS: Readonly<Record<EntryKind, { readonly name: string; readonly hint: string }>> = {
  'simulated practice': {
    name: 'Simulated practice',
    hint: 'Logged by itself when you file a conversation.',
  },
  workshop: { name: 'Workshop', hint: 'A training day or half-day with a facilitator.' },
  'short course': { name: 'Short course', hint: 'Several sessions, in a room or online.' },
  webinar: { name: 'Webinar', hint: 'Watched live or later.' },
  reading: { name: 'Reading', hint: 'A paper, a chapter, a guideline.' },
  shadowing: { name: 'Shadowing', hint: 'You sat in with somebody, or they with you.' },
  'journal club': { name: 'Journal club', hint: 'A paper talked over together.' },
  'skills practice group': {
    name: 'Skills practice group',
    hint: 'Role-play with colleagues; not supervision.',
  },
  'special interest group': {
    name: 'Special interest group',
    hint: 'A meeting of people who work on one thing.',
  },
  'project or audit': { name: 'Project or audit', hint: 'Something you looked into in your service.' },
  'self-practice': { name: 'Self-practice', hint: 'A technique you tried on yourself.' },
  supervision: {
    name: 'Supervision',
    hint: 'Case management or clinical skills. Stands beside the five activities.',
  },
  'live assessment': { name: 'Live assessment', hint: 'A session observed and marked. Two a year.' },
  'something else': { name: 'Something else', hint: 'Whatever you learned from.' },
};

export function minutesInWords(minutes: number | null): string {
  if (minutes === null) return 'no time given';
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [
    hours > 0 ? `${hours} ${hours === 1 ? 'hour' : 'hours'}` : '',
    rest > 0 || hours === 0 ? `${rest} ${rest === 1 ? 'minute' : 'minutes'}` : '',
  ];
  return parts.filter(Boolean).join(' ');
}

/** An entry's name where it has none yet. */
export const titleOf = ({ title, kind }: Pick<EntryRow, 'title' | 'kind'>): string =>
  title.trim() || KIND_WORDS[kind].name;

/** Hours to one decimal, as a record has them: "2.5". */
export const hoursOf = (minutes: number): string => String(Math.round((minutes / 60) * 10) / 10);
