/** Which one thing a debrief puts first and how it says it: rule by rule. */
import { describe, expect, test } from 'vitest';
import type { CriterionName } from '../../scenarios/format/vocabulary';
import { assessedSessions } from '../../scoring/assess';
import { priorityCriterion } from '../../scoring/priority';
import { gatesOf, worstGate } from '../../scoring/safety';
import { scoreAttempt } from '../../scoring/score-attempt';
import { aReview, aSetting, type PlayBuilder } from '../testing-tools/play-builder';

const first = (play: PlayBuilder) => scoreAttempt(play.build()).priority;
const why = (play: PlayBuilder) => first(play)?.why;
const SHEET = { behaviour: 2, when: 2, where: 2, amount: 2, coping: 2, monitoring: 2 } as const;
const DIFFERS = [{ field: 'when' as const, agreed: 'Tuesday', written: 'Monday' }];

describe('what is put first is said as', () => {
  test.each<[string, () => PlayBuilder, string]>([
    [
      'two acts that are still open',
      () => aReview(['barriers']).showing('curious'),
      'Still open: a line that finds out what in particular got, or nearly got, in the way, and one that changes what fits that barrier.',
    ],
    [
      'one, where one is left',
      () => aReview(['barriers']).showing('specific barrier'),
      'Still open: a line that changes what fits that barrier.',
    ],
    [
      'a line after which the client does it',
      () => aSetting(['teach-back']).showing('behaviour'),
      'Still open: a line after which the client says what they will do and when.',
    ],
    [
      'a line, and one after which the client does it',
      () => aReview(['summary']).showing('recap', 'trend', 'checked'),
      'Still open: a line that holds what went well and what did not, and one after which the client adds to it.',
    ],
    [
      'what a stranger could not tell from the sheet',
      () => aSetting(['written plan']).writes({ codes: { behaviour: 2 } }),
      'A stranger could not yet tell from the sheet: a day, a time or a sure cue; what will be written down.',
    ],
    [
      'the one box that is open',
      () => aSetting(['written plan']).writes({ codes: { ...SHEET, when: 0 } }),
      'A stranger could not yet tell from the sheet: a day, a time or a sure cue.',
    ],
    [
      'the copy, which is nothing on the sheet',
      () => aSetting(['written plan']).turn({}).writes({ codes: SHEET }),
      'Still open: the client ends up with the plan.',
    ],
    [
      'the box alone, where the copy is open as well',
      () => aSetting(['written plan']).writes({ codes: { ...SHEET, coping: 0 } }),
      'A stranger could not yet tell from the sheet: a likely obstacle and an answer to it.',
    ],
    [
      'what only differs from what was agreed',
      () => aSetting(['written plan']).writes({ codes: SHEET, mismatches: DIFFERS }),
      'To meet the specification, still open: no mismatch (the sheet says something other than was agreed).',
    ],
    [
      'the slip that holds down what was earned',
      () =>
        aReview(['barriers'])
          .turn({ slips: ['rescues'] })
          .showing('specific barrier', 'matched change'),
      'A quick rescue, on turn 1, still holds this back.',
    ],
    [
      'the slip that leaves nothing, though nothing was earned',
      () => aReview(['review']).turn({ slips: ['review skipped'] }),
      'A new task in place of the review, on turn 1, still holds this back.',
    ],
    [
      'the slip that holds it lowest, not the first',
      () =>
        aReview(['review'])
          .turn({ slips: ['yes or no'] })
          .turn({ slips: ['review skipped'] }),
      'A new task in place of the review, on turn 2, still holds this back.',
    ],
    [
      'the act still open, where the slip holds nothing down',
      () => aReview(['barriers']).turn({ slips: ['rescues'], shows: ['curious'] }),
      'Still open: a line that finds out what in particular got, or nearly got, in the way, and one that changes what fits that barrier.',
    ],
    [
      'not having been heard, where nothing showed it',
      () => aReview(['empathy']).turn({}),
      'Nothing yet told the client that they had been heard.',
    ],
    [
      'the act still open for empathy that was attempted',
      () => aReview(['empathy']).showing('autonomy'),
      'Still open: a line that says back what the client feels or means, and one that names an effort in particular.',
    ],
    [
      'the slip that was never mended, past one that was',
      () =>
        aReview(['empathy'])
          .turn({ slips: ['blames'] })
          .showing('genuine')
          .turn({})
          .turn({ slips: ['argues'] }),
      'Turn 4 held arguing the case, and what came after did not mend it.',
    ],
  ])('%s', (_, play, said) => expect(why(play())).toBe(said));
});

