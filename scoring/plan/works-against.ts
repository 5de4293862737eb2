/**
 * Finds a coping step that works against the task: counting, headphones, reassurance and the like in exposure. The list is the
 * scenario's; words are compared by their stems, and a step that is ruled out ("no headphones") is none.
 */
import type { Clause } from './clauses';
import { wordClass } from './phrases';
import { tokenise, type Token, wordAt } from './tokens';

const SMALL = wordClass(
  'a an the my your to of in on with for and or from by at as up out off it is be being having using use me i someone',
);
const RULED_OUT = wordClass("no not without don't never won't instead rather leave stop resist drop");

/** The first item of the list that this clause does, or null. */
export function worksAgainstIn(clause: Clause, list: readonly string[]): string | null {
  const { tokens } = clause;
  for (const item of list) {
    const wanted = tokenise(item)
      .filter((token) => token.kind !== 'mark' && !SMALL.has(token.word))
      .map((token) => stem(token.word));
    if (wanted.length === 0) continue;
    const places = wanted.map((word) => tokens.findIndex((token) => stem(token.word) === word));
    if (places.some((place) => place < 0)) continue;
    const first = Math.min(...places);
    if (!ruledOut(tokens, first)) return item;
  }
  return null;
}

function ruledOut(tokens: readonly Token[], at: number): boolean {
  for (let i = Math.max(0, at - 4); i < at; i++) if (RULED_OUT.has(wordAt(tokens, i))) return true;
  return false;
}

/** A plain stem: endings that a verb or a plural puts on. */
export function stem(word: string): string {
  let base = word.endsWith("'s") ? word.slice(0, -2) : word;
  for (const ending of ['ing', 'ies', 'ed', 'es', 's']) {
    if (base.length > ending.length + 2 && base.endsWith(ending)) {
      base = ending === 'ies' ? `${base.slice(0, -3)}y` : base.slice(0, -ending.length);
      break;
    }
  }
  if (base.length > 3 && base.at(-1) === base.at(-2)) base = base.slice(0, -1);
  return base.endsWith('e') && base.length > 3 ? base.slice(0, -1) : base;
}
