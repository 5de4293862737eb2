/** What may still come of a session from where a play stands, as kindly as its conditions can be weighed: row by row. */
import { describe, expect, test } from 'vitest';
import { aheadOf, stillAhead, type Ahead } from '../../scoring/ahead';
import { readScenario } from '../../scenarios/format/read-scenario';
import type { Play } from '../../simulator/play';
import { playThrough, readOrThrow } from '../testing-tools/small-scenarios';

const script = (beats: string) => `---
title: Ahead
client: { name: Rosa }
mode: setting
criteria: [rationale, collaboration, teach-back, empathy]
counters: [asked, other]
---

# Session 1

${beats}

## Last

> Bye.

**end**
`;

const told = ({ elements, sheet }: Ahead): string =>
  [...[...elements].map((name) => name.replace(/^.*: /, '')).sort(), ...(sheet ? ['the sheet'] : [])].join(
    ', ',
  );

/** A play that stands where these replies led. */
const standing = (text: string, replies: readonly number[] = []): Play =>
  playThrough(readOrThrow(text), replies);
const ahead = (play: Play): Ahead => stillAhead(play, 0, play.beat!);

describe('a reply that asks for a count', () => {
  /** What moves the count is on offer at the same time. */
  const open = (condition: string, now: number, moves: readonly number[]): boolean => {
    const lines = moves.map(
      (by, i) => `- "Move number ${i}." [→](#opening)\n  - **counts** asked ${by > 0 ? '+' : ''}${by}`,
    );
    const reply = `- "Well." [→](#last)\n  - **if** ${condition}\n  - **shows** purpose`;
    const play = standing(
      script(`## Opening\n\n> Go on.\n\n- "Hm." [→](#last)\n${[...lines, reply].join('\n')}`),
    );
    const counted = { ...play, memory: { ...play.memory, counters: { asked: now, other: 9 } } };
    return ahead(counted).elements.has('rationale: purpose');
  };

  test.each<[string, number, number[], boolean]>([
    ['asked at least 3', 3, [], true],
    ['asked at least 3', 2, [], false],
    ['asked at least 3', 1, [1], false],
    ['asked at least 3', 1, [1, 1], true],
    ['asked at least 3', 3, [-2], true],
    ['not asked at least 3', 2, [], true],
    ['not asked at least 3', 3, [], false],
    ['not asked at least 3', 4, [-1], false],
    ['not asked at least 3', 4, [-1, -1], true],
    ['not asked at least 3', 2, [5], true],
    ['asked at most 1', 1, [], true],
    ['asked at most 1', 2, [], false],
    ['asked at most 1', 3, [-2], true],
    ['asked at most 1', 1, [4], true],
    ['not asked at most 1', 2, [], true],
    ['not asked at most 1', 1, [], false],
    ['not asked at most 1', 1, [1], true],
    ['not asked at most 1', 2, [-2], true],
    ['asked over 2', 3, [], true],
    ['asked over 2', 2, [], false],
    ['asked over 2', 2, [1], true],
    ['asked over 2', 3, [-3], true],
    ['not asked over 2', 2, [], true],
    ['not asked over 2', 3, [], false],
    ['not asked over 2', 3, [-1], true],
    ['not asked over 2', 2, [3], true],
    ['asked under 2', 1, [], true],
    ['asked under 2', 2, [], false],
    ['asked under 2', 2, [-1], true],
    ['asked under 2', 1, [3], true],
    ['not asked under 2', 2, [], true],
    ['not asked under 2', 1, [], false],
    ['not asked under 2', 1, [1], true],
    ['not asked under 2', 2, [-2], true],
    ['asked is 2', 2, [], true],
    ['asked is 2', 1, [], false],
    ['asked is 2', 3, [], false],
    ['asked is 2', 1, [1], true],
    ['asked is 2', 3, [-1], true],
    ['not asked is 2', 2, [], false],
    ['not asked is 2', 2, [1], true],
    ['not asked is 2', 2, [-1], true],
    ['not asked is 2', 1, [], true],
  ])('%s, at %i with %j still on offer: %s', (condition, now, moves, is) =>
    expect(open(condition, now, moves)).toBe(is),
  );

  test('is weighed anew where the same beat is met with another count', () => {
    const play = standing(
      script(
        '## Opening\n\n> Go on.\n\n- "Hm." [→](#last)\n- "Well." [→](#last)\n  - **if** asked at least 3\n  - **shows** purpose',
      ),
    );
    const at = (asked: number) =>
      told(ahead({ ...play, memory: { ...play.memory, counters: { asked, other: 0 } } }));
    expect([at(2), at(3), at(2)]).toEqual(['', 'purpose', '']);
  });
});

