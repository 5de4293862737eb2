/** Contesting a mark: the reason is kept with the attempt, beside a mark that does not move. */
import type { CpdDatabase } from './cpd-database';
import type { Contested, Disagreement } from './kept-shapes';
import { LogProblem } from './log-problem';
import { samePlain, toPlain } from './plain-data';

export const sameMark = (a: Contested, b: Contested): boolean => samePlain(a, b);

/** The list with this reason in it; without it where the reason is empty. */
export function withDisagreement(
  all: readonly Disagreement[],
  { about, reason, ...rest }: Disagreement,
): readonly Disagreement[] {
  const others = all.filter((one) => !sameMark(one.about, about));
  const words = reason.trim();
  return words === '' ? others : [...others, { ...rest, about, reason: words }];
}

export function saveDisagreement(db: CpdDatabase, id: string, disagreement: Disagreement): PromiseLike<void> {
  const given = toPlain(disagreement);
  return db.transaction('rw', [db.attempts], async () => {
    const { disagreements, ...attempt } = (await db.attempts.get(id)) ?? missing();
    const next = withDisagreement(disagreements ?? [], given);
    await db.attempts.put(next.length === 0 ? attempt : { ...attempt, disagreements: next });
  });
}

function missing(): never {
  throw new LogProblem('missing');
}
