import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { PLAN_ELEMENTS } from '../../scenarios/format/vocabulary';
import type { PlayedWeek } from '../../simulator/play';
import { givenWeek, judgeWeek, playWeek, type WeekInput } from '../../simulator/week';
import type { Code } from '../../simulator/written-plan';
import { anyInput, codes, COPING_STEPS, input, obstacle, reading, week } from '../testing-tools/week-builder';

const results = (played: PlayedWeek): string[] => played.occasions.map((o) => o.result);
const causes = (played: PlayedWeek): (string | null)[] => played.occasions.map((o) => o.cause);
const five = [0, 1, 2, 3, 4].map((day) => ({ day: day as 0, time: null }));
const rain = obstacle('heavy rain all morning', { answers: ['walk round the indoor market'] });

describe('a prompt', () => {
  it('with a day or a cue on paper, every occasion starts', () => {
    expect(results(playWeek(input({ reading: reading({ occasions: five }) })))).toEqual(
      Array(5).fill('done'),
    );
  });
  it('with a loose time, the first, third and fifth start and the others slip by', () => {
    const played = playWeek(input({ reading: reading({ occasions: five, codes: codes({ when: 1 }) }) }));
    expect(results(played)).toEqual(['done', 'not done', 'done', 'not done', 'done']);
    expect(played.occasions[1]?.gaveWay).toContain('loose');
  });
  it('with no time, only the first starts, and only for a client who believes in it', () => {
    const plan = reading({ occasions: five, codes: codes({ when: 0 }) });
    const believer = { belief: 6, understanding: 6, confidence: 6, trust: 5, opposition: 0 };
    expect(results(playWeek(input({ reading: plan, client: believer })))).toEqual([
      'done',
      ...Array(4).fill('not done'),
    ]);
    expect(results(playWeek(input({ reading: plan, client: { ...believer, belief: 5 } })))).toEqual(
      Array(5).fill('not done'),
    );
  });
});

describe('knowing what', () => {
  const unsure = { belief: 9, understanding: 5, confidence: 9, trust: 5, opposition: 0 };
  it('an action that could mean many things is half done', () => {
    expect(
      results(playWeek(input({ client: unsure, reading: reading({ codes: codes({ behaviour: 1 }) }) }))),
    ).toEqual(['partly', 'partly']);
  });
  it('nothing to do on paper is not done, unless it was understood in the room', () => {
    const nothing = reading({ codes: codes({ behaviour: 0 }) });
    expect(results(playWeek(input({ client: unsure, reading: nothing })))).toEqual(['not done', 'not done']);
    expect(results(playWeek(input({ client: { ...unsure, understanding: 6 }, reading: nothing })))).toEqual([
      'done',
      'done',
    ]);
  });
});

describe('worth it and within reach', () => {
  it('belief and confidence, less half the opposition, must meet what the size asks', () => {
    const client = { belief: 5, understanding: 6, confidence: 5, trust: 5, opposition: 2 };
    expect(results(playWeek(input({ client, demand: 4 })))).toEqual(['done', 'done']);
    expect(causes(playWeek(input({ client, demand: 4.5 })))).toEqual(['worth it', 'worth it']);
  });
  it('from the third occasion on, a sheet without the reason counts belief one less', () => {
    const client = { belief: 4, understanding: 6, confidence: 4, trust: 5, opposition: 0 };
    const forgetful = reading({ occasions: five, codes: codes({ rationale: 1 }) });
    expect(results(playWeek(input({ client, reading: forgetful })))).toEqual([
      'done',
      'done',
      'not done',
      'not done',
      'not done',
    ]);
    expect(results(playWeek(input({ client, reading: reading({ occasions: five }) })))).toEqual(
      Array(5).fill('done'),
    );
  });
});