describe('what is put first', () => {
  const criterion = (play: PlayBuilder): string | null => {
    const built = play.build();
    const { priority } = scoreAttempt(built);
    // Without words and lines it is the same.
    expect(priorityCriterion(assessedSessions(built), worstGate(gatesOf(built)))).toBe(
      priority?.criterion ?? null,
    );
    return priority?.criterion ?? null;
  };
  const handled = {
    gateOpen: true,
    shows: ['reflects'],
    safety: ['notices', 'asks directly'] as const,
  };

  test.each<[string, () => PlayBuilder, CriterionName | 'safety' | null]>([
    ['is the heavier of two', () => aReview(['barriers', 'summary']).turn({}), 'barriers'],
    ['is the first of two that weigh the same', () => aReview(['review', 'summary']).turn({}), 'review'],
    [
      'is what is at 0 before what is at 1 and weighs as much',
      () => aReview(['review', 'summary']).showing('named task'),
      'summary',
    ],
    [
      'is not what stands at 2, while another is under it',
      () => aReview(['barriers', 'next step']).showing('specific barrier', 'matched change', 'concrete'),
      'next step',
    ],
    [
      'is the heaviest of those at 2, where none is under it',
      () =>
        aReview(['review', 'barriers']).showing(
          'named task',
          'open question',
          'record used',
          'specific barrier',
          'matched change',
        ),
      'barriers',
    ],
    [
      'is not what stands at 3',
      () =>
        aSetting(['rationale', 'teach-back'])
          .showing('purpose', 'own cycle', 'own goal')
          .turn({ acts: ['client says why'] })
          .turn({ acts: ['says what and when'] }),
      'teach-back',
    ],
    [
      'is empathy, where blame was not mended, though it is not assessed',
      () => aReview(['barriers']).turn({ slips: ['blames'] }),
      'empathy',
    ],
    [
      'is the heaviest, where empathy was mended to 2',
      () =>
        aReview(['barriers', 'empathy'])
          .turn({ slips: ['blames'] })
          .showing('genuine', 'reflects'),
      'barriers',
    ],
    [
      'is safety, where a cue was partly met',
      () =>
        aReview(['empathy'])
          .turn({ gateOpen: true, besides: [{ safety: ['notices', 'validates'] }] })
          .turn({ gateOpen: true, safety: ['asks directly'] }),
      'safety',
    ],
    [
      'is not safety, where a cue was met with all that was asked',
      () => aReview(['barriers', 'empathy']).turn(handled),
      'barriers',
    ],
    [
      'is nothing, where everything is as high as it goes',
      () => aReview(['empathy'], { caps: { empathy: 2 } }).showing('reflects'),
      null,
    ],
  ])('%s', (_, play, name) => expect(criterion(play())).toBe(name));
});

describe('of a risk cue it', () => {
  const none = { gateOpen: true };
  test.each<[string, () => PlayBuilder, string]>([
    [
      'what is still to do, in the gate’s order',
      () =>
        aReview(['empathy']).turn({
          ...none,
          safety: ['asks directly'],
          besides: [{ safety: ['validates', 'asks plans', 'notices'] }],
        }),
      'The cue was met. Still to do, or to do sooner: asks plans, validates.',
    ],
    [
      'that something got in the way, where nothing is',
      () =>
        aReview(['empathy']).turn({
          ...none,
          safety: ['asks directly'],
          gateSlips: ['leading question'],
          besides: [{ safety: ['notices'] }],
        }),
      'The cue was met. One way of asking got in the way.',
    ],
  ])('says %s', (_, play, said) => expect(why(play())).toBe(said));
});
