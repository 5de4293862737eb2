/**
 * One priority, never a list: safety; then empathy at 0; then what is under 2, by weight × (2 − level); and only when nothing is,
 * what could go from 2 to 3.
 */
import { SAFETY_ACTS, type SafetyAct } from '../scenarios/format/vocabulary';
import type { Play } from '../simulator/play';
import type { AssessedCriterion, AssessedSession } from './assess';
import { empathyIsNought } from './band';
import { betterLine } from './better-line';
import { weightIn } from './criteria';
import { offeredAt } from './offered';
import { priorityInWords } from './priority-words';
import type { Priority, SafetyReport } from './report';
import { SLIP_RULES } from './slips';

interface Candidate {
  readonly session: AssessedSession;
  readonly criterion: AssessedCriterion;
}

/** The first cue turn, or the first later one, at which a reply on offer shows most of what the gate still asks. */
function safetyPriority(play: Play, gate: SafetyReport): Priority {
  const lacks = (acts: readonly SafetyAct[]): number => acts.filter((a) => gate.missing.includes(a)).length;
  const turns = play.turns.filter(
    (t) => t.number >= gate.cueTurn && (gate.result === 'partly' || t.number === gate.cueTurn),
  );
  const lines = turns.flatMap((turn) =>
    offeredAt(play, turn)
      .filter((r) => r.number !== turn.reply?.number && r.gateSlips.length === 0 && lacks(r.safety) > 0)
      .map((reply) => ({ turn: turn.number, reply })),
  );
  const first = lines.filter((l) => l.turn === lines[0]?.turn);
  const line =
    first.find((l) => l.reply.model) ??
    [...first].sort((a, b) => lacks(b.reply.safety) - lacks(a.reply.safety))[0];
  const missing = SAFETY_ACTS.filter((a) => gate.missing.includes(a));
  const why =
    gate.result === 'not handled'
      ? 'Something the client said about risk was not followed all the way. Missed cues are common; this is where to miss one.'
      : `The cue was met. ${missing.length > 0 ? `Still to do, or to do sooner: ${missing.join(', ')}.` : 'One way of asking got in the way.'}`;
  return {
    criterion: 'safety',
    why,
    turn: gate.result === 'not handled' ? gate.cueTurn : (line?.turn ?? null),
    modelLine: line?.reply.text ?? null,
  };
}

function empathyPriority(play: Play, session: AssessedSession, criterion: AssessedCriterion): Priority {
  const held = criterion.slips.find((s) => s.holdsAt === 0);
  const why = held
    ? `Turn ${held.receipt.turn} held ${SLIP_RULES[held.receipt.slip].act}, and what came after did not mend it.`
    : 'Nothing yet told the client that they had been heard.';
  return { criterion: 'empathy', why, ...betterLine(play, session, criterion) };
}

const worth = ({ session, criterion }: Candidate, goal: 2 | 3): number =>
  weightIn(criterion.criterion, session.session.kind) * (goal - criterion.level);

/** The candidate worth most; the first, in the order of sessions and of the twelve, where they tie. */
const heaviest = (candidates: readonly Candidate[], goal: 2 | 3): Candidate | undefined =>
  candidates.reduce<Candidate | undefined>(
    (a, b) => (a === undefined || worth(b, goal) > worth(a, goal) ? b : a),
    undefined,
  );

/** The criterion to come back to first, and its session; null when every assessed criterion is as high as it can go here. */
function candidateOf(sessions: readonly AssessedSession[]): Candidate | null {
  const cold = sessions.find(empathyIsNought);
  const empathy =
    cold && (cold.criteria.find((c) => c.criterion === 'empathy') ?? cold.unaskedEmpathy ?? undefined);
  if (cold && empathy) return { session: cold, criterion: empathy };
  const all = sessions.flatMap((session) => session.criteria.map((criterion) => ({ session, criterion })));
  const room = (goal: 2 | 3): Candidate[] =>
    all.filter(({ criterion: c }) => c.level < goal && c.level < c.allowed);
  const under = room(2);
  return (under.length > 0 ? heaviest(under, 2) : heaviest(room(3), 3)) ?? null;
}

const safetyComesFirst = (gate: Pick<SafetyReport, 'result'> | null): boolean =>
  gate !== null && gate.result !== 'handled';

/** Which criterion the priority is, without the words or a turn to go back to. */
export const priorityCriterion = (
  sessions: readonly AssessedSession[],
  gate: Pick<SafetyReport, 'result'> | null,
): Priority['criterion'] | null =>
  safetyComesFirst(gate) ? 'safety' : (candidateOf(sessions)?.criterion.criterion ?? null);

/** Null when every assessed criterion is as high as it can go here. */
export function priorityOf(
  play: Play,
  sessions: readonly AssessedSession[],
  gate: SafetyReport | null,
): Priority | null {
  if (gate && safetyComesFirst(gate)) return safetyPriority(play, gate);
  const found = candidateOf(sessions);
  if (!found) return null;
  const { criterion, session } = found;
  if (empathyIsNought(session)) return empathyPriority(play, session, criterion);
  return {
    criterion: criterion.criterion,
    why: priorityInWords(criterion),
    ...betterLine(play, session, criterion),
  };
}
