import { describe, expect, test } from 'vitest';
import type { Day } from '../../../scenarios/format/vocabulary';
import { boxes, read } from './plans';

const days = (text: string, firstDay: Day = 0) => read(text, { firstDay }).occasions.map(({ day }) => day);
const times = (text: string) => read(text).occasions.map(({ time }) => time);
const from = (text: string) => read(text).occasionsFrom;

describe('the days of the week', () => {
  test('named days are those days', () => {
    expect(days('Walk Tues & Thurs')).toEqual([1, 3]);
    expect(from('Walk Tues & Thurs')).toBe('named days');
  });

  test('they come in the order of the week that begins on the first day', () => {
    expect(days('Walk Mon, Wed and Fri', 3)).toEqual([4, 0, 2]);
  });

  test('a range runs from its first day to its last, over the weekend too', () => {
    expect(days('In bed by 11 Sun-Thurs', 6)).toEqual([6, 0, 1, 2, 3]);
    expect(days('Walk Mon to Fri')).toEqual([0, 1, 2, 3, 4]);
  });

  test('weekdays are five days', () => {
    expect(days('Walk on weekdays')).toEqual([0, 1, 2, 3, 4]);
  });

  test('every other day is four of the seven', () => {
    expect(days('Walk every other day', 1)).toEqual([1, 3, 5, 0]);
  });

  test('daily is seven, and morning and night fourteen', () => {
    expect(days('Walk every day')).toHaveLength(7);
    expect(days('Walk daily, am and pm')).toHaveLength(14);
    expect(from('Walk every day')).toBe('daily');
  });

  test('so many times a week are spread from the first day', () => {
    expect(days('Swim three times a week', 2)).toEqual([2, 4, 6]);
    expect(days('Swim x2/wk')).toEqual([0, 3]);
    expect(from('Swim twice a week')).toBe('times a week');
  });

  test.each([
    ['Walk most days', [0, 1, 2, 4, 5]],
    ['Walk all week', [0, 1, 2, 3, 4, 5, 6]],
    ['Walk a few times this week', [0, 2, 4]],
    ['Walk 4 of the 7 days', [0, 1, 3, 5]],
    ['Walk every third day', [0, 3, 6]],
    ['Walk the next 3 days', [0, 1, 2]],
    ['Walk on school days', [0, 1, 2, 3, 4]],
    ['Walk both days at the weekend', [5, 6]],
  ] as const)('%s', (text, expected) => {
    expect(days(text)).toEqual(expected);
  });

  test('a count chooses among the weekdays, and “most” four of them', () => {
    expect(days('Walk on weekdays, 3 times')).toEqual([0, 2, 4]);
    expect(days('Walk on 2 weekdays')).toHaveLength(2);
    expect(days('Walk most weekdays')).toHaveLength(4);
    expect(days('Walk Mon and Fri, once round the park')).toEqual([0, 4]);
  });

  test('days that are left out are no occasions', () => {
    expect(days('Walk every night except Friday')).toEqual([0, 1, 2, 3, 5, 6]);
    expect(days('Walk every day but Wednesday')).not.toContain(2);
  });

  test('what starts on a day has the days from then on', () => {
    expect(days('Walk every other day from Tuesday')).toEqual([1, 3, 5]);
    expect(days('Walk every day, starting Thursday')).toEqual([3, 4, 5, 6]);
  });

  test('twice a day on named days is two on each, and so are two times of the day', () => {
    expect(days('Walk Mon-Fri, twice a day')).toHaveLength(10);
    expect(read('Walk Tues 9am and 5pm').occasions).toEqual([
      { day: 1, time: '09:00' },
      { day: 1, time: '17:00' },
    ]);
  });

  test('a date with its year is the weekday it falls on', () => {
    expect(days('Ring Jo on 14 March 2026')).toEqual([5]);
    expect(from('Ring Jo on 14 March 2026')).toBe('one-off');
  });

  test('a day to finish by is no occasion', () => {
    expect(from('Ring Jo by Friday')).toBe('none read');
  });

  test('the day of the next session is no occasion of the task', () => {
    expect(from('Read it before we speak on Tuesday')).toBe('none read');
    expect(from('Read the leaflet before our session on the 18th')).toBe('none read');
    expect(read(boxes({ what: 'walk', when: 'Thursday 19th 9.45 next appt' })).occasions).toEqual([
      { day: 0, time: null },
    ]);
    expect(from('Swim, see you on Thursday at 2')).toBe('none read');
  });

  test('once is a single occasion, and every second day four of the seven', () => {
    expect(from('Walk to the pond once')).toBe('one-off');
    expect(days('Walk every 2nd day')).toEqual([0, 2, 4, 6]);
  });

  test('days in the wrong box are still the days', () => {
    expect(read(boxes({ what: 'walk', where: 'every Tues + Fri 6pm', when: 'park' })).occasions).toEqual([
      { day: 1, time: '18:00' },
      { day: 4, time: '18:00' },
    ]);
  });

  test('with none read there is one, on the first day', () => {
    expect(read('Ring Jo', { firstDay: 4 }).occasions).toEqual([{ day: 4, time: null }]);
  });

  test('"sat" on a chair is no Saturday, and "in the sun" no Sunday', () => {
    expect(from('10 mins sat down, then read in the sun')).toBe('none read');
    expect(days('Read Sat and Sun')).toEqual([5, 6]);
  });

  test("a reason's and an obstacle's days are not the task's", () => {
    expect(days('Walk on Tuesday because Sundays are hard. If it rains go on Thursday.')).toEqual([1]);
  });
});

describe('the time of day', () => {
  test.each([
    ['Walk on Tuesday at 7.30pm', '19:30'],
    ['Walk on Tuesday at 19:30', '19:30'],
    ['Walk on Tuesday at half seven in the evening', '19:30'],
    ['Walk on Tuesday at half seven', '07:30'],
    ['Walk on Tuesday at quarter to 8 in the morning', '07:45'],
    ['Walk on Tuesday at ten past six', '18:10'],
    ['Walk on Tuesday at 10', '10:00'],
    ['Walk on Tuesday at 2', '14:00'],
    ['Walk on Tuesday 11ish', '11:00'],
    ['Walk on Tuesday at midday', '12:00'],
    ['Walk on Tuesday, 6.15-6.35pm', '18:15'],
  ])('%s', (text, time) => {
    expect(times(text)).toEqual([time]);
  });

  test('each day keeps the time said after it', () => {
    expect(read(boxes({ what: 'swim', when: 'Tues 7pm, Sat 10am' })).occasions).toEqual([
      { day: 1, time: '19:00' },
      { day: 5, time: '10:00' },
    ]);
  });

  test.each([
    'Ring mum on Tuesday straight after the school run',
    'Run 2.5 miles on Tuesday',
    'Do 10 press-ups on Tuesday',
    'On Tuesday rate mood 0-10',
  ])('no clock time is read in: %s', (text) => {
    expect(times(text)).toEqual([null]);
  });
});
