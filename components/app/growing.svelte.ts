/** A long list that comes a few at a time, one lot a frame, so that a table of hundreds never holds the page up. */
import { untrack } from 'svelte';

export class Growing<T> {
  readonly #all: () => readonly T[];
  readonly #lot: number;
  #shown = $state(0);
  readonly shown: readonly T[] = $derived.by(() => this.#all().slice(0, this.#shown));

  /** In a component, while it is being set up. */
  constructor(all: () => readonly T[], lot = 10) {
    this.#all = all;
    this.#lot = lot;
    $effect(() => {
      const { length } = this.#all();
      untrack(() => (this.#shown = Math.min(this.#lot, length)));
      let frame = 0;
      const more = (): void => {
        if (this.#shown >= length) return;
        this.#shown = Math.min(this.#shown + this.#lot, length);
        frame = requestAnimationFrame(more);
      };
      // Read apart from the effect, which would start again at each lot.
      untrack(() => (frame = requestAnimationFrame(more)));
      return () => cancelAnimationFrame(frame);
    });
  }
}
