/**
 * Where each fact of a situation lives: a few bits of a few 32-bit words. A situation is then a row of integers that can be
 * copied, masked and compared without a single object.
 */
export interface Slot {
  readonly word: number;
  readonly shift: number;
  /** Of the value, before the shift: 1 for a bit, 15 for four bits. */
  readonly mask: number;
}

export const read = (state: Int32Array, slot: Slot): number =>
  ((state[slot.word] as number) >>> slot.shift) & slot.mask;

export const write = (state: Int32Array, slot: Slot, value: number): void => {
  state[slot.word] =
    ((state[slot.word] as number) & ~(slot.mask << slot.shift)) | ((value & slot.mask) << slot.shift);
};

/** Bits needed for the numbers 0 … most. */
export const widthFor = (most: number): number => Math.max(1, 32 - Math.clz32(most));

/** Hands out places by name; a name has one place for ever. */
export class SlotTable {
  readonly #places = new Map<string, Slot>();
  /** Bits still free in each word. */
  readonly #free: number[] = [];

  /** @throws RangeError for more bits than a word has: no fact of a scenario is that wide. */
  add(name: string, width: number): Slot {
    const known = this.#places.get(name);
    if (known) return known;
    if (width > 31) throw new RangeError(`"${name}" would take ${width} bits`);
    let word = this.#free.findIndex((bits) => bits >= width);
    if (word < 0) word = this.#free.push(32) - 1;
    const shift = 32 - (this.#free[word] as number);
    this.#free[word] = (this.#free[word] as number) - width;
    const slot = { word, shift, mask: 2 ** width - 1 };
    this.#places.set(name, slot);
    return slot;
  }

  get(name: string): Slot | undefined {
    return this.#places.get(name);
  }

  get words(): number {
    return Math.max(1, this.#free.length);
  }

  get names(): IterableIterator<string> {
    return this.#places.keys();
  }

  /** Words in which exactly these names' bits are set. */
  maskOf(names: Iterable<string>): Int32Array {
    const mask = new Int32Array(this.words);
    for (const name of names) {
      const slot = this.#places.get(name);
      if (slot) mask[slot.word] = (mask[slot.word] as number) | (slot.mask << slot.shift);
    }
    return mask;
  }
}
