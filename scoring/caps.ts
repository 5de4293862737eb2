/** What the slips of a session hold down, and what undid them: only something after the slip, in the same session. */
import type { ElementRef, Session } from '../scenarios/format/scenario';
import type { CriterionName } from '../scenarios/format/vocabulary';
import type { Play, Turn } from '../simulator/play';
import { planText } from '../simulator/written-plan';
import { turnsOf, wordsAt, type Shown } from './evidence';
import type { Level, SlipReceipt } from './report';
import { REPAIR_TURNS, SLIP_RULES } from './slips';

export interface HeldSlip {
  readonly criterion: CriterionName;
  readonly receipt: SlipReceipt;
  /** Where it leaves the criterion at the end of the session: 3 when it was undone. */
  readonly holdsAt: Level;
}

interface Undone {
  readonly at: number | null;
  readonly cap: Level;
  readonly holdsAt: Level;
}

/** The first turn at which an element counted after a slip. An act of the client that answered the slip's own line is after it. */
function firstAfter(
  evidence: readonly Shown[],
  { criterion, element }: ElementRef,
  slip: number,
): number | null {
  const after = evidence.filter(
    (s) =>
      s.criterion === criterion &&
      s.element === element &&
      s.notCounted === null &&
      (s.turn > slip || (s.turn === slip && s.from === 'client')),
  );
  return after.length === 0 ? null : Math.min(...after.map((s) => s.turn));
}

/** Within two turns after it: genuine eases to 2, reflects to 1; neither leaves it where it was. */
function repaired(evidence: readonly Shown[], slip: number, cap: Level): Undone {
  const within = (element: string): number | undefined =>
    turnsOf(evidence, 'empathy', element).find((turn) => turn > slip && turn <= slip + REPAIR_TURNS);
  const genuine = within('genuine');
  if (genuine !== undefined) return { at: genuine, cap: 2, holdsAt: 2 };
  const reflects = within('reflects');
  if (reflects !== undefined && cap < 1) return { at: reflects, cap: 1, holdsAt: 1 };
  return { at: null, cap, holdsAt: cap };
}

/** The turn that wrote something on the sheet after the slip. */
const planAfter = (turns: readonly Turn[], slip: number): number | null =>
  turns.find((t) => t.number > slip && t.plan !== null && planText(t.plan).trim() !== '')?.number ?? null;

function undo(
  turns: readonly Turn[],
  evidence: readonly Shown[],
  turn: Turn,
  slip: Turn['slips'][number],
  cap: Level,
): Undone {
  const { undone } = SLIP_RULES[slip];
  if (undone === 'repair') return repaired(evidence, turn.number, cap);
  const at =
    undone === null || undone === 'the gate'
      ? null
      : undone === 'a plan'
        ? planAfter(turns, turn.number)
        : firstSetAfter(evidence, undone.anyOf, turn.number);
  return { at, cap, holdsAt: at === null ? cap : 3 };
}

function firstSetAfter(
  evidence: readonly Shown[],
  sets: readonly (readonly ElementRef[])[],
  slip: number,
): number | null {
  const whole = sets.flatMap((set) => {
    const turns = set.map((r) => firstAfter(evidence, r, slip));
    return turns.every((t) => t !== null) ? [Math.max(...turns)] : [];
  });
  return whole.length === 0 ? null : Math.min(...whole);
}

/** Every slip of a session, once for each criterion it caps. */
export function slipsOf(play: Play, session: Session, evidence: readonly Shown[]): readonly HeldSlip[] {
  const turns = play.turns.filter((t) => t.session === session.number);
  return turns.flatMap((turn) =>
    turn.slips.flatMap((slip) =>
      (Object.entries(SLIP_RULES[slip].caps) as [CriterionName, Level][]).map(([criterion, cap]) => {
        const undone = undo(turns, evidence, turn, slip, cap);
        const receipt: SlipReceipt = {
          turn: turn.number,
          session: turn.session,
          slip,
          words: wordsAt(play, turn),
          cap: undone.cap,
          undoneAt: undone.at,
        };
        return { criterion, receipt, holdsAt: undone.holdsAt };
      }),
    ),
  );
}
