/** The most that a session could still be worth, after one line was said and with others still on offer: row by row. */
import { describe, expect, test } from 'vitest';
import { assessSession } from '../../scoring/assess';
import { bestHope } from '../../scoring/best-hope';
import type { Play } from '../../simulator/play';
import { playThrough, readOrThrow } from '../testing-tools/small-scenarios';

interface Given {
  readonly criteria: string;
  /** What the line that was said carries: "slip blames". */
  readonly said?: string;
  /** What each reply still on offer shows; a beat's name in brackets leads there. */
  readonly ahead: readonly string[];
  readonly caps?: string;
  readonly kind?: 'setting' | 'reviewing';
  /** Whether the sheet lies on the way to the end. */
  readonly sheet?: boolean;
}

const SHEET = '| plan | a good answer |\n| --- | --- |\n| what | Walk |\n\n[→](#last)';

const script = ({ criteria, said, ahead, caps, kind = 'setting', sheet = false }: Given): string => `---
title: Hope
client: { name: Rosa }
mode: ${kind}
criteria: [${criteria}]
${caps === undefined ? '' : `caps: { ${caps} }`}
---

# Session 1

## Opening

> Go on.

- "Said." [→](#second)
${said === undefined ? '' : `  - **${said.split(' ')[0]}** ${said.split(' ').slice(1).join(' ')}`}
- "Not said." [→](#second)

## Second

> Well.

- "Hm." [→](#${sheet ? 'sheet' : 'last'})
${ahead.map((shown, i) => `- "Ahead ${i}." [→](#last)\n  - **shows** ${shown}`).join('\n')}

${sheet ? `## Sheet\n\n> Pen.\n\n${SHEET}\n` : ''}
## Last

> Bye.

**end**
${kind === 'reviewing' ? '\n# The week\n\n| day | done | note | what gave way |\n| --- | --- | --- | --- |\n| Friday | not done | | rain |\n' : ''}`;

const hopeOf = (play: Play, session = 0): number =>
  Math.round(bestHope(play, assessSession(play, play.scenario.sessions[session]!)) * 10) / 10;
const hope = (given: Given): number => hopeOf(playThrough(readOrThrow(script(given)), [1]));

const EMPATHY = ['reflects', 'autonomy'];

describe('the most a session could still be worth', () => {
  test.each<[string, Given, number]>([
    ['is all, where all of it is on offer', { criteria: 'empathy', ahead: EMPATHY }, 100],
    ['is level 2, where no more is', { criteria: 'empathy', ahead: ['affirms effort'] }, 66.7],
    ['is level 1, where only an attempt is', { criteria: 'empathy', ahead: ['autonomy'] }, 33.3],
    [
      'is nothing, where what is on offer belongs to another criterion',
      { criteria: 'rationale', ahead: EMPATHY },
      0,
    ],
    [
      'is what was shown, where nothing more is on offer',
      { criteria: 'empathy', said: 'shows reflects', ahead: [] },
      66.7,
    ],
    [
      'adds what was shown and what is on offer',
      { criteria: 'rationale', said: 'shows purpose', ahead: ['own cycle'] },
      66.7,
    ],
    ['is no more than the script allows', { criteria: 'empathy', ahead: EMPATHY, caps: 'empathy: 1' }, 33.3],
    ['is shared out by weight: rationale 16 of 24', { criteria: 'rationale, empathy', ahead: EMPATHY }, 33.3],
    ['counts the sheet that lies ahead', { criteria: 'written plan', ahead: [], sheet: true }, 66.7],
    ['and a copy of it', { criteria: 'written plan', ahead: ['client has copy'], sheet: true }, 100],
    ['but not where none does', { criteria: 'written plan', ahead: ['client has copy'] }, 33.3],
    ['nor for what the same words name elsewhere', { criteria: 'task', ahead: [], sheet: true }, 0],
  ])('%s', (_, given, most) => expect(hope(given)).toBe(most));

  test.each<[string, Given, number]>([
    [
      'of blame, genuine leaves 2',
      { criteria: 'empathy', said: 'slip blames', ahead: [...EMPATHY, 'genuine'] },
      66.7,
    ],
    ['of blame, reflecting leaves 1', { criteria: 'empathy', said: 'slip blames', ahead: EMPATHY }, 33.3],
    [
      'of blame, nothing else leaves anything',
      { criteria: 'empathy', said: 'slip blames', ahead: ['affirms effort'] },
      0,
    ],
    [
      'a plan in the air, the sheet',
      { criteria: 'written plan', said: 'slip spoken only', ahead: [], sheet: true },
      66.7,
    ],
    [
      'a plan in the air, nothing else',
      { criteria: 'written plan', said: 'slip spoken only', ahead: ['client has copy'] },
      0,
    ],
    [
      'a wish, the behaviour',
      { criteria: 'task', said: 'slip vague wish', ahead: ['behaviour, task: when', 'task: where'] },
      66.7,
    ],
    [
      'a wish, nothing else',
      { criteria: 'task', said: 'slip vague wish', ahead: ['task: when', 'task: where'] },
      33.3,
    ],
    [
      'the last minute, nothing',
      {
        criteria: 'task',
        said: 'slip last minute',
        ahead: ['behaviour, task: when, task: where', 'how often, right size, material'],
      },
      66.7,
    ],
    [
      'a yes or no, both that are asked for',
      {
        criteria: 'review',
        said: 'slip yes or no',
        ahead: ['named task', 'open question', 'record used'],
        kind: 'reviewing',
      },
      66.7,
    ],
    [
      'a yes or no, not one of them alone',
      {
        criteria: 'review',
        said: 'slip yes or no',
        ahead: ['named task', 'open question'],
        kind: 'reviewing',
      },
      33.3,
    ],
    [
      'either of two reasons, one of them',
      { criteria: 'rationale', said: 'slip generic rationale', ahead: ['purpose', 'own goal'] },
      66.7,
    ],
  ])('undoes %s', (_, given, most) => expect(hope(given)).toBe(most));

  test('is what was earned once the session is over, also where its last turn had more on offer', () => {
    const text = script({ criteria: 'empathy', ahead: EMPATHY }).replaceAll('[→](#last)', '→ end');
    const play = playThrough(readOrThrow(text), [1, 1]);
    expect(play.phase).not.toBe('talking');
    expect(hopeOf(play)).toBe(0);
    expect(hopeOf(playThrough(readOrThrow(text), [1]))).toBe(100);
  });

  test('of an earlier session is what was earned there', () => {
    const text = `---
title: Hope
client: { name: Rosa }
mode: both
criteria: [empathy]
---

# Session 1

## Opening

> Go on.

- "Hm." [→](#sheet)
- "Oh." [→](#sheet)

## Sheet

${SHEET.replace('last', 'bye')}

## Bye

> Bye.

**end**

# The week

| day | what gets in the way | could be planned for | answered by, for example |
| --- | --- | --- | --- |
| any | the bus strike | yes | "go on foot" |

- **done** [→](#again)
- **partly** [→](#again)
- **not done** [→](#again)

# Session 2

## Again

> So.

- "You did." [→](#end)
  - **shows** reflects, autonomy
- "Hm." [→](#end)

## End

> Bye.

**end**
`;
    const play = playThrough(readOrThrow(text), [1]);
    expect([play.sessionIndex, hopeOf(play, 0), hopeOf(play, 1)]).toEqual([1, 0, 100]);
  });
});
