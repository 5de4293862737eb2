/** A database as JSON: version, stores with their indexes, rows. What upgrades are tested from. */
import { asked, type Disk } from './a-log';

export interface FrozenDatabase {
  /** As IndexedDB counts: ten times the schema's. */
  readonly nativeVersion: number;
  readonly stores: Readonly<Record<string, FrozenStore>>;
}
interface FrozenStore {
  readonly keyPath: string | string[] | null;
  readonly indexes: Readonly<
    Record<
      string,
      { readonly keyPath: string | string[]; readonly unique: boolean; readonly multiEntry: boolean }
    >
  >;
  readonly rows: readonly unknown[];
}

export async function freeze(disk: Disk, name: string): Promise<FrozenDatabase> {
  const database = await asked(disk.indexedDB.open(name));
  const stores: Record<string, FrozenStore> = {};
  for (const storeName of database.objectStoreNames) {
    const store = database.transaction(storeName).objectStore(storeName);
    const indexes = [...store.indexNames].map((indexName) => {
      const { keyPath, unique, multiEntry } = store.index(indexName);
      return [indexName, { keyPath, unique, multiEntry }] as const;
    });
    stores[storeName] = {
      keyPath: store.keyPath,
      indexes: Object.fromEntries(indexes),
      rows: await asked(store.getAll()),
    };
  }
  const frozen = { nativeVersion: database.version, stores };
  database.close();
  return frozen;
}

export async function thaw(disk: Disk, name: string, frozen: FrozenDatabase): Promise<void> {
  const request = disk.indexedDB.open(name, frozen.nativeVersion);
  request.onupgradeneeded = () => {
    for (const [storeName, { keyPath, indexes, rows }] of Object.entries(frozen.stores)) {
      const store = request.result.createObjectStore(storeName, { keyPath });
      for (const [indexName, { keyPath: path, unique, multiEntry }] of Object.entries(indexes)) {
        store.createIndex(indexName, path, { unique, multiEntry });
      }
      for (const row of rows) store.add(row);
    }
  };
  (await asked(request)).close();
}
