/** Small rules of the log, each beside a few cases. */
import { describe, expect, test } from 'vitest';
import { isNhsNumber } from '../../cpd-log/identifiers/nhs-number';
import type { AttemptRow } from '../../cpd-log/kept-shapes';
import { movedBetween } from '../../cpd-log/progress/moved-levels';
import { WORKING_HOURS, withinHours } from '../../cpd-log/reminders/reminder-hours';
import type { LevelsReport } from '../../scoring/report';

test.each([
  ['9434765919', true],
  ['9434765918', false],
  ['943476591', false],
  ['19434765919', false],
  ['94347659190', false],
  ['94347 65919', false],
])('“%s” is an NHS number: %s', (digits, is) => {
  expect(isNhsNumber(digits)).toBe(is);
});

test.each([
  [27, 8, 59, false],
  [27, 9, 0, true],
  [27, 9, 30, true],
  [27, 12, 30, true],
  [27, 16, 59, true],
  [27, 17, 0, false],
  [28, 12, 30, false],
])('on the %ith of November 2026 at %i:%i a reminder may be heard: %s', (day, hour, minute, may) => {
  expect(withinHours(new Date(2026, 10, day, hour, minute).getTime(), WORKING_HOURS)).toBe(may);
});

describe('what moved when an attempt was scored anew', () => {
  const was = (band: string, levels: Record<string, number>) =>
    ({
      ...{ id: 'a', client: 'Rosa', title: 'A walk', startedAt: 1 },
      summary: {
        band,
        sessions: [
          {
            session: 1,
            levels: Object.entries(levels).map(([criterion, level]) => ({ criterion, level })),
          },
        ],
      },
    }) as unknown as AttemptRow;
  const now = (band: string, levels: Record<string, number>) =>
    ({
      band,
      sessions: [
        {
          session: 1,
          results: Object.entries(levels).map(([criterion, level]) => ({
            criterion,
            level,
            rule: `${criterion} rule`,
          })),
        },
      ],
    }) as unknown as LevelsReport;
  const moves = (before: AttemptRow, after: LevelsReport) =>
    movedBetween(before, after).map(({ criterion, from, to, why }) => [criterion, from, to, why]);

  test('is each criterion whose level is another, with the rule that says why', () => {
    expect(
      moves(was('developing', { empathy: 1, rationale: 2 }), now('developing', { empathy: 1, rationale: 3 })),
    ).toEqual([['rationale', 2, 3, 'rationale rule']]);
  });
  test('is what came to be assessed, and what no longer is', () => {
    expect(moves(was('developing', { empathy: 1 }), now('developing', { rationale: 3 }))).toEqual([
      ['empathy', 1, null, 'It is not assessed here any more.'],
      ['rationale', null, 3, 'rationale rule'],
    ]);
    expect(moves(was('not scored', { empathy: 1 }), now('developing', { empathy: 2 }))).toEqual([
      ['empathy', null, 2, 'empathy rule'],
    ]);
    expect(moves(was('developing', { empathy: 1 }), now('not scored', { empathy: 2 }))).toEqual([
      ['empathy', 1, null, 'It is not assessed here any more.'],
    ]);
  });
});
