/**
 * A second reading beside the grammar's: how likely each code of an element is by the words of the sheet, set against what the grammar
 * says. The grammar counts for much, and gives way where the words speak clearly (decision 0042).
 */
import { PLAN_ELEMENTS, type PlanElement } from '../../../scenarios/format/vocabulary';
import type { Code } from '../../../simulator/written-plan';
import type { Clause } from '../clauses';
import { saysNothing, wholeClause, type Coded } from '../elements/finding';
import { eachWordSign } from './word-signs';

/**
 * By sign: for each element, in the order of PLAN_ELEMENTS, what it says for the codes 1 and 2 beside 0. Logarithms of odds, in steps
 * of a twentieth.
 */
export type WordWeights = ReadonlyMap<string, readonly number[]>;

/** Steps of a weight to one whole logarithm of odds. */
export const WORTH_STEPS = 20;

/** How many times likelier the grammar's code is than each other, before the words are asked. */
const GRAMMAR = 9;

/** A sheet with less is read by the grammar alone: a sentence, or a few words in a few boxes, are too little to weigh. */
const ENOUGH_WORDS = 20;
const ENOUGH_BOXES = 3;
const ENOUGH_IN_BOXES = 10;

const COLUMNS = 2 * PLAN_ELEMENTS.length;

/** Reads lines of an element, a place and its signs with their two weights each, with tabs between. */
export function readWordWeights(text: string): WordWeights {
  const table = new Map<string, number[]>();
  for (const line of text.trim().split('\n')) {
    const [element = '', place = '', ...signs] = line.split('\t');
    const at = 2 * PLAN_ELEMENTS.indexOf(element as PlanElement);
    for (const sign of signs) {
      const [, name = '', one = '', two = ''] = /^(.*) (-?\d+) (-?\d+)$/.exec(sign) ?? [];
      const worth = table.get(place + name) ?? new Array<number>(COLUMNS).fill(0);
      worth[at] = Number(one);
      worth[at + 1] = Number(two);
      table.set(place + name, worth);
    }
  }
  return table;
}

/** The text that `readWordWeights` reads. */
export function writeWordWeights(weights: WordWeights): string {
  return PLAN_ELEMENTS.flatMap((element, e) => {
    const places = new Map<string, string[]>();
    for (const [name, worth] of weights) {
      const [one = 0, two = 0] = worth.slice(2 * e, 2 * e + 2);
      if (one === 0 && two === 0) continue;
      const end = name.indexOf(':') + 1;
      const place = name.slice(0, end);
      const signs = places.get(place) ?? [];
      signs.push(`${name.slice(end)} ${String(one)} ${String(two)}`);
      places.set(place, signs);
    }
    return [...places].map(([place, signs]) => [element, place, ...signs].join('\t'));
  }).join('\n');
}

/** Each element with the code that grammar and words together make likeliest, torn between 0 and 2 the one between. */
export function withWords(
  coded: Readonly<Record<PlanElement, Coded>>,
  sheet: readonly Clause[],
  weights: WordWeights,
): Readonly<Record<PlanElement, Coded>> {
  const clauses = firstOf(sheet).filter((clause) => !saysNothing(clause));
  if (tooLittle(clauses)) return coded;
  const { whole, byClause } = sumWords(clauses, weights);
  const read = {} as Record<PlanElement, Coded>;
  PLAN_ELEMENTS.forEach((element, e) => {
    const code = likeliest(coded[element].code, whole[2 * e] ?? 0, whole[2 * e + 1] ?? 0);
    const shown = byClause.map((sums) => sums[2 * e + code - 1] ?? 0);
    read[element] =
      code === coded[element].code ? coded[element] : recoded(coded[element], code, clauses, shown);
  });
  return read;
}

/** The clauses that begin within the first words of a sheet: a plan has far fewer, and a pasted book should cost no more. */
function firstOf(clauses: readonly Clause[]): readonly Clause[] {
  let words = 0;
  const past = clauses.findIndex(({ tokens }) => (words += tokens.length) > MOST_WORDS);
  return past < 0 ? clauses : clauses.slice(0, past);
}
const MOST_WORDS = 400;

function tooLittle(clauses: readonly Clause[]): boolean {
  const words = clauses.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const fields = new Set(clauses.map(({ field }) => field));
  return fields.has('text') ? words < ENOUGH_WORDS : fields.size < ENOUGH_BOXES || words < ENOUGH_IN_BOXES;
}

/** What the signs say, each once: summed over the sheet, and over each clause that shows it first. */
function sumWords(
  clauses: readonly Clause[],
  weights: WordWeights,
): { readonly whole: Float64Array; readonly byClause: readonly Float64Array[] } {
  const whole = new Float64Array(COLUMNS);
  const byClause = clauses.map(() => new Float64Array(COLUMNS));
  const already = new Set<readonly number[]>();
  const see = (name: string, strength: number, clause: number | null) => {
    const worth = weights.get(name);
    if (!worth || already.has(worth)) return;
    already.add(worth);
    const shown = clause === null ? undefined : byClause[clause];
    for (let k = 0; k < COLUMNS; k++) {
      const said = ((worth[k] ?? 0) * strength) / WORTH_STEPS;
      whole[k] = (whole[k] ?? 0) + said;
      if (shown) shown[k] = (shown[k] ?? 0) + said;
    }
  };
  see('start', 1, null);
  eachWordSign(clauses, see);
  return { whole, byClause };
}

/** Another code than the grammar's, shown by the grammar's words or else by the clause that speaks for it most. No words, no raising. */
function recoded(coded: Coded, code: Code, clauses: readonly Clause[], shown: readonly number[]): Coded {
  if (code === 0) return { code, findings: [] };
  if (coded.findings.length > 0)
    return { code, findings: coded.findings.map((found) => ({ ...found, code })) };
  const most = Math.max(...shown);
  const best = clauses[shown.indexOf(most)];
  return best === undefined || most <= 0 ? coded : { code, findings: [wholeClause(best, code)] };
}

/** What grammar and words together expect, to the nearest code. */
function likeliest(grammar: Code, one: number, two: number): Code {
  const most = Math.max(0, one, two);
  const odds = [0, one, two].map((sum, code) => Math.exp(sum - most) * (code === grammar ? GRAMMAR : 1));
  const all = odds.reduce((sum, each) => sum + each, 0);
  return Math.round(((odds[1] ?? 0) + 2 * (odds[2] ?? 0)) / all) as Code;
}