describe('what got in the way that day', () => {
  const tuesdayRain = { obstacles: [{ day: 1 as const, obstacle: rain }] };
  it('an obstacle with no answer on the sheet stops that day only', () => {
    const played = playWeek(input({ ...tuesdayRain, reading: reading({ codes: codes({ coping: 0 }) }) }));
    expect(results(played)).toEqual(['not done', 'done']);
    expect(played.occasions[0]?.gaveWay).toBe(
      'Heavy rain all morning. Nothing on the sheet said what to do then.',
    );
  });
  it('an if–then that names the rain answers the rain', () => {
    expect(
      results(
        playWeek(
          input({ ...tuesdayRain, reading: reading({ copingText: 'If it rains I go to the market.' }) }),
        ),
      ),
    ).toEqual(['done', 'done']);
  });
  it('a client who is sure of it gets half of it done without an answer', () => {
    const sure = { belief: 7, understanding: 6, confidence: 7, trust: 5, opposition: 0 };
    expect(
      results(playWeek(input({ ...tuesdayRain, client: sure, reading: reading({ copingText: '' }) }))),
    ).toEqual(['partly', 'done']);
  });
  it('a step that works against the task answers nothing, and the week says so', () => {
    const counting = reading({ codes: codes({ coping: 1 }), worksAgainst: 'count the tiles' });
    expect(playWeek(input({ ...tuesdayRain, reading: counting })).occasions[0]?.gaveWay).toContain(
      'works against the task',
    );
  });
  it('what nobody could plan for is nobody’s fault, whatever the sheet says', () => {
    const hospital = {
      obstacles: [
        { day: 4 as const, obstacle: obstacle('her dad is taken to hospital', { plannable: false }) },
      ],
    };
    const played = playWeek(
      input({ ...hospital, reading: reading({ copingText: 'If dad is in hospital I walk there.' }) }),
    );
    expect(played.occasions[1]).toMatchObject({ result: 'not done', cause: 'bad luck' });
    expect(played.occasions[1]?.gaveWay).toContain('Nothing on paper would have changed Friday');
  });
});

describe('the week as a whole', () => {
  it('the cause is the earliest gate with the worst value', () => {
    const client = { belief: 0, understanding: 0, confidence: 0, trust: 5, opposition: 0 };
    const nothing = codes({ when: 0, behaviour: 0, coping: 0 });
    expect(causes(playWeek(input({ client, reading: reading({ codes: nothing }) })))).toEqual([
      'prompt',
      'prompt',
    ]);
    expect(causes(playWeek(input({ client, reading: reading({ codes: codes({ behaviour: 1 }) }) })))).toEqual(
      ['worth it', 'worth it'],
    );
  });
  it('is done when all is, not done when nothing is even partly, else partly', () => {
    expect(playWeek(input()).result).toBe('done');
    expect(playWeek(input({ demand: 10 })).result).toBe('not done');
    expect(playWeek(input({ reading: reading({ codes: codes({ when: 1 }) }) })).result).toBe('partly');
  });
  it('the client’s record is what the monitoring on the sheet allows', () => {
    const notes = week({
      notes: [
        { text: '3 before, 5 after', after: 'done' },
        { text: 'ducks', after: 'done' },
      ],
    });
    const records = (monitoring: Code): (string | null)[] =>
      playWeek(input({ week: notes, reading: reading({ codes: codes({ monitoring }) }) })).occasions.map(
        (o) => o.record,
      );
    expect(records(2)).toEqual(['3 before, 5 after', 'ducks']);
    expect(records(1)).toEqual(['a tick', 'a tick']);
    expect(records(0)).toEqual([null, null]);
  });
  it('a record of a half-done day is half a tick, of one left out none, and notes stand by how the day went', () => {
    const mixed = (monitoring: Code, confidence: number) =>
      playWeek(
        input({
          week: week({
            notes: [
              { text: 'stayed in', after: 'not done' },
              { text: '3 to 5', after: 'done' },
            ],
          }),
          client: { belief: 7, understanding: 6, confidence, trust: 5, opposition: 0 },
          obstacles: [{ day: 1, obstacle: rain }],
          reading: reading({ codes: codes({ monitoring, coping: 0 }) }),
        }),
      ).occasions.map((o) => o.record);
    expect([mixed(1, 7), mixed(1, 6), mixed(2, 6), mixed(2, 7)]).toEqual([
      ['half a tick', 'a tick'],
      [null, 'a tick'],
      ['stayed in', '3 to 5'],
      [null, '3 to 5'],
    ]);
  });
  it('a reviewing scenario’s week is the one its author gives', () => {
    const given = givenWeek(
      week({
        given: [
          { day: 0, result: 'done', note: '3 to 5', cause: null },
          { day: 2, result: 'not done', note: null, cause: 'Stayed in bed' },
        ],
      }),
    );
    expect(given).toEqual({
      occasions: [
        { day: 0, time: null, result: 'done', cause: null, obstacle: null, gaveWay: '', record: '3 to 5' },
        {
          ...{ day: 2, time: null, result: 'not done', cause: 'obstacle', obstacle: 'Stayed in bed' },
          ...{ gaveWay: 'Stayed in bed', record: null },
        },
      ],
      obstacles: [],
      result: 'partly',
      size: 'planned',
      firstMiss: 2,
      cause: 'obstacle',
      record: 'ratings',
    });
    const plain = givenWeek(week({ given: [{ day: 0, result: 'not done', note: null, cause: null }] }));
    expect(plain).toMatchObject({ result: 'not done', record: 'none', occasions: [{ gaveWay: '' }] });
    const done = givenWeek(week({ given: [{ day: 0, result: 'done', note: null, cause: null }] }));
    expect(done).toMatchObject({ result: 'done', firstMiss: null, cause: null });
  });
});

