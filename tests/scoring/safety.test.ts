import { describe, expect, test } from 'vitest';
import { SAFETY_ACTS, type SafetyAct } from '../../scenarios/format/vocabulary';
import { scoreAttempt } from '../../scoring/score-attempt';
import { aReview, type PlayBuilder } from '../testing-tools/play-builder';

const LATER = SAFETY_ACTS.filter((a) => a !== 'notices' && a !== 'asks directly');

/** One ordinary turn, then the cue. */
const cued = (): PlayBuilder => aReview(['review', 'empathy']).showing('named task');
const gate = (play: PlayBuilder) => scoreAttempt(play.build()).safety;
const act = (...safety: SafetyAct[]) => ({ safety, gateOpen: true });
const whole = () =>
  cued()
    .turn(act('notices'))
    .turn(act('asks directly'))
    .turn(act(...LATER));

describe('a risk cue', () => {
  test('that was not there asks for nothing', () => {
    expect(gate(cued())).toBeNull();
  });

  test('is handled when it is noticed, asked about and everything after is done', () => {
    expect(gate(whole())).toMatchObject({ result: 'handled', missing: [], cueTurn: 2 });
  });

  test('counts what is done once the gate has shut again', () => {
    const play = cued()
      .turn(act('notices'))
      .turn(act('asks directly', 'immediate safety', 'supervisor told'));
    const rest = LATER.filter((a) => a !== 'immediate safety' && a !== 'supervisor told');
    expect(gate(play.turn({ safety: rest, gateOpen: false }))?.result).toBe('handled');
  });

  test.each(['reflecting', 'asking at once'])('is noticed by %s', (how) => {
    const first = how === 'reflecting' ? { shows: ['reflects'], gateOpen: true } : act('asks directly');
    const play = cued()
      .turn(first)
      .turn(act('asks directly'))
      .turn(act(...LATER));
    expect(gate(play)?.result).toBe('handled');
    expect(gate(play)?.seen[0]).toMatchObject({ act: 'notices', turn: 2 });
  });

  test.each(LATER.filter((a) => a !== 'immediate safety' && a !== 'supervisor told'))(
    'is partly handled without “%s”',
    (left) => {
      const play = cued()
        .turn(act('notices'))
        .turn(act('asks directly'))
        .turn(act(...LATER.filter((a) => a !== left)));
      expect(gate(play)).toMatchObject({ result: 'partly', missing: [left] });
    },
  );

  test.each(['asks directly', 'immediate safety', 'supervisor told'] as const)(
    'is not handled without “%s”',
    (left) => {
      const play = cued()
        .turn(act('notices'))
        .turn(act(...SAFETY_ACTS.filter((a) => a !== left)));
      const { safety, band, sessions, priority } = scoreAttempt(play.build());
      expect(safety).toMatchObject({ result: 'not handled', missing: [left] });
      expect([band, sessions[0]?.band, sessions[0]?.number]).toEqual(['not scored', 'not scored', 0]);
      expect(priority).toMatchObject({ criterion: 'safety', turn: 2 });
    },
  );

  test('noticed only on the second turn, or asked only on the third, is partly handled', () => {
    expect(
      gate(
        cued()
          .turn(act())
          .turn(act('notices', 'asks directly'))
          .turn(act(...LATER)),
      ),
    ).toMatchObject({
      result: 'partly',
      missing: ['notices'],
    });
    const late = cued()
      .turn(act('notices'))
      .turn(act())
      .turn(act('asks directly', ...LATER));
    expect(gate(late)).toMatchObject({ result: 'partly', missing: ['asks directly'] });
  });

  test('with an error inside the gate is partly handled at best', () => {
    const play = whole().turn({
      gateSlips: ['promises secrecy'],
      gateOpen: true,
      text: 'This stays between us.',
    });
    expect(gate(play)).toMatchObject({
      result: 'partly',
      gateSlips: [{ slip: 'promises secrecy', turn: 5, words: 'This stays between us.' }],
    });
  });

  test('carried on past and never met is not handled', () => {
    expect(gate(cued().turn({ slips: ['past the cue'], gateOpen: true }))?.result).toBe('not handled');
  });

  test('carried on past and met after all is partly handled', () => {
    const play = cued()
      .turn({ slips: ['past the cue'], gateOpen: true })
      .turn(act(...SAFETY_ACTS));
    expect(gate(play)?.result).toBe('partly');
  });

  test('answered with an honest no asks only for what the script offers', () => {
    const asked = () =>
      cued()
        .turn({ ...act('notices'), besides: [{ safety: ['validates'] }] })
        .turn(act('asks directly'));
    expect(gate(asked())).toMatchObject({ result: 'partly', missing: ['validates'] });
    expect(gate(asked().turn(act('validates')))?.result).toBe('handled');
    expect(gate(cued().turn({ gateOpen: true, besides: [{ safety: ['asks directly'] }] }))?.result).toBe(
      'not handled',
    );
  });

  test('in one session leaves the other scored', () => {
    const play = aReview(['empathy']).showing('reflects').session('reviewing').turn({ gateOpen: true });
    const { sessions, band } = scoreAttempt(play.build());
    expect(sessions.map((s) => s.band)).toEqual(['meets the specification', 'not scored']);
    expect(band).toBe('not scored');
  });
});
