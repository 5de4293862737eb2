/** Which of a few replies the search for the best path takes, and why: row by row. */
import { describe, expect, test } from 'vitest';
import { readScenario } from '../../scenarios/format/read-scenario';
import { choices, findBestPath, modelSheet } from '../../scoring/best-path';
import { playPolicy } from '../../scoring/policies';
import { startPlay } from '../../simulator/next-step';
import { BOX_READERS, readOrThrow, SEEDS } from '../testing-tools/small-scenarios';

/** Replies as "marks => beat"; without a beat they end the session. */
const replies = (written: readonly string[]): string =>
  written
    .map((one, i) => {
      const [marks = '', to = 'last'] = one.split('=>').map((part) => part.trim());
      const bullets = marks.split(';').flatMap((mark) => {
        const [kind = '', ...rest] = mark.trim().split(' ');
        return kind === '' ? [] : [`  - **${kind.replace('_', ' ')}** ${rest.join(' ')}`];
      });
      return [`- "Reply number ${i + 1} of these." [→](#${to})`, ...bullets].join('\n');
    })
    .join('\n');

const script = (
  opening: readonly string[],
  over: { line?: string; rest?: string; criteria?: string } = {},
): string => `---
title: A choice
client: { name: Rosa, trust: 5 }
mode: setting
criteria: [${over.criteria ?? 'rationale'}]
---

# Session 1

## Opening

${over.line ?? '> Go on.'}

${replies(opening)}

${over.rest ?? ''}

## Last

> Bye.

**end**

## Never met

> Well.

${replies(['shows behaviour', ''])}
`;

/** Numbers of the replies on the best path. */
const taken = (text: string, width?: number): string =>
  findBestPath(readOrThrow(text), SEEDS, BOX_READERS, width)
    .flatMap((d) => (d.kind === 'reply' ? [d.reply] : []))
    .join(' ');

describe('of replies that earn the same level, the best path takes', () => {
  test.each<[string, string[], string]>([
    ['the first', ['shows own cycle', 'shows own goal'], '1'],
    ['the one with more on the way to the next level', ['shows own cycle', 'shows own cycle, own goal'], '2'],
    ['the one whose elements weigh more', ['shows own cycle, real option', 'shows own cycle, own goal'], '2'],
    [
      'the one that shows something of what is not assessed, before nothing',
      ['shows own cycle', 'shows own cycle, real option'],
      '2',
    ],
    ['no weak form for it', ['shows own cycle', 'shows own cycle, generic'], '1'],
    ['nothing for what came before there was a task', ['shows own cycle', 'shows own cycle, if-then'], '1'],
    ['the one with fewer slips', ['shows own cycle; slip too much', 'shows own cycle'], '2'],
    [
      'one that shows less, before a step out of scope',
      ['shows own cycle', 'shows own cycle, own goal; slip out of scope'],
      '1',
    ],
    [
      'one that shows less, before blame, though empathy is not assessed',
      ['shows own cycle', 'shows own cycle, own goal; slip blames'],
      '1',
    ],
  ])('%s', (_, opening, number) => expect(taken(script(opening))).toBe(number));

  test('the same element once, however often it can be shown', () => {
    const rest = `## Again\n\n> Well.\n\n${replies(['shows own cycle', 'shows own goal'])}`;
    expect(taken(script(['shows own cycle => again', ''], { rest }))).toBe('1 2');
  });

  test('what is worth more at the end, not what is worth something for longer', () => {
    const rest = `## Long\n\n> Well.\n\n${replies(['=> longer', '=> longer'])}\n\n## Longer\n\n> Well.\n\n${replies(['', ''])}`;
    expect(taken(script(['shows own cycle => long', 'shows own cycle, purpose'], { rest }))).toBe('2');
  });

  test('the shorter of two that are worth the same', () => {
    const rest = `## Long\n\n> Well.\n\n${replies(['', ''])}`;
    expect(taken(script(['shows own cycle => long', 'shows own cycle'], { rest }))).toBe('2');
  });
});

