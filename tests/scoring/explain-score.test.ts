import { describe, expect, test } from 'vitest';
import type { CriterionName } from '../../scenarios/format/vocabulary';
import { explainResult } from '../../scoring/explain-score';
import type { CriterionResult } from '../../scoring/report';
import { scoreAttempt } from '../../scoring/score-attempt';
import { aReview, aSetting, type PlayBuilder } from '../testing-tools/play-builder';

const report = (play: PlayBuilder) => scoreAttempt(play.build());
const result = (play: PlayBuilder, criterion: CriterionName): CriterionResult => {
  const found = report(play)
    .sessions.flatMap((s) => s.results)
    .find((r) => r.criterion === criterion);
  if (!found) throw new Error(`${criterion} was not assessed`);
  return found;
};

describe('a result explained', () => {
  const sentences = (play: PlayBuilder, criterion: CriterionName) => explainResult(result(play, criterion));

  test('gives the level, the rule, the words and what is still open', () => {
    const play = aSetting(['obstacles'])
      .turn({ shows: ['behaviour'] })
      .turn({ text: 'What could stop you?', shows: ['obstacle'] });
    expect(sentences(play, 'obstacles')).toEqual([
      'Obstacles: attempted, level 1 of 3.',
      'Attempted: something of it was shown, though not yet what the specification asks.',
      'Turn 2, you said “What could stop you?”: obstacle (asks what could get in the way).',
      'To meet the specification, still open: confidence, and adjusts or if-then.',
    ]);
  });

  test('says why an act did not count', () => {
    const play = aSetting(['obstacles'])
      .turn({ text: 'What could stop you?', shows: ['obstacle'] })
      .showing('behaviour');
    expect(sentences(play, 'obstacles')).toContain(
      'Turn 1, you said “What could stop you?”: obstacle (asks what could get in the way). It did not count: it came before there was a task.',
    );
  });

  test('names the act of a slip, what it holds, and what would undo it', () => {
    const play = () =>
      aReview(['barriers'])
        .turn({ text: 'No worries, never mind.', slips: ['rescues'] })
        .showing('specific barrier', 'matched change');
    expect(sentences(play(), 'barriers')).toEqual(
      expect.arrayContaining([
        'Attempted: a quick rescue on turn 1 holds it at 1.',
        'Turn 1, “No worries, never mind.”: a quick rescue. It holds the level at 1 at most; it is undone by curious.',
        'A quick rescue holds it at 1; it is undone by curious.',
      ]),
    );
    expect(sentences(play().showing('curious'), 'barriers')).toContain(
      'Turn 1, “No worries, never mind.”: a quick rescue. Undone on turn 4.',
    );
  });

  test('tells a mended line from an undone one', () => {
    const play = aReview(['empathy'])
      .turn({ text: 'That is disappointing.', slips: ['blames'] })
      .showing('genuine', 'reflects');
    expect(sentences(play, 'empathy')).toContain(
      'Turn 1, “That is disappointing.”: a verdict of pass or fail. Mended in part on turn 2, it holds the level at 2 at most.',
    );
  });

  test('gives the rule as it stands here, without what is asked only elsewhere', () => {
    const shown = ['reflects', 'autonomy', 'fits ambivalence'];
    const play = aReview(['empathy'])
      .turn({ stance: 'ambivalent' })
      .showing(...shown);
    expect(result(play, 'empathy').rule).toBe(
      'Strong: reflects, autonomy and fits ambivalence, over two turns or more.',
    );
  });

  test('says how an unmended line could have been eased', () => {
    const play = aReview(['empathy']).turn({ text: 'That is disappointing.', slips: ['blames'] });
    expect(result(play, 'empathy').next).toBe(
      'a verdict of pass or fail holds it at 0; being genuine within two turns would have eased it to 2, reflecting to 1.',
    );
  });

  test('says what is strong, and then asks for nothing more', () => {
    const play = aSetting(['teach-back'])
      .showing('behaviour')
      .turn({ acts: ['says what and when'] })
      .turn({ acts: ['says why'] });
    const all = sentences(play, 'teach-back');
    expect(all[0]).toBe('Teach-back: strong, level 3 of 3.');
    expect(all.at(-1)).toBe(
      'Turn 3, the client said “the client: says why”: says why (the client says what it is for).',
    );
  });

  test('asks for a second turn where only that is lacking', () => {
    const play = aSetting(['rationale']).turn({
      shows: ['purpose', 'own cycle', 'own goal'],
      acts: ['client says why'],
    });
    expect(sentences(play, 'rationale').at(-1)).toBe('To be strong, show it over two turns.');
  });

  test('says that the sheet differs from what was agreed', () => {
    const play = aSetting(['written plan']).writes({
      codes: { behaviour: 2, when: 2, where: 2, amount: 2, coping: 2, monitoring: 2 },
      mismatches: [{ field: 'when', agreed: 'Tuesday', written: 'Monday' }],
    });
    expect(sentences(play, 'written plan').at(-1)).toBe(
      'To meet the specification, still open: no mismatch (the sheet says something other than was agreed).',
    );
  });
});
