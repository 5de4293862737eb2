import { describe, expect, test } from 'vitest';
import { printRun } from '../../../scenarios/format/print-scenario';
import { readCondition } from '../../../scenarios/format/conditions';
import { readScenario } from '../../../scenarios/format/read-scenario';
import { findMismatches } from '../../../scoring/plan/find-mismatches';
import { readPlan } from '../../../scoring/plan/read-plan';
import { cardOf } from '../../../tutor/proof/card';
import { prove } from '../../../tutor/proof/prove';
import { proposeRuns } from '../../../tutor/proof/propose-runs';
import { conditionsTurned, turnedRound } from '../../../tutor/proof/turned-round';

const READERS = { readPlan, findMismatches };

const RUNS = `# Expected runs

1. "You sound worn out"
   - **shows** reflects
   > Since Sunday
2. "What goes on"

rationale 1, empathy 2

> Out first
`;

/** Ada answers by what was shown, is asked one thing only then, and takes one of two things away. */
const script = (runs: string): string => `---
title: Ada
client: { name: Ada }
mode: setting
criteria: [rationale, empathy]
---

# Briefing

Short.

# Session 1

## Opening

> I don't go out.

- "You sound worn out by it all, and it has gone on." [→](#answer)
  - **shows** reflects
- "Right. Let's get on." [→](#answer)

## Answer

> **if** shown reflects: Since Sunday, yes. How did you know?
>
> **otherwise:** If you say so.

- "What goes on, on days like that?" [→](#bye)
  - **if** shown reflects
  - **shows** own cycle
- "Well, so it goes with these things." [→](#bye)

## Bye

> Bye.

**end**

# What she took away

- **if** shown own cycle: Out first, mood after.
- **otherwise:** Not much.

# Debrief

Short.

${runs}`;

const problemsIn = (text: string) => {
  const { scenario, problems } = readScenario(text, 'ada.md');
  const errors = problems.filter((p) => p.severity === 'error');
  if (errors.length > 0) throw new Error(errors.map((p) => p.message).join('\n'));
  const proof = prove(scenario, { readers: READERS, runs: 20 });
  const told = proof.problems
    .filter((p) => p.code.startsWith('expected-run'))
    .map((p) => ({ code: p.code, message: p.message, words: text.split('\n')[p.range.line - 1] }));
  return { told, card: cardOf(proof) };
};

describe('an expected run', () => {
  test('that hears, shows and takes away what it expects has no problem, and counts as expected', () => {
    const { told, card } = problemsIn(script(RUNS));
    expect(told).toEqual([]);
    expect(card.expectedRuns).toEqual({ asExpected: 1, of: 1 });
  });

  test.each([
    ['a line', '**if** shown reflects: Since', '**if** not shown reflects: Since', 'expected-run-unheard'],
    ['a reply', '  - **if** shown reflects', '  - **if** not shown reflects', 'expected-run-lost'],
    [
      'what is taken away',
      '- **if** shown own cycle',
      '- **if** not shown own cycle',
      'expected-run-unheard',
    ],
  ])('reports a condition turned round at %s', (_, was, is, code) => {
    const { told, card } = problemsIn(script(RUNS).replace(was, is));
    const words = code === 'expected-run-lost' ? '- "What goes on' : is.trim();
    expect(told.map((t) => t.code)).toEqual([code]);
    expect(told[0]!.words).toContain(words);
    expect(card.expectedRuns.asExpected).toBe(0);
  });

  test('reports marks that stand on another reply at the one they were taken from', () => {
    const moved = script(RUNS)
      .replace('  - **shows** reflects\n- "Right', '- "Right')
      .replace('get on." [→](#answer)', 'get on." [→](#answer)\n  - **shows** reflects');
    const marks = problemsIn(moved).told.find((t) =>
      t.message.includes('expects this reply to show reflects'),
    );
    expect(marks?.code).toBe('expected-run-differs');
    expect(marks?.words).toContain('You sound worn out');
  });

  test('that says more than the talk has is lost', () => {
    const longer = RUNS.replace('2. "What goes on"', '2. "What goes on"\n3. "And then"');
    const { told } = problemsIn(script(longer));
    expect(told.map((t) => t.code)).toEqual(['expected-run-lost']);
    expect(told[0]!.message).toContain('The talk is over before a reply begins with “And then”');
  });
});

/** Sam's words may mean risk: asked directly at once, or only after talk of the diary. */
const gated = (runs: string): string => `---
title: Sam
client: { name: Sam }
mode: setting
criteria: [empathy]
own criteria: [{ name: shift plan, elements: [asks the rota, names a shift], meets: [asks the rota] }]
---

# Briefing

Short.

# Session 1

## Opening

> **risk cue:** I don't see the point of being here.

- "Are you having thoughts of ending your life? What shifts are you on?" [→](#then)
  - **shows** asks the rota
  - **shows** reflects
  - **safety** asks directly
- "Nothing silly, I hope? And the diary?" [→](#then)
  - **safety slip** leading question
  - **slip** past the cue

## Then

> **if** shown past the cue: No, it's fine.
>
> **otherwise:** At times.

- "I'll tell my supervisor, and write this down." [→](#bye)
  - **safety** notices, supervisor told, recorded
- "Well, let's go on." [→](#bye)
  - **if** shown past the cue
  - **safety** recorded

## Bye

> Bye.

**end**

# What he took away

- Little.

# Debrief

Short.

${runs}`;

