/**
 * How old a reader has to be for a text, and which of its words are hard. The grade is Flesch and Kincaid's (1975), plus five
 * years; words nobody need look up are Dale and Chall's (1995) three thousand. It is worked out word by word, so that bullets
 * and clock times do not upset it. A number for a page of prose; of a sheet of short entries it says only "easy" or "not".
 *
 * Loaded when a sheet is open, not before: the word lists are most of its weight.
 */
import { daleChall } from 'dale-chall';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { baseForms } from './base-forms';
import { sentences } from './sentences';

/** Fewer words than these say nothing about a reading age. */
export const FEWEST_WORDS = 30;
/** Written for the public: about the level that NHS and government style guides ask for (9 to 11). */
export const FITS_MOST = 11;

export interface ReadingAge {
  readonly words: number;
  /** In whole years, 5 or more; null under thirty words. */
  readonly age: number | null;
  /** Each once, as first written, in the order they stand; at most `MOST_NAMED`. */
  readonly hardWords: readonly string[];
}

export const MOST_NAMED = 6;
const EASY: ReadonlySet<string> = new Set([...daleChall, ...everyday()]);

/** @param known names of people and places, which no list could hold. */
export function readingAge(text: string, known: readonly string[] = []): ReadingAge {
  const all = sentences(text);
  const words = all.flat();
  const names = new Set(known.flatMap((name) => name.toLowerCase().split(/\s+/)));
  return {
    words: words.length,
    age: words.length < FEWEST_WORDS ? null : Math.max(5, Math.round(gradeOf(all.length, words)) + 5),
    hardWords: hardWordsIn(all, names),
  };
}

function gradeOf(sentence: number, words: readonly string[]): number {
  return fleschKincaid({ sentence, word: words.length, syllable: words.reduce((n, w) => n + beats(w), 0) });
}

/** A figure is read at a glance; every word has at least one beat. */
const beats = (word: string): number => Math.max(1, syllable(word));

function hardWordsIn(all: readonly (readonly string[])[], names: ReadonlySet<string>): readonly string[] {
  const found = new Map<string, string>();
  for (const sentence of all) {
    for (const [i, word] of sentence.entries()) {
      if (found.size === MOST_NAMED) return [...found.values()];
      if (isHard(word, i > 0, names) && !found.has(word.toLowerCase())) found.set(word.toLowerCase(), word);
    }
  }
  return [...found.values()];
}

function isHard(word: string, inside: boolean, names: ReadonlySet<string>): boolean {
  const lower = word.toLowerCase().replace('\u2019', "'");
  if (names.has(lower) || baseForms(lower).some((form) => EASY.has(form))) return false;
  if (/^\p{Lu}{2,}s?$/u.test(word)) return true;
  // A capital inside a sentence is a name: of a park, a street, a person.
  if (inside && /^\p{Lu}/u.test(word)) return false;
  // "Tidying" is no harder than "tidy".
  return baseForms(lower).every((form) => syllable(form) >= 3);
}

/** What a sheet says often and everybody knows, though the list of 1995 does not. */
function everyday(): string[] {
  return `tv gp nhs uk ok dvd bbc am pm diy atm hr pe cd id tuesday wednesday thursday friday saturday sunday monday january february
    april september october november december supermarket mobile internet email website video computer app radio television
    library hospital medicine medication tablet tablets bathroom kitchen potato tomato cereal coffee company family telephone
    possible idea area relative appointment together whatever everything everybody everyone anybody anyone anything
    nobody another regular diary remember afternoon tomorrow yesterday holiday lavatory recipe exercise activity`.split(
    /\s+/,
  );
}
