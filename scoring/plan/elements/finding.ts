/** What an element's reader hands back: its code and the words it was seen in. */
import type { Code, Evidence } from '../../../simulator/written-plan';
import type { Clause } from '../clauses';
import type { Token } from '../tokens';

/** Words of one clause that count for an element. Token indices into the clause, end exclusive. */
export interface Finding {
  readonly clause: Clause;
  readonly start: number;
  readonly end: number;
  readonly code: Code;
}

/** An element's code with the findings that speak for it. */
export interface Coded {
  readonly code: Code;
  readonly findings: readonly Finding[];
}

export const NOTHING: Coded = { code: 0, findings: [] };

/** The highest code found, with the findings that reach it. */
export function highest(findings: readonly Finding[]): Coded {
  let code: Code = 0;
  for (const finding of findings) if (finding.code > code) code = finding.code;
  return { code, findings: code === 0 ? [] : findings.filter((finding) => finding.code === code) };
}

/** The whole clause as one finding. */
export function wholeClause(clause: Clause, code: Code): Finding {
  return { clause, start: 0, end: clause.tokens.length, code };
}

/** A box that says it is empty: "-", "n/a", "none", "tbc". */
export function saysNothing(clause: Clause): boolean {
  const words = clause.tokens.filter((token) => token.kind !== 'mark').map((token) => token.word);
  if (clause.tokens.some((token) => token.kind === 'number')) return false;
  return (
    words.length === 0 ||
    (words.length <= 2 && words.every((word) => NOTHING_WORDS.has(word))) ||
    (words.length <= 7 &&
      (opensUp(words) ||
        (words.some((word) => UNDECIDED.has(word)) && words.some((word) => LEFT_OPEN.has(word)))) &&
      words.every((word) => UNDECIDED.has(word) || LEFT_OPEN.has(word) || AROUND_IT.has(word)))
  );
}
/**
 * "Not decided yet", "we didn't get round to it", "nothing springs to mind", "up to you": words about the box, none that fill it. Small
 * words are a closed class, so what a writer may say instead of filling a box can be told by what is missing.
 */
const UNDECIDED = new Set(
  `decided decide agreed agree discussed discuss chosen choose picked confirmed confirm arranged arrange sorted sort settled settle known know sure talked talk
  spoken thought think needed needs need applicable relevant specified stated given filled fill completed finalised fixed set asked covered done
 written come comes springs spring mind any anything depends depend open blank round say said see remember ran`.split(
    /\s+/,
  ),
);
const LEFT_OPEN = new Set(
  "not no n't haven't havent hasn't hasnt didn't didnt don't dont couldn't can't cant doesn't doesnt shouldn't won't never still yet nothing none isn't wasn't depends depend open blank ran we'll".split(
    ' ',
  ),
);
/** "To be agreed", "up to you": open without a "not". */
const opensUp = ([first, second]: readonly string[]): boolean =>
  first === 'up' ? second === 'to' : first === 'to' && second === 'be';
const AROUND_IT = new Set(
  `be been being we i it this that bit one here for about of on in at the a my our your you me us they really quite fully actually out have has had if was is did do
  as far so section box part thing things much what why where when with moment stage now too just left could would client leave to around up get got getting time`.split(
    /\s+/,
  ),
);

const NOTHING_WORDS = new Set([
  'na',
  'none',
  'nothing',
  'no',
  'nil',
  'tbc',
  'tba',
  'tbd',
  'nope',
  'blank',
  'see',
  'above',
  'same',
  'as',
  'dunno',
  'idk',
  'n',
  'a',
  'x',
  'yet',
  'really',
  'identified',
  "don't",
  'know',
  'idea',
  'sure',
  'not',
  'known',
]);

/** More places than this tell nobody more, and a pasted book would give thousands. */
const MOST_EVIDENCE = 40;

/** The finding's last token, or the word behind it where it would break off at "straight from the". */
function wholeWords({ tokens }: Clause, end: number): Token | undefined {
  const last = tokens[end - 1];
  const next = tokens[end];
  return last && ANNOUNCES.has(last.word) && next && next.kind !== 'mark' ? next : last;
}
const ANNOUNCES = new Set(['the', 'a', 'an', 'my', 'his', 'her', 'their', 'our']);

/**
 * Findings as evidence: offsets from the first to the last token, in the box or the sheet, without repeats and in order.
 * `texts` gives each field's original words.
 */
export function asEvidence(
  findings: readonly Finding[],
  textOf: (field: Evidence['field']) => string,
): Evidence[] {
  const evidence: Evidence[] = [];
  for (const { clause, start, end } of findings) {
    if (evidence.length >= MOST_EVIDENCE) break;
    const first = clause.tokens[start];
    const last = wholeWords(clause, end);
    if (!first || !last) continue;
    const already = evidence.some((e) => e.field === clause.field && e.from <= first.from && e.to >= last.to);
    if (already) continue;
    evidence.push({
      field: clause.field,
      from: first.from,
      to: last.to,
      text: textOf(clause.field).slice(first.from, last.to),
    });
  }
  return evidence;
}
