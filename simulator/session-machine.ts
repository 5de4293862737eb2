/**
 * The session machine says when: which decision may be made in which state, where it leads, that a session can be paused and
 * that it can always be left. What a decision does is `next-step`'s. One machine for every scenario: its states are the phases
 * of a session, never the beats of a script, so an edited script can remove no state that a saved session stands in.
 */
import { assign, setup } from 'xstate';
import type { Scenario } from '../scenarios/format/scenario';
import type { Decision, Seeds } from './decision';
import { decide, startPlay, whyNot, type Readers } from './next-step';
import type { Phase, Play } from './play';
import { replay } from './replay';

export interface SessionInput {
  readonly scenario: Scenario;
  readonly seeds: Seeds;
  readonly readers: Readers;
  /** Decisions kept from before; the machine opens where they end. */
  readonly decisions?: readonly Decision[];
}

export type SessionEvent =
  | { readonly type: 'DECIDE'; readonly decision: Decision }
  | { readonly type: 'PAUSE' }
  | { readonly type: 'RESUME' }
  | { readonly type: 'LEAVE' };

interface SessionContext {
  readonly play: Play;
  readonly readers: Readers;
}

const PHASES: readonly Phase[] = [
  'briefing',
  'talking',
  'writing the plan',
  'session over',
  'the week',
  'self-rating',
  'debrief',
  'reflection',
];

/** A phase's name as a state's. */
export const stateOf = (phase: Phase): string => phase.replace(/ /g, '-');

const open = {
  on: {
    DECIDE: { target: 'settling', guard: 'possible', actions: 'decide' },
    PAUSE: 'paused',
    LEAVE: 'left',
  },
} as const;

export const sessionMachine = setup({
  types: { context: {} as SessionContext, events: {} as SessionEvent, input: {} as SessionInput },
  guards: {
    possible: ({ context, event }) =>
      event.type === 'DECIDE' && whyNot(context.play, event.decision) === null,
    in: ({ context }, params: { phase: Phase }) => context.play.phase === params.phase,
  },
  actions: {
    decide: assign(({ context, event }) =>
      event.type === 'DECIDE' ? { play: decide(context.play, event.decision, context.readers) } : {},
    ),
  },
}).createMachine({
  id: 'session',
  context: ({ input: { scenario, seeds, readers, decisions = [] } }) => ({
    readers,
    play: decisions.length > 0 ? replay(scenario, seeds, decisions, readers) : startPlay(scenario, seeds),
  }),
  initial: 'settling',
  states: {
    /** Passed through at once: the play says which phase comes next. */
    settling: {
      always: [
        ...PHASES.map((phase) => ({
          target: stateOf(phase),
          guard: { type: 'in' as const, params: { phase } },
        })),
        { target: 'filed' },
      ],
    },
    briefing: open,
    talking: open,
    'writing-the-plan': open,
    'session-over': open,
    'the-week': open,
    'self-rating': open,
    debrief: open,
    reflection: open,
    paused: { on: { RESUME: 'settling', LEAVE: 'left' } },
    /** Nothing is lost by leaving: the decisions stand, and the same input opens the same turn. */
    left: { type: 'final' },
    filed: { type: 'final' },
  },
});
