import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CRITERIA, type CriterionName } from '../../scenarios/format/vocabulary';
import { assessedIn, CRITERION_RULES, shares, weightIn } from '../../scoring/criteria';
import type { AttemptReport } from '../../scoring/report';
import { scoreAttempt } from '../../scoring/score-attempt';
import { aReview, aSetting, type PlayBuilder } from '../testing-tools/play-builder';
import { aScenario } from '../testing-tools/page-fixtures';

const report = (play: PlayBuilder): AttemptReport => scoreAttempt(play.build());
const bandOf = (play: PlayBuilder) => report(play).band;
const numberOf = (play: PlayBuilder) => report(play).sessions[0]?.number;

/** Turns that bring each criterion to exactly 2. */
const TO_TWO: Partial<Record<CriterionName, string[]>> = {
  task: ['behaviour', 'when', 'where'],
  rationale: ['purpose', 'own cycle'],
  collaboration: ['asks ideas first'],
  obstacles: ['obstacle', 'confidence', 'if-then'],
  empathy: ['reflects'],
  review: ['named task', 'open question', 'record used'],
  barriers: ['specific barrier', 'matched change'],
  learning: ['asks', 'from the record'],
  summary: ['recap', 'trend', 'checked'],
  'next step': ['follows review', 'concrete'],
};
const REVIEW: CriterionName[] = ['review', 'barriers', 'learning', 'summary', 'next step', 'empathy'];

const atTwo = (play: PlayBuilder, criteria: readonly CriterionName[]): PlayBuilder =>
  play.showing(...criteria.flatMap((c) => TO_TWO[c] ?? []));

describe('weights', () => {
  test.each(['setting', 'reviewing'] as const)('of a %s session add up to 100', (kind) => {
    expect(CRITERION_RULES.reduce((sum, c) => sum + (c.weight[kind] ?? 0), 0)).toBe(100);
  });

  test('stand for exactly the sessions in which the language says a criterion can be assessed', () => {
    for (const { name, session } of CRITERIA) {
      expect([name, weightIn(name, 'setting') > 0]).toEqual([name, session !== 'reviewing']);
      expect([name, weightIn(name, 'reviewing') > 0]).toEqual([name, session !== 'setting']);
    }
  });

  test('are the page’s', () => {
    const table = {
      task: [18, 0],
      rationale: [16, 0],
      collaboration: [14, 0],
      obstacles: [20, 0],
      'written plan': [16, 0],
      'teach-back': [8, 0],
      review: [0, 14],
      barriers: [0, 24],
      learning: [0, 20],
      summary: [0, 14],
      'next step': [0, 12],
      empathy: [8, 16],
    };
    expect(
      Object.fromEntries(
        CRITERIA.map((c) => [c.name, [weightIn(c.name, 'setting'), weightIn(c.name, 'reviewing')]]),
      ),
    ).toEqual(table);
  });

  test('of the assessed criteria are shared out to 100 again', () => {
    const some = fc.subarray(
      CRITERIA.map((c) => c.name),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(some, fc.constantFrom('setting' as const, 'reviewing' as const), (criteria, kind) => {
        const names = assessedIn(aScenario({ criteria }), kind);
        const total = [...shares(names, kind).values()].reduce((a, b) => a + b, 0);
        expect(total).toBeCloseTo(names.length === 0 ? 0 : 100, 9);
      }),
    );
  });
});

describe('the number', () => {
  test('is 67 where everything is at 2', () => {
    expect(numberOf(atTwo(aReview(REVIEW), REVIEW))).toBe(67);
  });

  test('is weighted: one of two criteria at 2', () => {
    expect(numberOf(aReview(['barriers', 'empathy']).showing('specific barrier', 'matched change'))).toBe(40);
    expect(numberOf(aReview(['barriers', 'empathy']).showing('reflects'))).toBe(27);
  });

  test('is 0 for a session in which nothing was shown', () => {
    expect(numberOf(aReview(REVIEW).turn({}))).toBe(0);
  });
});

describe('what a session is scored out of', () => {
  test('is fixed by the scenario: a criterion that was wandered past counts in full', () => {
    const skipped = report(
      aSetting(['task', 'obstacles']).showing(
        'behaviour',
        'when',
        'where',
        'how often',
        'right size',
        'material',
      ),
    );
    expect(skipped.sessions[0]?.results.map((r) => [r.criterion, r.level])).toEqual([
      ['task', 3],
      ['obstacles', 0],
    ]);
    expect(skipped.sessions[0]?.number).toBe(47);
  });

  test('never gains by leaving turns out', () => {
    const elements = REVIEW.flatMap((c) => TO_TWO[c] ?? []);
    fc.assert(
      fc.property(fc.subarray(elements), (kept) => {
        const whole = numberOf(aReview(REVIEW).showing(...elements)) ?? 0;
        const less =
          numberOf(
            aReview(REVIEW)
              .offering(...elements)
              .showing(...kept),
          ) ?? 101;
        expect(less).toBeLessThanOrEqual(whole);
      }),
    );
  });

  test('is never touched by a criterion that the scenario does not assess', () => {
    const play = (extra: string[]) =>
      numberOf(aSetting(['task']).showing('behaviour', 'when', 'where', ...extra));
    expect(play(['purpose', 'obstacle', 'reflects'])).toBe(play([]));
  });
});

