/** The address bar's hash as something a component can read and follow. */
import { createSubscriber } from 'svelte/reactivity';
import { routeOf, type Route } from './route';

export class HashLocation {
  #follow = createSubscriber((update) => {
    window.addEventListener('hashchange', update);
    return () => window.removeEventListener('hashchange', update);
  });

  get hash(): string {
    this.#follow();
    return window.location.hash;
  }

  get route(): Route {
    return routeOf(this.hash);
  }

  /** Goes there. The same hash again does nothing: the page is already the one asked for. */
  readonly go = (hash: string): void => {
    window.location.hash = hash;
  };
}
