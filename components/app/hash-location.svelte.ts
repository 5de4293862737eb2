/** The address bar's hash as something a component can read and follow. */
import { createSubscriber } from 'svelte/reactivity';
import { routeOf, type Route } from './route';

export class HashLocation {
  #follow = createSubscriber((update) => {
    const changed = (event: HashChangeEvent): void => {
      if (asksWhereFrom(window.location.hash)) rememberWhereFrom(event.oldURL);
      update();
    };
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  });

  get hash(): string {
    this.#follow();
    return window.location.hash;
  }

  /**
   * The page that led to this one, on a page that asks; null where it was opened by its address. Kept with the page, so that loading it
   * anew changes nothing.
   */
  get cameFrom(): Route | null {
    this.#follow();
    const { state } = window.history as { state: unknown };
    return typeof state === 'object' && state !== null && 'from' in state && typeof state.from === 'string'
      ? routeOf(state.from)
      : null;
  }

  /** Goes there. The same hash again does nothing: the page is already the one asked for. */
  readonly go = (hash: string): void => {
    window.location.hash = hash;
  };
}

/** Only a proof leads back to where one came from, and writing it down takes the browser half a millisecond of every opening. */
const asksWhereFrom = (hash: string): boolean => routeOf(hash).page === 'proof';

/** A page that is gone back to keeps the one that led to it first. */
function rememberWhereFrom(oldUrl: string): void {
  if (window.history.state !== null) return;
  const at = oldUrl.indexOf('#');
  window.history.replaceState({ from: at < 0 ? '' : oldUrl.slice(at) }, '');
}
