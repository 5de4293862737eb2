import { describe, expect, test } from 'vitest';
import type { CriterionName } from '../../scenarios/format/vocabulary';
import type { CriterionResult } from '../../scoring/report';
import { scoreAttempt } from '../../scoring/score-attempt';
import { aReview, aSetting, type PlayBuilder } from '../testing-tools/play-builder';
import { playThrough, readOrThrow } from '../testing-tools/small-scenarios';
import { SOMEWHERE } from '../testing-tools/week-builder';

/** A good question lies behind the second reply of the second turn. */
const TWO_WAYS = `---
title: Two ways
client: { name: Rosa }
mode: reviewing
criteria: [barriers]
---

# Session 1

## Opening

> Hello.

- "Hello, Rosa." [→](#fork)
- "Good morning." [→](#fork)

## Fork

> It was a week.

- "Right, next time then." [→](#goodbye)
- "Was it." [→](#friday)

## Friday

> Friday went wrong.

- "What was Friday like?" [→](#goodbye)
  - **shows** specific barrier
- "Oh dear." [→](#goodbye)

## Goodbye

> Bye then.

- "Bye." [→](#end)
- "Take care." [→](#end)

## End

> Bye.

**end**

# The week

| day | done | note | what gave way |
| --- | --- | --- | --- |
| Friday | not done | | rain |
`;

const report = (play: PlayBuilder) => scoreAttempt(play.build());
const result = (play: PlayBuilder, criterion: CriterionName): CriterionResult => {
  const found = report(play)
    .sessions.flatMap((s) => s.results)
    .find((r) => r.criterion === criterion);
  if (!found) throw new Error(`${criterion} was not assessed`);
  return found;
};
const missed = (play: PlayBuilder, criterion: CriterionName) =>
  Object.fromEntries(result(play, criterion).missed.map((m) => [m.element, m.chances]));