describe('a reply that asks for what was shown', () => {
  const text = (condition: string): string =>
    script(`## Opening

> Go on.

- "One." [→](#second)
  - **shows** own cycle
- "Two." [→](#second)
  - **slip** prescribes
- "Three." [→](#why)
- "Four." [→](#second)

## Why

> For him.
>
> **shows** client says why

[→](#second)

## Second

> Well.

- "Hm." [→](#last)
- "Well." [→](#last)
  - **if** ${condition}
  - **shows** purpose`);

  test.each<[string, number, boolean]>([
    ['shown own cycle', 1, true],
    ['shown own cycle', 4, false],
    ['not shown own cycle', 1, false],
    ['not shown own cycle', 4, true],
    ['shown prescribes', 2, true],
    ['shown prescribes', 4, false],
    ['not shown prescribes', 2, false],
    ['not shown prescribes', 1, true],
    ['shown client says why', 3, true],
    ['shown client says why', 1, false],
    ['not shown client says why', 3, false],
    ['shown own cycle and shown prescribes', 1, false],
    ['shown own cycle or shown prescribes', 1, true],
    ['shown own cycle or shown prescribes', 3, false],
    ['trust at least 9', 4, true],
  ])('%s, after reply %i: %s', (condition, reply, is) =>
    expect(ahead(standing(text(condition), [reply])).elements.has('rationale: purpose')).toBe(is),
  );

  test.each([
    [
      'what a reply still on offer shows',
      '- "A." [→](#last)\n  - **shows** own cycle',
      'shown own cycle',
      true,
    ],
    ['a slip of one', '- "A." [→](#last)\n  - **slip** prescribes', 'shown prescribes', true],
    ['not another slip', '- "A." [→](#last)\n  - **slip** reassures', 'shown prescribes', false],
    [
      'what lies behind the very reply that asks for it, which is kinder than it is',
      '- "A." [→](#last)\n  - **if** shown own goal\n  - **shows** own goal',
      'shown own goal',
      true,
    ],
    [
      'not a count behind a way that is closed',
      '- "A." [→](#last)\n  - **if** shown own goal\n  - **counts** asked +1',
      'asked at least 1',
      false,
    ],
  ])('may still come by %s', (_, other, condition, is) => {
    const play = standing(
      script(
        `## Opening\n\n> Go on.\n\n- "Hm." [→](#last)\n${other}\n- "Well." [→](#last)\n  - **if** ${condition}\n  - **shows** purpose`,
      ),
    );
    expect(ahead(play).elements.has('rationale: purpose')).toBe(is);
  });
});

