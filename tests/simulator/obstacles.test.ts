import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Obstacle } from '../../scenarios/format/scenario';
import { answers, answerWords, stem } from '../../simulator/answers';
import { drawObstacles, obstaclesInAWeek } from '../../simulator/obstacles';
import { codes, obstacle, week } from '../testing-tools/week-builder';

const seven = week({
  obstacles: [
    obstacle('heavy rain', { day: 1 }),
    obstacle('shift overran', { day: 4 }),
    obstacle('a cold'),
    obstacle('sister rings'),
    obstacle('boiler man', { day: 2 }),
    obstacle('dad in hospital', { plannable: false }),
    obstacle('power cut', { plannable: false, day: 0 }),
  ],
});

describe('the obstacles of a week', () => {
  it('are the same for the same seed, whatever the plan, and differ between seeds', () => {
    expect(drawObstacles(seven, 5, null)).toEqual(drawObstacles(seven, 5, null));
    const weeks = new Set(
      Array.from({ length: 30 }, (_, seed) =>
        drawObstacles(seven, seed, null)
          .map((o) => `${o.day}${o.obstacle.text}`)
          .join(),
      ),
    );
    expect(weeks.size).toBeGreaterThan(10);
  });
  it('are fewer than the author lists, one a day at most, on the author’s days, at most one beyond planning', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const drawn = drawObstacles(seven, seed, null);
        expect(drawn.length).toBeLessThanOrEqual(obstaclesInAWeek(seven));
        expect(drawn.length).toBeGreaterThan(0);
        expect(new Set(drawn.map((o) => o.day)).size).toBe(drawn.length);
        expect(drawn.filter((o) => !o.obstacle.plannable).length).toBeLessThanOrEqual(1);
        for (const { day, obstacle: o } of drawn) if (o.day !== null) expect(day).toBe(o.day);
      }),
    );
  });
  it('always hold the one that the client named when asked', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(drawObstacles(seven, seed, 'shift overran').map((o) => o.obstacle.text)).toContain(
          'shift overran',
        );
      }),
    );
  });
});

const rain: Obstacle = obstacle('heavy rain all morning', {
  answers: ['walk round the indoor market', 'do the stairs at home'],
});
const sheet = (copingText: string, coping: 0 | 1 | 2 = 2) => ({ codes: codes({ coping }), copingText });

describe('a coping step answers an obstacle', () => {
  it('by naming it with something to do', () =>
    expect(answers(sheet('If it’s raining I go to the shops'), rain)).toBe(true));
  it('by another word for the same thing', () =>
    expect(answers(sheet('In wet weather, the shops'), rain)).toBe(true));
  it('by the gist of an example answer, though it names no obstacle', () =>
    expect(answers(sheet('Go to the indoor market and walk', 1), rain)).toBe(true));
  it.each([
    ['a general step', 'Just do a shorter one', 1],
    ['a step for something else', 'If my sister rings I ring her back', 2],
    ['an obstacle with no response', 'It might rain', 1],
    ['one shared word of an example', 'think about the market', 1],
    ['nothing', '', 0],
  ] as const)('but not by %s', (_, text, coping) => expect(answers(sheet(text, coping), rain)).toBe(false));
  it('and nothing answers what could not be planned for', () => {
    expect(
      answers(sheet('If dad is in hospital I go'), obstacle('dad in hospital', { plannable: false })),
    ).toBe(false);
  });
  it('and the tutor can see the words that will be matched', () => {
    expect(answerWords(rain)).toEqual({
      names: ['heavy', 'rain', 'morning'],
      answers: [
        ['walk', 'indoor', 'market'],
        ['stairs', 'home'],
      ],
    });
  });
});

it('word endings do not keep the same word apart', () => {
  for (const [a, b] of [
    ['rains', 'raining'],
    ['swapped', 'swap'],
    ['worries', 'worry'],
    ['phones', 'phone'],
    ['making', 'make'],
  ] as const)
    expect(stem(a)).toBe(stem(b));
  expect(stem('bus')).not.toBe(stem('but'));
});