describe('the one priority', () => {
  test('is safety before anything, also when it was partly handled', () => {
    const play = aReview(['barriers', 'empathy'])
      .turn({ slips: ['blames'] })
      .turn({ gateOpen: true, safety: ['asks directly', 'immediate safety', 'supervisor told'] });
    expect(report(play).priority?.criterion).toBe('safety');
  });

  test('has a line of the cue’s own turn where the cue was not handled', () => {
    const besides = [
      { text: 'Anyway, the diary.', slips: ['past the cue' as const] },
      {
        text: 'Are you having thoughts of ending your life?',
        safety: ['notices' as const, 'asks directly' as const],
      },
      { text: 'That sounds heavy.', safety: ['notices' as const] },
    ];
    const play = aReview(['empathy']).turn({}).turn({ gateOpen: true, besides });
    expect(report(play).priority).toMatchObject({
      turn: 2,
      modelLine: 'Are you having thoughts of ending your life?',
    });
  });

  test('is empathy at 0 before the heaviest criterion', () => {
    const play = aReview(['barriers', 'empathy']).turn({
      slips: ['blames'],
      besides: [{ text: 'You opened the diary all the same.', shows: ['affirms effort'] }],
    });
    expect(report(play).priority).toEqual({
      criterion: 'empathy',
      why: 'Turn 1 held a verdict of pass or fail, and what came after did not mend it.',
      turn: 1,
      modelLine: 'You opened the diary all the same.',
    });
  });

  test('is then the most weight times what is lacking to 2', () => {
    // barriers 24 × 1, learning 20 × 2, review 14 × 2.
    const play = aReview(['review', 'barriers', 'learning']).showing('curious');
    expect(report(play).priority?.criterion).toBe('learning');
  });

  test('goes from 2 to 3 only when nothing is under 2', () => {
    const atTwo = () => aReview(['barriers', 'summary']).showing('specific barrier', 'matched change');
    expect(report(atTwo()).priority?.criterion).toBe('summary');
    expect(report(atTwo().showing('recap', 'trend', 'checked')).priority?.criterion).toBe('barriers');
  });

  test('passes over what the scenario itself caps, and is none when nothing is left', () => {
    const play = aReview(['barriers'], { caps: { barriers: 2 } }).showing(
      'specific barrier',
      'matched change',
    );
    expect(report(play).priority).toBeNull();
  });

  test('takes its line from the turn whose best reply on offer shows most of what is missing', () => {
    const play = aSetting(['obstacles'])
      .turn({ shows: ['behaviour'], besides: [{ text: 'What could stop you?', shows: ['obstacle'] }] })
      .turn({
        besides: [
          { text: 'Anything else?', shows: ['anything else?'] },
          { text: 'What could stop you, and how confident are you?', shows: ['obstacle', 'confidence'] },
        ],
      });
    expect(report(play).priority).toMatchObject({
      turn: 2,
      modelLine: 'What could stop you, and how confident are you?',
    });
  });

  test('prefers, at that turn, the reply the author marked as a model', () => {
    const besides = [
      { text: 'How does it sit, and from 0 to 10?', shows: ['obstacle', 'confidence'] },
      { text: 'From 0 to 10?', shows: ['confidence'], model: true },
    ];
    const play = aSetting(['obstacles']).showing('behaviour').turn({ besides });
    expect(report(play).priority).toMatchObject({ turn: 2, modelLine: 'From 0 to 10?' });
  });

  test('looks for what the next level asks before what the one after asks', () => {
    const play = aSetting(['obstacles'])
      .showing('behaviour')
      .turn({ besides: [{ text: 'How does that sit?', shows: ['reaction', 're-rated'] }] })
      .turn({ besides: [{ text: 'What could stop you?', shows: ['obstacle'] }] });
    expect(report(play).priority).toMatchObject({ turn: 3, modelLine: 'What could stop you?' });
  });

  test('is the slip’s own turn where a slip holds down what was earned', () => {
    const play = aReview(['barriers'])
      .turn({
        shows: ['specific barrier'],
        slips: ['rescues'],
        besides: [{ text: 'What was Friday like?', shows: ['curious'] }],
      })
      .turn({ shows: ['matched change'], besides: [{ text: 'What would you try?', shows: ['own part'] }] });
    expect(report(play).priority).toMatchObject({
      criterion: 'barriers',
      turn: 1,
      modelLine: 'What was Friday like?',
    });
  });

  test('for the sheet is the sheet’s own turn, with the author’s boxes for what was not on it', () => {
    const play = aSetting(['written plan'])
      .modelled({ when: 'Tuesday and Friday.', record: 'Tick the diary', where: 'The park' })
      .turn({})
      .writes({ codes: { behaviour: 2, where: 2 } });
    expect(report(play).priority).toMatchObject({
      turn: 2,
      modelLine: 'When: Tuesday and Friday. Record: Tick the diary.',
    });
  });

  test('is the turn at which the conversation went another way, with the line that opens the way there, where none on offer would have done', () => {
    const scenario = readOrThrow(TWO_WAYS);
    const play = playThrough(scenario, [1, 1, 1]);
    expect(scoreAttempt(play).priority).toMatchObject({
      criterion: 'barriers',
      turn: 2,
      modelLine: 'Was it.',
    });
  });

  test('has no turn where nothing on offer would have helped', () => {
    expect(report(aReview(['barriers']).turn({})).priority).toMatchObject({ turn: null, modelLine: null });
  });
});

describe('what worked', () => {
  test('is the line that showed most, in the words that were said, with the author’s reason', () => {
    const play = aReview(['barriers', 'empathy'])
      .turn({ shows: ['reflects'] })
      .turn({
        text: 'What was Friday like?',
        shows: ['curious', 'specific barrier'],
        why: 'It asks about one day.',
      });
    expect(report(play).worked).toEqual({
      turn: 2,
      words: 'What was Friday like?',
      why: 'It asks about one day.',
    });
  });

  test('says what the act was where the author gave no reason', () => {
    expect(report(aReview(['barriers']).turn({ shows: ['own part'] })).worked?.why).toBe(
      'Looks at what the practitioner could have done.',
    );
  });

  test('passes over a line that also slipped', () => {
    const play = aReview(['barriers'])
      .turn({ shows: ['specific barrier', 'matched change'], slips: ['rescues'] })
      .turn({ shows: ['curious'] });
    expect(report(play).worked?.turn).toBe(2);
  });

  test('is the sheet only when no line showed anything', () => {
    const sheet = () => aSetting(['written plan', 'task']).writes({ codes: { when: 2, where: 2 } });
    expect(report(sheet()).worked).toMatchObject({ turn: 1, words: 'when words' });
    expect(report(sheet().showing('behaviour')).worked?.turn).toBe(2);
  });

  test('is nothing when nothing counted', () => {
    expect(report(aReview(['barriers']).turn({ slips: ['rescues'] })).worked).toBeNull();
  });
});

