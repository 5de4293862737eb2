/** The line that a debrief gives for what it puts first, and the turn it comes from: rule by rule. */
import { describe, expect, test } from 'vitest';
import { scoreAttempt } from '../../scoring/score-attempt';
import { aReview, aSetting, type PlayBuilder } from '../testing-tools/play-builder';
import { playThrough, readOrThrow } from '../testing-tools/small-scenarios';

const line = (play: PlayBuilder): string => {
  const { criterion, turn, modelLine } = scoreAttempt(play.build()).priority!;
  return `${criterion}, ${turn}: ${modelLine}`;
};
const SHEET = { behaviour: 2, when: 2, where: 2, amount: 2, coping: 2, monitoring: 2 } as const;
const DIFFERS = [{ field: 'when' as const, agreed: 'Tuesday', written: 'Monday' }];

describe('the line for it', () => {
  test.each<[string, () => PlayBuilder, string]>([
    [
      'shows most of what is wanted, not most of all',
      () =>
        aReview(['barriers']).turn({
          besides: [
            { text: 'Much else.', shows: ['curious', 'reflects', 'own part'] },
            { text: 'One day.', shows: ['specific barrier', 'matched change'] },
          ],
        }),
      'barriers, 1: One day.',
    ],
    [
      'is the first of two that show as much',
      () =>
        aReview(['barriers']).turn({
          besides: [
            { text: 'Monday?', shows: ['specific barrier'] },
            { text: 'Friday?', shows: ['specific barrier'] },
          ],
        }),
      'barriers, 1: Monday?',
    ],
    [
      'comes from the first of two turns that offered as much',
      () =>
        aReview(['barriers'])
          .turn({ besides: [{ text: 'Monday?', shows: ['specific barrier'] }] })
          .turn({ besides: [{ text: 'Friday?', shows: ['specific barrier'] }] }),
      'barriers, 1: Monday?',
    ],
    [
      'comes from the turn that offered more, wherever it stands',
      () =>
        aReview(['barriers'])
          .turn({ besides: [{ text: 'Both.', shows: ['specific barrier', 'matched change'] }] })
          .turn({ besides: [{ text: 'One.', shows: ['specific barrier'] }] }),
      'barriers, 1: Both.',
    ],
    [
      'is never one that would slip in the same way',
      () =>
        aReview(['barriers'])
          .turn({ besides: [{ text: 'Slips.', shows: ['specific barrier'], slips: ['rescues'] }] })
          .turn({ besides: [{ text: 'Clean.', shows: ['specific barrier'] }] }),
      'barriers, 2: Clean.',
    ],
    [
      'may slip where it holds only another criterion down',
      () =>
        aReview(['barriers'])
          .turn({
            besides: [{ text: 'Slips elsewhere.', shows: ['specific barrier'], slips: ['next page'] }],
          })
          .turn({ besides: [{ text: 'Clean.', shows: ['specific barrier'] }] }),
      'barriers, 1: Slips elsewhere.',
    ],
    [
      'is what the next level asks, before what the one after asks',
      () =>
        aReview(['barriers'])
          .showing('specific barrier', 'matched change')
          .turn({ besides: [{ text: 'Strong.', shows: ['own part'] }] }),
      'barriers, 3: Strong.',
    ],
    [
      'is what the level after asks, where nothing on offer is asked by the next',
      () => aReview(['barriers']).turn({ besides: [{ text: 'Mine.', shows: ['own part'] }] }),
      'barriers, 1: Mine.',
    ],
    [
      'at the turn of a slip that holds it, is the one that shows most',
      () =>
        aReview(['barriers'])
          .turn({
            slips: ['rescues'],
            besides: [
              { text: 'Right.' },
              { text: 'Model.', model: true },
              { text: 'Which shift?', shows: ['own part'] },
            ],
          })
          .showing('specific barrier', 'matched change'),
      'barriers, 1: Which shift?',
    ],
    [
      'or the author’s example, where none shows anything',
      () =>
        aReview(['barriers'])
          .turn({ slips: ['rescues'], besides: [{ text: 'Right.' }, { text: 'Model.', model: true }] })
          .showing('specific barrier', 'matched change'),
      'barriers, 1: Model.',
    ],
    [
      'or the first that does not slip',
      () =>
        aReview(['barriers'])
          .turn({
            slips: ['rescues'],
            besides: [{ text: 'Never mind.', slips: ['labels'] }, { text: 'Right.' }],
          })
          .showing('specific barrier', 'matched change'),
      'barriers, 1: Right.',
    ],
    [
      'passes over a slip that was undone',
      () =>
        aReview(['barriers'])
          .turn({ slips: ['rescues'], besides: [{ text: 'Undone.' }] })
          .showing('curious')
          .turn({ slips: ['same again'], besides: [{ text: 'Still there.' }] })
          .showing('specific barrier', 'matched change'),
      'barriers, 3: Still there.',
    ],
    [
      'at one turn, is the one that shows more of it',
      () =>
        aReview(['barriers']).turn({
          besides: [
            { text: 'One.', shows: ['specific barrier'] },
            { text: 'Both.', shows: ['specific barrier', 'matched change'] },
          ],
        }),
      'barriers, 1: Both.',
    ],
    [
      'is a line, not a box of the sheet, for what the sheet has a box of the same name for',
      () =>
        aSetting(['task'])
          .modelled({ when: 'Tuesday' })
          .turn({ besides: [{ text: 'When?', shows: ['behaviour', 'task: when'] }] })
          .writes({}),
      'task, 1: When?',
    ],
    [
      'is at a slip that leaves nothing, though nothing was earned',
      () =>
        aReview(['review'])
          .turn({ slips: ['review skipped'], besides: [{ text: 'Last week?' }] })
          .turn({ besides: [{ text: 'How was the walk?', shows: ['named task'] }] }),
      'review, 1: Last week?',
    ],
    [
      'is not at a slip that leaves all that was earned, while something else is on offer',
      () =>
        aReview(['barriers'])
          .turn({ slips: ['rescues'], shows: ['curious'], besides: [{ text: 'At the slip.' }] })
          .turn({ besides: [{ text: 'Which shift?', shows: ['specific barrier'] }] }),
      'barriers, 2: Which shift?',
    ],
    [
      'is at that slip after all, where nothing else is',
      () =>
        aReview(['barriers']).turn({
          slips: ['rescues'],
          shows: ['curious'],
          besides: [{ text: 'At the slip.' }],
        }),
      'barriers, 1: At the slip.',
    ],
    [
      'is the author’s own sheet, where only something else was agreed',
      () =>
        aSetting(['written plan'])
          .modelled({ when: 'Tuesday', record: ' Diary. ' })
          .writes({ codes: SHEET, mismatches: DIFFERS }),
      'written plan, 1: When: Tuesday. Record: Diary.',
    ],
    [
      'is no box of the sheet, where only the copy is open',
      () =>
        aSetting(['written plan'])
          .modelled({ when: 'Tuesday' })
          .writes({ codes: SHEET })
          .turn({ besides: [{ text: 'I’ll text it.', shows: ['client has copy'] }] }),
      'written plan, 2: I’ll text it.',
    ],
    [
      'leads to the sheet, where none was written',
      () =>
        aSetting(['written plan']).turn({
          besides: [{ text: 'A copy for you.', shows: ['client has copy'] }],
        }),
      'written plan, 1: A copy for you.',
    ],
    [
      'has no words, where the author left the boxes empty',
      () => aSetting(['written plan']).writes({ codes: { behaviour: 2 } }),
      'written plan, 1: null',
    ],
    [
      'belongs to the session that is put first, not to the one before it',
      () =>
        aSetting(['empathy'])
          .turn({ shows: ['reflects'], besides: [{ text: 'Before.', shows: ['affirms effort'] }] })
          .session('reviewing')
          .turn({ besides: [{ text: 'Here.', shows: ['affirms effort'] }] }),
      'empathy, 2: Here.',
    ],
  ])('%s', (_, play, told) => expect(line(play())).toBe(told));
});

