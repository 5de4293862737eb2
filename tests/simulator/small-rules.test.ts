/** The small rules that a session and its week are played by, each beside what it says of a few cases. */
import { describe, expect, test } from 'vitest';
import { readCondition } from '../../scenarios/format/conditions';
import type { Obstacle, Reply, Scenario } from '../../scenarios/format/scenario';
import { answers, contentStems, stem } from '../../simulator/answers';
import { draw, shuffled } from '../../simulator/chance';
import { afterReply } from '../../simulator/client';
import { minutesToSay, wordCount } from '../../simulator/clock';
import { holds, type Facts } from '../../simulator/conditions';
import { gaveWay } from '../../simulator/gave-way';
import { drawObstacles, obstacleLots, obstaclesInAWeek, placeObstacles } from '../../simulator/obstacles';
import type { Play } from '../../simulator/play';
import { planContext } from '../../simulator/readers';
import { wording } from '../../simulator/reply-order';
import { cueWasMet, gateIsSettled } from '../../simulator/safety-gate';
import { weekSize } from '../../simulator/week-size';
import type { Code } from '../../simulator/written-plan';
import { readOrThrow, TWO_SESSIONS } from '../testing-tools/small-scenarios';
import { codes, obstacle, reading, week } from '../testing-tools/week-builder';

const CLIENT = { belief: 5, understanding: 5, confidence: 5, trust: 5, opposition: 2 };
const TURNS = [
  { number: 1, slips: ['prescribes'], shows: [], clientActs: [] },
  {
    number: 2,
    slips: [],
    shows: [{ criterion: 'rationale', element: 'own cycle' }],
    clientActs: [{ criterion: 'teach-back', element: 'says why' }],
  },
] as unknown as Play['turns'];
const DURING = {
  client: CLIENT,
  memory: { counters: { pushes: 2 } },
  turns: TURNS,
  week: { result: 'partly', cause: 'obstacle' },
  plan: {
    reading: reading({ codes: codes({ when: 1, where: 0 }) }),
    mismatches: [{ field: 'when' }, { field: 'how much' }],
  },
} as unknown as Facts;
const BEFORE = { ...DURING, turns: [], week: null, plan: null };

test.each([
  ['belief at least 5', true, true],
  ['belief over 5', false, false],
  ['belief at most 5', true, true],
  ['opposition under 2', false, false],
  ['belief over 4 and opposition under 3', true, true],
  ['trust at least 6 and belief at least 5', false, false],
  ['trust at least 6 or belief at least 5', true, true],
  ['not trust at least 6', true, true],
  ['pushes at least 2', true, true],
  ['pushes at least 3', false, false],
  ['week partly', true, false],
  ['week done', false, false],
  ['cause is obstacle', true, false],
  ['cause is bad luck', false, false],
  ['shown prescribes', true, false],
  ['shown argues', false, false],
  ['shown own cycle', true, false],
  ['shown own goal', false, false],
  ['shown says why', true, false],
  ['plan has what', true, false],
  ['plan has when', false, false],
  ['plan has loose when', true, false],
  ['plan has loose where', false, false],
  ['plan has loose what', false, false],
  ['plan has no when', true, true],
  ['plan has no where', true, true],
  ['plan has no what', false, true],
  ['plan matches', false, false],
  ['plan matches when', false, false],
  ['plan matches how much', false, false],
  ['plan matches where', true, false],
])('“%s” holds when it should: late in a session %s, before anything %s', (text, during, before) => {
  const { condition, trouble } = readCondition(text, ['pushes']);
  expect(trouble).toBeNull();
  expect([holds(condition, DURING), holds(condition, BEFORE)]).toEqual([during, before]);
});

test('a counter that was never counted stands at nothing, and no condition always holds', () => {
  const { condition } = readCondition('pushes at most 0', ['pushes']);
  expect(holds(condition, { ...DURING, memory: { counters: {} } } as unknown as Facts)).toBe(true);
  expect(holds(null, DURING)).toBe(true);
});

