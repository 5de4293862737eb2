import type { AttemptReport, CriterionResult } from '../../scoring/report';

const result = (
  criterion: CriterionResult['criterion'],
  level: CriterionResult['level'],
): CriterionResult => ({
  criterion,
  level,
  earned: level,
  cap: 3,
  receipts: [
    {
      turn: 2,
      session: 1,
      element: 'purpose',
      words: 'So the later you get up, the lower the evening.',
      from: 'reply',
      weak: false,
      notCounted: null,
    },
  ],
  slips: [],
  missed: [],
  rule: 'purpose, and own cycle or own goal',
  next: null,
  weight: 50,
});

/** A report of one setting session. */
export const aReport = (): AttemptReport => ({
  sessions: [
    {
      session: 1,
      kind: 'setting',
      results: [result('rationale', 2), result('obstacles', 1)],
      band: 'on the way',
      number: 55,
    },
  ],
  band: 'on the way',
  safety: null,
  priority: {
    criterion: 'obstacles',
    why: 'She said five.',
    turn: 6,
    modelLine: 'What would make it a seven?',
  },
  worked: null,
  tookAway: 'That going out comes first.',
  beck: [],
  week: 'partly',
  calibration: [{ criterion: 'obstacles', claimed: 2, scored: 1 }],
});
