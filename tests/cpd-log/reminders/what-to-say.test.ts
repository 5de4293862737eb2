import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DrillState } from '../../../cpd-log/drills/drills';
import { nextTurnOfHours, withinHours, WORKING_HOURS } from '../../../cpd-log/reminders/reminder-hours';
import { outsideHours, whatToSay } from '../../../cpd-log/reminders/what-to-say';
import type { SelfPracticeRow } from '../../../cpd-log/self-practice/self-practice-shapes';

const HOUR = 3_600_000;
/** Tuesday 24 November 2026, by this device's clock. */
const tuesday = (hours: number, minutes = 0) => new Date(2026, 10, 24, hours, minutes).getTime();
const WISHES = { 'practice badge': true, 'practice reminders': true, 'reminder hours': WORKING_HOURS };
const due: DrillState = {
  ...{ open: null, done: [] },
  seen: [
    { criterion: 'obstacles', seen: [{ at: tuesday(9) - 96 * HOUR, level: 0, from: 'session', of: 'a' }] },
  ],
};
const nothing: DrillState = { open: null, done: [], seen: [] };
const week: SelfPracticeRow = {
  ...{ id: 'w', startedAt: 0, changedAt: 0, stage: 'week', weekFrom: '2026-11-23', remind: true },
  plan: { form: 'boxes', boxes: { what: 'Walk to the gate' } },
  occasions: [
    { day: 1, time: '12:30' },
    { day: 1, time: '18:00' },
    { day: 3, time: null },
  ],
  ...{ days: {}, answers: {}, minutes: null, entryId: null },
};

describe('what may be said', () => {
  test('inside the hours: a mark for a turn that is due, and one notice for the day', () => {
    const say = whatToSay(WISHES, due, [], tuesday(10));
    expect([say.badge, say.title]).toEqual(['1', 'Between Sessions. Today’s turn: obstacles']);
    expect(say.reminders.map(({ id }) => id)).toEqual(['drill 2026-11-24']);
    expect(whatToSay(WISHES, due, [], tuesday(16)).reminders[0]?.id).toBe('drill 2026-11-24');
  });

  test('nothing at all outside the hours, whatever is due or planned', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 14 * 24 * 60 - 1 }), (minute) => {
        const now = tuesday(0) + minute * 60_000;
        const say = whatToSay(WISHES, due, [week], now);
        if (withinHours(now, WORKING_HOURS)) return;
        expect([say.badge, say.reminders]).toEqual(['', []]);
      }),
    );
  });

  test('nothing where nothing is due, and nothing that its owner switched off', () => {
    expect(whatToSay(WISHES, nothing, [], tuesday(10))).toMatchObject({ badge: '', reminders: [] });
    const off = { ...WISHES, 'practice badge': false, 'practice reminders': false };
    expect(whatToSay(off, due, [], tuesday(10))).toMatchObject({ badge: '', reminders: [] });
  });

  test('a time on one’s own sheet is said at its time, in its own words, and not half an hour later', () => {
    const at = (hours: number, minutes: number) =>
      whatToSay(WISHES, nothing, [week], tuesday(hours, minutes)).reminders;
    expect(at(12, 29)).toEqual([]);
    expect(at(12, 30)).toMatchObject([
      { id: 'week w 1 12:30', words: 'Walk to the gate', page: 'self-practice' },
    ]);
    expect(at(13, 1)).toEqual([]);
    expect(at(18, 0)).toEqual([]);
    expect(whatToSay(WISHES, nothing, [{ ...week, remind: false }], tuesday(12, 30)).reminders).toEqual([]);
    expect(outsideHours('2026-11-24', '18:00', WORKING_HOURS)).toBe(true);
    expect(outsideHours('2026-11-24', '12:30', WORKING_HOURS)).toBe(false);
  });

  test('the next look is when something may change: hours or a time on the sheet, whichever is first', () => {
    expect(whatToSay(WISHES, due, [], tuesday(10)).again).toBe(tuesday(17));
    expect(whatToSay(WISHES, due, [week], tuesday(10)).again).toBe(tuesday(12, 30));
    expect(nextTurnOfHours(new Date(2026, 10, 27, 17).getTime(), WORKING_HOURS)).toBe(
      new Date(2026, 10, 30, 9).getTime(),
    );
    expect(nextTurnOfHours(tuesday(10), { ...WORKING_HOURS, days: [] })).toBeNull();
  });
});
