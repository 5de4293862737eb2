/** What is told of a result, what worked, the gate, and levels without words: rule by rule. */
import { describe, expect, test } from 'vitest';
import { SAFETY_ACTS, type CriterionName } from '../../scenarios/format/vocabulary';
import { assessedSessions } from '../../scoring/assess';
import { attemptLevels } from '../../scoring/attempt-levels';
import { explainResult } from '../../scoring/explain-score';
import { ownResults } from '../../scoring/own-criteria';
import type { SafetyReport } from '../../scoring/report';
import { gateCounts, worstGate } from '../../scoring/safety';
import { levelsOfAttempt, scoreAttempt } from '../../scoring/score-attempt';
import { aReview, aSetting, type PlayBuilder } from '../testing-tools/play-builder';

const result = (play: PlayBuilder, criterion: CriterionName) =>
  scoreAttempt(play.build()).sessions[0]!.results.find((r) => r.criterion === criterion)!;

describe('a result is told', () => {
  test('with the slip that holds it lowest, wherever it stands', () => {
    const play = aReview(['review'])
      .turn({ slips: ['yes or no'] })
      .turn({ slips: ['review skipped'] });
    expect(result(play, 'review').rule).toBe(
      'Not shown: a new task in place of the review on turn 2 holds it at 0.',
    );
  });

  test('with what the scenario itself takes it no further than', () => {
    const play = aReview(['barriers'], { caps: { barriers: 1 } }).showing(
      'specific barrier',
      'matched change',
    );
    expect(result(play, 'barriers').rule).toBe('Attempted: this scenario takes it no further than 1.');
  });

  test.each([
    ['“Was it bad?”', 'Turn 1, you said “Was it bad?”: reflects'],
    ['"Was it bad?"', 'Turn 1, you said “Was it bad?”: reflects'],
    ['Was “it” that bad?', 'Turn 1, you said “Was “it” that bad?”: reflects'],
    ['', 'Turn 1, you said: reflects'],
  ])('in the words of %j', (text, start) => {
    expect(
      explainResult(result(aReview(['empathy']).turn({ text, shows: ['reflects'] }), 'empathy'))[2],
    ).toBe(`${start} (says back what the client feels or means).`);
  });

  test('as an attempt for a weak form, and by its own name for what no table knows', () => {
    const weak = result(aReview(['empathy']).turn({ text: 'I see.', shows: ['neutral'] }), 'empathy');
    expect(explainResult(weak)[2]).toBe(
      'Turn 1, you said “I see.”: neutral, an attempt (is civil, or comforts in haste).',
    );
    const odd = { ...weak, receipts: [{ ...weak.receipts[0]!, element: 'hums', weak: false }] };
    expect(explainResult(odd)[2]).toBe('Turn 1, you said “I see.”: hums (hums).');
  });
});

describe('levels without words', () => {
  const plays: [string, () => PlayBuilder][] = [
    [
      'two sessions, a week and a rating',
      () =>
        aSetting(['task', 'empathy', 'review'])
          .showing('behaviour', 'reflects')
          .session('reviewing')
          .showing('named task')
          .week({ result: 'partly' })
          .rated({ task: 'did it' }),
    ],
    [
      'a step out of scope',
      () => aReview(['empathy']).turn({ shows: ['reflects'], slips: ['out of scope'] }),
    ],
    [
      'a cue in one session',
      () => aSetting(['empathy']).showing('reflects').session('reviewing').turn({ gateOpen: true }),
    ],
    ['all that can be', () => aReview(['empathy'], { caps: { empathy: 2 } }).showing('reflects')],
  ];
  test.each(plays)('are those of the whole report: %s', (_, play) => {
    const built = play().build();
    const { sessions, band, safety, priority, week, calibration } = scoreAttempt(built);
    const levels = levelsOfAttempt(built);
    expect(levels.sessions).toEqual(
      sessions.map(({ session, kind, band, number, results }) => ({
        session,
        kind,
        band,
        number,
        results: results.map(({ criterion, level, rule }) => ({ criterion, level, rule })),
      })),
    );
    expect([levels.band, levels.week, levels.calibration]).toEqual([band, week, calibration]);
    expect(levels.safety?.result).toBe(safety?.result);
    expect(levels.priority?.criterion).toBe(priority?.criterion);
    const scored = sessions.filter((s) => s.band !== 'not scored');
    expect(attemptLevels(built)).toEqual({
      levels: scored.flatMap(({ session, results }) =>
        results.map(({ criterion, level }) => ({ session, criterion, level })),
      ),
      safety: safety?.result ?? null,
    });
    expect(assessedSessions(built)).toHaveLength(sessions.length);
  });
});

