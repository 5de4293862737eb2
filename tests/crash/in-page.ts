/**
 * What runs inside the extension's own page until the browser is killed: a session is played by pressing what stands on the
 * page, and beside it entries, files, imports and backups go through the log's own functions. Each act is told before it is
 * begun and once it is acknowledged; nothing is known of it but what was told.
 */
import { openLog } from '../../cpd-log/attempts';
import { packBackup } from '../../cpd-log/backup/backup-file';
import { blankEntry } from '../../components/record/blank-entry';
import { due, filed, standing } from '../testing-tools/press-what-is-due';
import { chance } from './chance';
import { fileBytes, IMPORTED, type Told } from './told';

/**
 * Tells the other side, in order; settled once it has heard. What is begun is begun only then: a disk may go on for a moment
 * after the browser's own process is killed, and would keep an act whose beginning died on the way.
 */
const tell = (told: Told): Promise<void> =>
  (globalThis as unknown as { crashTold: (told: Told) => Promise<void> }).crashTold(told);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const AT = Date.UTC(2026, 10, 23, 12);

/** Runs for ever; `round` keeps the ids of one round apart from those of another; `people` are scenarios to begin next. */
export function run(seed: number, round: number, people: readonly string[]): void {
  void Promise.all([playOn(chance(seed), people), keepRecord(chance(seed + 1), round)]).catch(
    (error: unknown) => void tell({ what: 'stopped', why: String(error) }),
  );
}

/** Entries with files, changes, deletions, imports, backups and settings, one after the other. */
async function keepRecord(draw: (below: number) => number, round: number): Promise<void> {
  const log = await openLog();
  const mine: string[] = [];
  for (let number = 0; ; number++) {
    const id = `round-${round}-${number}`;
    const old = mine[draw(mine.length)];
    const kind = draw(10);
    if (kind === 0) {
      await acted({ what: 'import', id }, async () => log.keeping.restoreBackup(await backupOf(id)));
    } else if (kind === 1) await log.keeping.makeBackup(AT);
    else if (kind === 2) {
      const value = `Owner ${id}`;
      await acted({ what: 'setting', id: 'owner name', value }, () =>
        log.settings.set('owner name', value, AT),
      );
    } else if (old !== undefined && kind < 6) {
      await acted({ what: 'change', id: old, value: `Changed by ${id}` }, () =>
        log.entries.change(old, { content: `Changed by ${id}`, title: `Changed by ${id}` }, AT + number),
      );
    } else if (old !== undefined && kind === 6) {
      mine.splice(mine.indexOf(old), 1);
      await acted({ what: 'delete', id: old }, () => log.entries.delete(old, Date.now()));
    } else if (old !== undefined && kind === 7) {
      const file = { id: `file-${id}`, entryId: old, name: 'signed.pdf', type: '', addedAt: AT };
      await acted({ what: 'attach', id: file.id, entry: old }, () =>
        log.entries.attach({ ...file, bytes: fileBytes(file.id) }),
      );
    } else {
      const entry = { ...blankEntry({ id, kind: 'workshop', day: '2026-11-23', at: AT }) };
      await acted({ what: 'add', id, value: `Begun as ${id}` }, () =>
        log.entries.add({ ...entry, content: `Begun as ${id}`, title: `Begun as ${id}` }),
      );
      mine.push(id);
    }
    await pause(draw(30));
  }
}

async function acted(told: Told, act: () => Promise<unknown>): Promise<void> {
  await tell({ ...told, begun: true });
  await act();
  void tell(told);
}

function backupOf(id: string): Promise<Uint8Array<ArrayBuffer>> {
  const entries = Array.from({ length: IMPORTED }, (_, at) => ({
    ...blankEntry({ id: `${id}-imported-${at}`, kind: 'workshop', day: '2026-11-20', at: AT }),
    title: id,
  }));
  return packBackup({ schema: 2, madeAt: AT, tables: { entries } });
}

/** Presses whatever is due on the page, and tells when the page has moved on, which it does only once it is on disk. */
async function playOn(draw: (below: number) => number, people: readonly string[]): Promise<void> {
  for (;;) {
    const control = due(draw);
    if (!control) {
      // Filed, and another conversation begins.
      if (filed()) location.hash = `#/meet/${people[draw(people.length)]}`;
      await pause(20);
      continue;
    }
    const before = standing();
    const attempt = attemptId();
    await tell({ what: 'decision', id: attempt, begun: true });
    control.click();
    for (let waited = 0; standing() === before && waited < 15_000; waited += 10) await pause(10);
    if (standing() === before) void tell({ what: 'stopped', why: `nothing came of “${control.innerText}”` });
    else void tell({ what: 'decision', id: attempt === '' ? attemptId() : attempt });
    await pause(draw(60));
  }
}

const attemptId = (): string => decodeURIComponent(/^#\/attempt\/(.+)$/.exec(location.hash)?.[1] ?? '');
/** Every row of every table, read past the log's own code. */
export async function everything(): Promise<Record<string, unknown[]>> {
  const db = await madeLog();
  const all: Record<string, unknown[]> = {};
  for (const table of db.objectStoreNames) {
    const rows = await answer(db.transaction(table).objectStore(table).getAll());
    all[table] = rows.map((row: Row) => {
      if (row.bytes) return seen(row as File);
      return row.files ? { ...row, files: row.files.map(seen) } : row;
    });
  }
  db.close();
  return all;
}

/**
 * The log as the extension made it. A browser that was killed before its first page had made one has none yet: this look
 * waits for it, since opening would make an empty one without tables.
 */
async function madeLog(): Promise<IDBDatabase> {
  for (let waited = 0; waited < 10_000; waited += 50) {
    const asked = indexedDB.open('between-sessions');
    let began: { dataLoss?: string; dataLossMessage?: string } | null = null;
    asked.onupgradeneeded = (event) => {
      began = event as { dataLoss?: string };
      asked.transaction!.abort();
    };
    const db = await answer(asked).catch((error: unknown) => {
      if (!began) throw error;
      if (began.dataLoss === 'total') throw new Error(`the browser threw it away: ${began.dataLossMessage}`);
      return null;
    });
    if (db) return db;
    await pause(50);
  }
  throw new Error('no page made a log in ten seconds');
}

interface File {
  readonly id: string;
  readonly bytes: ArrayBuffer;
}
type Row = Partial<File> & { readonly files?: readonly File[] };

/** A file with, in place of its bytes, whether they are all there and its own. */
function seen(file: File): object {
  const [kept, meant] = [new Uint8Array(file.bytes), new Uint8Array(fileBytes(file.id))];
  return { ...file, bytes: kept.length === meant.length && kept.every((byte, at) => byte === meant[at]) };
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no answer'));
  });
}