describe('the line that opens another way', () => {
  /** Three replies of the third turn lead to where something wanted is said; the fourth turn's do not. */
  const ways = (marks: readonly [string, string, string]) =>
    readOrThrow(`---
title: Ways
client: { name: Rosa }
mode: reviewing
criteria: [barriers]
---

# Session 1

## Morning

> Hm.

- "Morning." [→](#opening)
- "Good morning." [→](#opening)

## Opening

> Hello.

- "Hello." [→](#fork)
- "Hello, Rosa." [→](#fork)

## Fork

> It was a week.

- "Right, next time then." [→](#goodbye)
${['One.', 'Two.', 'Three.'].map((text, i) => `- "${text}" [→](#friday)${marks[i] === '' ? '' : `\n  - ${marks[i]}`}`).join('\n')}

## Friday

> Friday went wrong.

- "What was Friday like?" [→](#goodbye)
  - **shows** specific barrier
- "Oh dear." [→](#goodbye)

## Goodbye

> Bye then.

- "Bye." → end
- "Take care." → end

# The week

| day | done | note | what gave way |
| --- | --- | --- | --- |
| Friday | not done | | rain |
`);
  test.each<[string, [string, string, string], string]>([
    ['is the author’s example', ['', '', '**model**'], '3: Three.'],
    ['or one without a slip', ['**slip** same again', '', ''], '3: Two.'],
    ['or the first', ['**slip** same again', '**slip** next page', '**slip** rescues'], '3: One.'],
  ])('%s', (_, marks, told) => {
    const { priority } = scoreAttempt(playThrough(ways(marks), [1, 1, 1, 1]));
    expect(`${priority?.turn}: ${priority?.modelLine}`).toBe(told);
  });

  test('is none of the turns where it was taken', () => {
    expect(scoreAttempt(playThrough(ways(['', '', '']), [1, 1, 2, 2, 1])).priority).toMatchObject({
      turn: 4,
      modelLine: 'What was Friday like?',
    });
  });
});

describe('the line about safety', () => {
  const met = { gateOpen: true, safety: ['asks directly', 'immediate safety', 'supervisor told'] as const };
  const none = { gateOpen: true };

  test.each<[string, () => PlayBuilder, string]>([
    [
      'shows most of what the gate still asks',
      () =>
        aReview(['empathy']).turn({
          ...none,
          besides: [
            { text: 'Less.', safety: ['notices'] },
            { text: 'More.', safety: ['notices', 'asks directly'] },
          ],
        }),
      'safety, 1: More.',
    ],
    [
      'is the author’s example before that',
      () =>
        aReview(['empathy']).turn({
          ...none,
          besides: [
            { text: 'More.', safety: ['notices', 'asks directly'] },
            { text: 'Model.', safety: ['notices'], model: true },
          ],
        }),
      'safety, 1: Model.',
    ],
    [
      'is never one that goes wrong inside the gate',
      () =>
        aReview(['empathy']).turn({
          ...none,
          besides: [
            { text: 'Wrong.', safety: ['asks directly'], gateSlips: ['leading question'] },
            { text: 'Clean.', safety: ['notices'] },
          ],
        }),
      'safety, 1: Clean.',
    ],
    [
      'is not what was said there, nor what was on offer before the cue',
      () =>
        aReview(['empathy'])
          .turn({ besides: [{ text: 'Before.', safety: ['asks plans'] }] })
          .turn({ ...met, besides: [{ text: 'Plans?', safety: ['asks plans'] }] }),
      'safety, 2: Plans?',
    ],
    [
      'comes from the first turn that offered any of it',
      () =>
        aReview(['empathy'])
          .turn({ ...met, besides: [{ text: 'Again.', safety: ['asks directly'] }] })
          .turn({ besides: [{ text: 'Plans?', safety: ['asks plans'] }] })
          .turn({
            besides: [{ text: 'Plans, thoughts?', safety: ['asks plans', 'asks thoughts'], model: true }],
          }),
      'safety, 2: Plans?',
    ],
    [
      'is looked for at the cue alone, where the cue was passed by',
      () =>
        aReview(['empathy'])
          .turn(none)
          .turn({ besides: [{ text: 'Later.', safety: ['asks directly'] }] }),
      'safety, 1: null',
    ],
    [
      'is not what was said, though it came too late',
      () => aReview(['empathy']).turn(none).turn({}).turn(met),
      'safety, null: null',
    ],
    [
      'has no turn, where the cue was met and nothing else was on offer',
      () => aReview(['empathy']).turn(met),
      'safety, null: null',
    ],
  ])('%s', (_, play, told) => expect(line(play())).toBe(told));
});
