/**
 * Makes Chromium begin a new file for all that is kept here.
 *
 * It adds what is written to one file and reads that again at its next start. A write that a full disk or a power cut tore in two
 * is left out then, but the same file is added to behind it, and at the start after that nothing behind the tear can be read:
 * Chromium leaves it out, or throws the whole log away (both seen with `npm run full-disk`, Chromium 156). Once four megabytes
 * have been written (LevelDB's write_buffer_size) it begins a new file and puts what was sound into a table, the tear left behind.
 */
import { DATABASE_NAME } from './cpd-database';

/** A database beside the log's, in the same files; there for a moment. */
export const BALLAST = 'between-sessions-new-file';
/** In bytes. A row of 64 KiB or more is put into a file of its own, which would not count. */
const ROW = 60_000;
const ROWS = 80;
/** A disk with less than this, in bytes, has other troubles, and nothing is added to them. */
const ROOM = 50_000_000;

/** @returns whether a new file was begun: only where there is a log and room. Never rejects: it is done for later. */
export async function beginNewFile(factory: IDBFactory, roomLeft: () => Promise<number>): Promise<boolean> {
  try {
    if (!(await factory.databases()).some(({ name }) => name === DATABASE_NAME)) return false;
    if ((await roomLeft()) < ROOM) return false;
    await fillAndDelete(factory);
    return true;
  } catch {
    return false;
  }
}

/** What was written is taken away again, however far it came. */
async function fillAndDelete(factory: IDBFactory): Promise<void> {
  const opening = factory.open(BALLAST, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
  const db = await answer(opening);
  try {
    const row = withoutPattern(ROW);
    for (let at = 0; at < ROWS; at++) {
      const { store, done } = writing(db);
      store.put(row, 0);
      await done;
    }
  } finally {
    db.close();
    await answer(factory.deleteDatabase(BALLAST));
  }
}

function writing(db: IDBDatabase): { store: IDBObjectStore; done: Promise<void> } {
  const transaction = db.transaction('rows', 'readwrite', { durability: 'relaxed' });
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
  });
  return { store: transaction.objectStore('rows'), done };
}

/** Bytes that cannot be pressed together, since what counts is what is written: xorshift, the same every time. */
function withoutPattern(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state & 255;
  });
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no answer'));
  });
}
