/** What was on offer, what a reply leads to, and what a week leaves open: rule by rule on small scripts. */
import { describe, expect, test } from 'vitest';
import { readScenario } from '../../scenarios/format/read-scenario';
import type { Scenario } from '../../scenarios/format/scenario';
import type { Cause, WeekResult } from '../../scenarios/format/vocabulary';
import { leadsToPlan, offeredAt, reachableReplies, sessionIndexOf, wouldShow } from '../../scoring/offered';
import type { PlayedWeek } from '../../simulator/play';
import { playThrough } from '../testing-tools/small-scenarios';
import { aSetting } from '../testing-tools/play-builder';

const read = (text: string): Scenario => readScenario(text, 'small.md').scenario;

/** Two sessions that share a beat's name; what replies ask for is filled in. */
const script = (over: { first?: string; writing?: string; review?: string; week?: string }): Scenario =>
  read(`---
title: Offers
client: { name: Rosa }
mode: both
criteria: [rationale, obstacles, review, next step]
counters: [asked]
---

# Session 1

## Opening

> Go on.

${over.first ?? '- "Well, then." [→](#sheet)'}

## Talk

> Yes.
>
> **shows** client says why

[→](#sheet)

## Sheet

> Got a pen.

${over.writing ?? '| plan | a good answer |\n| --- | --- |\n| what | Walk |\n| when | Tuesday |'}

[→](#goodbye)

## Goodbye

> Bye.
>
> **shows** says why

**end**

# The week

| day | what gets in the way | could be planned for | answered by, for example |
| --- | --- | --- | --- |
| any | the bus strike | yes | "go on foot" |

${over.week ?? '- **done** [→](#well)\n- **partly** [→](#badly)\n- **not done** [→](#badly)'}

# Session 2

## Well

> I did.

- "Good to hear it." [→](#opening)

## Badly

> I did not.

- "What got in the way, do you think?" [→](#opening)

## Opening

> So.

${over.review ?? '- "And now?" [→](#end)'}

## End

> Bye.

**end**
`);

const week = (result: WeekResult, cause: Cause | null = null): PlayedWeek => ({
  occasions: [],
  obstacles: [],
  size: 'planned',
  firstMiss: null,
  cause,
  record: 'ticks',
  result,
});

describe('a reply that was on offer at a turn', () => {
  /** The numbers of the replies on offer, turn by turn, as the whole play looks back on them. */
  const offers = (scenario: Scenario, replies: readonly number[]): string[] => {
    const play = playThrough(scenario, replies);
    return play.turns.map((turn) =>
      offeredAt(play, turn)
        .map((r) => r.number)
        .join(' '),
    );
  };
  const back = '[→](#opening)';
  const counted = `- "One." ${back}\n  - **counts** asked +1\n- "Two." ${back}\n  - **counts** asked +1\n- "Three." [→](#sheet)\n  - **if** asked at least 2\n- "Four." [→](#sheet)`;

  test.each<[string, Parameters<typeof script>[0], number[], string[]]>([
    [
      'counts what was counted before it, and nothing after',
      { first: counted },
      [1, 2, 4],
      ['1 2 4', '2 4', '3 4', ''],
    ],
    [
      'is gone once it was said in that beat, though not for the same number in another session',
      {
        first: `- "One." ${back}\n- "Two." ${back}\n- "Three." [→](#sheet)`,
        review: `- "One." [→](#end)\n- "Two." [→](#end)\n- "Three." [→](#end)`,
      },
      [1, 2, 3, 1, 3],
      ['1 2 3', '2 3', '3', '', '1', '1 2 3'],
    ],
    [
      'does not yet know the sheet before it is written',
      { first: `- "One." ${back}\n- "Two." [→](#sheet)\n- "Three." [→](#sheet)\n  - **if** plan has when` },
      [1, 2],
      ['1 2', '2', ''],
    ],
    [
      'knows the sheet in the session after',
      {
        review:
          '- "One." [→](#end)\n- "Two." [→](#end)\n  - **if** plan has when\n- "Three." [→](#end)\n  - **if** plan has where',
      },
      [1, 1, 1],
      ['1', '', '1', '1 2'],
    ],
    [
      'knows how the week went in the session after it',
      {
        review:
          '- "One." [→](#end)\n- "Two." [→](#end)\n  - **if** week done\n- "Three." [→](#end)\n  - **if** week partly\n- "Four." [→](#end)\n  - **if** week not done',
      },
      [1, 1, 1],
      ['1', '', '1', '1 2'],
    ],
    [
      'does not yet know the week in the session before it',
      {
        first: `- "One." ${back}\n  - **if** not week not done\n- "Two." [→](#sheet)\n- "Three." [→](#sheet)\n  - **if** week done`,
      },
      [2, 1],
      ['1 2', '', '1'],
    ],
  ])('%s', (_, over, replies, told) => expect(offers(script(over), replies)).toEqual(told));

  test('is none where nothing was said, and what was said where its beat is not known any more', () => {
    const play = aSetting(['rationale'])
      .turn({ besides: [{}] })
      .build();
    const turn = play.turns[0]!;
    expect(offeredAt(play, { ...turn, reply: null })).toEqual([]);
    expect(offeredAt(play, { ...turn, beat: 'nowhere' })).toEqual([turn.reply]);
  });

  test('is found anew for the same turn in another script', () => {
    const play = aSetting(['rationale'])
      .turn({ besides: [{}] })
      .build();
    const turn = play.turns[0]!;
    expect(offeredAt(play, turn)).toHaveLength(2);
    const less = aSetting(['rationale']).turn({}).build();
    expect(offeredAt({ ...play, scenario: less.scenario }, turn)).toHaveLength(1);
    expect(sessionIndexOf(play.scenario, 2)).toBe(-1);
  });
});