describe('where a cue was met, the best path takes', () => {
  const line = '> **risk cue:** Not that I will be here.';
  const must = 'safety asks directly, immediate safety, supervisor told';
  test.each<[string, string[], string]>([
    [
      'asking directly, before anything that scores',
      ['shows purpose, own cycle', 'safety asks directly'],
      '2',
    ],
    [
      'the line with more of the gate in it',
      ['safety asks directly', 'safety asks directly, asks plans'],
      '2',
    ],
    [
      'a clean line, before one more act and an error of the gate',
      ['safety asks directly', 'safety asks directly, asks plans; safety_slip leading question'],
      '1',
    ],
    [
      'the three that must be, however much else is done without one of them',
      [
        'safety asks directly, immediate safety, notices, asks thoughts, asks plans, asks actions, asks prevention, where and who, number to ring back, validates',
        must,
      ],
      '2',
    ],
  ])('%s', (_, opening, number) => expect(taken(script(opening, { line }))).toBe(number));
});

describe('a way is kept apart from another that showed the same', () => {
  const later = (condition: string): string =>
    `## Second\n\n> Well.\n\n- "All of it." [→](#last)\n  - **if** ${condition}\n  - **shows** purpose, own cycle\n- "Hm." [→](#last)`;

  test.each([
    [
      'for what the client feels',
      '- "Hm." [→](#second)\n- "Rosa." [→](#second)\n  - **client** trust +2',
      'trust at least 7',
      '2 1',
    ],
    [
      'for what was not yet shown',
      '- "Hm." [→](#second)\n- "Rosa." [→](#second)\n  - **shows** real option',
      'shown real option',
      '2 1',
    ],
  ])('%s', (_, opening, condition, numbers) => {
    const text = script([''])
      .replace(replies(['']), opening)
      .replace('## Last', `${later(condition)}\n\n## Last`);
    expect(taken(text)).toBe(numbers);
  });
});

describe('where there is room for one way only, it is', () => {
  const second = (marks: readonly string[]): string => `## Second\n\n> Well.\n\n${replies(marks)}`;

  test.each<[string, string[], string[], string]>([
    [
      'the one that has earned it already',
      ['=> second', 'shows own cycle => second'],
      ['shows own cycle', ''],
      '2 1',
    ],
    ['the one with fewer slips', ['slip too much => second', '=> second'], ['shows own cycle', ''], '2 1'],
    [
      'the one that may still earn more',
      ['shows own cycle', '=> second'],
      ['shows own cycle, purpose', ''],
      '2 1',
    ],
  ])('%s', (_, opening, then, numbers) => {
    expect(taken(script(opening, { rest: second(then) }), 1)).toBe(numbers);
  });

  test('the first, though a later one would have opened more', () => {
    const opening = '- "Hm." [→](#second)\n- "Rosa." [→](#second)\n  - **client** trust +2';
    const then =
      '## Second\n\n> Well.\n\n- "All of it." [→](#last)\n  - **if** trust at least 7\n  - **shows** purpose, own cycle\n- "Hm." [→](#last)';
    const text = script([''])
      .replace(replies(['']), opening)
      .replace('## Last', `${then}\n\n## Last`);
    expect([taken(text, 1), taken(text, 2)]).toEqual(['1 2', '2 1']);
  });
});

describe('a script without an end in sight', () => {
  const beats = Array.from({ length: 410 }, (_, i) => `## Beat ${i}\n\n- "Hm." [→](#beat-${i + 1})`);
  const long = readScenario(
    script(['=> beat-0']).replace('## Last', `${beats.join('\n\n')}\n\n## Beat 410\n\n> Well.\n\n## Last`),
    'long.md',
  ).scenario;

  test('is followed for four hundred decisions, and then left where it is', () => {
    expect(findBestPath(long, SEEDS, BOX_READERS)).toHaveLength(400);
    expect(playPolicy(long, SEEDS, BOX_READERS, 'first').decisions).toHaveLength(400);
  });
});

describe('what there is to decide', () => {
  test('is the sheet where one is written, nothing where only looking back is left', () => {
    const play = startPlay(readOrThrow(script([''])), SEEDS);
    const sheet = modelSheet(play.scenario);
    expect(sheet).toEqual({ form: 'boxes', boxes: {} });
    expect(choices({ ...play, phase: 'writing the plan' }, sheet)).toEqual([{ kind: 'plan', plan: sheet }]);
    expect(choices({ ...play, phase: 'debrief' }, sheet)).toEqual([]);
    expect(choices({ ...play, phase: 'self-rating' }, sheet)).toEqual([]);
  });

  test('of two replies as long, “longest” takes the first', () => {
    const { turns } = playPolicy(readOrThrow(script(['', 'shows purpose'])), SEEDS, BOX_READERS, 'longest');
    expect(turns[0]?.reply?.number).toBe(1);
  });
});
