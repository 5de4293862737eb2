import { describe, expect, it } from 'vitest';
import { decisionsBefore } from '../../../components/session/begin-attempt';
import { minimalScroll } from '../../../components/session/minimal-scroll';
import { placeKey, placeWords } from '../../../components/session/place-words';
import { saidSince, scriptBlocks, unchangedKept } from '../../../components/session/script-blocks';
import { watchingFor } from '../../../components/session/watching-for';
import type { Decision } from '../../../simulator/decision';
import { aPlay, aSaid, aScenario } from '../../testing-tools/page-fixtures';

describe('the script', () => {
  it('leaves private thoughts out and names each voice once', () => {
    const play = aPlay({
      said: [aSaid(), aSaid({ text: 'Sorry, the kettle.' }), aSaid({ who: 'thought', text: 'Tea.' })],
    });
    const blocks = scriptBlocks(play, 1);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]?.lines.map((l) => l.text)).toEqual(['I read the booklet.', 'Sorry, the kettle.']);
  });

  it('shows one session at a time', () => {
    expect(scriptBlocks(aPlay(), 2)).toEqual([]);
  });

  it('keeps the very blocks that have not changed, so that only new ones are drawn', () => {
    const first = aSaid();
    const answer = aSaid({ turn: 1, who: 'practitioner', speaker: 'You', text: 'Mm.' });
    const more = aSaid({ turn: 1, who: 'practitioner', speaker: 'You', text: 'Go on.' });
    const before = scriptBlocks(aPlay({ said: [first, answer] }), 1);
    const now = unchangedKept(before, scriptBlocks(aPlay({ said: [first, answer, more] }), 1));
    expect(now[0]).toBe(before[0]);
    expect(now[1]).not.toBe(before[1]);
    expect(now[1]?.lines).toEqual([answer, more]);
  });

  it('announces what was said since the last turn, in plain words with the name', () => {
    const play = aPlay({
      turns: aPlay().turns.slice(0, 1),
      said: [
        aSaid(),
        aSaid({ turn: 1, who: 'practitioner', speaker: 'You', text: 'Mm.' }),
        aSaid({ turn: 1, who: 'narration', speaker: '', text: '*A pause.*' }),
        aSaid({ turn: 1, text: 'I *can’t*.' }),
        aSaid({ turn: 1, who: 'thought', text: 'No.' }),
      ],
    });
    expect(saidSince(play, 1)).toBe('A pause. Priya: I can’t.');
  });
});

describe('where an attempt stands', () => {
  it('is said in the header’s few words', () => {
    expect(placeWords(aPlay({ phase: 'talking' }))).toBe('Priya, 41 · telephone · session 1 of 2');
    expect(placeWords(aPlay({ phase: 'writing the plan' }))).toBe('Priya · writing it down');
    expect(placeWords(aPlay({ phase: 'the week' }))).toBe('Priya · the week');
  });

  it('is the same page when a session ends on it, and another in the next session', () => {
    expect(placeKey(aPlay({ phase: 'session over' }))).toBe(placeKey(aPlay({ phase: 'talking' })));
    expect(placeKey(aPlay({ phase: 'talking', sessionIndex: 1 }))).not.toBe(
      placeKey(aPlay({ phase: 'talking' })),
    );
  });
});

describe('what is watched', () => {
  it('says which session a criterion belongs to when it is not this one', () => {
    const words = watchingFor(aScenario(), ['obstacles', 'barriers', 'empathy'], 0).map((w) => w.words);
    expect(words).toEqual([
      'reactions, difficulties, confidence',
      'next session',
      'heard, not judged, free to choose',
    ]);
  });
});

describe('a retry', () => {
  const reply = { kind: 'reply', session: 1, beat: 'b', reply: 1 } as const;
  const plan: Decision = { kind: 'plan', plan: { form: 'blank', text: '' } };
  const decisions: readonly Decision[] = [{ kind: 'begin' }, reply, plan, { kind: 'go on' }, reply];

  it('keeps the decisions made before the turn; the plan is a turn too', () => {
    expect(decisionsBefore(decisions, 1)).toHaveLength(1);
    expect(decisionsBefore(decisions, 2)).toHaveLength(2);
    expect(decisionsBefore(decisions, 3)).toHaveLength(4);
  });
});

describe('bringing new lines into view', () => {
  it('moves no further than it must, and never past the start of what is new', () => {
    expect(minimalScroll(300, 700, 900, 60)).toBe(0);
    expect(minimalScroll(500, 1100, 900, 60)).toBe(216);
    expect(minimalScroll(300, 1900, 900, 60)).toBe(224);
    expect(minimalScroll(20, 1900, 900, 60)).toBe(0);
  });
});
