/** Words that the bench says in more than one place. */
import type { CameFrom } from '../../cpd-log/scripts/script-shapes';

/** Where a script came from, as the end of "Came from". */
export function cameFromWords({ kind, name }: CameFrom): string {
  switch (kind) {
    case 'file':
      return `the file ${name}`;
    case 'pack':
      return `the pack ${name}`;
    case 'page':
      return name;
    case 'selection':
      return `words chosen on ${name}`;
    case 'pasted':
      return 'words you pasted';
    case 'bench':
      return 'this bench';
  }
}

/** A site's name as a person knows it. */
export function siteOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return url;
  }
}

/** "a", "a and b", "a, b and c". */
export function inARow(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
