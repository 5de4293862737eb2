/** Which turns of a small script can be practised on their own, which way through it is taken, and what one reply is worth. */
import { describe, expect, test } from 'vitest';
import { readScenario } from '../../../scenarios/format/read-scenario';
import type { CriterionName } from '../../../scenarios/format/vocabulary';
import { liftedAt, liftTurns } from '../../../scoring/drill/lift-turns';
import { isAChoice, worthOf, type ReplyWorth } from '../../../scoring/drill/reply-worth';
import { aReview, aSetting, type Saying } from '../../testing-tools/play-builder';
import { BOX_READERS, SEEDS } from '../../testing-tools/small-scenarios';

/** Replies as "marks => beat": "shows purpose; model => second". */
const replies = (written: readonly string[]): string =>
  written
    .map((one, i) => {
      const [marks = '', to = ''] = one.split('=>').map((part) => part.trim());
      const bullets = marks.split(';').flatMap((mark) => {
        const [kind = '', ...rest] = mark.trim().split(' ');
        return kind === '' ? [] : [`  - **${kind.replace('_', ' ')}** ${rest.join(' ')}`.trimEnd()];
      });
      return [`- "Reply number ${i + 1} of these." [→](#${to})`, ...bullets].join('\n');
    })
    .join('\n');

/** A script that begins with these replies; "first", "second" and "third" are turns that can be practised, "last" ends. */
const script = (opening: readonly string[], line = '> Go on.'): string => `---
title: Small turns
client: { name: Rosa }
mode: setting
criteria: [rationale, collaboration, obstacles, written plan, empathy]
---

# Session 1

## Opening

${line}

${replies(opening)}

${['First', 'Second', 'Third'].map((name) => `## ${name}\n\n> Yes.\n\n${replies(['shows reflects => last', '=> last'])}`).join('\n\n')}

## Last

> Bye.

**end**
`;

const lifted = (text: string): string[] =>
  liftTurns(readScenario(text, 'small.md').scenario, SEEDS, BOX_READERS).map(
    ({ session, beat, criteria }) => `${session} ${beat}: ${criteria.join(', ')}`,
  );

describe('a turn can be practised', () => {
  const opening = (written: readonly string[], line?: string): string | undefined =>
    lifted(script(written, line)).find((turn) => turn.startsWith('1 opening'));

  test.each([
    ['two replies are a choice', ['shows purpose => first', '=> first'], '1 opening: rationale'],
    ['one reply is none', ['shows purpose => first'], undefined],
    ['nor are two that show as much', ['shows purpose => first', 'shows own cycle => first'], undefined],
    ['nor two that show nothing', ['=> first', '=> first'], undefined],
    [
      'it says each criterion that it tells apart, in the order of the twelve',
      ['shows reflects, purpose => first', '=> first'],
      '1 opening: rationale, empathy',
    ],
    ['the sheet is never practised by a line', ['shows client has copy => first', '=> first'], undefined],
    [
      'a reply that asks about risk keeps the whole turn out',
      ['shows purpose => first', 'safety asks directly => first'],
      undefined,
    ],
    [
      'and so does a slip of the gate',
      ['shows purpose => first', 'safety_slip promises secrecy => first'],
      undefined,
    ],
  ])('%s', (_, written, turn) => expect(opening(written)).toBe(turn));

  test('never once a cue was met, on that turn or on any later one', () => {
    const cue = '> **risk cue:** Not that I will be here.';
    expect(lifted(script(['shows purpose => first', '=> first'], cue))).toEqual([]);
  });

  test('up to a hundred and twenty decisions, begin among them', () => {
    const beats = Array.from(
      { length: 130 },
      (_, i) =>
        `## Beat ${i}\n\n> Yes.\n\n${replies([`shows reflects => beat-${i + 1}`, `=> beat-${i + 1}`])}`,
    );
    const long = script(['=> beat-0']).replace('## Last', `${beats.join('\n\n')}\n\n## Last`);
    // "Begin" and the opening come first.
    expect(lifted(long)).toHaveLength(118);
  });

  test('it is found again by its session and its beat, both', () => {
    const turns = liftTurns(
      readScenario(script(['=> first', 'shows purpose => first']), 's.md').scenario,
      SEEDS,
      BOX_READERS,
    );
    expect(liftedAt(turns, { session: 1, beat: 'first' })).toBe(turns[1]);
    expect(liftedAt(turns, { session: 2, beat: 'first' })).toBeNull();
    expect(liftedAt(turns, { session: 1, beat: 'third' })).toBeNull();
  });
});

