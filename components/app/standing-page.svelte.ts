/**
 * Which page stands, and which is asked for. They are the same but for a moment: a page that reads the log first is made out of sight,
 * and the page before stands until its rows are there (docs/decisions/0089).
 */
import { untrack } from 'svelte';
import type { HashLocation } from './hash-location.svelte';
import { routeOf, type Route } from './route';

export interface Place {
  readonly hash: string;
  readonly route: Route;
  /** The page that led there; null where it was opened by its address. */
  readonly cameFrom: Route | null;
}

/** Pages that stay made while another stands, and are read again each time they are come back to. */
const STAYING = ['log', 'progress'] as const;
export type StayingPage = (typeof STAYING)[number];
const staying = ({ page }: Route): StayingPage | null => STAYING.find((one) => one === page) ?? null;

/** Milliseconds that the page before stands for one that reads; then it comes as far as it is. */
const PATIENCE = 100;

export class StandingPage {
  readonly #location: HashLocation;
  readonly #hash = $derived.by(() => this.#location.hash);
  /** Another one with each address, and not with each time that the browser tells of one. */
  readonly asked: Place = $derived.by(() => ({
    hash: this.#hash,
    route: routeOf(this.#hash),
    cameFrom: untrack(() => this.#location.cameFrom),
  }));
  /** The one asked for, once it has its rows. */
  #ready = $state.raw<Place | null>(null);
  #before: Place | null = null;
  readonly #waits = $derived(staying(this.asked.route) !== null && this.#ready !== this.asked);
  readonly place: Place = $derived.by(() => {
    const before = this.#before;
    // A conversation stands without the frame that such a page is made in.
    if (this.#waits && before && before.route.page !== 'attempt') return before;
    return (this.#before = this.asked);
  });

  /** The page behind the link that was last pointed at or had the focus: it is made and read ahead. */
  #pointedAt = $state<StayingPage | null>(null);

  /** In a component, while it is being set up. */
  constructor(location: HashLocation) {
    this.#location = location;
    // Whoever has gone somewhere points at nothing until they point again: what is only kept made is not followed meanwhile.
    $effect(() => {
      void this.asked;
      this.#pointedAt = null;
    });
    $effect(() => {
      const { asked } = this;
      if (!this.#waits) return;
      const timer = setTimeout(() => (this.#ready = asked), PATIENCE);
      return () => clearTimeout(timer);
    });
  }

  /**
   * What a page that stays is read for; null while nobody is there or on the way. Another value is another visit: it is read anew, also
   * where it was read ahead.
   */
  readonly visit = (page: StayingPage): Place | 'ahead' | null => {
    if (this.asked.route.page === page) return this.asked;
    return this.#pointedAt === page ? 'ahead' : null;
  };

  /** For the document's `focusin` and `pointerover`. */
  readonly lookAhead = ({ target }: Event): void => {
    const link = target instanceof Element ? target.closest('a[href]') : null;
    if (link) this.#pointedAt = staying(routeOf(link.getAttribute('href') ?? ''));
  };

  /** Its rows are there, or it has something else to say: it takes the place of the page before. */
  readonly isReady = (page: StayingPage): void => {
    if (this.asked.route.page === page) this.#ready = this.asked;
  };
}
