/**
 * A small language for level rules: data that can be evaluated, printed and searched, so that the rule that gave a level,
 * the rule in the debrief and the rule on the criteria page are one and the same thing.
 *
 * An element is written as its name; `criterion: element` where a rule reads another criterion's.
 */

/** What a rule may ask about the scenario and the path besides the elements; `facts.ts` says how each is seen. */
export const FACTS = {
  'reason to adapt': 'where the client gave a reason for one',
  'confidence under 7': 'where confidence was under 7',
  'gap shown': 'where the client showed one',
  'no record': 'where there was no record',
  'week fell short': 'where the week was partly or not done',
  'two non-completions': 'after two non-completions',
  'ambivalence shown': 'where the client showed ambivalence',
  'opposition shown': 'where the client showed opposition',
  'neither shown': 'where the client showed neither',
  mismatch: 'mismatch',
} as const;
export type Fact = keyof typeof FACTS;

export type Rule =
  | string
  | { readonly all: readonly Rule[] }
  | { readonly any: readonly Rule[] }
  | { readonly atLeast: number; readonly of: readonly string[] }
  /** The element on two turns. */
  | { readonly twice: string }
  /** Asked only where the fact holds; where it does not, it is given. */
  | { readonly where: Fact; readonly ask: Rule }
  /** Open only where the fact holds; where it does not, it never holds. */
  | { readonly given: Fact; readonly accept: Rule }
  | { readonly no: Fact };

/** What a rule is held against. */
export interface Grounds {
  /** Distinct turns at which the element counted; empty when it never did. */
  readonly turnsOf: (element: string) => readonly number[];
  readonly is: (fact: Fact) => boolean;
}

export function satisfied(rule: Rule, grounds: Grounds): boolean {
  if (typeof rule === 'string') return grounds.turnsOf(rule).length > 0;
  if ('all' in rule) return rule.all.every((r) => satisfied(r, grounds));
  if ('any' in rule) return rule.any.some((r) => satisfied(r, grounds));
  if ('atLeast' in rule) {
    let met = 0;
    for (const element of rule.of) if (satisfied(element, grounds)) met += 1;
    return met >= rule.atLeast;
  }
  if ('twice' in rule) return grounds.turnsOf(rule.twice).length >= 2;
  if ('where' in rule) return !grounds.is(rule.where) || satisfied(rule.ask, grounds);
  if ('given' in rule) return grounds.is(rule.given) && satisfied(rule.accept, grounds);
  return !grounds.is(rule.no);
}

/** What of a rule is still open, as a rule: met parts and closed alternatives drop out. Null when it is satisfied. */
export function remainder(rule: Rule, grounds: Grounds): Rule | null {
  if (satisfied(rule, grounds)) return null;
  if (typeof rule === 'string' || 'twice' in rule || 'no' in rule) return rule;
  const left = (rules: readonly Rule[]): Rule[] => rules.flatMap((r) => remainder(r, grounds) ?? []);
  if ('all' in rule) return one({ all: left(rule.all) });
  if ('any' in rule) return one({ any: left(rule.any) });
  if ('where' in rule) return { where: rule.where, ask: remainder(rule.ask, grounds) ?? rule.ask };
  if ('given' in rule) return grounds.is(rule.given) ? remainder(rule.accept, grounds) : null;
  const open = rule.of.filter((e) => !satisfied(e, grounds));
  return { atLeast: rule.atLeast - (rule.of.length - open.length), of: open };
}

/** The rule as it stands here: what is asked or accepted only elsewhere drops out, and so do the words for it. */
export function ruleHere(rule: Rule, grounds: Grounds): Rule | null {
  if (typeof rule === 'string' || 'twice' in rule || 'no' in rule || 'atLeast' in rule) return rule;
  const here = (rules: readonly Rule[]): Rule[] => rules.flatMap((r) => ruleHere(r, grounds) ?? []);
  if ('all' in rule) return one({ all: here(rule.all) });
  if ('any' in rule) return one({ any: here(rule.any) });
  if ('where' in rule) return grounds.is(rule.where) ? ruleHere(rule.ask, grounds) : null;
  return grounds.is(rule.given) ? ruleHere(rule.accept, grounds) : null;
}

