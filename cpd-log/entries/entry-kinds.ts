/**
 * The kinds of entry a log can hold. What each may count towards follows the registers' own pages (cpd-log/registers): supervision
 * and live assessments are asked for beside the five activities, never among them, and minutes with a simulated client are
 * self-directed learning, never hours of skills development.
 */
export const ENTRY_KINDS = [
  'simulated practice',
  'workshop',
  'short course',
  'webinar',
  'reading',
  'shadowing',
  'journal club',
  'skills practice group',
  'special interest group',
  'project or audit',
  'self-practice',
  'supervision',
  'live assessment',
  'something else',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** What an entry of a kind is one of, when a year is added up. */
export function countsAs(kind: EntryKind): 'activity' | 'supervision' | 'live assessment' {
  return kind === 'supervision' || kind === 'live assessment' ? kind : 'activity';
}

/** Whether its owner may mark minutes of it as CBT skills development. */
export function mayHoldSkillsHours(kind: EntryKind): boolean {
  return countsAs(kind) === 'activity' && kind !== 'simulated practice' && kind !== 'self-practice';
}
