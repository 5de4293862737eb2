/** GitHub's way of naming a heading in a link, so that a scenario can be clicked through in any Markdown viewer. */

const NOT_IN_SLUGS = /[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu;

/**
 * The heading's words in lower case, without punctuation, each space a hyphen. Links in a heading count by their words;
 * emphasis and code marks are punctuation and fall away.
 */
export function slugOf(heading: string): string {
  const words = heading.includes('](') ? heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1') : heading;
  const lower = words.trim().toLowerCase();
  // Most headings are letters and spaces; the general pattern is ten times slower.
  return (/^[a-z0-9 -]*$/.test(lower) ? lower : lower.replace(NOT_IN_SLUGS, '')).replaceAll(' ', '-');
}

/** Hands out slugs the way GitHub does over one document: the second "Opening" is `opening-1`. */
export class Slugger {
  readonly #given = new Map<string, number>();

  next(heading: string): string {
    const plain = slugOf(heading);
    let slug = plain;
    let count = this.#given.get(plain) ?? 0;
    while (this.#given.has(slug)) slug = `${plain}-${++count}`;
    this.#given.set(plain, count);
    this.#given.set(slug, this.#given.get(slug) ?? 0);
    return slug;
  }
}
