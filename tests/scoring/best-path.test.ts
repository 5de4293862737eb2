import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../scenarios/format/scenario';
import { assessedSessions, assessSession, numberOf } from '../../scoring/assess';
import { bestHope } from '../../scoring/best-hope';
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

/** Most of a rationale at once and then the end; or nothing for three turns, and then all of it. */
const EARLY_PRIZE = `---
title: An early prize
client: { name: Rosa }
mode: setting
criteria: [rationale]
---

# Session 1

## Opening

> Go on.

- "A reason of your own, at once." [→](#end)
  - **shows** purpose, own cycle
- "Tell me." [→](#second)

## Second

> Well.

- "A reason of your own, at once." [→](#end)
  - **shows** purpose, own goal
- "Tell me more." [→](#third)

## Third

> Well then.

- "A reason of your own." [→](#why)
  - **shows** purpose, own cycle, own goal

## Why

> Because.

- "Why might it be worth it?" [→](#end-well)

## End well

> To see.
>
> **shows** client says why

**end**

## End

> Bye.

**end**
`;

/** A menu that pays and costs, a sheet that may be passed by, and lines that can be mended. */
const MENDING = `---
title: Mending
client: { name: Rosa }
mode: setting
criteria: [task, rationale, obstacles, written plan, empathy]
---

# Session 1

## Opening

> Go on.

- "Shame." [→](#questions)
  - **slip** blames
- "It is part of the course." [→](#questions)
  - **slip** generic rationale
- "No need to write it." [→](#questions)
  - **slip** spoken only
- "A walk on Tuesday." [→](#questions)
  - **shows** behaviour, when
  - **slip** last minute

## Questions

> Go on.

- "I went too fast." [→](#questions)
  - **shows** genuine
- "You were not sure." [→](#questions)
  - **shows** reflects
- "On days you stay in you go flat; this tests it." [→](#questions)
  - **shows** own cycle, purpose
- "Let us write it down." [→](#sheet)
- "Well, then." [→](#end)

[→](#end)

## Sheet

| plan | a good answer |
| --- | --- |
| what | Walk to the lock |
| when | Tuesday at nine |
| where | The canal |
| how much | once, 20 minutes |
| if difficult | If it rains I walk round the market |
| record | Tick the diary |

[→](#end)

## End

> Bye.

**end**
`;

describe('the best hope', () => {
  test.each([
    ['two sessions', TWO_SESSIONS],
    ['an early prize', EARLY_PRIZE],
    ['mending', MENDING],
  ])('is never less than what a path from there earns: %s', (_, text) => {
    const scenario = readOrThrow(text);
    const sheet = modelSheet(scenario);
    const session = scenario.sessions[0]!;
    const short: string[] = [];
    const walk = (play: Play): number => {
      const ways = play.phase === 'session over' ? [] : choices(play, sheet);
      const here = assessSession(play, session);
      const most = Math.max(
        numberOf(here.criteria),
        ...ways.map((way) => walk(decide(play, way, BOX_READERS))),
      );
      const hope = play.phase === 'briefing' ? 100 : bestHope(play, here);
      if (hope < most - 1e-9)
        short.push(`${play.turns.map((t) => t.reply?.number).join()}: ${hope} under ${most}`);
      return most;
    };
    walk(startPlay(scenario, SEEDS));
    expect(short).toEqual([]);
  });

  test('is what was earned once the session is over', () => {
    const play = playPolicy(readOrThrow(EARLY_PRIZE), SEEDS, BOX_READERS, 'first');
    const assessed = assessSession(play, play.scenario.sessions[0]!);
    expect(bestHope(play, assessed)).toBeCloseTo(numberOf(assessed.criteria), 9);
  });

  test('falls as soon as something can no longer be shown', () => {
    const scenario = readOrThrow(EARLY_PRIZE);
    const begun = decide(startPlay(scenario, SEEDS), { kind: 'begin' }, BOX_READERS);
    const hope = (play: Play): number => bestHope(play, assessSession(play, scenario.sessions[0]!));
    expect(hope(begun)).toBe(100);
    const early = decide(begun, { kind: 'reply', session: 1, beat: 'opening', reply: 1 }, BOX_READERS);
    expect(hope(early)).toBeLessThan(100);
  });
});

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

  test('gives up an early prize for a late one, however few situations are kept', () => {
    const scenario = readOrThrow(EARLY_PRIZE);
    const path = findBestPath(scenario, SEEDS, BOX_READERS, 1);
    expect(worth(replay(scenario, SEEDS, path, BOX_READERS))).toBe(100);
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

describe('a gain that only a counter opens', () => {
  /** Asking counts and shows nothing; everything else pays at once, in more ways than the search keeps. */
  const counted = (ask: string, guard: string): string => `---
title: Counted
client: { name: Rosa }
mode: setting
criteria: [rationale, empathy]
counters: [asked]
---

# Session 1

## Opening

> Hello.

- "What do your days look like, one after the other?" [→](#second)
  - ${ask}
- "That sounds hard, all of it together." [→](#second)
  - **shows** reflects

## Second

> It is.

${['reflects', 'normalises', 'affirms effort', 'genuine'].map((e, i) => `- "Reply number ${i + 1} of these." [→](#third)\n  - **shows** ${e}`).join('\n')}

## Third

> Yes.

${['reflects', 'normalises', 'affirms effort', 'genuine'].map((e, i) => `- "Another reply, number ${i + 1}." [→](#fourth)\n  - **shows** ${e}`).join('\n')}

## Fourth

> So I stay in.

- "The day you told me of: in, and then low. Going out would test that." [→](#bye)
  - **if** ${guard}
  - **shows** own cycle, purpose, own goal
- "All right." [→](#bye)

## Bye

> Bye.

**end**
`;

  test.each([
    ['**counts** asked +1', 'asked at least 1'],
    ['**slip** prescribes', 'shown prescribes'],
  ])('is found by its way: %s, %s', (ask, guard) => {
    const scenario = readOrThrow(counted(ask, guard));
    const path = replay(scenario, SEEDS, findBestPath(scenario, SEEDS, BOX_READERS), BOX_READERS);
    expect(worth(path)).toBeCloseTo(mostOf(scenario, SEEDS).most, 9);
    expect(path.turns.flatMap((t) => t.shows.map((s) => s.element))).toContain('own cycle');
  });
});
