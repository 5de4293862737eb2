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

/** As it is written down: bytes as base64 under `$bytes`, everything else as JSON. */
export function frozenJson(frozen: FrozenDatabase): string {
  const asText = (_: string, value: unknown) =>
    isBytes(value) ? { $bytes: Buffer.from(value as ArrayBuffer).toString('base64') } : value;
  return `${JSON.stringify(frozen, asText, 1)}\n`;
}

export function readFrozen(json: string): FrozenDatabase {
  const asBytes = (_: string, value: unknown) =>
    typeof value === 'object' && value !== null && '$bytes' in value
      ? new Uint8Array(Buffer.from(String(value.$bytes), 'base64')).buffer
      : value;
  return JSON.parse(json, asBytes) as FrozenDatabase;
}

/** Bytes that came through a clone may be of another realm, so they are known by name. */
const isBytes = (value: unknown): boolean => Object.prototype.toString.call(value) === '[object ArrayBuffer]';