describe('words of a coping step', () => {
  test.each([
    ['shattered', 'exhausted'],
    ['tried', 'try'],
    ['cried', 'cries'],
    ['parties', 'party'],
    ['running', 'run'],
    ['calling', 'call'],
    ['pass', 'passing'],
    ['walked', 'walks'],
    ['move', 'moved'],
    ['sister’s', 'sister'],
    ["neighbours'", 'neighbour'],
    ['busy', 'crowded'],
    ['Mum', 'mother'],
    ['tired', 'exhausted'],
    ['knackered', 'sleepy'],
    ['late', 'overran'],
    ['queues', 'crowded'],
    ['remember', 'forgot'],
    ['unwell', 'sick'],
    ['sore', 'pain'],
    ['aching', 'hurts'],
    ['flares', 'pain'],
    ['scared', 'anxious'],
    ['worried', 'nervous'],
    ['soaked', 'raining'],
  ])('“%s” and “%s” meet', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });
  test.each([
    ['bring', 'bre'],
    ['sing', 'se'],
    ['bed', 'b'],
    ['used', 'us'],
    ['seed', 'sees'],
    ['lies', 'ly'],
    ['die', 'dy'],
    ['lied', 'ly'],
    ['egg', 'eg'],
    ['see', 's'],
    ['toe', 'to'],
    ['day', 'dai'],
    ['iedge', 'yge'],
    ["o'clock", 'oclock'],
  ])('“%s” and “%s” are not the same word', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
  test('are those that carry a meaning: no single letters, no thin words, however the apostrophe is written', () => {
    expect([...contentStems('It’s I’ll x and the Market, 5 days')]).toEqual(['market']);
    expect([...contentStems('12 + 7')]).toEqual([]);
  });
});

describe('an obstacle', () => {
  const market = obstacle('heavy rain', { answers: ['walk round the indoor market hall'] });
  const sheet = (copingText: string, coping: Code) => ({ codes: codes({ coping }), copingText });
  test.each([
    ['If it rains I stay in', 2, true],
    ['If it rains I stay in', 1, false],
    ['the market', 1, false],
    ['indoor market', 1, true],
    ['indoor market', 0, false],
    ['go swimming', 2, false],
  ] as const)('is answered by “%s” where the step is worth %i: %s', (text, code, is) => {
    expect(answers(sheet(text, code), market)).toBe(is);
  });
  test('with a one-word answer is answered by that word, and with an answer that says nothing by none', () => {
    expect(answers(sheet('the umbrella', 1), obstacle('rain', { answers: ['umbrella'] }))).toBe(true);
    expect(answers(sheet('go swimming', 1), obstacle('rain', { answers: ['do it'] }))).toBe(false);
  });
  test('that nobody could have planned for is answered by nothing', () => {
    expect(answers(sheet('If it rains, market', 2), { ...market, plannable: false })).toBe(false);
  });
  test('is drawn once a day: half of the list and at least two', () => {
    const listed = (count: number) =>
      week({ obstacles: Array.from({ length: count }, (_, i) => obstacle(`thing ${i}`)) });
    expect([0, 1, 2, 3, 4, 5, 8].map((n) => obstaclesInAWeek(listed(n)))).toEqual([0, 1, 2, 2, 2, 3, 4]);
    const tuesdays = week({ obstacles: [1, 2, 3, 4].map((n) => obstacle(`thing ${n}`, { day: 1 })) });
    expect(drawObstacles(tuesdays, 1, null).map((o) => o.day)).toEqual([1]);
    expect(drawObstacles(tuesdays, 1, 'thing 3').map((o) => o.obstacle.text)).toEqual(['thing 3']);
    for (let seed = 0; seed < 20; seed++) {
      const days = drawObstacles(listed(8), seed, null).map((o) => o.day);
      expect(days).toEqual([...new Set(days)].sort());
      expect(days).toHaveLength(4);
    }
  });
});