describe('a reply leads, before anything else is asked,', () => {
  const first =
    '- "Talk." [→](#talk)\n- "End." → end\n- "Again." [→](#opening)\n- "Menu." → menu\n\n[→](#talk)';
  const leads = (number: number, writing?: string): string => {
    const scenario = script({ first, ...(writing === undefined ? {} : { writing }) });
    const reply = scenario.sessions[0]!.beats[0]!.replies[number - 1]!;
    const acts = wouldShow(scenario, 0, reply).map((a) => a.element);
    return `${acts.join(', ')}${leadsToPlan(scenario, 0, reply) ? ' and to the sheet' : ''}`;
  };

  test.each([
    ['through lines without replies as far as the sheet', 1, undefined, 'client says why and to the sheet'],
    ['past it where nothing is written, to the end', 1, '', 'client says why, says why'],
    ['nowhere when it ends the session', 2, undefined, ''],
    ['no further than the next replies', 3, undefined, ''],
    ['nowhere by a menu, which may be any', 4, undefined, ''],
  ])('%s', (_, number, writing, told) => expect(leads(number, writing)).toBe(told));
});

describe('what could be met in a review', () => {
  const met = (over: Parameters<typeof script>[0], how: PlayedWeek | null, session = 1): string =>
    reachableReplies(script(over), session, how)
      .map((r) => r.text.replace(/[.?]$/, ''))
      .join(' | ');
  const review = (condition: string): string =>
    `- "Asked." [→](#end)\n  - **if** ${condition}\n- "And now?" [→](#end)`;

  test.each<[string, string, PlayedWeek | null, boolean]>([
    ['a week that was done, after one', 'week done', week('done'), true],
    ['a week that was done, after another', 'week done', week('partly'), false],
    ['a week that was not done, after one that was', 'week not done', week('done'), false],
    ['any but a done week, after a done one', 'not week done', week('done'), false],
    ['any but a done week, after another', 'not week done', week('partly'), true],
    ['the cause, where it was that', 'cause is bad luck', week('partly', 'bad luck'), true],
    ['the cause, where it was another', 'cause is bad luck', week('partly', 'obstacle'), false],
    ['any other cause, where it was that', 'not cause is bad luck', week('partly', 'bad luck'), false],
    ['any other cause, where it was another', 'not cause is bad luck', week('partly', 'obstacle'), true],
    ['what a person may still bring about', 'trust at least 6', week('done'), true],
    ['one of two, where one can be', 'week done or trust at least 6', week('partly'), true],
    ['two at once, where one cannot be', 'week done and trust at least 6', week('partly'), false],
    ['anything, before the week is known', 'week done', null, true],
  ])('asks for %s', (_, condition, how, open) => {
    expect(met({ review: review(condition) }, how).includes('Asked')).toBe(open);
  });

  test.each<[string, PlayedWeek | null, number, string]>([
    ['starts where the week leads', week('done'), 1, 'Good to hear it | And now'],
    ['or where another week leads', week('not done'), 1, 'What got in the way, do you think | And now'],
    ['or at its first beat, before the week is known', null, 1, 'Good to hear it | And now'],
    ['and the first session at its own first, whatever the week', week('not done'), 0, 'Well, then'],
    ['and is nothing where there is no such session', week('done'), 2, ''],
  ])('%s', (_, how, session, told) => expect(met({}, how, session)).toBe(told));

  test('is not what lies behind a link that the week closes, and is once what a circle comes back to', () => {
    const linked = '**if** week partly: [→](#badly)\n\n**otherwise:** [→](#end)';
    expect(met({ review: linked }, week('done'))).toBe('Good to hear it');
    expect(met({ review: linked }, week('partly'))).toBe('What got in the way, do you think');
    expect(met({ review: '- "Round." [→](#opening)' }, week('done'))).toBe('Good to hear it | Round');
  });

  test('is worked out anew for another week and another session of the same script', () => {
    const scenario = script({ review: review('week done') });
    const asks = (how: PlayedWeek, session = 1) =>
      reachableReplies(scenario, session, how).some((r) => r.text === 'Asked.');
    expect([asks(week('done')), asks(week('partly')), asks(week('done'), 0)]).toEqual([true, false, false]);
    const cause = script({ review: review('cause is obstacle') });
    const of = (why: Cause) =>
      reachableReplies(cause, 1, week('partly', why)).some((r) => r.text === 'Asked.');
    expect([of('obstacle'), of('bad luck')]).toEqual([true, false]);
  });
});
