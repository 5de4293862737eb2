/**
 * Single turns lifted out of a script to practise one criterion. A script is played along a good path, so that the lines before a turn are
 * lines somebody really heard, with their openings drawn and their placeholders filled; each turn on it where a choice says something
 * about a criterion can be a drill. Turns that touch risk never are: nobody should practise those out of their session.
 */
import type { Reply, Scenario } from '../../scenarios/format/scenario';
import { CRITERIA, type CriterionName } from '../../scenarios/format/vocabulary';
import type { Decision, Seeds } from '../../simulator/decision';
import { decide, startPlay, type Readers } from '../../simulator/next-step';
import type { Play } from '../../simulator/play';
import { cueWasMet } from '../../simulator/safety-gate';
import { choices, modelSheet } from '../best-path';
import { weakForm } from '../criteria';
import { wouldShow } from '../offered';
import { isAChoice, worthOf } from './reply-worth';

export interface LiftedTurn {
  /** The play as it stands before the turn. */
  readonly play: Play;
  /** The session's number and the beat, by which it is found again. */
  readonly session: number;
  readonly beat: string;
  readonly criteria: readonly CriterionName[];
}

/** A script that goes in a circle is left after this many decisions. */
const LONG_ENOUGH = 120;

/** Every turn that could be a drill, in the order they come up. The same script and seeds always give the same turns. */
export function liftTurns(scenario: Scenario, seeds: Seeds, readers: Readers): readonly LiftedTurn[] {
  const turns: LiftedTurn[] = [];
  const sheet = modelSheet(scenario);
  let play = startPlay(scenario, seeds);
  for (let step = 0; step < LONG_ENOUGH; step++) {
    const turn = turnHere(play);
    if (turn) turns.push(turn);
    const next = goodChoice(play, choices(play, sheet));
    if (!next) break;
    play = decide(play, next, readers);
  }
  return turns;
}

/** The turn at which a drill stands, found again in its script; null where the script has none of the kind any more. */
export function liftedAt(
  turns: readonly LiftedTurn[],
  at: Pick<LiftedTurn, 'session' | 'beat'>,
): LiftedTurn | null {
  return turns.find(({ session, beat }) => session === at.session && beat === at.beat) ?? null;
}

function turnHere(play: Play): LiftedTurn | null {
  const { beat, scenario, sessionIndex, replies } = play;
  const session = scenario.sessions[sessionIndex];
  if (!beat || !session || touchesRisk(play)) return null;
  const criteria = CRITERIA.map(({ name }) => name).filter(
    (name) => name !== 'written plan' && isAChoice(worthOf(name, replies, scenario, sessionIndex)),
  );
  return criteria.length === 0 ? null : { play, session: session.number, beat: beat.slug, criteria };
}

/** A cue was met or is answered here, or some reply belongs to the gate. */
function touchesRisk(play: Play): boolean {
  const ofTheGate = (reply: Reply): boolean => reply.safety.length > 0 || reply.gateSlips.length > 0;
  return cueWasMet(play) || play.replies.some(ofTheGate);
}

/** The reply that shows most and slips least, the author's example first; whatever else is due is simply done. */
function goodChoice(play: Play, ways: readonly Decision[]): Decision | undefined {
  const worth = (way: Decision): number => {
    const reply = way.kind === 'reply' ? play.replies.find((one) => one.number === way.reply) : undefined;
    if (!reply) return 0;
    const shown = wouldShow(play.scenario, play.sessionIndex, reply).filter(
      ({ criterion, element }) => weakForm(criterion) !== element,
    );
    const ends = reply.to.kind === 'end' ? 2 : 0;
    return shown.length + reply.safety.length + (reply.model ? 1 : 0) - 3 * reply.slips.length - ends;
  };
  return [...ways].sort((a, b) => worth(b) - worth(a))[0];
}
