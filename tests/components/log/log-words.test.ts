import { expect, test } from 'vitest';
import { byLevel, dateWords, minuteWords, standingWords } from '../../../components/log/log-words';
import { mayBeSeen } from '../../../components/log/open-play';
import { SUMMARY } from '../../cpd-log/a-log';

const at = (day: number, hour: number) => new Date(2026, 10, day, hour, 5).getTime();

test('days are named from where the reader stands', () => {
  expect(dateWords(at(23, 9), at(23, 20))).toBe('today at 09:05');
  expect(dateWords(at(22, 23), at(23, 1))).toBe('yesterday at 23:05');
  expect(dateWords(at(21, 12), at(23, 12))).toBe('21 November 2026');
  expect(dateWords(at(1, 12), at(2, 12))).toBe('yesterday at 12:05');
});

test('minutes and standings read as words', () => {
  expect([minuteWords(0), minuteWords(9 * 60_000)]).toEqual(['1 minute', '9 minutes']);
  expect(standingWords({ status: 'filed', summary: SUMMARY })).toBe('on the way');
  expect(standingWords({ status: 'open', summary: null })).toBe('unfinished');
});

test('criteria gather under their level, the highest first, in their own order', () => {
  const levels = [
    { criterion: 'task', level: 1 },
    { criterion: 'rationale', level: 3 },
    { criterion: 'empathy', level: 1 },
  ] as const;
  expect(byLevel({ levels })).toEqual([
    { level: 3, criteria: ['rationale'] },
    { level: 1, criteria: ['task', 'empathy'] },
  ]);
});

test('levels may be seen only after the self-rating', () => {
  const phases = [
    'briefing',
    'talking',
    'writing the plan',
    'session over',
    'the week',
    'self-rating',
    'debrief',
    'reflection',
    'filed',
  ] as const;
  expect(phases.filter((phase) => mayBeSeen({ phase }))).toEqual(['debrief', 'reflection', 'filed']);
});
