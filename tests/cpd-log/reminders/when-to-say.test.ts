/** When something may be said, in which words, and when to look again: a case a bound. */
import { describe, expect, test } from 'vitest';
import type { DrillState } from '../../../cpd-log/drills/drills';
import {
  nextTurnOfHours,
  type ReminderHours,
  WORKING_HOURS,
} from '../../../cpd-log/reminders/reminder-hours';
import { outsideHours, whatToSay } from '../../../cpd-log/reminders/what-to-say';
import type { SelfPracticeRow } from '../../../cpd-log/self-practice/self-practice-shapes';

/** A day of November 2026, by this device's clock; the 24th is a Tuesday. */
const on = (day: number, time: string, seconds = 0): number => {
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  return new Date(2026, 10, day, hours, minutes, seconds).getTime();
};
const odd: ReminderHours = { from: '09:30', to: '16:45', days: [1] };
const none: ReminderHours = { ...WORKING_HOURS, days: [] };
const WISHES = { 'practice badge': true, 'practice reminders': true, 'reminder hours': WORKING_HOURS };
const nothing: DrillState = { open: null, done: [], seen: [] };
const due: DrillState = {
  ...nothing,
  seen: [{ criterion: 'obstacles', seen: [{ at: on(20, '09:00'), level: 0, from: 'session', of: 'a' }] }],
};
const week: SelfPracticeRow = {
  ...{ id: 'w', startedAt: 0, changedAt: 0, stage: 'week', weekFrom: '2026-11-23', remind: true },
  plan: { form: 'boxes', boxes: { what: ' Walk to the gate ' } },
  occasions: [{ day: 1, time: '12:30' }],
  ...{ days: {}, answers: {}, minutes: null, entryId: null },
};
const said = (row: SelfPracticeRow, at = on(24, '12:30')) => whatToSay(WISHES, nothing, [row], at).reminders;

test.each([
  [24, '08:59', WORKING_HOURS, 24, '09:00'],
  [24, '09:00', WORKING_HOURS, 24, '17:00'],
  [24, '16:59', WORKING_HOURS, 24, '17:00'],
  [24, '17:00', WORKING_HOURS, 25, '09:00'],
  [27, '17:00', WORKING_HOURS, 30, '09:00'],
  [28, '12:00', WORKING_HOURS, 30, '09:00'],
  [24, '00:00', odd, 24, '09:30'],
  [24, '09:30', odd, 24, '16:45'],
  [17, '16:45', odd, 24, '09:30'],
  [24, '10:00', { ...odd, from: '16:45', to: '09:30' }, 24, '16:45'],
] as const)('after the %ith at %s the hours turn next on the %ith at %s', (day, time, hours, then, turn) => {
  expect(nextTurnOfHours(on(day, time), hours)).toBe(on(then, turn));
});

test('a turn of the hours is on the minute', () => {
  expect(nextTurnOfHours(on(24, '08:00', 31) + 7, WORKING_HOURS)).toBe(on(24, '09:00'));
});

test('a turn that is due is spoken of in these words', () => {
  expect(whatToSay(WISHES, due, [], on(24, '10:00')).reminders).toEqual([
    {
      ...{ id: 'drill 2026-11-24', page: 'drill', title: 'A turn to practise obstacles' },
      words: 'About two minutes, if it suits. It can wait.',
    },
  ]);
});

test('one that was begun is due too, and one never shown is not', () => {
  const open = { criterion: 'summary' } as DrillState['open'];
  expect(whatToSay(WISHES, { ...nothing, open }, [], on(24, '10:00'))).toMatchObject({
    ...{ badge: '1', title: 'Between Sessions. Today’s turn: summary' },
  });
  expect(whatToSay(WISHES, nothing, [], on(24, '10:00'))).toMatchObject({
    badge: '',
    title: 'Between Sessions',
  });
});

test('outside the hours the button has its plain name', () => {
  expect(whatToSay(WISHES, due, [], on(24, '08:00')).title).toBe('Between Sessions');
});

test.each([
  ['practice badge', '', 1],
  ['practice reminders', '1', 0],
] as const)('with “%s” off the badge is “%s” and notices are %i', (wish, badge, notices) => {
  const say = whatToSay({ ...WISHES, [wish]: false }, due, [], on(24, '10:00'));
  expect([say.badge, say.reminders.length]).toEqual([badge, notices]);
});

test.each([
  ['12:29', 59, 0],
  ['12:30', 0, 1],
  ['12:59', 59, 1],
  ['13:00', 0, 0],
])('what was planned for half past twelve is said at %s and %i seconds: %i', (time, seconds, count) => {
  expect(said(week, on(24, time, seconds))).toHaveLength(count);
});

describe('a week of one’s own', () => {
  test('speaks in its sheet’s words, or in plain ones where there are none', () => {
    expect(said(week)).toEqual([
      {
        ...{ id: 'week w 1 12:30', page: 'self-practice', title: 'From your own sheet' },
        words: 'Walk to the gate',
      },
    ]);
    for (const plan of [
      { form: 'boxes', boxes: {} },
      { form: 'boxes', boxes: { what: ' ' } },
      { form: 'blank', text: 'Walk' },
    ] as const)
      expect(said({ ...week, plan })[0]!.words).toBe('What you planned for now.');
  });

  test.each([
    [{ stage: 'sheet' }],
    [{ stage: 'review' }],
    [{ remind: false }],
    [{ weekFrom: null }],
    [{ occasions: [{ day: 1, time: null }] }],
  ] as const)('says nothing with %j', (over) => expect(said({ ...week, ...over })).toEqual([]));

  test.each([
    ['2026-11-23', 0, 23],
    ['2026-11-23', 6, 29],
    ['2026-11-25', 2, 25],
    ['2026-11-22', 6, 22],
    ['2026-11-22', 0, 23],
    ['2026-11-19', 1, 24],
  ] as const)('that begins on %s has its day %i on the %ith', (weekFrom, day, on0) => {
    const row = { ...week, weekFrom, occasions: [{ day, time: '12:30' }] };
    const wishes = { ...WISHES, 'reminder hours': none };
    expect(whatToSay(wishes, nothing, [row], on(1, '00:00')).again).toBe(on(on0, '12:30'));
  });
});

test.each([
  ['10:00', '12:30'],
  ['12:30', '17:00'],
])('at %s the next look is at %s', (now, again) => {
  expect(whatToSay(WISHES, nothing, [week], on(24, now)).again).toBe(on(24, again));
});

test('without hours and without times there is nothing to look for', () => {
  expect(whatToSay({ ...WISHES, 'reminder hours': none }, nothing, [], on(24, '10:00')).again).toBeNull();
});

test.each([
  ['2026-11-24', '08:59', true],
  ['2026-11-24', '09:00', false],
  ['2026-11-28', '12:00', true],
])('on %s at %s nothing would be said: %s', (date, time, outside) => {
  expect(outsideHours(date, time, WORKING_HOURS)).toBe(outside);
});