/** A list of one is that one. */
function one(rule: { readonly all: readonly Rule[] } | { readonly any: readonly Rule[] }): Rule {
  const parts = 'all' in rule ? rule.all : rule.any;
  return parts.length === 1 ? (parts[0] ?? rule) : rule;
}

/** Elements that would bring a rule nearer: all alternatives of an open choice, nothing of a met one. In the rule's order. */
export function missingFrom(rule: Rule, grounds: Grounds): readonly string[] {
  const open = remainder(rule, grounds);
  return open === null ? [] : elementsIn(open);
}

/** Rules are data that never changes, so what each reads is looked up once. */
const ELEMENTS = new WeakMap<Exclude<Rule, string>, readonly string[]>();

/** Every element a rule reads. */
export function elementsIn(rule: Rule): readonly string[] {
  if (typeof rule === 'string') return [rule];
  const known = ELEMENTS.get(rule);
  if (known) return known;
  const elements = elementsOf(rule);
  ELEMENTS.set(rule, elements);
  return elements;
}

function elementsOf(rule: Exclude<Rule, string>): readonly string[] {
  if ('all' in rule) return [...new Set(rule.all.flatMap(elementsIn))];
  if ('any' in rule) return [...new Set(rule.any.flatMap(elementsIn))];
  if ('atLeast' in rule) return rule.of;
  if ('twice' in rule) return [rule.twice];
  if ('where' in rule) return elementsIn(rule.ask);
  return 'given' in rule ? elementsIn(rule.accept) : [];
}

const NUMBER_WORDS = ['none', 'one', 'two', 'three', 'four', 'five', 'six'];

/** "a, b and c". */
export const listed = (items: readonly string[], word: 'and' | 'or'): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;

const isPlain = (rule: Rule): boolean => typeof rule === 'string' || 'no' in rule;

/** An element of another criterion reads as itself. */
const named = (element: string): string => element.split(': ')[1] ?? element;

/** "a, b, and c or d"; where a part has commas of its own, "a, b; c, d or e; and f". */
function allInWords(rules: readonly Rule[]): string {
  const parts = rules.map(ruleInWords);
  if (rules.every(isPlain)) return listed(parts, 'and');
  if (!parts.some((words) => words.includes(',')))
    return `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1)}`;
  const groups: string[] = [];
  let afterPlain = false;
  for (const rule of rules) {
    const plain = isPlain(rule);
    const words = ruleInWords(rule);
    groups.push(plain && afterPlain ? `${groups.pop()}, ${words}` : words);
    afterPlain = plain;
  }
  return `${groups.slice(0, -1).join('; ')}; and ${groups.at(-1)}`;
}

/** The rule as a sentence part: "obstacle, confidence, and adjusts or if-then". */
export function ruleInWords(rule: Rule): string {
  if (typeof rule === 'string') return named(rule);
  if ('all' in rule) return allInWords(rule.all);
  if ('any' in rule) {
    const parts = rule.any.map(ruleInWords);
    return rule.any.every((r) => typeof r === 'string' || 'no' in r || 'twice' in r)
      ? listed(parts, 'or')
      : parts.join(', or ');
  }
  if ('atLeast' in rule) return `${NUMBER_WORDS[rule.atLeast]} of ${rule.of.join(', ')}`;
  if ('twice' in rule) return `${rule.twice} on two turns`;
  if ('where' in rule) return `${ruleInWords(rule.ask)} ${FACTS[rule.where]}`;
  if ('given' in rule) return `${ruleInWords(rule.accept)} ${FACTS[rule.given]}`;
  return `no ${FACTS[rule.no]}`;
}
