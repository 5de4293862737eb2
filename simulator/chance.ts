/**
 * Chance without dice: every draw is a function of a seed and a name, so the order in which things are asked never matters
 * and a replay gives the same draws for ever. Written here, not taken from a library, because it is a promise to stored
 * attempts: a new release of a dependency must not change last year's session.
 */

/** FNV-1a over UTF-16 units, finished with murmur3's mixer: 32 bits, well spread. */
export function hash(...parts: readonly (string | number)[]): number {
  let h = 0x811c9dc5;
  for (let n = 0; n < parts.length; n++) {
    // Between two parts stands a NUL, whose code changes nothing before it is multiplied.
    if (n > 0) h = Math.imul(h, 0x01000193);
    const text = String(parts[n]);
    for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  }
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A whole number from 0 to count − 1, the same for the same seed and name. `count` is at least 1. */
export function draw(count: number, seed: number, ...name: readonly (string | number)[]): number {
  return count === 1 ? 0 : hash(seed, ...name) % count;
}

/** The items in an order drawn by the seed: each gets a ticket by its key, so adding one item leaves the others' order. */
export function shuffled<T>(
  items: readonly T[],
  key: (item: T) => string | number,
  seed: number,
  ...name: readonly (string | number)[]
): T[] {
  return items
    .map((item) => ({ item, ticket: hash(seed, ...name, key(item)) }))
    .sort((a, b) => a.ticket - b.ticket)
    .map(({ item }) => item);
}
