/** What is assessed and how low or high it may stand, the author's words for the end, and the wordings beside one's own: rule by rule. */
import { describe, expect, test } from 'vitest';
import type { ConditionalText } from '../../scenarios/format/scenario';
import type { CriterionName, PlanElement } from '../../scenarios/format/vocabulary';
import { shares } from '../../scoring/criteria';
import { modelBox, modelSheetLine } from '../../scoring/model-sheet';
import { saidFirst } from '../../scoring/said-first';
import { scoreAttempt } from '../../scoring/score-attempt';
import { whatIsTold } from '../../scoring/took-away';
import { aReview, aSetting, type PlayBuilder, type Saying } from '../testing-tools/play-builder';
import { SOMEWHERE } from '../testing-tools/week-builder';

const results = (play: PlayBuilder, session = 0) => scoreAttempt(play.build()).sessions[session]!.results;
const level = (play: PlayBuilder, criterion: CriterionName, session = 0) =>
  results(play, session).find((r) => r.criterion === criterion)?.level;

describe('a level', () => {
  const strong = (cap?: number) =>
    aReview(['empathy'], cap === undefined ? {} : { caps: { empathy: cap } })
      .turn({ stance: 'ambivalent' })
      .showing('reflects', 'autonomy', 'fits ambivalence');

  test.each([
    [undefined, 3],
    [7, 3],
    [2, 2],
    [1.5, 1],
    [0, 0],
    [-1, 0],
  ])('that the scenario caps at %s stands at %i', (cap, is) =>
    expect(level(strong(cap), 'empathy')).toBe(is),
  );

  test('is 0 where all that was shown came too early to count, or belongs to another criterion', () => {
    expect(level(aSetting(['obstacles']).offering('behaviour').showing('obstacle'), 'obstacles')).toBe(0);
    expect(level(aReview(['barriers', 'empathy']).showing('reflects'), 'barriers')).toBe(0);
  });

  test('is 1 for a weak form alone', () => {
    expect(level(aReview(['empathy']).showing('neutral'), 'empathy')).toBe(1);
  });
});

describe('what is assessed', () => {
  test('is no session that the scenario asks nothing of', () => {
    const play = aSetting(['task']).showing('behaviour').session('reviewing').turn({});
    expect(scoreAttempt(play.build()).sessions.map((s) => s.session)).toEqual([1]);
  });

  test('is not a sheet in a language that nobody here reads, in the session in which it was written', () => {
    const built = aSetting(['written plan', 'task'])
      .writes({ codes: { when: 2 } })
      .session('setting')
      .turn({})
      .build();
    const plan = built.plan!;
    const unread = { ...built, plan: { ...plan, reading: { ...plan.reading, notRead: 'welsh' as never } } };
    const assessed = (play: typeof built) =>
      scoreAttempt(play).sessions.map((s) => s.results.map((r) => r.criterion).join(', '));
    expect(assessed(built)).toEqual(['task, written plan', 'task, written plan']);
    expect(assessed(unread)).toEqual(['task', 'task, written plan']);
  });

  test('has no share where its weight is nothing', () => {
    expect([...shares(['review'], 'setting')]).toEqual([['review', 0]]);
    expect([...shares(['barriers', 'empathy'], 'reviewing')]).toEqual([
      ['barriers', 60],
      ['empathy', 40],
    ]);
  });
});

test('a step out of scope holds the band of its own session down, with a receipt that caps nothing', () => {
  const play = aReview(['empathy'])
    .turn({ text: 'Half a tablet.', shows: ['reflects'], slips: ['out of scope'] })
    .session('reviewing')
    .showing('reflects');
  const { sessions } = scoreAttempt(play.build());
  expect(sessions.map((s) => s.band)).toEqual(['worth another go', 'meets the specification']);
  expect(sessions[0]?.bandSlips).toEqual([
    { turn: 1, session: 1, slip: 'out of scope', words: 'Half a tablet.', cap: 3, undoneAt: null },
  ]);
});

describe('the author’s sheet as one line', () => {
  const { scenario } = aSetting(['written plan'])
    .modelled({ where: ' St. Mary. ', if_difficult: 'If it rains: the market', when: ' ' })
    .writes()
    .build();
  test.each<[PlanElement[], string | null]>([
    [['where'], 'Where: St. Mary.'],
    [['coping', 'where'], 'If difficult: If it rains: the market. Where: St. Mary.'],
    [['where', 'when', 'amount'], 'Where: St. Mary.'],
    [['when'], null],
    [[], null],
  ])('of %j is %s', (elements, line) => expect(modelSheetLine(scenario, elements)).toBe(line));

  test('is empty where the author wrote none', () => {
    expect(modelBox(aSetting(['task']).turn({}).build().scenario, 'when')).toBe('');
  });
});