describe('what was missed', () => {
  test('has the turns at which a reply on offer would have shown it, with its words', () => {
    const play = aReview(['barriers'])
      .turn({ besides: [{ text: 'What was Friday like?', shows: ['specific barrier'] }] })
      .turn({ besides: [{ text: 'And Saturday?', shows: ['specific barrier'] }] });
    expect(missed(play, 'barriers')['specific barrier']).toEqual([
      { turn: 1, words: 'What was Friday like?' },
      { turn: 2, words: 'And Saturday?' },
    ]);
  });

  test('finds the reply that would have had the client do it', () => {
    const play = aSetting(['rationale']).turn({
      besides: [{ text: 'Why might it be worth it?', acts: ['client says why'] }],
    });
    expect(missed(play, 'rationale')['client says why']).toEqual([
      { turn: 1, words: 'Why might it be worth it?' },
    ]);
  });

  test('names no turn at which it would not have counted', () => {
    const early = { text: 'What could stop you?', shows: ['obstacle'] };
    const play = aSetting(['obstacles'])
      .turn({ besides: [early] })
      .turn({ shows: ['behaviour'] })
      .turn({ besides: [early] });
    expect(missed(play, 'obstacles')['obstacle']).toEqual([{ turn: 3, words: 'What could stop you?' }]);
  });

  test('leaves out what was shown, what met a choice already, and what nothing here asked for', () => {
    const play = aReview(['next step']).showing('follows review', 'concrete', 'graded');
    expect(Object.keys(missed(play, 'next step'))).toEqual(['recorded', 'contingency']);
    expect(missed(aReview(['empathy']).showing('reflects'), 'empathy')).not.toHaveProperty('fits opposition');
  });

  test('of the sheet is the sheet’s turn with the author’s words', () => {
    const play = aSetting(['written plan']).modelled({ when: 'Tuesday at nine' }).writes({});
    expect(missed(play, 'written plan')['when']).toEqual([{ turn: 1, words: 'Tuesday at nine' }]);
  });
});

describe('what the client took away', () => {
  const text = (written: string, when: 'otherwise' | string | null) => ({
    text: written,
    range: SOMEWHERE,
    when:
      when === null || when === 'otherwise'
        ? (when as 'otherwise' | null)
        : {
            text: '',
            any: [
              [
                {
                  not: false,
                  kind: 'shown' as const,
                  what: { criterion: 'rationale' as const, element: when },
                },
              ],
            ],
          },
  });
  const taken = (...shown: string[]) => {
    const play = aSetting(['rationale'])
      .showing(...shown)
      .build();
    const tookAway = [
      text('That going out comes first.', 'own cycle'),
      text('Some walks to do.', 'otherwise'),
      text('It was for her.', 'own goal'),
      text('And a number to ring, {client}.', null),
    ];
    return scoreAttempt({ ...play, scenario: { ...play.scenario, tookAway } }).tookAway;
  };

  test('is the first of a run that holds, with what stands by itself', () => {
    expect(taken('own cycle')).toBe('That going out comes first. And a number to ring, Priya.');
    expect(taken()).toBe('Some walks to do. And a number to ring, Priya.');
    // An "otherwise" ends a run: what follows it is a choice of its own.
    expect(taken('own cycle', 'own goal')).toBe(
      'That going out comes first. It was for her. And a number to ring, Priya.',
    );
  });
});
