/** What one reply is worth for one criterion, on its own: the same elements and slips as in a session, and no more. */
import type { ElementRef, Reply, Scenario } from '../../scenarios/format/scenario';
import type { CriterionName, SlipName } from '../../scenarios/format/vocabulary';
import { weakForm } from '../criteria';
import { wouldShow } from '../offered';
import type { Level } from '../report';
import { SLIP_RULES } from '../slips';

export interface ReplyWorth {
  readonly reply: Reply;
  /** Elements of the criterion it shows, or leads the client to; without the weak form. */
  readonly shows: readonly string[];
  readonly weak: boolean;
  /** Slips in it that hold this criterion down. */
  readonly slips: readonly SlipName[];
  /**
   * 0 shows nothing of it, 1 something weak or less than was on offer, 2 what this turn allows. Never 3: strong needs two turns.
   */
  readonly level: Level;
}

/** Every reply of a turn, in the order given. */
export function worthOf(
  criterion: CriterionName,
  replies: readonly Reply[],
  scenario: Scenario,
  sessionIndex: number,
): readonly ReplyWorth[] {
  const of = (refs: readonly ElementRef[]): string[] => [
    ...new Set(refs.filter((ref) => ref.criterion === criterion).map((ref) => ref.element)),
  ];
  const seen = replies.map((reply) => {
    const slips = reply.slips.filter((slip) => SLIP_RULES[slip].caps[criterion] !== undefined);
    const all = of([
      ...wouldShow(scenario, sessionIndex, reply),
      ...slips.flatMap((slip) => SLIP_RULES[slip].weak ?? []),
    ]);
    const shows = all.filter((element) => element !== weakForm(criterion));
    return { reply, shows, weak: shows.length < all.length, slips };
  });
  const most = Math.max(0, ...seen.map(({ shows }) => shows.length));
  return seen.map((one) => ({ ...one, level: levelOf(criterion, one, most) }));
}

function levelOf(
  criterion: CriterionName,
  { shows, weak, slips }: Omit<ReplyWorth, 'level'>,
  most: number,
): Level {
  const cap = Math.min(2, ...slips.map((slip) => SLIP_RULES[slip].caps[criterion] ?? 2));
  const earned = shows.length === 0 ? (weak ? 1 : 0) : shows.length === most ? 2 : 1;
  return Math.min(cap, earned) as Level;
}

/** Whether choosing here says anything about the criterion: some reply shows it in full, and some other does not. */
export const isAChoice = (worths: readonly ReplyWorth[]): boolean =>
  worths.some(({ level }) => level === 2) && worths.some(({ level }) => level < 2);