describe('of the author’s sentences for the end', () => {
  const sentence = (text: string, when: 'otherwise' | string | null): ConditionalText => ({
    text,
    range: SOMEWHERE,
    when:
      when === null || when === 'otherwise'
        ? (when as 'otherwise' | null)
        : {
            text: '',
            any: [[{ not: false, kind: 'shown', what: { criterion: 'rationale', element: when } }]],
          },
  });
  const a = sentence('A', 'own cycle');
  const b = sentence('B', 'own goal');
  const or = sentence('Or', 'otherwise');
  const so = sentence('So', null);

  test.each<[ConditionalText[], string[], string]>([
    [[a, b], ['own cycle', 'own goal'], 'A'],
    [[a, b], ['own goal'], 'B'],
    [[a, b], [], ''],
    [[so, a, b], ['own cycle', 'own goal'], 'So A'],
    [[so, so], [], 'So So'],
    [[a, so, b], ['own cycle', 'own goal'], 'A So B'],
    [[a, or, b], ['own goal'], 'Or B'],
    [[a, or, b], [], 'Or'],
  ])('%#: the first of each run is told', (texts, shown, told) => {
    const play = aSetting(['rationale'])
      .showing(...shown)
      .build();
    const end = { ...play, scenario: { ...play.scenario, tookAway: texts } };
    expect(
      whatIsTold(end)
        .map((t) => t.text)
        .join(' '),
    ).toBe(told);
  });
});

describe('beside one’s own words stand as strong and weak', () => {
  const beside = (...[said = {}, ...besides]: Saying[]): string => {
    const play = aReview(['empathy'])
      .turn({ text: 'Chosen.', ...said, besides })
      .build();
    const typed = { ...play, said: play.said.map((s) => ({ ...s, ownWords: 'My own.' })) };
    const [{ strong, weak, ownWords, chosen } = { strong: null, weak: null, ownWords: '', chosen: '' }] =
      saidFirst(typed);
    expect([ownWords, chosen]).toEqual(['My own.', said.text ?? 'Chosen.']);
    return [strong, weak].map((w) => (w === null ? 'none' : `${w.words} (${w.why})`)).join(' / ');
  };

  test.each<[string, Saying[], string]>([
    [
      'more before less',
      [{ shows: ['reflects'] }, { text: 'More.', shows: ['reflects', 'autonomy'] }],
      'More. (null) / Chosen. (null)',
    ],
    [
      'an act of safety before none',
      [{}, { text: 'Safe.', safety: ['notices'] }],
      'Safe. (null) / Chosen. (null)',
    ],
    [
      'nothing before three elements and a slip',
      [{ shows: ['reflects', 'autonomy', 'genuine'], slips: ['next page'] }, { text: 'Right.' }],
      'Right. (null) / Chosen. (the next page by default)',
    ],
    [
      'nothing before three acts and an error of the gate',
      [
        { safety: ['notices', 'asks directly', 'asks plans'], gateSlips: ['leading question'] },
        { text: 'Right.' },
      ],
      'Right. (null) / Chosen. (null)',
    ],
    [
      'the author’s example before anything',
      [
        { shows: ['reflects', 'autonomy', 'genuine', 'normalises'] },
        { text: 'Model.', model: true, why: 'It asks.' },
      ],
      'Model. (It asks.) / Chosen. (null)',
    ],
    ['none, where all are worth the same', [{ shows: ['reflects'] }, { shows: ['autonomy'] }], 'none / none'],
  ])('%s', (_, sayings, told) => expect(beside(...sayings)).toBe(told));

  test('nothing, where only spaces were typed, or no such turn is known', () => {
    const play = aReview(['empathy']).turn({}).build();
    const typed = (ownWords: string, turn = 1) =>
      saidFirst({ ...play, said: play.said.map((s) => ({ ...s, ownWords, turn })) });
    expect([typed('  '), typed('Mine.', 9)]).toEqual([[], []]);
    expect(typed('Mine.')).toHaveLength(1);
  });
});
