/**
 * Rows straight from the browser, asked for in the very moment of the call. Dexie asks a little later, once what is running has come to
 * its end: where a page is being put up, its rows would be fetched after it instead of meanwhile. For reading only, and for whole pages.
 */
import type { CpdDatabase } from './cpd-database';

export interface Asked {
  readonly store: 'attempts' | 'months' | 'standings' | 'rescorings';
  /** The newest so many by this index; without it all rows, in the order of their keys. */
  readonly newest?: { readonly index: string; readonly count: number };
}

/** The rows of each that was asked for, as of one moment; null where this browser cannot, and Dexie has to. */
export function readAtOnce(db: CpdDatabase, asked: readonly Asked[]): Promise<unknown[][]> | null {
  // Reading backwards at one go came with getAllRecords: https://w3c.github.io/IndexedDB/#dom-idbindex-getallrecords
  if (asked.some(({ newest }) => newest) && !('getAllRecords' in (globalThis.IDBIndex?.prototype ?? {})))
    return null;
  try {
    const reading = db.backendDB().transaction([...new Set(asked.map(({ store }) => store))]);
    return Promise.all(
      asked.map(
        ({ store, newest }) =>
          new Promise<unknown[]>((resolve, reject) => {
            const rows = reading.objectStore(store);
            const request = newest
              ? rows.index(newest.index).getAll({ direction: 'prev', count: newest.count } as never)
              : rows.getAll();
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error ?? new Error('not read'));
          }),
      ),
    );
  } catch {
    // A log that is closed says so where it is followed.
    return null;
  }
}
