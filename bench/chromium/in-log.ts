/** Runs inside the extension's own page: the log, and bare IndexedDB beside it, timed one call at a time. Milliseconds. */
import { openLog } from '../../cpd-log/attempts';
import type { CpdLog } from '../../cpd-log/cpd-log';
import { CpdDatabase, DATABASE_NAME } from '../../cpd-log/cpd-database';
import type { AttemptRow, AttemptSummary } from '../../cpd-log/kept-shapes';
import { CRITERIA } from '../../scenarios/format/vocabulary';

let log: CpdLog;
let scanned: CpdDatabase;
let besideIt: IDBDatabase;
let sameRows: IDBDatabase;

/** To be awaited before anything else here. */
export async function open(): Promise<void> {
  log = await openLog();
  scanned = new CpdDatabase(DATABASE_NAME, {});
  await scanned.open();
  besideIt = await bare('beside-the-log', (db) => void db.createObjectStore('attempts', { keyPath: 'id' }));
  sameRows = await bare(DATABASE_NAME);
}

function bare(name: string, make?: (db: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => make?.(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error(`${name} did not open`));
  });
}
async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

let filed = 0;
let hash: string | null = null;

/** An attempt is begun, and then filed with its last decision, its summary, and all that is counted of it: the filing is timed. */
export async function fileOne(summary: AttemptSummary, at: number): Promise<number> {
  hash ??= await log.keepSource('# A script\n');
  const id = `filed-${filed++}`;
  const of = { id, scenarioId: 'priya-first-plan', title: 'The booklet', client: 'Priya', hash };
  await log.startAttempt({ ...of, seeds: { seed: 1, order: 2 }, at, decisions: [{ kind: 'begin' }] });
  const last = {
    index: 1,
    decision: { kind: 'file', reflection: 'Ask before I tell. '.repeat(30) },
  } as const;
  return timed(() => log.fileAttempt(id, { at, summary, last }));
}

/** The newest row of the log, added to a store of its own: one add in one transaction, as durable as the log's. */
export async function addOne(): Promise<number> {
  const [row] = await log.newestAttempts(1);
  return timed(
    () =>
      new Promise<void>((resolve, reject) => {
        const writing = besideIt.transaction('attempts', 'readwrite', { durability: 'strict' });
        writing.oncomplete = () => resolve();
        writing.onerror = () => reject(writing.error ?? new Error('it was not added'));
        writing.objectStore('attempts').add({ ...row, id: crypto.randomUUID() });
      }),
  );
}

export const newestByLog = (): Promise<number> => timed(() => log.newestAttempts(50));

export const newestByCursor = (): Promise<number> =>
  timed(
    () =>
      new Promise<AttemptRow[]>((resolve) => {
        const rows: AttemptRow[] = [];
        const from = sameRows.transaction('attempts').objectStore('attempts').index('[startedAt+id]');
        from.openCursor(null, 'prev').onsuccess = (event) => {
          const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
          if (!cursor || rows.push(cursor.value as AttemptRow) === 50) resolve(rows);
          else cursor.continue();
        };
      }),
  );

export const totalsByLog = (): Promise<number> => timed(() => log.totals());

/** The same numbers from every attempt there is. @throws when they are others than the log's */
export async function totalsByScan(): Promise<number> {
  const counted = new Map<string, number>();
  const ms = await timed(() =>
    scanned.attempts.each(({ summary }) => {
      if (!summary || summary.band === 'not scored') return;
      for (const { criterion } of summary.sessions.flatMap(({ levels }) => levels))
        counted.set(criterion, (counted.get(criterion) ?? 0) + 1);
    }),
  );
  const kept = new Map((await log.totals()).map(({ of, count }) => [of, count]));
  for (const { name } of CRITERIA)
    if ((counted.get(name) ?? 0) !== kept.get(name)) throw new Error(`${name} was not counted as it is kept`);
  return ms;
}