describe('from a beat, the session may still come to', () => {
  const table = '| plan | a good answer |\n| --- | --- |\n| what | Walk |';
  const after = (second: string, rest = ''): string =>
    told(
      ahead(
        standing(
          script(
            `## Opening\n\n> Go on.\n\n- "On." [→](#second)\n- "Hm." [→](#last)\n  - **shows** reflects\n\n## Second\n\n${second}\n\n${rest}`,
          ),
          [1],
        ),
      ),
    );
  const ask = (shown: string, to = 'last'): string =>
    `- "Hm." [→](#${to})\n- "And?" [→](#${to})\n  - **shows** ${shown}`;

  test.each([
    ['nothing that lies behind', ask('purpose'), '', 'purpose'],
    [
      'what a further beat shows',
      ask('purpose', 'third'),
      `## Third\n\n> Yes.\n\n${ask('own goal')}`,
      'own goal, purpose',
    ],
    [
      'what the client does there',
      ask('purpose', 'third'),
      '## Third\n\n> Yes.\n>\n> **shows** client says why\n\n[→](#last)',
      'client says why, purpose',
    ],
    [
      'not what the client does on a line that is closed',
      ask('purpose', 'third'),
      '## Third\n\n> **if** shown own goal: Yes.\n>\n> **shows** client says why\n>\n> **otherwise:** No.\n\n[→](#last)',
      'purpose',
    ],
    [
      'not what lies behind a link that is closed',
      ask('purpose', 'third'),
      `## Third\n\n> Yes.\n\n**if** shown own goal: [→](#fourth)\n\n**otherwise:** [→](#last)\n\n## Fourth\n\n> Yes.\n\n${ask('asks ideas first')}`,
      'purpose',
    ],
    ['the sheet', ask('purpose', 'third'), `## Third\n\n${table}\n\n[→](#last)`, 'purpose, the sheet'],
    ['what was passed by, where a circle leads back', ask('purpose', 'opening'), '', 'purpose, reflects'],
    [
      'by a menu, whatever a beat that goes on after its replies shows, and no other beat',
      `- "Hm." [→](#aside)\n- "Oh." [→](#aside)`,
      `## Aside\n\n> Well.\n\n→ menu\n\n## Menu\n\n> Yes.\n\n${ask('own goal')}\n\n[→](#last)\n\n## Other\n\n> Yes.\n\n${ask('purpose')}\n\n## Bare\n\n> Yes.\n>\n> **shows** says why\n\n[→](#last)`,
      'own goal',
    ],
    [
      'no menu that no link leads to',
      ask('purpose'),
      `## Menu\n\n> Yes.\n\n${ask('own goal')}\n\n[→](#last)`,
      'purpose',
    ],
    [
      'by a menu that stands beside another way',
      `- "Hm." [→](#aside)\n- "Oh." → menu`,
      `## Aside\n\n> Well.\n\n[→](#last)\n\n## Menu\n\n> Yes.\n\n${ask('own goal')}\n\n[→](#last)`,
      'own goal',
    ],
  ])('%s', (_, second, rest, is) => expect(after(second, rest)).toBe(is));

  test.each([
    [
      'on a line that is closed',
      '**if** shown own goal: Yes.\n>\n> **shows** client says why\n>\n> **otherwise:** No.\n\n[→](#last)',
      '',
    ],
    [
      'behind a link that is closed',
      'Well.\n\n**if** shown own goal: [→](#fourth)\n\n**otherwise:** [→](#last)',
      '## Fourth\n\n> For him.\n>\n> **shows** client says why\n\n[→](#last)',
    ],
  ])('not what asks for what the client says only %s', (_, third, rest) => {
    const asks = `- "Hm." [→](#third)\n- "And?" [→](#last)\n  - **if** shown client says why\n  - **shows** purpose`;
    expect(after(asks, `## Third\n\n> ${third}\n\n${rest}`)).toBe('');
  });

  test('by its links alone, also what a condition closes', () => {
    const { scenario } = readScenario(
      script(
        '## Opening\n\n> Go on.\n\n- "Hm." [→](#last)\n- "Well." [→](#last)\n  - **if** shown own goal\n  - **shows** purpose',
      ),
      's.md',
    );
    expect(told(aheadOf(scenario, 0, scenario.sessions[0]!.beats[0]!))).toBe('purpose');
  });

  test('nothing in a session that is not there', () => {
    const play = standing(script(`## Opening\n\n> Go on.\n\n${ask('purpose')}`));
    expect(told(stillAhead(play, 1, play.beat!))).toBe('');
  });
});
