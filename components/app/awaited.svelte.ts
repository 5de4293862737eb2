/**
 * What a promise has come to, for a page to show. In place of {#await} wherever the value weighs something: Svelte (5.57) holds every
 * value that an {#await} has shown for as long as the window stands (docs/decisions/0078).
 */
export interface Awaited<T> {
  /** Null until it has settled. */
  readonly settled: { readonly value: T } | { readonly error: unknown } | null;
}

/** In a page, in a $derived of its own: one that also reads `settled` would wait anew each time it settles. */
export function awaited<T>(promise: Promise<T>): Awaited<T> {
  let settled = $state.raw<Awaited<T>['settled']>(null);
  promise.then(
    (value) => (settled = { value }),
    (error: unknown) => (settled = { error }),
  );
  return {
    get settled() {
      return settled;
    },
  };
}
