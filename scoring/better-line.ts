/** Where to retry from, and a line of that turn that would have shown what is wanted. */
import type { Reply } from '../scenarios/format/scenario';
import type { PlanElement } from '../scenarios/format/vocabulary';
import type { Play } from '../simulator/play';
import type { AssessedCriterion, AssessedSession } from './assess';
import { SHEET } from './criteria';
import { chancesOf, type Chance } from './missed';
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
): BetterLine | null {
  const holding = assessed.slips.filter((s) => s.holdsAt <= assessed.level);
  for (const { receipt } of holding) {
    const there = chances.filter((c) => c.turn.number === receipt.turn && !caps(c.reply, assessed.criterion));
    const line = best(there, wanted)?.reply ?? there.find((c) => c.reply.model)?.reply ?? there[0]?.reply;
    if (line) return { turn: receipt.turn, modelLine: line.text };
  }
  return null;
}

/**
 * The turn to retry from. Where a slip holds the criterion down it is the slip's own; for the sheet it is the sheet's; else the
 * turn whose best reply on offer would have shown most of what is wanted, the earliest where they tie.
 */
export function betterLine(
  play: Play,
  session: AssessedSession,
  assessed: AssessedCriterion,
  wanted: readonly string[],
): BetterLine {
  const chances = chancesOf(play, session, assessed.criterion);
  if (assessed.cap < assessed.earned || assessed.cap === 0) {
    const instead = insteadOfTheSlip(assessed, chances, wanted);
    if (instead) return instead;
  }
  if (assessed.criterion === 'written plan') {
    const sheet = play.turns.find((t) => t.session === session.session.number && t.plan !== null);
    const boxes = wanted.filter((e): e is PlanElement => (SHEET as readonly string[]).includes(e));
    if (sheet && (boxes.length > 0 || assessed.grounds.is('mismatch')))
      return {
        turn: sheet.number,
        modelLine: modelSheetLine(play.scenario, boxes.length > 0 ? boxes : SHEET),
      };
  }
  const clean = chances.filter((c) => !caps(c.reply, assessed.criterion));
  const worth = (chance: Chance | null): number =>
    chance === null ? 0 : chance.elements.filter((e) => wanted.includes(e)).length;
  const most = (there: readonly Chance[]): number => Math.max(0, ...there.map(worth));
  const turn = byTurn(clean).reduce<readonly Chance[] | null>(
    (a, b) => (most(b) > (a === null ? 0 : most(a)) ? b : a),
    null,
  );
  const chosen = turn && best(turn, wanted);
  if (chosen) return { turn: chosen.turn.number, modelLine: chosen.reply.text };
  return insteadOfTheSlip(assessed, chances, wanted) ?? NOWHERE;
}
