/** One coping step, cut where what gets in the way ends and what is done about it begins. */
import type { Clause } from '../clauses';
import { ACTION_BASES, ACTION_FORMS } from '../lexicon/actions';
import { CLASSES } from '../lexicon/classes';
import { OBSTACLE_WORDS, TASK_AGAIN } from '../lexicon/obstacles';
import { PhraseSet, wordClass, isOneOf } from '../phrases';
import { wordAt, type Token } from '../tokens';

export const obstacleWords = new PhraseSet({ obstacle: OBSTACLE_WORDS }, CLASSES);
/** The task again, or comfort: nothing else that is done. */
export const again = new PhraseSet({ again: TASK_AGAIN }, CLASSES);

/** Where the obstacle ends and the response begins. */
export function splitStep(
  group: readonly Clause[],
  conditional: boolean,
  arrow: boolean,
): { obstacle: readonly Token[]; response: readonly Token[] } {
  const all = group.map((clause) => clause.tokens);
  const first = all[0] ?? [];
  if (all.length === 1) {
    const at = first.findIndex(
      (token) =>
        isOneOf('if when case unless supposing', token.word) || (token.word === 'on' && token === first[0]),
    );
    if (at > 1) return { obstacle: first.slice(at), response: first.slice(0, at) };
    if (at >= 0) {
      const turn = responseStart(first, at + 1);
      return turn > 0
        ? { obstacle: first.slice(0, turn), response: first.slice(turn) }
        : { obstacle: first, response: [] };
    }
    const then = first.findIndex((token, i) => i > 0 && isOneOf('then so until', token.word));
    if (then > 0)
      return wordAt(first, then) === 'until'
        ? { obstacle: first.slice(then), response: first.slice(0, then) }
        : { obstacle: first.slice(0, then), response: first.slice(then + 1) };
    return bareStep(first);
  }
  // "The dark could stop me, if so I'll go at dinner time": "if so" points back to what gets in the way
  const so = all.findIndex((tokens, k) => k > 0 && pointsBack.matchAt(tokens, 0).length > 0);
  if (so > 0) return { obstacle: all.slice(0, so).flat(), response: all.slice(so).flat().slice(1) };
  if (conditional || arrow) {
    const withIf = all.findIndex((tokens) => tokens.some((token) => isOneOf('if when unless', token.word)));
    if (withIf > 0 && !arrow)
      return {
        obstacle: all[withIf] ?? [],
        response: [...all.slice(0, withIf).flat(), ...all.slice(withIf + 1).flat()],
      };
    const turn = responseStart(first, 2);
    // "If you get put on hold, put the kettle on": the mark is the turn, unless the first part already answers
    const inner =
      startsResponse(all[1] ?? []) && !isOneOf("i i'll ill then you'll we'll", wordAt(first, turn))
        ? -1
        : turn;
    if (inner > 0)
      return { obstacle: first.slice(0, inner), response: [...first.slice(inner), ...all.slice(1).flat()] };
    return { obstacle: first, response: all.slice(1).flat() };
  }
  // "I'll want to cancel, so Jan will knock": what comes of it is the answer
  const therefore = all.findIndex(
    (tokens, k) => k > 0 && tokens.length > 2 && isOneOf('so then therefore hence', wordAt(tokens, 0)),
  );
  const answered =
    therefore > 0 &&
    (all[therefore] ?? [])
      .slice(1, 5)
      .some((token) => isOneOf("will can i'll ill we'll he'll she'll they'll is are has", token.word));
  if (therefore > 0 && (answered || obstacleWords.has(all[0] ?? []) || !startsResponse(first)))
    return { obstacle: all.slice(0, therefore).flat(), response: all.slice(therefore).flat().slice(1) };
  const responding = all.findIndex((tokens) => startsResponse(tokens));
  if (responding === 0) {
    const rest = all.slice(1).flat();
    return { obstacle: rest, response: first };
  }
  if (responding > 0)
    return { obstacle: all.slice(0, responding).flat(), response: all.slice(responding).flat() };
  return { obstacle: all.flat(), response: [] };
}

const pointsBack = new PhraseSet({
  so: ['if so', 'if it|that|this|he|she|they|i does|do|happens|is|are', 'in which case', 'in that case'],
});

/** One clause with no "if": a response, unless it only names what is feared. */
function bareStep(tokens: readonly Token[]): { obstacle: readonly Token[]; response: readonly Token[] } {
  // "sats under 88 stop and rest": what gets in the way runs into what is done
  const turn = tokens.findIndex(
    (token, i) => i > 1 && ACTION_BASES.has(token.word) && !BEFORE_NOUN.has(wordAt(tokens, i - 1)),
  );
  if (turn > 0 && !startsResponse(tokens) && obstacleWords.has(tokens, 0, turn))
    return { obstacle: tokens.slice(0, turn), response: tokens.slice(turn) };
  return startsResponse(tokens) || !obstacleWords.has(tokens)
    ? { obstacle: [], response: tokens }
    : { obstacle: tokens, response: [] };
}

export function startsResponse(tokens: readonly Token[]): boolean {
  const head = tokens.find((token) => token.kind === 'word' && !LEAD.has(token.word));
  return head !== undefined && (ACTION_FORMS.has(head.word) || again.matchAt(tokens, 0).length > 0);
}
const LEAD = wordClass(
  "i i'll ill will you you'll just then to can could please he she we they partner or and still",
);
export const SUBJECTS = wordClass("i i'll ill you you'll we we'll then");

/** In "if it rains I'll walk round the market": the word the response begins with, or -1. */
function responseStart(tokens: readonly Token[], from: number): number {
  for (let i = Math.max(from, 2); i < tokens.length - 1; i++) {
    const word = wordAt(tokens, i);
    const next = wordAt(tokens, i + 1);
    // "if a picture pops in I say …": another subject takes over
    if (
      word === 'i' &&
      i > 2 &&
      !SUBJECTS_OF_IF.has(wordAt(tokens, from)) &&
      (next === 'have' || !FEELS.has(next))
    )
      return i;
    // "when I want to check I sit on my hands": the second "I" answers
    if (word === 'i' && ACTION_BASES.has(next) && !FEELS.has(next) && !JOINS.has(wordAt(tokens, i - 1)))
      return i;
    // "In case I lose my nerve I've asked Priti to wait": what is arranged already
    if (i > from + 1 && isOneOf("i've ive", word) && ARRANGED.has(next)) return i;
    if (isOneOf("then i'll you'll we'll", word) || (word === 'ill' && ACTION_BASES.has(next))) return i;
    if (SUBJECTS.has(word) && isOneOf('will can could go', next)) return i;
    if (
      i > 2 &&
      (ACTION_BASES.has(word) || PLAIN.has(word)) &&
      !SUBJECTS.has(wordAt(tokens, i - 1)) &&
      !BEFORE_NOUN.has(wordAt(tokens, i - 1))
    )
      return i;
  }
  return -1;
}
const ARRANGED = wordClass(
  'asked arranged told booked got packed put set left given bought written saved agreed fixed lined',
);
const JOINS = wordClass('that and because which when what if how as where who before after until than');
const PLAIN = wordClass('do have go get make use');
const SUBJECTS_OF_IF = wordClass("i i'm im i've ive you my");
const FEELS = wordClass("feel get am can't cant don't dont want need will have was start panic think");
const BEFORE_NOUN = wordClass(
  "the a an my to i you we they it can't cannot don't not if can could would might of for and or too so no he she feel is",
);
