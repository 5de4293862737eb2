/**
 * The phrase grammar: short patterns over words, matched in one pass.
 *
 * A pattern is words with spaces between:
 *   walk            that word                       a|b         either word
 *   ~walk           walk, walks, walking, walked    @place      any word of that class
 *   ?the            the word, or nothing            ..          up to three words, not across a mark or a joining word
 *   #               a number, figures or a word     _           any one word
 *   $               the end of the clause
 *   >               the arrow mark (any mark can be written as itself)
 *
 * Patterns are filed under their first word, so a token meets only those that could start there. Nothing repeats inside
 * anything that repeats: a match looks at no more than a dozen tokens ahead.
 */
import type { Token } from './tokens';
import { inflect } from './inflect';

export type WordClass = ReadonlySet<string>;
export type Classes = Readonly<Record<string, WordClass>>;

type Part =
  | { readonly kind: 'words'; readonly words: WordClass; readonly optional: boolean }
  | { readonly kind: 'number'; readonly optional: boolean }
  | { readonly kind: 'any'; readonly optional: boolean }
  | { readonly kind: 'end' }
  | { readonly kind: 'gap' };

interface Pattern {
  readonly label: string;
  readonly parts: readonly Part[];
}

export interface Match {
  readonly label: string;
  /** Token indices, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Words that end a gap: what follows them belongs to something else. */
const GAP_STOPS: WordClass = new Set(
  `and or but if because so then than that when while after before until to for with without at in on by from into about as of is was
   are will i you we they he she it not no instead also plus which who`.split(/\s+/),
);

const GAP = 3;

export class PhraseSet {
  private readonly byFirst = new Map<string, Pattern[]>();
  private readonly numberFirst: Pattern[] = [];
  private readonly anyFirst: Pattern[] = [];

  /** Labels with their patterns; throws for a class that is not there, which a test of the lexicon would meet first. */
  constructor(
    lists: Readonly<Record<string, readonly string[] | string>>,
    private readonly classes: Classes = {},
  ) {
    for (const [label, list] of Object.entries(lists)) {
      const patterns = typeof list === 'string' ? list.split('\n') : list;
      for (const text of patterns) {
        const trimmed = text.trim();
        if (trimmed === '' || trimmed.startsWith('//')) continue;
        this.file({ label, parts: trimmed.split(/\s+/).map((part) => this.readPart(part)) }, 0);
      }
    }
  }

  private readPart(text: string): Part {
    if (text === '..') return { kind: 'gap' };
    if (text === '_' || text === '?_') return { kind: 'any', optional: text === '?_' };
    if (text === '$') return { kind: 'end' };
    const optional = text.length > 1 && text.startsWith('?');
    const body = optional ? text.slice(1) : text;
    if (body === '#') return { kind: 'number', optional };
    const words = new Set<string>();
    for (const option of body.split('|')) {
      if (option.startsWith('@')) {
        const members = this.classes[option.slice(1)];
        if (!members) throw new Error(`no word class is called "${option}"`);
        for (const member of members) words.add(member);
      } else if (option.startsWith('~')) {
        for (const form of inflect(option.slice(1))) words.add(form);
      } else {
        words.add(option);
      }
    }
    return { kind: 'words', words, optional };
  }

  private file(pattern: Pattern, at: number): void {
    const first = pattern.parts[at];
    if (!first) return;
    if (first.kind === 'number') this.numberFirst.push(pattern);
    else if (first.kind !== 'words') this.anyFirst.push(pattern);
    else
      for (const word of first.words) {
        const list = this.byFirst.get(word);
        if (!list) this.byFirst.set(word, [pattern]);
        else if (list[list.length - 1] !== pattern) list.push(pattern);
      }
    if (first.kind !== 'gap' && first.kind !== 'end' && first.optional) this.file(pattern, at + 1);
  }

  /** Every match that starts between two tokens, the longest of each label at each start. */
  find(tokens: readonly Token[], from = 0, to = tokens.length): Match[] {
    const found: Match[] = [];
    for (let i = from; i < to; i++) this.at(tokens, i, to, found);
    return found;
  }

  /** The longest match of each label that starts at this token. */
  matchAt(tokens: readonly Token[], i: number, to = tokens.length): Match[] {
    const found: Match[] = [];
    this.at(tokens, i, to, found);
    return found;
  }

  /** Whether anything matches between two tokens. */
  has(tokens: readonly Token[], from = 0, to = tokens.length): boolean {
    const found: Match[] = [];
    for (let i = from; i < to; i++) {
      this.at(tokens, i, to, found);
      if (found.length > 0) return true;
    }
    return false;
  }

  private at(tokens: readonly Token[], i: number, to: number, found: Match[]): void {
    const token = tokens[i];
    if (!token) return;
    const mine = found.length;
    const consider = (pattern: Pattern) => {
      const end = longest(pattern.parts, 0, tokens, i, to);
      if (end <= i) return;
      for (let k = mine; k < found.length; k++) {
        const other = found[k];
        if (other && other.label === pattern.label) {
          if (end > other.end) found[k] = { label: pattern.label, start: i, end };
          return;
        }
      }
      found.push({ label: pattern.label, start: i, end });
    };
    for (const pattern of this.byFirst.get(token.word) ?? []) consider(pattern);
    if (token.value !== null) for (const pattern of this.numberFirst) consider(pattern);
    for (const pattern of this.anyFirst) consider(pattern);
  }
}

/** Where the longest reading of the pattern ends, or -1. Depth is the number of parts; each gap tries at most four ends. */
function longest(parts: readonly Part[], p: number, tokens: readonly Token[], i: number, to: number): number {
  const part = parts[p];
  if (!part) return i;
  const token = i < to ? tokens[i] : undefined;
  if (part.kind === 'gap') {
    let best = longest(parts, p + 1, tokens, i, to);
    for (let k = 0; k < GAP; k++) {
      const skipped = i + k < to ? tokens[i + k] : undefined;
      if (!skipped || skipped.kind === 'mark' || GAP_STOPS.has(skipped.word)) break;
      best = Math.max(best, longest(parts, p + 1, tokens, i + k + 1, to));
    }
    return best;
  }
  if (part.kind === 'end') return i >= to ? i : -1;
  if (part.kind === 'any') {
    const taken = token && token.kind !== 'mark' ? longest(parts, p + 1, tokens, i + 1, to) : -1;
    return part.optional ? Math.max(taken, longest(parts, p + 1, tokens, i, to)) : taken;
  }
  const fits =
    token !== undefined &&
    (part.kind === 'number' ? token.value !== null || token.clock !== null : part.words.has(token.word));
  const taken = fits ? longest(parts, p + 1, tokens, i + 1, to) : -1;
  return part.optional ? Math.max(taken, longest(parts, p + 1, tokens, i, to)) : taken;
}

/** A word class from words with spaces between. */
export function wordClass(...texts: readonly string[]): WordClass {
  return new Set(texts.flatMap((text) => text.trim().split(/\s+/)).filter((word) => word !== ''));
}

const CLASSES_ASKED = new Map<string, ReadonlySet<unknown>>();

/** Whether a word is one of a few, written with spaces between: `isOneOf('some any', word)`. */
export function isOneOf(words: string, word: string | null | undefined): boolean {
  let known = CLASSES_ASKED.get(words);
  if (known === undefined) CLASSES_ASKED.set(words, (known = wordClass(words)));
  return known.has(word);
}
