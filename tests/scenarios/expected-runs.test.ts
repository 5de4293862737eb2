import { describe, expect, test } from 'vitest';
import { readScenario } from '../../scenarios/format/read-scenario';

const runsOf = (runs: string) => {
  const { scenario, problems } = readScenario(`---
title: Runs
client: { name: Rosa }
mode: setting
---

# Session 1

## Opening

> Hello.

**end**

# Expected runs

${runs}
`);
  const told = problems.filter((p) => /run|criterion|box/.test(p.code)).map((p) => `${p.code}: ${p.message}`);
  return { runs: scenario.expectedRuns, told };
};

/** Ten replies, and an answer to the last. */
const TEN = Array.from({ length: 10 }, (_, i) => `${i + 1}. "Reply ${i + 1}"`).join('\n');

describe('expected runs', () => {
  test('say what is heard after a reply and what is taken away', () => {
    const { runs, told } = runsOf(
      '1. "How was it"\n   > "It was long…"\n   > And cold\n2. "Go on"\n\nrationale 2, empathy 1\n\n> One walk',
    );
    expect(told).toEqual([]);
    expect(runs).toHaveLength(1);
    expect(runs[0]!.replies).toEqual(['How was it', 'Go on']);
    expect(runs[0]!.hears!.map((h) => [h.after, h.words])).toEqual([
      [1, 'It was long'],
      [1, 'And cold'],
      [null, 'One walk'],
    ]);
    expect(runs[0]!.hears![1]!.range.line).toBe(19);
  });

  test('are played with a box left empty, and with another seed', () => {
    const { runs, told } = runsOf('1. "Go on"\n\nempathy 1, without when, without how much, seed 4');
    expect(told).toEqual([]);
    expect(runs[0]).toMatchObject({ without: ['when', 'how much'], seed: 4 });
    expect(runs[0]!.levels).toEqual([{ criterion: 'empathy', level: 1 }]);
  });

  test('say what a plan of their own reads as, and a box that is none of the plan is asked about', () => {
    const { runs, told } = runsOf(
      '1. "Go on"\n\ncode when 1, code if difficult: 2, code whom 1\n\n| plan | what is written |\n| --- | --- |\n| what | Walk |\n| when | Tuesday |',
    );
    expect(told).toEqual([
      'unknown-plan-box: "whom" is not a box of the plan: what, when, where, how much, why, if difficult, record.',
    ]);
    expect(runs[0]).toMatchObject({
      codes: [
        { box: 'when', code: 1 },
        { box: 'if difficult', code: 2 },
      ],
      sheet: { form: 'boxes', boxes: { what: 'Walk', when: 'Tuesday' } },
    });
  });

  test('go on after an answer that is not moved in far enough for a number of two figures', () => {
    const { runs, told } = runsOf(`${TEN}\n   > Well\n11. "And so"\n    > Yes\n\nempathy 1`);
    expect(told).toEqual([]);
    expect(runs).toHaveLength(1);
    expect(runs[0]!.replies).toHaveLength(11);
    expect(runs[0]!.hears!.map((h) => [h.after, h.words])).toEqual([
      [10, 'Well'],
      [11, 'Yes'],
    ]);
  });

  test('say that a box of that name is not known, and the nearest', () => {
    expect(runsOf('1. "Go on"\n\nempathy 1, without whem').told[0]).toContain(
      '"whem" is not a box of the plan',
    );
  });
});
