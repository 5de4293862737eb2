/** The four gates of an occasion, a row a way through them. That nothing better ever lowers one is week.test.ts. */
import { describe, expect, test } from 'vitest';
import { judgeOccasions, weekResult } from '../../simulator/week';
import type { Code } from '../../simulator/written-plan';
import { codes, input, obstacle, reading } from '../testing-tools/week-builder';

describe('an occasion goes as the worst of its four gates, and the earliest of those is its cause', () => {
  const client = { belief: 6, understanding: 6, confidence: 6, trust: 5, opposition: 0 };
  const rain = [{ day: 1, obstacle: obstacle('rain', { answers: ['umbrella'] }) }] as const;
  const flood = [{ day: 1, obstacle: obstacle('flood', { plannable: false }) }] as const;
  const plan = (over: Parameters<typeof codes>[0], copingText = '') => ({
    reading: reading({ codes: codes(over), copingText }),
  });
  test.each([
    ['with nothing missing', {}, ['done', 'done']],
    ['with a loose time: every other one', plan({ when: 1 }), ['done', 'not done: prompt']],
    ['with no time: the first, of one who believes', plan({ when: 0 }), ['done', 'not done: prompt']],
    [
      'with no time, of one who believes less',
      { ...plan({ when: 0 }), client: { ...client, belief: 5, confidence: 9 } },
      ['not done: prompt', 'not done: prompt'],
    ],
    ['where it was understood in the room', plan({ behaviour: 0 }), ['done', 'done']],
    [
      'where nobody knows what to do',
      { ...plan({ behaviour: 0 }), client: { ...client, understanding: 5 } },
      ['not done: knowing what', 'not done: knowing what'],
    ],
    [
      'where it could mean many things',
      { ...plan({ behaviour: 1 }), client: { ...client, understanding: 5 } },
      ['partly: knowing what', 'partly: knowing what'],
    ],
    [
      'where nobody knows what to do, when the time is past',
      { ...plan({ behaviour: 1, when: 1 }), client: { ...client, understanding: 5 } },
      ['partly: knowing what', 'not done: prompt'],
    ],
    ['just within reach', { demand: 6 }, ['done', 'done']],
    [
      'just out of reach',
      { demand: 6, client: { ...client, opposition: 1 } },
      Array(2).fill('not done: worth it'),
    ],
    ['in the rain, answered', { ...plan({ coping: 1 }, 'umbrella'), obstacles: rain }, ['done', 'done']],
    ['in the rain', { ...plan({ coping: 0 }), obstacles: rain }, ['not done: obstacle', 'done']],
    [
      'in the rain, of one who is sure of it',
      { ...plan({ coping: 0 }), obstacles: rain, client: { ...client, belief: 7, confidence: 7 } },
      ['partly: obstacle', 'done'],
    ],
    ['in a flood', { ...plan({}, 'flood'), obstacles: flood }, ['not done: bad luck', 'done']],
    [
      'in a flood, with nothing to start it',
      { ...plan({ when: 0 }), obstacles: flood, client: { ...client, belief: 5, confidence: 9 } },
      ['not done: prompt', 'not done: prompt'],
    ],
  ] as const)('%s', (_, over, went) => {
    const judged = judgeOccasions(input({ client, ...over } as Parameters<typeof input>[0]));
    expect(judged.map(({ result, cause }) => (cause === null ? result : `${result}: ${cause}`))).toEqual(
      went,
    );
  });

  test('from the third on the reason is remembered only where it was written', () => {
    const occasions = [0, 1, 2, 3].map((day) => ({ day: day as 0, time: null }));
    const went = (rationale: Code) =>
      judgeOccasions(
        input({ demand: 6, client, reading: reading({ occasions, codes: codes({ rationale }) }) }),
      ).map(({ result }) => result);
    expect(went(2)).toEqual(Array(4).fill('done'));
    expect(went(1)).toEqual(['done', 'done', 'not done', 'not done']);
  });

  test.each([
    [['done', 'done'], 'done'],
    [['done', 'partly'], 'partly'],
    [['partly', 'partly'], 'partly'],
    [['done', 'not done'], 'partly'],
    [['partly', 'not done'], 'partly'],
    [['not done', 'not done'], 'not done'],
  ] as const)('a week of %j went %s', (results, went) => {
    expect(weekResult(results)).toBe(went);
  });
});
