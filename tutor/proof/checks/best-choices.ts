/** The choices of the best path: what was said, and what else was on offer. */
import type { Reply } from '../../../scenarios/format/scenario';
import { offeredAt } from '../../../scoring/offered';
import type { Known } from './check';

export interface Choice {
  readonly said: Reply;
  readonly others: readonly Reply[];
}

/** Turns of the best path at which there was something to choose and the reply chosen shows something. */
export const bestChoices = ({ best: { play } }: Known): Choice[] =>
  play.turns.flatMap((turn) => {
    const said = turn.reply;
    if (!said || said.shows.length === 0) return [];
    const others = offeredAt(play, turn).filter((r) => r.number !== said.number);
    return others.length > 0 ? [{ said, others }] : [];
  });

/** Fewer choices than this show no habit. */
export const ENOUGH_CHOICES = 4;

/** Share of the choices from which a habit can be smelt. */
export const A_HABIT = 0.75;