const WORTH = { done: 2, partly: 1, 'not done': 0 } as const;
const neverLower = (before: WeekInput, after: WeekInput): void => {
  const [a, b] = [playWeek(before), playWeek(after)];
  a.occasions.forEach((o, i) =>
    expect(WORTH[b.occasions[i]!.result]).toBeGreaterThanOrEqual(WORTH[o.result]),
  );
};

describe('monotone: with the same occasions, size and obstacles, no occasion is ever lowered by', () => {
  test('raising any plan code', () => {
    fc.assert(
      fc.property(anyInput, fc.constantFrom(...PLAN_ELEMENTS), (base, element) => {
        fc.pre(base.reading.codes[element] < 2);
        const raised = { ...base.reading.codes, [element]: (base.reading.codes[element] + 1) as Code };
        neverLower(base, { ...base, reading: { ...base.reading, codes: raised } });
      }),
      { numRuns: 2000 },
    );
  });
  test('raising belief, understanding or confidence, or lowering opposition', () => {
    fc.assert(
      fc.property(
        anyInput,
        fc.constantFrom('belief', 'understanding', 'confidence', 'opposition'),
        fc.integer({ min: 1, max: 10 }),
        (base, name, by) => {
          const moved =
            name === 'opposition'
              ? Math.max(0, base.client.opposition - by)
              : Math.min(10, base.client[name as 'belief'] + by);
          neverLower(base, { ...base, client: { ...base.client, [name]: moved } });
        },
      ),
      { numRuns: 2000 },
    );
  });
  test('replacing coping with one that also answers another obstacle', () => {
    fc.assert(
      fc.property(anyInput, fc.constantFrom(...COPING_STEPS), (base, more) => {
        neverLower(base, {
          ...base,
          reading: { ...base.reading, copingText: `${base.reading.copingText} ${more}` },
        });
      }),
      { numRuns: 2000 },
    );
  });
});

test('the same plan, client and obstacles give the same week', () => {
  fc.assert(
    fc.property(anyInput, (base) => {
      expect(playWeek(structuredClone(base))).toEqual(playWeek(base));
    }),
  );
});

test('a week that is only judged comes to what the week that is played comes to', () => {
  fc.assert(
    fc.property(anyInput, (base) => {
      const { result, cause, record } = playWeek(base);
      expect(judgeWeek(base)).toEqual({ result, cause, record });
    }),
  );
});
