/**
 * Sets and maps that are made once and put in place whole: in state that is raw they need no reactivity of their own. Made here, so
 * that a mutable one inside a component still stands out.
 */
export const freshSet = <T>(of: Iterable<T> = []): Set<T> => new Set(of);
export const freshMap = <K, V>(of: Iterable<readonly [K, V]> = []): Map<K, V> => new Map(of);
