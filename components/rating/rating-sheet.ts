/** Which criteria the trainee is asked to rate, which are only offered, and which of their turns they may pick. */
import type { CriterionName } from '../../scenarios/format/vocabulary';
import type { Header } from '../../scenarios/format/scenario';
import type { SelfRating } from '../../simulator/decision';
import type { Play } from '../../simulator/play';
import { plainWords } from '../app/markdown-tokens';

type Assessed = Pick<Header, 'criteria' | 'targets'>;

/** The scenario's two targets, and empathy where it is assessed: asked of everyone, before any score is seen. */
export function askedFor({ criteria, targets }: Assessed): readonly CriterionName[] {
  const empathy: readonly CriterionName[] = criteria.includes('empathy') ? ['empathy'] : [];
  return [...new Set([...targets, ...empathy])];
}

/** The rest: offered, never asked. */
export function offered(header: Assessed): readonly CriterionName[] {
  return header.criteria.filter((c) => !askedFor(header).includes(c));
}

/** Those asked for that stand unrated. */
export function unrated(header: Assessed, ratings: SelfRating['ratings']): readonly CriterionName[] {
  return askedFor(header).filter((c) => ratings[c] === undefined);
}

export interface OwnTurn {
  readonly number: number;
  readonly session: number;
  /** What was said, as it was said; null where the turn was the written plan. */
  readonly words: string | null;
}

/** The trainee's own turns in order, in the words that stood on the card they chose. */
export function ownTurns({ turns, said }: Pick<Play, 'turns' | 'said'>): readonly OwnTurn[] {
  return turns.map(({ number, session, reply, plan }) => {
    const spoken = said.find((s) => s.turn === number && s.who === 'practitioner')?.text ?? reply?.text ?? '';
    return { number, session, words: plan ? null : plainWords(spoken) };
  });
}
