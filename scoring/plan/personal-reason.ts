/** Whether a reason ties the task to this client: a mechanism of the problem, or what they want their life to hold. */
import { CLASSES } from './lexicon/classes';
import { EXPLORING, GOALS, MECHANISMS } from './lexicon/reasons';
import { PhraseSet, wordClass, isOneOf } from './phrases';
import { wordAt, type Token } from './tokens';

const personal = new PhraseSet({ mechanism: MECHANISMS, goal: GOALS }, CLASSES);
const exploring = new PhraseSet({ exploring: EXPLORING }, CLASSES);

/** Only looks at the problem: what keeps it going is yet to be seen. */
export const explores = (tokens: readonly Token[]): boolean => exploring.has(tokens);

/** Ties to the problem, its cycle or a goal, with words that only look at the problem set aside. */
export function isPersonal(tokens: readonly Token[]): boolean {
  const aside = new Set<number>();
  for (const match of exploring.find(tokens)) for (let i = match.start; i < match.end; i++) aside.add(i);
  return personal.find(tokens).some((match) => {
    // "I keep the box by the kettle" is what is done, not what keeps it going
    const kept =
      /^keep/.test(wordAt(tokens, match.start)) &&
      wordAt(tokens, match.start - 1) === 'i' &&
      isOneOf('the a my it', wordAt(tokens, match.start + 1));
    return !aside.has(match.start) && !kept;
  });
}

/**
 * "I go quiet, they stop asking, I take it they've gone off me": what I keep doing and what comes of it, told in the present.
 * One thing said of oneself is not yet a pattern; two that follow each other are.
 */
export function isHabit(tokens: readonly Token[]): boolean {
  const at = tokens.slice(0, 4).findIndex((token) => token.word === 'i');
  const verb = isOneOf('just always', wordAt(tokens, at + 1)) ? tokens[at + 2] : tokens[at + 1];
  if (at < 0 || !verb || verb.kind === 'mark' || NOT_HABITS.has(verb.word) || tokens.length < 7) return false;
  for (let i = 3; i < tokens.length - 2; i++) {
    const word = wordAt(tokens, i);
    const next = wordAt(tokens, i + 1);
    if ((LINKS.has(word) && (FOLLOWERS.has(next) || next === 'then')) || (word === 'then' && next !== 'to'))
      return true;
  }
  return false;
}
const NOT_HABITS = wordClass(
  'will can could would should want need like love enjoy hope agree agreed have may might must am plan know was had think',
);
const LINKS = wordClass(', and so but cos because then');
const FOLLOWERS = wordClass(
  "i i'm im i've my it its they he she nobody noone everyone no nothing don't never then end the people next",
);