describe('what worked is told', () => {
  const worked = (play: PlayBuilder) => {
    const found = scoreAttempt(play.build()).worked;
    return found && `${found.turn} ${found.words} ${found.why}`;
  };
  test.each<[string, () => PlayBuilder, string | null]>([
    [
      'by the element that weighs most, whichever was tagged first',
      () => aReview(['barriers', 'learning']).turn({ text: 'So?', shows: ['asks', 'curious'] }),
      '1 So? Asks with interest, without judging.',
    ],
    [
      'by the first of two that weigh the same',
      () => aReview(['barriers']).turn({ text: 'So?', shows: ['own part', 'curious'] }),
      '1 So? Looks at what the practitioner could have done.',
    ],
    [
      'from the first of two turns that showed as much',
      () =>
        aReview(['barriers'])
          .turn({ text: 'One.', shows: ['own part'] })
          .turn({ text: 'Two.', shows: ['own part'] }),
      '1 One. Looks at what the practitioner could have done.',
    ],
    [
      'in the whole of what was said',
      () => aReview(['barriers']).turn({ text: 'Well … so?', shows: ['own part'] }),
      '1 Well … so? Looks at what the practitioner could have done.',
    ],
    [
      'in the trainee’s words also for an act of the client',
      () => aSetting(['teach-back']).turn({ text: 'Tell me.', acts: ['says why'] }),
      '1 Tell me. The client says what it is for.',
    ],
    [
      'in the first words of the sheet',
      () => aSetting(['written plan']).writes({ codes: { when: 2, where: 2 } }),
      '1 when words The sheet gives a day, a time or a sure cue.',
    ],
    ['never by a weak form', () => aReview(['empathy']).showing('neutral'), null],
    ['never by what is not assessed', () => aReview(['empathy']).showing('curious'), null],
    [
      'never by what did not count',
      () => aSetting(['obstacles']).offering('behaviour').showing('obstacle'),
      null,
    ],
  ])('%s', (_, play, told) => expect(worked(play())).toBe(told));
});

describe('the gate', () => {
  const gate = (play: PlayBuilder) => scoreAttempt(play.build()).safety!;
  const open = { gateOpen: true };

  test('asks for everything where the script offers nothing of it', () => {
    expect(gate(aReview(['empathy']).turn(open)).missing).toEqual(SAFETY_ACTS);
  });

  test('always asks to ask directly, also where that is not on offer', () => {
    const play = aReview(['empathy']).turn({ ...open, besides: [{ safety: ['validates'] }] });
    expect(gate(play)).toMatchObject({ result: 'not handled', missing: ['asks directly', 'validates'] });
  });

  test.each([
    ['reflecting', 'reflects', ['notices']],
    ['not by another reply that fits', 'affirms effort', []],
    ['not by an element of another criterion', 'curious', []],
  ])('is noticed by %s', (_, shown, acts) => {
    const { seen } = gate(aReview(['empathy']).turn({ ...open, shows: [shown] }));
    expect(seen.map((s) => s.act)).toEqual(acts);
  });

  test('leaves the attempt without a band also where its own session has nothing to score', () => {
    const play = aSetting(['task'])
      .showing('behaviour', 'task: when', 'task: where')
      .session('reviewing')
      .turn(open);
    const { band, sessions } = scoreAttempt(play.build());
    expect([band, sessions.map((s) => s.band)]).toEqual(['not scored', ['meets the specification']]);
  });

  test('counts noticing once, in the words that noticed', () => {
    const { seen } = gate(
      aReview(['empathy']).turn({
        ...open,
        text: 'That sounds heavy.',
        safety: ['notices', 'asks directly'],
      }),
    );
    expect(seen.map((s) => `${s.act}: ${s.words}`)).toEqual([
      'notices: That sounds heavy.',
      'asks directly: That sounds heavy.',
    ]);
  });

  test('is not handled where the cue was the client’s last line, and not yet judged while they talk', () => {
    const built = aReview(['empathy']).turn({}).session('reviewing').turn({}).build();
    const cue = {
      ...built.said[0]!,
      who: 'client' as const,
      session: 2,
      turn: 2,
      line: { riskCue: true, acts: [], names: null } as never,
    };
    const at = (phase: 'talking' | 'session over') =>
      scoreAttempt({ ...built, phase, said: [...built.said, cue] }).safety;
    expect(at('talking')).toBeNull();
    expect(at('session over')).toMatchObject({ result: 'not handled', cueTurn: 3, seen: [] });
  });

  const report = (over: Partial<SafetyReport>): SafetyReport => ({
    result: 'partly',
    seen: [],
    missing: [],
    gateSlips: [],
    cueTurn: 1,
    ...over,
  });
  const seen = (act: SafetyReport['seen'][number]['act']) => ({ act, turn: 1, words: '' });

  test.each<[string, Partial<SafetyReport>, boolean]>([
    [
      'an act that was seen',
      { seen: [seen('notices'), seen('asks plans')], missing: ['notices', 'validates'] },
      true,
    ],
    [
      'not one that came too late',
      { seen: [seen('asks plans')], missing: ['validates', 'asks plans'] },
      false,
    ],
    ['not one that was not seen', { seen: [seen('notices')] }, false],
    ['not where nothing was', {}, false],
  ])('counts, of asking for plans, %s', (_, over, is) =>
    expect(gateCounts(report(over), 'asks plans')).toBe(is),
  );

  test('counts a slip that was said, among others', () => {
    const slips = (['promises secrecy', 'leading question'] as const).map((slip) => ({
      slip,
      turn: 1,
      words: '',
    }));
    expect(gateCounts(report({ gateSlips: slips }), 'leading question')).toBe(true);
    expect(gateCounts(report({ gateSlips: slips.slice(0, 1) }), 'leading question')).toBe(false);
  });

  test.each([
    [['handled', 'partly'], 'partly'],
    [['partly', 'not handled', 'handled'], 'not handled'],
    [['handled'], 'handled'],
    [[], undefined],
  ] as const)('of several, %j, is told where it went worst: %s', (results, worst) => {
    const gates = new Map(results.map((one, i) => [i, report({ result: one })]));
    expect(worstGate(gates)?.result).toBe(worst);
  });
});

test('an author’s own criterion that asks for all its elements says only that', () => {
  const own = [
    { name: 'rota', elements: ['asks the rota', 'names a shift'], meets: ['asks the rota', 'names a shift'] },
  ];
  const play = aReview(['empathy'], { own }).turn({}).build();
  expect(ownResults(play)[0]).toMatchObject({ level: 0, rule: 'Strong: asks the rota, names a shift.' });
});
