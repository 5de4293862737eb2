/** How things reach the bench from any page: its desk is fetched with the first of them and kept for as long as the window is open. */
import type { Given } from '../app/given';
import { hashOf } from '../app/route';
import type { Arrivals } from './arrivals.svelte';

export class BenchDoor {
  readonly #given: Given;
  readonly #go: (hash: string) => void;
  #desk: Promise<Arrivals> | null = null;

  constructor(given: Given, go: (hash: string) => void) {
    this.#given = given;
    this.#go = go;
  }

  get arrivals(): Promise<Arrivals> {
    this.#desk ??= import('./arrivals.svelte').then((bench) => new bench.Arrivals(this.#given));
    return this.#desk;
  }

  readonly files = (files: readonly File[]): Promise<void> => this.#open((here) => here.take(files));

  /** Follows what web pages hand over; returns how to stop. */
  readonly follow = (): (() => void) | undefined =>
    this.#given.onHandedOver?.((item) => void this.#open((here) => here.takeHandedOver(item)));

  async #open(take: (here: Arrivals) => unknown): Promise<void> {
    this.#go(hashOf({ page: 'bench' }));
    await take(await this.arrivals);
  }
}
