/**
 * Mends a misspelt word when it is one slip (a letter missing, added, changed or swapped) from exactly one word the reader
 * looks for. Short words and words it knows already are left alone: a wrong mend is worse than none.
 */
import { COMMON_WORDS } from './lexicon/common-words';
import { KEY_WORDS } from './lexicon/key-words';

const SHORTEST = 6;

/** Every key word under each of its one-letter-shorter forms: the symmetric-delete index of misspellings. */
let index: Map<string, string[]> | null = null;

function deletions(word: string): string[] {
  const forms: string[] = [];
  for (let i = 1; i < word.length; i++) forms.push(word.slice(0, i) + word.slice(i + 1));
  return forms;
}

function buildIndex(): Map<string, string[]> {
  const built = new Map<string, string[]>();
  for (const word of KEY_WORDS) {
    if (word.length < SHORTEST) continue;
    for (const form of [word, ...deletions(word)]) {
      const at = built.get(form);
      if (at) at.push(word);
      else built.set(form, [word]);
    }
  }
  return built;
}

/** The word it must have been, or the word itself. The word is lower case. */
export function fixSpelling(word: string): string {
  if (word.length < SHORTEST - 1 || word.length > 20 || COMMON_WORDS.has(word) || KEY_WORDS.has(word))
    return word;
  index ??= buildIndex();
  const found = new Set<string>(index.get(word) ?? []);
  for (const form of deletions(word)) for (const hit of index.get(form) ?? []) found.add(hit);
  let best: string | null = null;
  for (const candidate of found) {
    if (candidate.charAt(0) !== word.charAt(0) || !oneSlip(word, candidate)) continue;
    if (best !== null) return word; // two candidates: not ours to choose
    best = candidate;
  }
  return best ?? word;
}

/** At most one letter added, missing or changed, or two neighbours swapped. */
function oneSlip(a: string, b: string): boolean {
  if (a === b) return true;
  const shortest = Math.min(a.length, b.length);
  let head = 0;
  while (head < shortest && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shortest - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const left = a.length - head - tail;
  const right = b.length - head - tail;
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a[head] === b[head + 1] && a[head + 1] === b[head];
}
