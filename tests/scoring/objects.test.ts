import { describe, expect, test } from 'vitest';
import { assessSession } from '../../scoring/assess';
import type { PlayBuilder } from '../testing-tools/play-builder';
import { aReview, aSetting } from '../testing-tools/play-builder';

/** Elements of the first session with why they did not count, null where they did. */
const counted = (builder: PlayBuilder): Record<string, string | null> => {
  const play = builder.build();
  const { evidence } = assessSession(play, play.scenario.sessions[0]!);
  return Object.fromEntries(evidence.map((s) => [`${s.turn} ${s.element}`, s.notCounted]));
};

const NO_TASK = 'it came before there was a task';

describe('an element counts only once its object exists', () => {
  test.each(['obstacle', 'confidence', 'if-then', 'gap corrected'])('%s asks for a task first', (e) => {
    expect(counted(aSetting(['obstacles']).showing(e, 'behaviour'))[`1 ${e}`]).toBe(NO_TASK);
    expect(counted(aSetting(['obstacles']).showing('behaviour', e))[`2 ${e}`]).toBeNull();
  });

  test.each(['says what and when', 'says why'])('the client’s own “%s” asks for a task first', (act) => {
    expect(
      counted(
        aSetting(['teach-back'])
          .turn({ acts: [act] })
          .showing('behaviour'),
      )[`1 ${act}`],
    ).toBe(NO_TASK);
    expect(
      counted(
        aSetting(['teach-back'])
          .showing('behaviour')
          .turn({ acts: [act] }),
      )[`2 ${act}`],
    ).toBeNull();
  });

  test('the same turn is soon enough, in whatever order it is tagged', () => {
    const turn = { shows: ['adjusts', 'obstacle', 'behaviour'] };
    expect(Object.values(counted(aSetting(['obstacles']).turn(turn)))).toEqual([null, null, null]);
  });

  test('a task exists once a sheet names an action that a stranger could check, not before', () => {
    const sheet = (code: 1 | 2) =>
      aSetting(['obstacles'])
        .offering('behaviour')
        .writes({ codes: { behaviour: code } });
    expect(counted(sheet(2).showing('obstacle'))['2 obstacle']).toBeNull();
    expect(counted(sheet(1).showing('obstacle'))['2 obstacle']).toBe(NO_TASK);
    const before = aSetting(['obstacles'])
      .offering('behaviour')
      .showing('obstacle')
      .writes({ codes: { behaviour: 2 } });
    expect(counted(before)['1 obstacle']).toBe(NO_TASK);
  });

  test('a task exists once what was agreed is written into the script', () => {
    const agreed = aSetting(['obstacles'])
      .offering('behaviour')
      .turn({ agreesTask: true })
      .showing('obstacle');
    expect(counted(agreed)['2 obstacle']).toBeNull();
  });

  test('where the script nowhere names a task, the session starts after it', () => {
    expect(counted(aSetting(['obstacles']).showing('obstacle'))['1 obstacle']).toBeNull();
  });

  test('reactions, re-rating and the weak question ask for nothing first', () => {
    const play = aSetting(['obstacles']).showing('reaction', 're-rated', 'anything else?', 'behaviour');
    expect(Object.values(counted(play))).toEqual([null, null, null, null]);
  });

  test('adjusting answers an obstacle or low confidence', () => {
    const ask = () => aSetting(['obstacles']).offering('obstacle').showing('behaviour');
    const why = 'it came before an obstacle was named or confidence was low';
    expect(counted(ask().showing('adjusts'))['2 adjusts']).toBe(why);
    expect(counted(ask().showing('obstacle', 'adjusts'))['3 adjusts']).toBeNull();
    const rated = (confidence: number) =>
      ask()
        .turn({ shows: ['confidence'], client: { confidence } })
        .showing('adjusts');
    expect(counted(rated(6))['3 adjusts']).toBeNull();
    expect(counted(rated(7))['3 adjusts']).toBe(why);
  });

  test('adjusting also answers an obstacle that the client named unasked', () => {
    const play = aSetting(['obstacles'])
      .offering('obstacle')
      .turn({ shows: ['behaviour'], names: 'rain' })
      .showing('adjusts');
    expect(counted(play)['2 adjusts']).toBeNull();
  });

  test('a matched change matches a barrier that is known', () => {
    expect(
      counted(aReview(['barriers']).showing('matched change', 'specific barrier'))['1 matched change'],
    ).toBe('it came before a particular barrier was known');
    expect(
      counted(aReview(['barriers']).showing('specific barrier', 'matched change'))['2 matched change'],
    ).toBeNull();
  });

  test('a summary comes after a review, even a poor one', () => {
    const early = counted(aReview(['summary']).offering('named task').showing('recap'));
    expect(early['1 recap']).toBe('it came before anything was reviewed');
    const poor = aReview(['summary'])
      .offering('named task')
      .turn({ slips: ['yes or no'] })
      .showing('recap');
    expect(counted(poor)['2 recap']).toBeNull();
  });

  test('what did not count does not make an object either', () => {
    const play = aSetting(['obstacles']).offering('behaviour').showing('obstacle', 'adjusts');
    expect(counted(play)['2 adjusts']).toBe('it came before an obstacle was named or confidence was low');
  });
});

describe('a receipt', () => {
  test('has the words that were said, the client’s own for an act of the client, the sheet’s for the sheet', () => {
    const play = aSetting(['rationale', 'written plan'])
      .turn({ text: 'On days you stay in, you go flat.', shows: ['own cycle'], acts: ['client says why'] })
      .writes({ codes: { when: 2, where: 1 } })
      .build();
    const { evidence } = assessSession(play, play.scenario.sessions[0]!);
    expect(evidence.map(({ element, from, words, weak }) => ({ element, from, words, weak }))).toEqual([
      { element: 'own cycle', from: 'reply', words: 'On days you stay in, you go flat.', weak: false },
      { element: 'client says why', from: 'client', words: 'the client: client says why', weak: false },
      { element: 'when', from: 'plan', words: 'when words', weak: false },
      { element: 'loose entry', from: 'plan', words: 'where words', weak: true },
    ]);
  });

  test('of a mismatch has both wordings', () => {
    const mismatches = [{ field: 'when' as const, agreed: 'Tuesday', written: 'Monday' }];
    const play = aSetting(['written plan']).writes({ mismatches }).build();
    const { evidence } = assessSession(play, play.scenario.sessions[0]!);
    expect(evidence[0]).toMatchObject({
      element: 'mismatch',
      words: 'when: “Monday”, where “Tuesday” was agreed',
    });
  });
});
