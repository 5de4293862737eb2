import { describe, expect, test } from 'vitest';
import { printRun } from '../../scenarios/format/print-scenario';
import { readScenario } from '../../scenarios/format/read-scenario';

const runsOf = (runs: string, own = '') => {
  const { scenario, problems } = readScenario(`---
title: Runs
client: { name: Rosa }
mode: setting${own}
---

# Session 1

## Opening

> Hello.

**end**

# Expected runs

${runs}
`);
  const told = problems
    .filter((p) => /run|criterion|box|act/.test(p.code))
    .map((p) => `${p.code}: ${p.message}`);
  return { runs: scenario.expectedRuns, told, problems };
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

  test('say a level of the author’s own criteria by its name, and the nearest of them where a name is not known', () => {
    const own = '\nown criteria: [{ name: shift plan, elements: [asks the rota] }]';
    const { runs, told, problems } = runsOf('1. "Go on"\n\nshift plan 1, empathy 2, shift plam 2', own);
    expect(runs[0]).toMatchObject({
      own: [{ criterion: 'shift plan', level: 1 }],
      levels: [{ criterion: 'empathy', level: 2 }],
    });
    expect(told).toEqual([
      'unknown-criterion: "shift plam" is not one of the twelve criteria, nor one of this script’s own.',
    ]);
    expect(problems.find((p) => p.code === 'unknown-criterion')?.hint).toContain(
      'Did you mean `shift plan`?',
    );
  });

  test('say a level of a criterion whose name says something else in a run with “own” before it', () => {
    const names = [
      'seed',
      'safety net',
      'code when',
      'not rushed',
      'own words',
      '3 things',
      'care, kindness',
    ];
    for (const name of names) {
      const own = `\nown criteria: [{ name: "${name}", elements: [asks the rota] }]`;
      const expected = { replies: ['Go on'], levels: [], own: [{ criterion: name, level: 2 }] };
      const printed = printRun({ ...expected, range: { line: 1, column: 1, endLine: 1, endColumn: 1 } });
      const { runs, told } = runsOf(printed.join('\n\n'), own);
      expect({ told, run: runs[0] }).toMatchObject({ told: [], run: expected });
    }
    expect(
      runsOf('1. "Go on"\n\nempathy 1, seed 2', '\nown criteria: [{ name: seed, elements: [x] }]').runs[0],
    )
      // As before there were such levels.
      .toMatchObject({ seed: 2, own: [] });
  });

  test('say what the gate sees and does not, and the nearest act where a name is not known', () => {
    const { runs, told, problems } = runsOf(
      '1. "Go on"\n\nsafety asks directly, not safety recorded, safety slip leading question, not safety slip over-reacts, safety asks directy, safety over-reacts',
    );
    expect(runs[0]!.acts!.map(({ act, done }) => [act, done])).toEqual([
      ['asks directly', true],
      ['recorded', false],
      ['leading question', true],
      ['over-reacts', false],
    ]);
    expect(told.toSorted()).toEqual([
      'unknown-safety-act: "asks directy" is not one of the safety acts.',
      'unknown-safety-act: "over-reacts" is not one of the safety acts.',
    ]);
    const near = (words: string) => problems.find((p) => p.message.startsWith(`"${words}"`));
    expect(near('over-reacts')?.hint).toBe('This is a safety slip: write `safety slip over-reacts`.');
    expect(near('asks directy')?.hint).toContain('Did you mean `asks directly`?');
    expect(near('asks directy')?.fix).toMatchObject({ insert: 'asks directly' });
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