describe('an expected run of a script with a gate and a criterion of its own', () => {
  const run = (expects: string): string =>
    gated(`# Expected runs\n\n1. "Are you having"\n2. "I'll tell my"\n\n${expects}\n`);

  test('is held to what the gate sees and to the level of that criterion', () => {
    const met =
      'shift plan 2, safety asks directly, safety recorded, not safety asks plans, not safety slip leading question';
    const { told, card } = problemsIn(run(met));
    expect(told).toEqual([]);
    expect(card.expectedRuns).toEqual({ asExpected: 1, of: 1 });
  });

  test.each([
    ['shift plan 3', 'This run reaches shift plan 2, not 3.'],
    [
      'not safety asks directly',
      'In this run “asks directly” counts as done; it is expected to be not done, or late.',
    ],
    ['safety asks plans', 'In this run “asks plans” counts as not done, or late; it is expected to be done.'],
    ['safety slip over-reacts', 'In this run “over-reacts” counts as not said; it is expected to be said.'],
  ])('that expects %s says what it comes to', (expects, message) => {
    const { told, card } = problemsIn(run(expects));
    expect(told.map((t) => [t.code, t.message])).toEqual([['expected-run-differs', message]]);
    expect(card.expectedRuns.asExpected).toBe(0);
  });

  test('says at the line that expects it when a safety mark was taken off a reply', () => {
    const { told } = problemsIn(
      run('safety asks directly').replace('  - **safety** asks directly', '  - **safety** notices'),
    );
    expect(told).toMatchObject([{ code: 'expected-run-differs', words: 'safety asks directly' }]);
  });

  test('counts what was done too late as not done', () => {
    const late = run('not safety notices, safety recorded').replace(
      '1. "Are you having',
      '1. "Nothing silly',
    );
    expect(problemsIn(late).told).toEqual([]);
  });

  test('says that no risk cue is met where there is none', () => {
    const { told } = problemsIn(run('not safety asks plans').replace('**risk cue:** ', ''));
    expect(told.map((t) => t.message)).toEqual([
      'This run expects “asks plans” to be not done, or late, and meets no risk cue.',
    ]);
  });

  test('is written with both, each act once in all the runs', () => {
    const { runs } = proposeRuns(readScenario(gated(''), 'sam.md').scenario, READERS, 60);
    const text = gated(`# Expected runs\n\n${runs.flatMap(printRun).join('\n\n')}\n`);
    expect(problemsIn(text).told).toEqual([]);
    const acts = text.slice(text.indexOf('# Expected runs')).match(/(?:not )?safety [^,\n]+/g) ?? [];
    expect(runs.length).toBeGreaterThan(1);
    expect(acts).toContain('safety asks directly');
    expect(new Set(acts).size).toBe(acts.length);
    expect(text).toMatch(/shift plan [0-3]/);
    for (const was of ['  - **safety** asks directly', '  - **shows** asks the rota'])
      expect(problemsIn(text.replace(was, '  - **why** It is.')).told.map((t) => t.code)).toContain(
        'expected-run-differs',
      );
  });
});

describe('the runs that are written for a script', () => {
  const { scenario } = readScenario(script(''), 'ada.md');
  const { runs, unnoticed } = proposeRuns(scenario, READERS, 20);

  test('notice every condition turned round, and come out as expected', () => {
    expect(unnoticed).toEqual({ conditions: [], marks: [] });
    expect(conditionsTurned(scenario)).toHaveLength(3);
    const text = script(`# Expected runs\n\n${runs.flatMap(printRun).join('\n\n')}\n`);
    const { told, card } = problemsIn(text);
    expect(told).toEqual([]);
    expect(card.expectedRuns.of).toBe(runs.length);
    for (const was of [
      '**if** shown reflects: Since',
      '  - **if** shown reflects',
      '- **if** shown own cycle',
    ])
      expect(problemsIn(text.replace(was, was.replace('shown', 'not shown'))).told.length).toBeGreaterThan(0);
  });
});

describe('a condition turned round', () => {
  const turned = (text: string): string => turnedRound(readCondition(text, ['asked', 'told']).condition).text;

  test.each([
    ['shown own cycle', 'not shown own cycle'],
    ['not shown own cycle', 'shown own cycle'],
    ['trust at least 6 and asked is 0', 'not trust at least 6 or not asked is 0'],
    ['asked is 0 or told is 0', 'not asked is 0 and not told is 0'],
    [
      'asked is 0 and told is 0 or trust over 3',
      'not asked is 0 and not trust over 3 or not told is 0 and not trust over 3',
    ],
  ])('%s is %s', (was, is) => expect(turned(was)).toBe(is));
});
