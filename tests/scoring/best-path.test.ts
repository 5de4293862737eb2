import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../scenarios/format/scenario';
import { assessedSessions, numberOf } from '../../scoring/assess';
import { choices, findBestPath, modelSheet } from '../../scoring/best-path';
import { playPolicy, POLICIES } from '../../scoring/policies';
import { scoreAttempt } from '../../scoring/score-attempt';
import type { Seeds } from '../../simulator/decision';
import { decide, startPlay } from '../../simulator/next-step';
import type { Play } from '../../simulator/play';
import { replay } from '../../simulator/replay';
import { BOX_READERS, readOrThrow, SEEDS, TWO_SESSIONS } from '../testing-tools/small-scenarios';

const ROSA = readOrThrow(TWO_SESSIONS);

const worth = (play: Play): number =>
  assessedSessions(play).reduce((sum, session) => sum + numberOf(session.criteria), 0);

/** The most that any path at all is worth: every one is walked. */
function mostOf(scenario: Scenario, seeds: Seeds): { most: number; paths: number } {
  const sheet = modelSheet(scenario);
  let most = 0;
  let paths = 0;
  const walk = (play: Play): void => {
    const ways = choices(play, sheet);
    if (ways.length === 0) {
      most = Math.max(most, worth(play));
      paths += 1;
    }
    for (const way of ways) walk(decide(play, way, BOX_READERS));
  };
  walk(startPlay(scenario, seeds));
  return { most, paths };
}

/** A session of questions, each asked again and again in a circle: the best line is often not the first to pay. */
const circle = (marks: readonly string[]): string => `---
title: A menu
client: { name: Rosa }
mode: setting
criteria: [rationale, obstacles, empathy]
---

# Session 1

## Questions

> Go on.

${marks.map((mark, i) => `- "Question number ${i + 1}?" [→](#${mark.startsWith('**slip**') ? 'well' : 'questions'})\n  - ${mark}`).join('\n')}

[→](#well)

## Well

> Well.

**end**
`;

describe('the best path', () => {
  test('leads from the briefing to the end of the last session, and replays', () => {
    const path = findBestPath(ROSA, SEEDS, BOX_READERS);
    expect(path[0]).toEqual({ kind: 'begin' });
    expect(replay(ROSA, SEEDS, path, BOX_READERS).phase).toBe('self-rating');
  });

  test('is worth as much as the best of all paths', () => {
    const { most, paths } = mostOf(ROSA, SEEDS);
    expect(paths).toBeGreaterThan(10);
    expect(worth(replay(ROSA, SEEDS, findBestPath(ROSA, SEEDS, BOX_READERS), BOX_READERS))).toBeCloseTo(
      most,
      9,
    );
  });

  test('is worth as much as the best of all paths, whatever a menu holds', () => {
    const mark = fc.constantFrom(
      '**shows** purpose',
      '**shows** own cycle',
      '**shows** generic',
      '**shows** behaviour',
      '**shows** obstacle',
      '**shows** if-then',
      '**shows** confidence',
      '**shows** reflects',
      '**slip** reassures',
      '**slip** blames',
    );
    fc.assert(
      fc.property(fc.uniqueArray(mark, { minLength: 2, maxLength: 5 }), (marks) => {
        const scenario = readOrThrow(circle(marks));
        const best = replay(scenario, SEEDS, findBestPath(scenario, SEEDS, BOX_READERS), BOX_READERS);
        expect(worth(best)).toBeCloseTo(mostOf(scenario, SEEDS).most, 9);
      }),
      { numRuns: 40 },
    );
  });

  test('is the same every time', () => {
    expect(findBestPath(ROSA, SEEDS, BOX_READERS)).toEqual(findBestPath(ROSA, SEEDS, BOX_READERS));
  });

  test('is still a path when only one situation is kept', () => {
    expect(replay(ROSA, SEEDS, findBestPath(ROSA, SEEDS, BOX_READERS, 1), BOX_READERS).phase).toBe(
      'self-rating',
    );
  });
});

describe('a policy', () => {
  test.each(POLICIES)('“%s” plays to the end, with the author’s good answer on the sheet', (policy) => {
    const play = playPolicy(ROSA, SEEDS, BOX_READERS, policy);
    expect(play.phase).toBe('self-rating');
    expect(play.plan?.plan).toEqual(modelSheet(ROSA));
  });

  test('“first” takes the author’s first reply, “longest” the longest', () => {
    const first = playPolicy(ROSA, SEEDS, BOX_READERS, 'first').turns.flatMap((t) => t.reply?.number ?? []);
    expect(first.slice(0, 1)).toEqual([1]);
    const longest = playPolicy(ROSA, SEEDS, BOX_READERS, 'longest').turns[0]?.reply;
    expect(longest?.text).toBe('Here is what I want you to do.');
  });

  test('“random” is drawn by the attempt’s seed: the same seed the same play, other seeds other plays', () => {
    const said = (seed: number) =>
      playPolicy(ROSA, { seed, order: 1 }, BOX_READERS, 'random')
        .turns.map((t) => `${t.beat}/${t.reply?.number}`)
        .join();
    expect(said(3)).toBe(said(3));
    expect(new Set([1, 2, 3, 4, 5, 6, 7, 8].map(said)).size).toBeGreaterThan(2);
  });

  test.each([1, 2, 3])('is never worth more than the best, with seed %i', (seed) => {
    const worths = POLICIES.map((policy) => worth(playPolicy(ROSA, { seed, order: 1 }, BOX_READERS, policy)));
    expect(worths[0]).toBe(Math.max(...worths));
  });
});

describe('a played attempt', () => {
  test('is scored from the script, the decisions and the plan alone: a replay scores the same to the letter', () => {
    const play = playPolicy(ROSA, SEEDS, BOX_READERS, 'best');
    const again = replay(readOrThrow(TWO_SESSIONS), SEEDS, play.decisions, BOX_READERS);
    expect(scoreAttempt(again)).toEqual(scoreAttempt(play));
  });

  test('names, for what was missed, lines that really were on offer at those turns', () => {
    const play = playPolicy(ROSA, SEEDS, BOX_READERS, 'longest');
    const chances = scoreAttempt(play).sessions.flatMap((s) =>
      s.results.flatMap((r) => r.missed.flatMap((m) => m.chances)),
    );
    expect(chances.length).toBeGreaterThan(0);
    for (const { turn, words } of chances) {
      const made = play.decisions.filter((d) => d.kind === 'reply' || d.kind === 'plan')[turn - 1];
      const before = replay(ROSA, SEEDS, play.decisions.slice(0, play.decisions.indexOf(made!)), BOX_READERS);
      expect(before.replies.map((r) => r.text)).toContain(words);
    }
  });
});
