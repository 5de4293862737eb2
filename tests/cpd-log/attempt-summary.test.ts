import { expect, test } from 'vitest';
import { summariseAttempt } from '../../cpd-log/attempt-summary';
import { practiceMinutes } from '../../cpd-log/practice-time';
import { criteriaFingerprint } from '../../scoring/criteria-fingerprint';
import { aReport } from './a-report';

test('a summary holds the bands, the levels and what to work on, and none of the receipts', () => {
  expect(summariseAttempt(aReport(), 9)).toEqual({
    band: 'on the way',
    week: 'partly',
    safety: null,
    sessions: [
      {
        session: 1,
        kind: 'setting',
        band: 'on the way',
        number: 55,
        levels: [
          { criterion: 'rationale', level: 2 },
          { criterion: 'obstacles', level: 1 },
        ],
      },
    ],
    calibration: [{ criterion: 'obstacles', claimed: 2, scored: 1 }],
    priority: 'obstacles',
    turns: 9,
    scoredBy: criteriaFingerprint(),
  });
});

test('a safety gate is named by its result', () => {
  const safety = { result: 'handled' as const, seen: [], missing: [], gateSlips: [], cueTurn: 3 };
  expect(summariseAttempt({ ...aReport(), safety, priority: null }, 1)).toMatchObject({
    safety: 'handled',
    priority: null,
  });
});

test('minutes practised are whole, and never less than one', () => {
  expect([0, 29_000, 89_000, 90_000, 540_000].map(practiceMinutes)).toEqual([1, 1, 1, 2, 9]);
});
