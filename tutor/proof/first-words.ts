/** How a reply or a line is told from its neighbours: by its first words, as few as will do. */
import { plain } from './plain-words';

/** Words enough to know something by, where no neighbour begins alike. */
const FEWEST_WORDS = 3;

interface Worded {
  readonly text: string;
  readonly also?: readonly string[];
}

/** The first words of the author's wording, more of them until none of the others begins the same; marks left out. */
export function firstWords(one: Worded, all: readonly Worded[]): string {
  const words = wordsOf(one.text);
  const others = all
    .filter((other) => other.text !== one.text)
    .flatMap((other) => [other.text, ...(other.also ?? [])].map(wordsOf));
  const alike = (n: number): boolean =>
    others.some((other) => plain(other.slice(0, n).join(' ')) === plain(words.slice(0, n).join(' ')));
  let n = Math.min(FEWEST_WORDS, words.length);
  while (n < words.length && alike(n)) n++;
  return words
    .slice(0, n)
    .join(' ')
    .replace(/[,;:–-]+$/, '');
}

const wordsOf = (text: string): string[] =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`[\]\\<>“”"]/g, '')
    .trim()
    .split(/\s+/);
