import { describe, expect, it } from 'vitest';
import {
  changedDays,
  clockWords,
  happened,
  listed,
  misses,
  taskWords,
  weekDays,
} from '../../../components/week/week-days';
import { anOccasion, aReading, aWeek, PRIYAS_PLAN, priyasReading } from '../../testing-tools/page-fixtures';

describe('the week as seven days', () => {
  it('always has seven, Monday first, with what stands in them and what was planned for them', () => {
    const days = weekDays(aWeek(), { 0: 'Night shift' });
    expect(days.map((d) => d.name.slice(0, 3)).join(' ')).toBe('Mon Tue Wed Thu Fri Sat Sun');
    expect(days[0]).toMatchObject({ stands: 'Night shift', occasions: [] });
    expect(days.map((d) => d.occasions.length)).toEqual([0, 1, 0, 0, 1, 0, 0]);
  });

  it('keeps two occasions of one day together', () => {
    const twice = aWeek({ occasions: [anOccasion({ time: '08:00' }), anOccasion({ time: '20:00' })] });
    expect(weekDays(twice, {})[1]?.occasions.map((o) => o.time)).toEqual(['08:00', '20:00']);
  });
});

describe('what happened on a day, in a few words', () => {
  it.each([
    [{}, 'Walk the short loop'],
    [{ obstacle: 'heavy rain' }, 'Heavy rain; the plan had an answer'],
    [{ result: 'not done', cause: 'prompt' }, 'Nothing started it'],
    [{ result: 'partly', cause: 'knowing what' }, 'Not sure what to do'],
    [{ result: 'not done', cause: 'worth it', obstacle: 'heavy rain' }, 'Did not seem worth it on the day'],
    [
      { result: 'not done', cause: 'obstacle', obstacle: 'the night shift overran' },
      'The night shift overran',
    ],
    [
      { result: 'not done', cause: 'bad luck', obstacle: 'her dad is taken to A&E' },
      'Her dad is taken to A&E',
    ],
  ] as const)('%o', (occasion, words) => {
    expect(happened(anOccasion(occasion), 'walk the short loop')).toBe(words);
  });
});

describe('what gave way', () => {
  it('is said once for all the days it gave way on', () => {
    const loose = 'The time was loose.';
    const week = aWeek({
      occasions: [
        anOccasion({ day: 0 }),
        anOccasion({ day: 1, result: 'not done', gaveWay: loose }),
        anOccasion({ day: 3, result: 'not done', gaveWay: loose }),
        anOccasion({ day: 5, result: 'partly', gaveWay: 'it rained' }),
      ],
    });
    expect(misses(week)).toEqual([
      { days: ['Tuesday', 'Thursday'], gaveWay: loose },
      { days: ['Saturday'], gaveWay: 'It rained.' },
    ]);
  });

  it('is nothing in a week that was done', () => {
    expect(misses(aWeek({ occasions: [anOccasion()] }))).toEqual([]);
  });

  it('lists days as they are said', () => {
    expect([['Monday'], ['Monday', 'Friday'], ['Monday', 'Tuesday', 'Friday']].map(listed)).toEqual([
      'Monday',
      'Monday and Friday',
      'Monday, Tuesday and Friday',
    ]);
  });
});

describe('the same week told twice', () => {
  it('names the days that went differently, and no others', () => {
    const mended = aWeek({ occasions: [anOccasion({ day: 1 }), anOccasion({ day: 4 })] });
    expect(changedDays(aWeek(), mended)).toEqual([{ name: 'Friday', from: 'not done', to: 'done' }]);
    expect(changedDays(mended, mended)).toEqual([]);
  });
});

describe('small words', () => {
  it.each([
    ['19:00', '7pm'],
    ['10:30', '10.30am'],
    ['00:05', '12.05am'],
    ['12:00', '12pm'],
  ])('says %s as %s', (time, said) => {
    expect(clockWords(time)).toBe(said);
  });

  it('names the task in the words it was read in, and not at length', () => {
    expect(taskWords(priyasReading())).toBe('Walk the short loop, 15 minutes');
    expect(taskWords(aReading(PRIYAS_PLAN, {}))).toBe('');
    expect(taskWords(undefined)).toBe('');
    const long = {
      form: 'blank',
      text: 'walk round the whole of the park and then back past the shops and home again',
    } as const;
    const words = taskWords(aReading(long, { behaviour: 2 }, { behaviour: long.text }));
    expect(words.length).toBeLessThanOrEqual(48);
    expect(long.text.startsWith(`${words} `)).toBe(true);
  });
});
