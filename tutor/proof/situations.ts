/** A set of situations as rows of one growing array, found by hash. Each keeps the situation and the decision it was first reached by. */

const START = 1 << 12;

export class Situations {
  readonly words: number;
  /** A row: the node, then the words. */
  #rows: Int32Array;
  #from: Int32Array;
  #by: Int32Array;
  #table: Int32Array;
  #count = 0;

  constructor(words: number) {
    this.words = words;
    this.#rows = new Int32Array(START * (words + 1));
    this.#from = new Int32Array(START);
    this.#by = new Int32Array(START);
    this.#table = new Int32Array(START * 2).fill(-1);
  }

  get count(): number {
    return this.#count;
  }

  node(index: number): number {
    return this.#rows[index * (this.words + 1)] as number;
  }

  /** Copies the words of a situation. */
  copy(index: number, into: Int32Array): void {
    const at = index * (this.words + 1) + 1;
    for (let w = 0; w < this.words; w++) into[w] = this.#rows[at + w] as number;
  }

  /** Situation it was first reached from; -1 for a first one. */
  from(index: number): number {
    return this.#from[index] as number;
  }

  decision(index: number): number {
    return this.#by[index] as number;
  }

  /** Adds a situation; its number, or -1 when it was known. */
  add(node: number, state: Int32Array, from: number, decision: number): number {
    const before = this.#count;
    const index = this.numberOf(node, state, from, decision);
    return this.#count > before ? index : -1;
  }

  /** The number of a situation, which is added where it is not known. */
  numberOf(node: number, state: Int32Array, from = -1, decision = 0): number {
    const size = this.#table.length;
    let place = hashOf(node, state) & (size - 1);
    for (let index = this.#table[place] as number; index >= 0; index = this.#table[place] as number) {
      if (this.#is(index, node, state)) return index;
      place = (place + 1) & (size - 1);
    }
    const index = this.#count++;
    if (index === this.#from.length) this.#grow();
    const at = index * (this.words + 1);
    this.#rows[at] = node;
    for (let w = 0; w < this.words; w++) this.#rows[at + 1 + w] = state[w] as number;
    this.#from[index] = from;
    this.#by[index] = decision;
    if (this.#count * 2 > size) this.#rehash(size * 2);
    else this.#table[place] = index;
    return index;
  }

  #is(index: number, node: number, state: Int32Array): boolean {
    const at = index * (this.words + 1);
    if (this.#rows[at] !== node) return false;
    for (let w = 0; w < this.words; w++) if (this.#rows[at + 1 + w] !== state[w]) return false;
    return true;
  }

  #grow(): void {
    this.#rows = doubled(this.#rows);
    this.#from = doubled(this.#from);
    this.#by = doubled(this.#by);
  }

  #rehash(size: number): void {
    this.#table = new Int32Array(size).fill(-1);
    const state = new Int32Array(this.words);
    for (let index = 0; index < this.#count; index++) {
      this.copy(index, state);
      let place = hashOf(this.node(index), state) & (size - 1);
      while ((this.#table[place] as number) >= 0) place = (place + 1) & (size - 1);
      this.#table[place] = index;
    }
  }
}

function doubled(array: Int32Array): Int32Array {
  const next = new Int32Array(array.length * 2);
  next.set(array);
  return next;
}

/** Murmur3's mixing of the words. */
function hashOf(node: number, state: Int32Array): number {
  let h = Math.imul(node + 1, 0x9e3779b1);
  for (let w = 0; w < state.length; w++) {
    let k = Math.imul(state[w] as number, 0xcc9e2d51);
    k = (k << 15) | (k >>> 17);
    h ^= Math.imul(k, 0x1b873593);
    h = (h << 13) | (h >>> 19);
    h = (Math.imul(h, 5) + 0xe6546b64) | 0;
  }
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
