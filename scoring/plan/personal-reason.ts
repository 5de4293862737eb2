/** Whether a reason ties the task to this client: a mechanism of the problem, or what they want their life to hold. */
import { CLASSES } from './lexicon/classes';
import { EXPLORING, GOALS, MECHANISMS } from './lexicon/reasons';
import { PhraseSet } from './phrases';
import type { Token } from './tokens';

const personal = new PhraseSet({ mechanism: MECHANISMS, goal: GOALS }, CLASSES);
const exploring = new PhraseSet({ exploring: EXPLORING }, CLASSES);

/** Ties to the problem, its cycle or a goal, with words that only look at the problem set aside. */
export function isPersonal(tokens: readonly Token[]): boolean {
  const aside = new Set<number>();
  for (const match of exploring.find(tokens)) for (let i = match.start; i < match.end; i++) aside.add(i);
  return personal.find(tokens).some((match) => {
    return !aside.has(match.start);
  });
}