describe('obstacles without a day', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((text) => obstacle(text)) as [
    Obstacle,
    Obstacle,
    Obstacle,
    Obstacle,
  ];
  const never = (text: string) => obstacle(text, { plannable: false });
  const placed = (obstacles: Obstacle[], days: number[], named: string | null = null) =>
    placeObstacles(week({ obstacles }), { order: [...obstacles.keys()], days }, named).map(
      ({ day, obstacle: { text } }) => `${day} ${text}`,
    );
  test.each<[string, Obstacle[], number[], string | null, string[]]>([
    ['each on a day that is still free', [a, b, c, d, a, b], [3, 3, 3, 0, 0, 0], null, ['3 a', '4 b', '5 c']],
    ['counted from Monday, round and round', [a, b], [7, 7], null, ['0 a', '2 b']],
    ['the last day too', [a, b], [6, 5], null, ['5 b', '6 a']],
    ['beside one that has its day', [obstacle('x', { day: 2 }), a], [0, 2], null, ['2 x', '3 a']],
    ['the one that was named first', [a, b, c], [0, 0, 0], 'c', ['0 c', '1 a']],
    ['one only that nobody could plan for', [never('n'), never('m'), a], [0, 0, 0], null, ['0 n', '1 a']],
    ['that one also where it was named', [never('n'), never('m'), a], [0, 0, 0], 'm', ['0 m', '1 a']],
    [
      'planned and not, where there are as many',
      [a, never('n'), b, never('m')],
      [0, 0, 0, 0],
      null,
      ['0 a', '1 n'],
    ],
  ])('stand %s', (_, obstacles, days, named, are) => {
    expect(placed(obstacles, days, named)).toEqual(are);
  });

  test('are drawn by the seed and their words alone, for ever: a stored attempt has its week again', () => {
    const listed = week({ obstacles: [a, obstacle('x', { day: 2 }), b, c] });
    expect(obstacleLots(listed, 7)).toEqual({
      order: [2, 1, 3, 0],
      days: [446989687, 0, 2987065274, 1211138684],
    });
    expect(drawObstacles(listed, 7, null).map((o) => `${o.day} ${o.obstacle.text}`)).toEqual(['2 x', '4 b']);
  });
});

test.each([
  ['prompt', codes({ when: 0 }), 'No day or cue was written, so nothing started it.'],
  ['prompt', codes({ when: 1 }), 'The time was loose, and this one slipped by.'],
  ['knowing what', codes({ behaviour: 0 }), 'The sheet did not say what to do.'],
  ['knowing what', codes({ behaviour: 1 }), 'What was written could mean many things, so it was half done.'],
  [
    'worth it',
    codes({ rationale: 1 }),
    'On the day it did not seem worth it, and the sheet did not say why it might be.',
  ],
  ['worth it', codes({ rationale: 2 }), 'On the day it seemed too far to reach.'],
  ['bad luck', codes(), 'St. Mary’s is shut. Nothing on paper would have changed Tuesday.'],
  ['obstacle', codes({ coping: 0 }), 'St. Mary’s is shut. Nothing on the sheet said what to do then.'],
] as const)('what gave way at “%s” is said of the sheet: %o', (cause, of, words) => {
  const shut = obstacle('st. Mary’s is shut.');
  expect(gaveWay(cause, 'not done', 1, shut, reading({ codes: of }))).toBe(words);
});

test('a sheet that was not read is not spoken of, nor is a thing in the way without a name', () => {
  const unread = reading({ notRead: 'pl' });
  expect(gaveWay('obstacle', 'not done', 1, null, unread)).toBe(
    'Something came up. Nothing agreed aloud answered it.',
  );
  expect(gaveWay('bad luck', 'not done', 0, null, unread)).toBe(
    'Something nobody could plan for. Nothing on paper would have changed Monday.',
  );
  expect(gaveWay('prompt', 'not done', 0, null, unread)).toContain('agreed aloud');
});

describe('how big a step was set', () => {
  const turn = (number: number, slips: string[], ...elements: string[]) => ({
    ...{ number, slips, shows: elements.map((element) => ({ criterion: 'collaboration', element })) },
  });
  const size = (turns: unknown[], agreed: string | null = null) =>
    weekSize({ turns, memory: { size: agreed } } as unknown as Play);
  test.each([
    ['nothing said of it', [turn(1, [])], 'planned'],
    ['too much', [turn(1, []), turn(2, ['too much']), turn(3, [])], 'too big'],
    ['another slip', [turn(1, ['argues'])], 'planned'],
    [
      'too much, then asked what is the right size',
      [turn(1, ['too much']), turn(2, [], 'right size', 'x')],
      'planned',
    ],
    ['too much, then brought down', [turn(1, ['too much']), turn(2, [], 'adjusts')], 'planned'],
    ['too much, and something else', [turn(1, ['too much']), turn(2, [], 'reflects')], 'too big'],
    ['brought down, then too much again', [turn(1, [], 'adjusts'), turn(2, ['too much'])], 'too big'],
  ])('%s', (_, turns, is) => {
    expect(size(turns)).toBe(is);
  });
  test('is what was agreed last, where it was', () => {
    expect(size([turn(1, ['too much'])], 'small')).toBe('small');
  });
});

