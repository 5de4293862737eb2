import { createActor, type AnyActorRef } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { describe, expect, it, test } from 'vitest';
import type { Decision } from '../../simulator/decision';
import { possible } from '../../simulator/next-step';
import { sessionMachine, type SessionEvent, type SessionInput } from '../../simulator/session-machine';
import { BOX_READERS, playThrough, readOrThrow, SEEDS, TWO_SESSIONS } from '../testing-tools/small-scenarios';
import type { Play } from '../../simulator/play';

const rosa = readOrThrow(TWO_SESSIONS);
const input: SessionInput = { scenario: rosa, seeds: SEEDS, readers: BOX_READERS };

/** What a trainee could do next: the decisions of the moment, and always pause, resume and leave. */
function eventsAt(play: Play): SessionEvent[] {
  const more: Partial<Record<Play['phase'], Decision>> = {
    'writing the plan': { kind: 'plan', plan: { form: 'boxes', boxes: { what: 'walk', when: 'Tuesday' } } },
    'self-rating': { kind: 'rate', rating: { ratings: {}, redo: null } },
    reflection: { kind: 'file', reflection: '' },
  };
  const extra = more[play.phase];
  const decisions = [...possible(play), ...(extra ? [extra] : [])];
  return [
    ...decisions.map((decision) => ({ type: 'DECIDE', decision }) as const),
    { type: 'PAUSE' },
    { type: 'RESUME' },
    { type: 'LEAVE' },
  ];
}

const paths = getShortestPaths(sessionMachine, {
  input,
  events: (state) => eventsAt(state.context.play),
  serializeState: (state) => {
    const { play } = state.context;
    return [
      state.value,
      play.phase,
      play.sessionIndex,
      play.beat?.slug,
      play.memory.taken
        .map((r) => r.range.line)
        .sort((a, b) => a - b)
        .join('|'),
      play.week?.result,
    ].join(' ');
  },
  limit: 20_000,
});

describe('every path of the session machine', () => {
  test.each([
    'briefing',
    'talking',
    'writing-the-plan',
    'session-over',
    'the-week',
    'self-rating',
    'debrief',
    'reflection',
    'paused',
    'left',
    'filed',
  ])('there is a way to %s', (state) => expect(paths.some((p) => p.state.value === state)).toBe(true));

  it('ends, or can be left at once', () => {
    expect(paths.length).toBeGreaterThan(30);
    for (const { state, steps } of paths) {
      const actor = start(steps.map((s) => s.event as SessionEvent));
      if (state.status === 'done') expect(['left', 'filed']).toContain(state.value);
      else {
        actor.send({ type: 'LEAVE' });
        expect(actor.getSnapshot()).toMatchObject({ status: 'done', value: 'left' });
      }
    }
  });

  it('that is paused and resumed stands where it stood', () => {
    for (const { state, steps } of paths.filter(
      (p) => p.state.status !== 'done' && p.state.value !== 'paused',
    )) {
      const actor = start(steps.map((s) => s.event as SessionEvent));
      actor.send({ type: 'PAUSE' });
      expect(actor.getSnapshot().value).toBe('paused');
      actor.send({ type: 'RESUME' });
      expect(actor.getSnapshot().value).toBe(state.value);
    }
  });

  it('can be left and opened again from its decisions at the very same turn', () => {
    for (const { state } of paths.filter((p) => p.state.status !== 'done' && p.state.value !== 'paused')) {
      const again = createActor(sessionMachine, {
        input: { ...input, decisions: state.context.play.decisions },
      }).start();
      expect(again.getSnapshot().value).toBe(state.value);
      expect(again.getSnapshot().context.play).toEqual(state.context.play);
    }
  });
});

function start(events: readonly SessionEvent[]): AnyActorRef {
  const actor = createActor(sessionMachine, { input }).start();
  for (const event of events) if (event.type !== ('xstate.init' as never)) actor.send(event);
  return actor;
}

it('a decision that is not possible now changes nothing', () => {
  const actor = createActor(sessionMachine, {
    input: { ...input, decisions: playThrough(rosa, [1]).decisions },
  }).start();
  const before = actor.getSnapshot();
  actor.send({ type: 'DECIDE', decision: { kind: 'reflect' } });
  expect(actor.getSnapshot().context.play).toBe(before.context.play);
});

it('the states do not hang on the script: no beat’s name is a state', () => {
  const names = Object.keys(sessionMachine.states);
  for (const session of rosa.sessions)
    for (const beat of session.beats) expect(names).not.toContain(beat.slug);
});
