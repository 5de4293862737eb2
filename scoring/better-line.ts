/** Where to retry from, and a line of that turn that would have shown what is wanted. */
import { findBeat } from '../scenarios/format/resolve';
import type { Reply } from '../scenarios/format/scenario';
import type { PlanElement } from '../scenarios/format/vocabulary';
import type { Play } from '../simulator/play';
import type { AssessedCriterion, AssessedSession } from './assess';
import { SHEET } from './criteria';
import { aheadOf } from './ahead';
import { chancesOf, nextWanted, wantedOf, type Chance } from './missed';
import { offeredAt } from './offered';
import { modelSheetLine } from './model-sheet';
import { SLIP_RULES } from './slips';

export interface BetterLine {
  readonly turn: number | null;
  readonly modelLine: string | null;
}

const NOWHERE: BetterLine = { turn: null, modelLine: null };

const caps = (reply: Reply, criterion: AssessedCriterion['criterion']): boolean =>
  reply.slips.some((s) => SLIP_RULES[s].caps[criterion] !== undefined);

/** Of a turn's other replies: the one marked model, else the one that shows most of what is wanted; first come where they tie. */
function best(chances: readonly Chance[], wanted: readonly string[]): Chance | null {
  const worth = ({ elements }: Chance): number => elements.filter((e) => wanted.includes(e)).length;
  const useful = chances.filter((c) => worth(c) > 0);
  return (
    useful.find((c) => c.reply.model) ??
    useful.reduce<Chance | null>((a, b) => (a === null || worth(b) > worth(a) ? b : a), null)
  );
}

function byTurn(chances: readonly Chance[]): readonly (readonly Chance[])[] {
  const turns = new Map<number, Chance[]>();
  for (const chance of chances)
    turns.set(chance.turn.number, [...(turns.get(chance.turn.number) ?? []), chance]);
  return [...turns.values()];
}

/** At the turn of the slip that holds the criterion down, where another reply does not slip. */
function insteadOfTheSlip(
  assessed: AssessedCriterion,
  chances: readonly Chance[],
  wanted: readonly string[],
  atMost: number,
): BetterLine | null {
  const holding = assessed.slips.filter((s) => s.holdsAt <= atMost);
  for (const { receipt } of holding) {
    const there = chances.filter((c) => c.turn.number === receipt.turn && !caps(c.reply, assessed.criterion));
    const line = best(there, wanted)?.reply ?? there.find((c) => c.reply.model)?.reply ?? there[0]?.reply;
    if (line) return { turn: receipt.turn, modelLine: line.text };
  }
  return null;
}

/** The turn whose best reply on offer would have shown most of what is wanted; the earliest where they tie. */
function mostWanted(chances: readonly Chance[], wanted: readonly string[]): BetterLine | null {
  const worth = (chance: Chance): number => chance.elements.filter((e) => wanted.includes(e)).length;
  const most = (there: readonly Chance[]): number => Math.max(0, ...there.map(worth));
  const turn = byTurn(chances).reduce<readonly Chance[] | null>(
    (a, b) => (most(b) > (a === null ? 0 : most(a)) ? b : a),
    null,
  );
  const chosen = turn && best(turn, wanted);
  return chosen ? { turn: chosen.turn.number, modelLine: chosen.reply.text } : null;
}

/**
 * The last turn at which another reply would have led to where something wanted is said. It says none of it itself, and yet it
 * is the line that opens the way there.
 */
function whereItTurned(play: Play, session: AssessedSession, tags: readonly string[]): BetterLine | null {
  const index = play.scenario.sessions.indexOf(session.session);
  const leadsThere = ({ to }: Reply): boolean => {
    const beat = to.kind === 'beat' ? findBeat(play.scenario, index, to.slug) : null;
    return beat !== null && tags.some((tag) => aheadOf(play.scenario, index, beat).elements.has(tag));
  };
  const turned = play.turns
    .filter((t) => t.session === session.session.number)
    .flatMap((turn) => {
      const others = offeredAt(play, turn).filter((r) => r.number !== turn.reply?.number && leadsThere(r));
      const line = others.find((r) => r.model) ?? others.find((r) => r.slips.length === 0) ?? others[0];
      return line ? [{ turn: turn.number, modelLine: line.text }] : [];
    });
  return turned.at(-1) ?? null;
}

function onTheSheet(
  play: Play,
  session: AssessedSession,
  assessed: AssessedCriterion,
  wanted: readonly string[],
): BetterLine | null {
  if (assessed.criterion !== 'written plan') return null;
  const sheet = play.turns.find((t) => t.session === session.session.number && t.plan !== null);
  const boxes = wanted.filter((e): e is PlanElement => (SHEET as readonly string[]).includes(e));
  if (!sheet || (boxes.length === 0 && !assessed.grounds.is('mismatch'))) return null;
  return { turn: sheet.number, modelLine: modelSheetLine(play.scenario, boxes.length > 0 ? boxes : SHEET) };
}

/**
 * The turn to retry from. Where a slip holds the criterion down it is the slip's own; for the sheet it is the sheet's; else the
 * turn with the most of what the next level asks, then of what the criterion asks at all; else any slip's; else the turn at which
 * the conversation went another way.
 */
export function betterLine(play: Play, session: AssessedSession, assessed: AssessedCriterion): BetterLine {
  const all = wantedOf(assessed);
  const next = nextWanted(assessed);
  const chances = chancesOf(play, session, assessed.criterion);
  const clean = chances.filter((c) => !caps(c.reply, assessed.criterion));
  const held = assessed.cap < assessed.earned || assessed.cap === 0;
  return (
    (held ? insteadOfTheSlip(assessed, chances, all, assessed.level) : null) ??
    onTheSheet(play, session, assessed, next) ??
    mostWanted(clean, next) ??
    mostWanted(clean, all) ??
    insteadOfTheSlip(assessed, chances, all, 2) ??
    whereItTurned(
      play,
      session,
      next.map((e) => `${assessed.criterion}: ${e}`),
    ) ??
    NOWHERE
  );
}
