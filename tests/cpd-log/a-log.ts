/** A log over an empty in-memory IndexedDB, and the attempts and decisions that tests put into it. */
// Globally too: Dexie's live queries wait for the browser to have IndexedDB at all.
import 'fake-indexeddb/auto';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { openLog } from '../../cpd-log/attempts';
import type { AttemptSummary, NewAttempt } from '../../cpd-log/kept-shapes';
import type { OpenOptions } from '../../cpd-log/open-database';
import type { Decision } from '../../simulator/decision';

export interface Disk {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
}

/** A disk of its own, so that tests cannot meet. */
export const emptyDisk = (): Disk => ({ indexedDB: new IDBFactory(), IDBKeyRange });

export const NOON = Date.UTC(2026, 10, 23, 12);
export const openOn = (disk: Disk, options: Partial<OpenOptions> = {}) =>
  openLog({ name: 'log', now: () => NOON, ...disk, ...options });

export const SOURCE = '# Priya\n\n> “I read the booklet. I’m not sure it’s me.”\n';

export function newAttempt(id: string, hash: string, changes: Partial<NewAttempt> = {}): NewAttempt {
  return {
    id,
    scenarioId: 'priya',
    title: 'The booklet',
    client: 'Priya',
    hash,
    seeds: { seed: 7, order: 3 },
    at: NOON,
    ...changes,
  };
}

export const reply = (number: number, beat = 'opening'): Decision => ({
  kind: 'reply',
  session: 1,
  beat,
  reply: number,
});

export const SUMMARY: AttemptSummary = {
  band: 'on the way',
  week: 'partly',
  safety: null,
  sessions: [
    {
      session: 1,
      kind: 'setting',
      band: 'on the way',
      number: 55,
      levels: [
        { criterion: 'rationale', level: 2 },
        { criterion: 'obstacles', level: 1 },
        { criterion: 'empathy', level: 3 },
      ],
    },
    {
      session: 2,
      kind: 'reviewing',
      band: 'meets the specification',
      number: 70,
      levels: [{ criterion: 'empathy', level: 2 }],
    },
  ],
  calibration: [{ criterion: 'obstacles', claimed: 2, scored: 1 }],
  priority: 'obstacles',
  turns: 9,
};

/** Everything on the disk, table by table, as it would be read by anyone. */
export async function everythingOn(disk: Disk, name = 'log'): Promise<Record<string, unknown[]>> {
  const database = await asked(disk.indexedDB.open(name));
  const out: Record<string, unknown[]> = {};
  for (const table of database.objectStoreNames) {
    out[table] = await asked(database.transaction(table).objectStore(table).getAll());
  }
  database.close();
  return out;
}

export function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the request failed'));
  });
}
