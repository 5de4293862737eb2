/**
 * The words of a plan as signs: each word and each pair of neighbours, by itself and with the box it stands in, and the group of words
 * that are used like it (word-groups.ts), so that a word no plan has taught is still weighed by its like. Figures, days and clock times
 * are one word each. How full a box is, and which are empty, are signs too (decision 0042).
 */
import { PLAN_FIELDS } from '../../../scenarios/format/vocabulary';
import type { Clause } from '../clauses';
import { readClockTimes } from '../clock-times';
import { readDays } from '../days';
import { WORD_GROUPS } from './word-groups';

/** Called for every sign of a plan, again where it is seen again: its name, its strength, and the clause (by its place in the list) that shows it. */
export type SeeSign = (name: string, strength: number, clause: number | null) => void;

const GROUP_OF: ReadonlyMap<string, string> = new Map(
  WORD_GROUPS.trim()
    .split('\n')
    .flatMap((line, group) => line.split(' ').map((word) => [word, `@${String(group)}`] as const)),
);

/** Names every sign of the clauses of one sheet. A sheet without boxes has one place, called "text". */
export function eachWordSign(clauses: readonly Clause[], see: SeeSign): void {
  const lengths = new Map<string, number>();
  clauses.forEach((clause, at) => {
    const place = clause.field;
    const words = plainWords(clause);
    const groups = words.map((word) => GROUP_OF.get(word) ?? word);
    const first = !lengths.has(place);
    lengths.set(place, (lengths.get(place) ?? 0) + words.length);
    if (first) see(`first ${place}:${words[0] ?? ''}`, 1, at);
    if (first) see(`first ${place}:${groups[0] ?? ''}`, 1, at);
    words.forEach((word, i) => {
      see(`:${word}`, 1, at);
      see(`${place}:${word}`, 1, at);
      const group = groups[i] ?? word;
      if (group !== word) see(`:${group}`, 1, at);
      if (group !== word) see(`${place}:${group}`, 1, at);
      const next = words[i + 1];
      if (next !== undefined) see(`:${word} ${next}`, 1, at);
      if (next !== undefined) see(`${place}:${word} ${next}`, 1, at);
    });
  });
  for (const [place, length] of lengths) {
    see(`filled ${place}`, 1, null);
    see(`length ${place}`, Math.log(1 + length) / 2, null);
    if (length === 1) see(`one word ${place}`, 1, null);
  }
  if (lengths.has('text')) return;
  for (const { key } of PLAN_FIELDS) if (!lengths.has(key)) see(`empty ${key}`, 1, null);
}

/** Words as they count: figures, days and clock times lose which they are. */
function plainWords({ tokens, box }: Clause): string[] {
  const words = tokens.map((token) => (token.value !== null || token.clock !== null ? '#' : token.word));
  for (const { start, end } of readDays(tokens)) words.fill('#day', start, end);
  for (const { start, end } of readClockTimes(tokens, box === 'when')) words.fill('#clock', start, end);
  return words;
}
