/**
 * Makes Chromium begin a new file for all that is kept here.
 *
 * It adds what is written to one file and reads that again at its next start. A write that a kill, a full disk or a power cut tore in
 * two is left out then, but the same file is added to behind it, and at the start after that nothing behind the tear can be read:
 * Chromium leaves it out, or throws the whole log away (all seen with `npm run full-disk` and `npm run crash`, Chromium 156). When a
 * database is deleted, Chromium tidies what that leaves, and for it begins a new file and puts what was sound into a table
 * (LevelDB's CompactRange): the tear is left behind.
 */

/** A database beside the log's, in the same files; there for a moment, and nothing is ever in it. */
export const BESIDE = 'between-sessions-new-file';
/** A disk with less than this, in bytes, has other troubles: what is sound is written once more, four megabytes at most. */
const ROOM = 10_000_000;

/** @returns whether a new file was begun: only where there is room. Never rejects: it is done for later. */
export async function beginNewFile(factory: IDBFactory, roomLeft: () => Promise<number>): Promise<boolean> {
  try {
    if ((await roomLeft()) < ROOM) return false;
    const db = await answer(factory.open(BESIDE, 1));
    db.close();
    await answer(factory.deleteDatabase(BESIDE));
    return true;
  } catch {
    return false;
  }
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no answer'));
  });
}
