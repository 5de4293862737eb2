/**
 * Opening carefully. Two habits of Dexie 4 are turned off here because a log must not have them: it opens a database of a
 * newer version as if it were its own (and adds what it thinks is missing), and it reopens by itself after another window
 * has asked it to close for an upgrade.
 */
import { CpdDatabase, DATABASE_NAME, SCHEMA_VERSION, type Store } from './cpd-database';
import { asLogProblem, LogProblem } from './log-problem';
import { noticingLoss } from './noticing-loss';

export interface OpenOptions extends Store {
  readonly name?: string;
  /** The clock, for what has no time of its own: emptying the bin. Milliseconds since 1970. */
  readonly now?: () => number;
  /** Told when another window holds an older version open; opening then waits. Without it opening fails as 'blocked'. */
  readonly onWaiting?: (problem: LogProblem) => void;
  /** Waited for once the log is open, before anything is written to it. */
  readonly beforeWriting?: () => Promise<void>;
  /** How many bytes the device has left for the log, where the browser says so: a full disk is told from a broken one by it. */
  readonly roomLeft?: () => Promise<number>;
  /** Told when the log was closed under this page: by a newer version in another window, or by the browser. */
  readonly onClosed?: (problem: LogProblem) => void;
}

/** Chromium closes its store, and cannot open it, once the disk it lies on is full: in bytes, less than it needs to go on. */
const NO_ROOM = 1_000_000;

/**
 * Opens or makes the database; rejects with a LogProblem (newer, blocked, refused, full, unreadable).
 *
 * What cannot be read is asked for once more: Chromium that finds its copy damaged answers whoever was first with an error,
 * throws the copy away, and only tells the next of it (about one opening in ten of a damaged log, where two parts of the
 * extension open it at once).
 */
export async function openDatabase(options: OpenOptions): Promise<CpdDatabase> {
  try {
    return await openOnce(options);
  } catch (error) {
    if ((error as LogProblem).code !== 'unreadable') throw error;
    if (await isFull(options)) throw new LogProblem('full', error);
    return openOnce(options);
  }
}

/** A browser that does not say how much room there is has room. */
async function isFull({ roomLeft }: OpenOptions): Promise<boolean> {
  return roomLeft !== undefined && (await roomLeft().catch(() => NO_ROOM)) < NO_ROOM;
}

/** @throws LogProblem and nothing else. */
async function openOnce(options: OpenOptions): Promise<CpdDatabase> {
  const name = options.name ?? DATABASE_NAME;
  try {
    // Some browsers throw on the mere mention of indexedDB in a private window.
    const factory = options.indexedDB ?? globalThis.indexedDB;
    if (!factory) throw new LogProblem('refused');
    await refuseNewer(factory, name);
    let lost = false;
    const indexedDB = noticingLoss(factory, () => (lost = true));
    const db = await open(new CpdDatabase(name, { ...options, indexedDB }), options);
    // Kept in the new log, since the browser says it to the first who opens, which may have no page to show it on.
    const at = (options.now ?? Date.now)();
    if (lost) await db.settings.put({ name: 'log lost', value: at, at });
    return db;
  } catch (error) {
    throw asLogProblem(error, 'opening');
  }
}

/** Looks without opening, so that nothing of a newer version is touched. */
async function refuseNewer(factory: IDBFactory, name: string): Promise<void> {
  const found = (await factory.databases()).find((database) => database.name === name);
  if (found && isNewer(found.version)) throw new LogProblem('newer');
}

/** Dexie multiplies its versions by ten; the nine numbers between are its own repairs of the same version. */
function isNewer(nativeVersion = 0): boolean {
  return Math.floor(nativeVersion / 10) > SCHEMA_VERSION;
}

function open(db: CpdDatabase, options: OpenOptions): Promise<CpdDatabase> {
  const { onWaiting, onClosed } = options;
  const closedByBrowser = async (): Promise<void> =>
    onClosed?.(new LogProblem((await isFull(options)) ? 'closed, full' : 'closed'));
  return new Promise((resolve, reject) => {
    let closing = false;
    // Returning false keeps Dexie's own handlers (a console warning, reopening) from running.
    db.on('versionchange', () => {
      closing = true;
      db.close();
      onClosed?.(new LogProblem('closed'));
      return false;
    });
    db.on('blocked', () => {
      if (onWaiting) onWaiting(new LogProblem('blocked'));
      else {
        closing = true;
        db.close();
        reject(new LogProblem('blocked'));
      }
      return false;
    });
    db.open().then(() => {
      if (closing) return;
      // Another window may have upgraded between the look and the opening.
      if (isNewer(db.backendDB().version)) {
        db.close();
        reject(new LogProblem('newer'));
        return;
      }
      db.backendDB().addEventListener('close', () => void closedByBrowser());
      resolve(db);
    }, reject);
  });
}