describe('a scenario with both sessions', () => {
  const both = () =>
    aSetting(['task', 'barriers', 'empathy']).showing('behaviour', 'reflects').session('reviewing');

  test('gives two scores, each for what counts in its own kind of session', () => {
    const { sessions } = report(both().showing('specific barrier'));
    expect(sessions.map((s) => s.results.map((r) => r.criterion))).toEqual([
      ['task', 'empathy'],
      ['barriers', 'empathy'],
    ]);
  });

  test('counts an element only in the session where it was said', () => {
    const { sessions } = report(both());
    expect(sessions.map((s) => s.results.find((r) => r.criterion === 'empathy')?.level)).toEqual([2, 0]);
  });

  test('has the lower of the two bands', () => {
    const strong = atTwo(aSetting(['task', 'barriers']), ['task']).session('reviewing');
    expect(bandOf(strong)).toBe('worth another go');
    const even = atTwo(atTwo(aSetting(['task', 'barriers']), ['task']).session('reviewing'), ['barriers']);
    expect(bandOf(even)).toBe('meets the specification');
  });

  test('leaves a session that has not begun out of the report', () => {
    expect(report(both().with({ sessionIndex: 0 })).sessions).toHaveLength(1);
  });
});

describe('the band', () => {
  test('meets the specification when every assessed criterion is at 2 or more', () => {
    expect(bandOf(atTwo(aReview(REVIEW), REVIEW))).toBe('meets the specification');
  });

  test.each(REVIEW)('is on the way, or worth another go, when %s alone is missing', (left) => {
    const rest = REVIEW.filter((c) => c !== left);
    const expected = left === 'barriers' || left === 'empathy' ? 'worth another go' : 'on the way';
    // A summary without a review has nothing to sum up, and is under 2 with it.
    expect(bandOf(atTwo(aReview(REVIEW).offering('named task'), rest))).toBe(expected);
  });

  test.each(['task', 'rationale', 'obstacles'] as const)(
    'is worth another go when %s is at 0',
    (essential) => {
      expect(bandOf(aSetting([essential, 'teach-back']).turn({ acts: ['says what and when'] }))).toBe(
        'worth another go',
      );
    },
  );

  test('is on the way when an essential criterion was attempted', () => {
    expect(
      bandOf(
        aSetting(['task', 'teach-back'])
          .showing('wish')
          .turn({ acts: ['says what and when'] }),
      ),
    ).toBe('on the way');
  });

  test('is worth another go after a step out of scope, however good the rest', () => {
    const play = atTwo(aReview(REVIEW), REVIEW).turn({
      slips: ['out of scope'],
      text: 'I would drop to half a tablet.',
    });
    expect(bandOf(play)).toBe('worth another go');
    expect(report(play).sessions[0]?.bandSlips).toMatchObject([
      { slip: 'out of scope', words: 'I would drop to half a tablet.' },
    ]);
  });

  test('is worth another go after blame that was not mended, even where empathy is not assessed', () => {
    const play = () => atTwo(aReview(['barriers']), ['barriers']).turn({ slips: ['blames'] });
    expect(bandOf(play())).toBe('worth another go');
    expect(bandOf(play().showing('genuine'))).toBe('meets the specification');
  });

  test('does not ask for empathy where it is not assessed', () => {
    expect(bandOf(atTwo(aReview(['barriers']), ['barriers']))).toBe('meets the specification');
  });
});

describe('calibration', () => {
  test('has what was claimed beside what was scored, the lower of two sessions', () => {
    const play = aSetting(['task', 'empathy'])
      .showing('behaviour', 'when', 'where', 'reflects')
      .session('reviewing')
      .turn({});
    expect(report(play.rated({ empathy: 'did it', task: 'tried', barriers: 'did it' })).calibration).toEqual([
      { criterion: 'task', claimed: 1, scored: 2 },
      { criterion: 'empathy', claimed: 2, scored: 0 },
    ]);
  });
});

describe('Beck’s four', () => {
  test('are tiles with the levels of the criteria that serve them', () => {
    const tiles = report(atTwo(aSetting(['task', 'rationale']), ['task'])).beck;
    expect(tiles.map((t) => [t.letter, t.criteria])).toEqual([
      [
        'a',
        [
          { criterion: 'task', level: 2 },
          { criterion: 'written plan', level: null },
        ],
      ],
      ['b', [{ criterion: 'rationale', level: 0 }]],
      ['c', [{ criterion: 'obstacles', level: null }]],
      ['d', [{ criterion: 'summary', level: null }]],
    ]);
  });
});