test('the gate is settled by all four acts and by no three of them', () => {
  const four = ['asks directly', 'immediate safety', 'supervisor told', 'follow-up time'] as const;
  expect(gateIsSettled(['validates', ...four])).toBe(true);
  for (const left of four) expect(gateIsSettled(four.filter((act) => act !== left))).toBe(false);
});

test('a cue was met once one line that was said is marked as one', () => {
  const said = (...cues: (boolean | null)[]) =>
    ({ said: cues.map((riskCue) => ({ line: riskCue === null ? null : { riskCue } })) }) as unknown as Play;
  expect([said(), said(false, null), said(false, true, null)].map(cueWasMet)).toEqual([false, false, true]);
});

describe('a text', () => {
  test.each([
    ['', 0],
    ['– … *', 0],
    ["I'd walk the 7.30 round the lock-keeper's house", 8],
    ['One two three', 3],
  ])('“%s” has its words counted: %i', (text, count) => {
    expect(wordCount(text)).toBe(count);
  });
  test('takes its words’ time, the first time it is said and every time after', () => {
    const said = 'word '.repeat(65);
    expect([minutesToSay(said), minutesToSay(said)]).toEqual([0.5, 0.5]);
  });
});

describe('chance', () => {
  test('draws nothing where there is one thing, and deals equal tickets in the order they came', () => {
    expect(draw(1, 3, 'anything')).toBe(0);
    expect(shuffled(['a', 'b', 'c', 'd'], () => 'same', 1)).toEqual(['a', 'b', 'c', 'd']);
  });
  test('gives a reply one of its wordings by the seed, each of them to some seed, and always the same to one', () => {
    const reply = { text: 'A', also: ['B', 'C'], number: 1 } as unknown as Reply;
    const said = (seed: number) => wording({ seeds: { seed, order: 1 }, sessionIndex: 0 }, 'opening', reply);
    const all = Array.from({ length: 24 }, (_, seed) => said(seed));
    expect(new Set(all)).toEqual(new Set(['A', 'B', 'C']));
    expect(all.join('')).toBe('CCBCCBACBBAABACCACAAABCC');
    expect(wording({ seeds: { seed: 1, order: 1 }, sessionIndex: 0 }, 'x', { ...reply, also: [] })).toBe('A');
  });
});

test('the author’s own changes stand instead of the table, and acts that are in no table change nothing', () => {
  const reply = (over: object) => ({ shows: [], slips: [], safety: [], ...over }) as unknown as Reply;
  const shows = [{ criterion: 'empathy', element: 'reflects' }];
  expect(afterReply(CLIENT, reply({ shows }))).toEqual({ ...CLIENT, trust: 6 });
  expect(afterReply(CLIENT, reply({ shows, clientChanges: [{ value: 'belief', by: 2 }] }))).toEqual({
    ...CLIENT,
    belief: 7,
  });
  expect(afterReply(CLIENT, reply({ safety: ['validates', 'asks plans'] }))).toEqual({ ...CLIENT, trust: 6 });
  expect(afterReply(CLIENT, reply({ safety: ['asks plans'] }))).toEqual(CLIENT);
  expect(afterReply(CLIENT, reply({ slips: ['argues'] }))).toEqual({ ...CLIENT, trust: 3, opposition: 4 });
});

test('the reader of the sheet is told the names, and on which day the script’s first obstacle falls', () => {
  const rosa = readOrThrow(TWO_SESSIONS);
  expect(planContext(rosa)).toEqual({ people: ['Rosa'], places: [], worksAgainst: [], firstDay: 1 });
  const from = (...obstacles: ReturnType<typeof obstacle>[]): Scenario => ({
    ...rosa,
    week: week({ obstacles }),
  });
  expect(planContext(from(obstacle('a'), obstacle('b', { day: 4 }))).firstDay).toBe(4);
  expect(planContext(from(obstacle('a'))).firstDay).toBe(0);
  expect(planContext({ ...rosa, week: null, sessions: [] })).toMatchObject({ firstDay: 0, worksAgainst: [] });
});
