/** Each rule of a registration year and of a portfolio beside a few cases. */
import { expect, test } from 'vitest';
import { dayInWords, dayOf, isCalendarDay } from '../../../cpd-log/entries/calendar-day';
import { countsAs, ENTRY_KINDS, mayHoldSkillsHours } from '../../../cpd-log/entries/entry-kinds';
import type { EntryRow } from '../../../cpd-log/entries/entry-shapes';
import { portfolioOf } from '../../../cpd-log/registers/portfolio';
import { registerYearOf, renewalNotice, standingOf } from '../../../cpd-log/registers/register-year';
import { REGISTERS } from '../../../cpd-log/registers/rules';
import { LONGEST_PAUSE_MS, practised } from '../../../cpd-log/practice-time';
import { backupDue } from '../../../cpd-log/backup/backup-due';
import { WORKSHOP } from '../frozen-parts';

const entry = (over: Partial<EntryRow>): EntryRow => ({ ...WORKSHOP, ...over });
const live = (intervention: string) => entry({ kind: 'live assessment', intervention });
const BABCP = (entries: readonly EntryRow[]) => standingOf(REGISTERS.BABCP, entries);

test.each([
  ['2026-01-01', '01-01', '2026-01-01', '2026-12-31'],
  ['2028-03-01', '02-29', '2028-02-29', '2029-02-28'],
  ['2028-02-28', '02-29', '2027-03-01', '2028-02-28'],
  ['2026-06-01', '13-45', '2026-01-01', '2026-12-31'],
  ['2026-06-01', '06-31', '2026-01-01', '2026-12-31'],
])('%s lies, where years start on %s, in the one from %s to %s', (day, starts, first, last) => {
  expect(registerYearOf(day, starts)).toEqual({ first, last });
});

test.each([
  [['Worry time'], ['Worry time'], false],
  [['Worry time', ' worry  TIME '], ['worry  TIME'], true],
  [['BA', 'ba', 'ba'], ['ba'], true],
  [['BA', 'Worry time'], ['BA', 'Worry time'], false],
  [['', ' '], [], true],
])('live assessments of %j are of %j; of one and the same: %s', (seen, interventions, same) => {
  expect(BABCP(seen.map(live))).toMatchObject({ interventions, sameIntervention: same });
});

test.each([
  ['the minutes are a minute short', { skillsMinutes: 71.8 }, ['BA', 'Worry time'], false],
  ['both live assessments are of one intervention', {}, ['BA', 'BA'], false],
  ['there is one live assessment', {}, ['BA'], false],
  ['all of it is there', {}, ['BA', 'Worry time'], true],
])('a year is met or not where %s', (_, over, seen, met) => {
  const five = Array.from({ length: 5 }, () => entry({ skillsMinutes: 72, ...over }));
  expect(BABCP([...five, ...seen.map(live)]).met).toBe(met);
});

test('minutes that a week of one’s own was given are not skills development, and an unfinished live one is a draft', () => {
  const standing = BABCP([entry({ kind: 'self-practice' }), { ...live('BA'), finished: false }]);
  expect(standing).toMatchObject({ activities: { have: 1 }, skillsMinutes: { have: 0 }, drafts: 1 });
  expect(standing.liveAssessments).toEqual({ have: 0, need: 2 });
});

test('a renewal on its last day has one day left', () => {
  const year = registerYearOf('2026-05-01', '04-01');
  const open = BABCP([]);
  expect(renewalNotice(year, '2027-03-31', open)).toBe(1);
  expect(renewalNotice(year, '2027-01-31', open)).toBe(60);
  expect(renewalNotice(year, '2027-01-30', open)).toBeNull();
});

test.each(ENTRY_KINDS)('%s counts as what the registers say', (kind) => {
  const beside = ['supervision', 'live assessment'].includes(kind);
  expect(countsAs(kind)).toBe(beside ? kind : 'activity');
  expect(mayHoldSkillsHours(kind)).toBe(!beside && !['simulated practice', 'self-practice'].includes(kind));
});

test('a portfolio has kinds in their own order, criteria by how often and the best level, and each day once', () => {
  const practice = (day: string, ...levels: readonly (readonly ['task' | 'review', 0 | 1 | 2 | 3])[]) =>
    entry({
      ...{ kind: 'simulated practice', day, minutes: null, discussedOn: null, finished: false },
      facts: {
        ...{ attemptId: 'a', scenarioId: 'p', hash: 'h', scenario: 's', client: 'P', selfRating: [] },
        criteria: levels.map(([criterion, level]) => ({ session: 1, criterion, level })),
      },
    });
  expect(
    portfolioOf([
      entry({}),
      practice('2026-01-01', ['task', 1], ['review', 3]),
      practice('2026-01-01', ['review', 2]),
      practice('2026-01-02'),
    ]),
  ).toEqual({
    kinds: [
      { kind: 'simulated practice', entries: 3, minutes: 0 },
      { kind: 'workshop', entries: 1, minutes: 180 },
    ],
    practised: [
      { criterion: 'review', times: 2, best: 3 },
      { criterion: 'task', times: 1, best: 1 },
    ],
    ...{ practiceDays: 2, reflections: 1, discussed: 1 },
  });
});

test.each([
  ['2026-11-03', '3 November 2026'],
  ['2026-02-30', '2026-02-30'],
  ['soon', 'soon'],
])('%s is said as “%s”', (day, words) => expect(dayInWords(day)).toBe(words));

test.each(['x2026-01-01', '2026-01-01x', '2026-00-01', '2026-01-00', '2026-04-31', '2026/01/01'])(
  '“%s” is no day',
  (text) => expect(isCalendarDay(text)).toBe(false),
);

test('a moment’s day is written with all its figures', () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59).getTime())).toBe('2026-01-05');
  expect(dayOf(new Date(2026, 11, 31).getTime())).toBe('2026-12-31');
});

test.each([
  [0, 1, 1],
  [5, 3, 0],
  [0, LONGEST_PAUSE_MS, 300_000],
  [0, LONGEST_PAUSE_MS + 1, 300_000],
])('from %i to %i, %i milliseconds were practised', (before, at, ms) => {
  expect(practised(before, at)).toBe(ms);
});

test.each([
  ['first', {}, {}],
  [null, {}, { work: false }],
  [null, { 'backup reminders': false }, {}],
  [null, { 'backup asked': '2026-11-25' }, {}],
  ['first', { 'backup asked': '2026-11-24' }, {}],
  [null, {}, { lastBackup: '2026-10-26' }],
  ['again', {}, { lastBackup: '2026-10-25' }],
] as const)('a backup is due: %s, with %j and %j', (is, settings, log) => {
  const usual = { 'backup reminders': true, 'backup asked': null } as const;
  const facts = { work: true, lastBackup: null, today: '2026-11-24' } as const;
  expect(backupDue({ ...usual, ...settings }, { ...facts, ...log })).toBe(is);
});
