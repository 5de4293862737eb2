/**
 * What the trainee typed before the replies showed, beside a strong and a weak wording of that very turn. Nothing is marked:
 * of forty fresh paraphrases the best method we measured placed eighteen, so the comparing is left to whoever typed.
 */
import type { Reply } from '../scenarios/format/scenario';
import type { Play, Turn } from '../simulator/play';
import { fill } from '../simulator/placeholders';
import { wording } from '../simulator/reply-order';
import { offeredAt, sessionIndexOf } from './offered';
import { SLIP_RULES } from './slips';

export interface Wording {
  readonly words: string;
  /** What makes it so, in the author's words or the name of its slip; null where nobody said. */
  readonly why: string | null;
}

export interface SaidFirst {
  readonly turn: number;
  readonly session: number;
  readonly ownWords: string;
  /** The reply they then took as the closest. */
  readonly chosen: string;
  /** null where every reply of the turn was as good as the others. */
  readonly strong: Wording | null;
  readonly weak: Wording | null;
}

/** Every turn at which words were typed first, in order. */
export function saidFirst(play: Play): readonly SaidFirst[] {
  return play.said.flatMap((said) => {
    const turn = play.turns.find((t) => t.number === said.turn);
    if (said.ownWords === null || said.ownWords.trim() === '' || !turn) return [];
    const { number, session } = turn;
    const ends = endsOf(play, turn);
    return [{ turn: number, session, ownWords: said.ownWords, chosen: said.text, ...ends }];
  });
}

/** How good a line is where it stands: the author's model first, then what it shows, and slips weigh most. */
const worth = ({ model, shows, safety, slips, gateSlips }: Reply): number =>
  (model ? 10 : 0) + shows.length + safety.length - 4 * (slips.length + gateSlips.length);

function endsOf(play: Play, turn: Turn): Pick<SaidFirst, 'strong' | 'weak'> {
  const byWorth = [...offeredAt(play, turn)].sort((a, b) => worth(b) - worth(a));
  const [best, worst] = [byWorth[0], byWorth.at(-1)];
  if (!best || !worst || worth(best) === worth(worst)) return { strong: null, weak: null };
  const then = { seeds: play.seeds, sessionIndex: sessionIndexOf(play.scenario, turn.session) };
  const said = (reply: Reply): Wording => ({
    words: fill(wording(then, turn.beat, reply), play),
    why: whyOf(reply),
  });
  return { strong: said(best), weak: said(worst) };
}

const whyOf = ({ why, slips }: Reply): string | null => why ?? (slips[0] ? SLIP_RULES[slips[0]].act : null);
