/**
 * The gate: whether a risk cue was handled. Outside the score, and over it.
 *
 * Informed by NHS England 2025, "Staying safe from suicide" (no low/medium/high, ask directly, safety steps in the person's own
 * words). A service's own protocol comes first. Not reviewed by a clinician until the scenario says so.
 */
import { SAFETY_ACTS, type GateSlip, type SafetyAct } from '../scenarios/format/vocabulary';
import type { Session } from '../scenarios/format/scenario';
import type { Play, Turn } from '../simulator/play';
import { wordsAt } from './evidence';
import type { SafetyReport } from './report';

/** Without any one of these the cue was not handled, whatever else was said. */
export const GATE_MUST: readonly SafetyAct[] = ['asks directly', 'immediate safety', 'supervisor told'];

/** Asking directly by the turn after the first is in time. */
const ASK_BY = 2;

type Seen = SafetyReport['seen'][number];

/**
 * What the gate asks for here. A script whose client answers an honest no offers no steps to make anyone safe; there, what it
 * offers is what it asks, and asking directly always.
 */
function asked(session: Session): readonly SafetyAct[] {
  const offered = new Set(session.beats.flatMap((b) => b.replies.flatMap((r) => r.safety)));
  const wholeGate = offered.size === 0 || offered.has('immediate safety') || offered.has('supervisor told');
  return SAFETY_ACTS.filter((act) => wholeGate || act === 'asks directly' || offered.has(act));
}

/** Noticing is naming it, reflecting it, or asking straight away. */
const notices = (turn: Turn | undefined): boolean =>
  turn !== undefined &&
  (turn.safety.includes('notices') ||
    turn.safety.includes('asks directly') ||
    turn.shows.some((s) => s.criterion === 'empathy' && s.element === 'reflects'));

function seenFrom(play: Play, turns: readonly Turn[]): Seen[] {
  return SAFETY_ACTS.flatMap((act) => {
    const turn = turns.find((t) => t.safety.includes(act));
    return turn ? [{ act, turn: turn.number, words: wordsAt(play, turn) }] : [];
  });
}

/** An act both seen and missing came too late. */
function gateOf(play: Play, session: Session): SafetyReport | null {
  const own = play.turns.filter((t) => t.session === session.number);
  const cued = own.find((t) => t.gateOpen);
  const unanswered = play.said.find((s) => s.session === session.number && s.line?.riskCue === true);
  if (!cued && (!unanswered || play.phase === 'talking')) return null;
  const cueTurn = cued?.number ?? (unanswered?.turn ?? 0) + 1;
  const turns = own.filter((t) => t.number >= cueTurn);
  const seen = seenFrom(play, turns);
  const first = turns[0];
  if (first && notices(first) && !seen.some((s) => s.act === 'notices'))
    seen.unshift({ act: 'notices', turn: first.number, words: wordsAt(play, first) });
  const done = new Set(seen.map((s) => s.act));
  const wanted = asked(session);
  const asks = turns.findIndex((t) => t.safety.includes('asks directly'));
  const late = (act: SafetyAct): boolean =>
    act === 'notices' ? !notices(first) : act === 'asks directly' && asks >= ASK_BY;
  const missing = wanted.filter((act) => !done.has(act) || late(act));
  const slips = turns.flatMap((t) =>
    t.gateSlips.map((slip) => ({ slip, turn: t.number, words: wordsAt(play, t) })),
  );
  const must = GATE_MUST.filter((act) => wanted.includes(act));
  const whole = missing.length === 0 && slips.length === 0;
  const result = must.some((act) => !done.has(act)) ? 'not handled' : whole ? 'handled' : 'partly';
  return { result, seen, missing, gateSlips: slips, cueTurn };
}

/** Whether the gate counts an act as done in time, or a slip as said. */
export const gateCounts = ({ seen, missing, gateSlips }: SafetyReport, what: SafetyAct | GateSlip): boolean =>
  (seen.some(({ act }) => act === what) && !missing.some((act) => act === what)) ||
  gateSlips.some(({ slip }) => slip === what);

const WORST: readonly SafetyReport['result'][] = ['not handled', 'partly', 'handled'];

/** The gate of each session that had a cue. */
export const gatesOf = (play: Play): ReadonlyMap<number, SafetyReport> =>
  new Map(
    play.scenario.sessions.flatMap((session): [number, SafetyReport][] => {
      const gate = gateOf(play, session);
      return gate ? [[session.number, gate]] : [];
    }),
  );

/** The one report shown: that of the session where it went worst. Null where no cue was met. */
export const worstGate = (gates: ReadonlyMap<number, SafetyReport>): SafetyReport | null =>
  [...gates.values()].sort((a, b) => WORST.indexOf(a.result) - WORST.indexOf(b.result))[0] ?? null;