describe('the way that is taken through a script goes by', () => {
  test.each([
    ['the reply that shows most', ['shows purpose => first', 'shows purpose, own goal => second'], 'second'],
    ['the first of two that show as much', ['shows purpose => first', 'shows own goal => second'], 'first'],
    ['the author’s example', ['shows purpose => first', 'shows own goal; model => second'], 'second'],
    ['nothing that is only a weak form', ['=> first', 'shows generic => second'], 'first'],
    [
      'the clean line before one that shows more and slips',
      ['shows purpose, own cycle, own goal; slip reassures => first', 'shows purpose => second'],
      'second',
    ],
    [
      'one slip before two',
      ['shows purpose; slip reassures, generic rationale => first', 'slip reassures => second'],
      'second',
    ],
    ['a line about safety', ['=> first', 'safety asks directly => second'], 'second'],
  ])('%s', (_, written, beat) => {
    const last = lifted(script(written)).at(-1);
    expect(last).toBe(`1 ${beat}: empathy`);
  });

  test('the longer conversation: a reply that ends it is worth two elements less', () => {
    const ending = (shown: string): string =>
      script([`shows ${shown} => first`, 'shows purpose => second']).replace('[→](#first)', '→ end');
    expect(lifted(ending('purpose, own goal'))).toContain('1 second: empathy');
    expect(lifted(ending('purpose, own goal, own cycle'))).not.toContain('1 second: empathy');
  });
});

describe('one reply by itself is worth', () => {
  const told = ({ shows, weak, slips, level }: ReplyWorth): string =>
    `${level}: ${[...shows, ...(weak ? ['~'] : []), ...slips].join(', ') || 'nothing'}`;
  const worths = (criterion: CriterionName, sayings: readonly Saying[]): string[] => {
    const [said = {}, ...besides] = sayings;
    const begin = criterion === 'review' ? aReview : aSetting;
    const { scenario } = begin([criterion])
      .turn({ ...said, besides })
      .build();
    return worthOf(criterion, scenario.sessions[0]!.beats[0]!.replies, scenario, 0).map(told);
  };
  type Row = [string, CriterionName, Saying[], string[]];
  const rows: Row[] = [
    [
      '2 for the most that this turn allows, 1 for less, 0 for nothing of it',
      'obstacles',
      [{ shows: ['obstacle', 'confidence'] }, { shows: ['obstacle'] }, { shows: ['reflects'] }, {}],
      ['2: obstacle, confidence', '1: obstacle', '0: nothing', '0: nothing'],
    ],
    [
      '1 for the weak form, which counts for nothing beside a strong one',
      'obstacles',
      [{ shows: ['anything else?'] }, { shows: ['anything else?', 'obstacle'] }, { shows: ['obstacle'] }],
      ['1: ~', '2: obstacle, ~', '2: obstacle'],
    ],
    [
      'what its slip leaves, however much it shows',
      'obstacles',
      [{ shows: ['obstacle', 'confidence'], slips: ['cheerleads'] }, { shows: ['obstacle', 'confidence'] }],
      ['1: obstacle, confidence, cheerleads', '2: obstacle, confidence'],
    ],
    [
      'nothing less for a slip that holds another criterion down',
      'obstacles',
      [{ shows: ['obstacle'], slips: ['blames'] }, {}],
      ['2: obstacle', '0: nothing'],
    ],
    [
      'the weak form that its slip still shows',
      'review',
      [{ slips: ['yes or no'] }, { shows: ['named task'], slips: ['review skipped'] }, { slips: ['labels'] }],
      ['1: ~, yes or no', '0: named task, review skipped', '0: nothing'],
    ],
    [
      'what the client does after it as well, each once',
      'teach-back',
      [
        { acts: ['says what and when', 'says what and when'] },
        { acts: ['says why'], slips: ['makes sense?'] },
      ],
      ['2: says what and when', '1: says why, ~, makes sense?'],
    ],
  ];
  test.each(rows)('%s', (_, criterion, sayings, told) => expect(worths(criterion, sayings)).toEqual(told));

  test.each([
    ['one reply in full, the other not at all', [2, 0], true],
    ['one in full, the other less', [1, 2], true],
    ['all as good', [2, 2], false],
    ['none in full', [1, 0], false],
    ['a single reply', [2], false],
  ])('tells a choice from none: %s', (_, levels, is) => {
    expect(isAChoice(levels.map((level) => ({ level }) as ReplyWorth))).toBe(is);
  });
});
