/** In the page: how long a page of ours takes from being asked for to being drawn, taking turns with bare cursors doing the same reads. */
import type { Page } from '@playwright/test';
import type { openLog } from '../../cpd-log/attempts';

export interface Opening {
  /** The address of the page. */
  readonly hash: string;
  /** What is there when it is drawn, and how many of it. */
  readonly drawn: string;
  readonly count: number;
  /** What it reads. */
  readonly reads: Reads;
}

/** A store, or an index of it, in order or back, and at most so many rows. */
export type Reads = readonly {
  readonly store: string;
  readonly index?: string;
  readonly back?: boolean;
  readonly most?: number;
}[];

export interface Measured {
  /** Milliseconds, one a turn. */
  readonly cursor: readonly number[];
  /** The least there is to do: bare cursors, then a copy of the finished page put in its place and laid out. */
  readonly least: readonly number[];
  readonly drawn: readonly number[];
}

/** The first only warms up; a figure to read the others by, that nothing is held to. */
const LEAST_TURNS = 6;

export const median = (all: readonly number[]): number =>
  [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN;

/** Leaves `bareCursors(reads)` in the page: opens the database, reads, and gives the rows of each. */
async function layCursors(page: Page): Promise<void> {
  await page.evaluate(() => {
    const opened = new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('between-sessions');
      request.onsuccess = () => resolve(request.result);
    });
    const bareCursors = async (reads: Reads): Promise<unknown[][]> => {
      const reading = (await opened).transaction(reads.map(({ store }) => store));
      return Promise.all(
        reads.map(({ store, index, back, most }) => {
          const from = reading.objectStore(store);
          const source = index ? from.index(index) : from;
          return new Promise<unknown[]>((resolve) => {
            const rows: unknown[] = [];
            source.openCursor(null, back ? 'prev' : 'next').onsuccess = (event) => {
              const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
              if (!cursor || rows.push(cursor.value) === most) resolve(rows);
              else cursor.continue();
            };
          });
        }),
      );
    };
    Object.assign(globalThis, { bareCursors });
  });
}
type Laid = { readonly bareCursors: (reads: Reads) => Promise<unknown[][]> };

/** The log's own reading and bare cursors, taking turns; the first turn of each only warms up. Wants the log as `driver` in the page. */
export async function inTurns(
  page: Page,
  what: 'newestAttempts' | 'progress',
  reads: Reads,
  turns: number,
): Promise<{ cursor: number[]; ours: number[]; same: boolean }> {
  await layCursors(page);
  return page.evaluate(
    async ({ what, reads, turns }) => {
      const { driver, bareCursors } = globalThis as unknown as Laid & {
        driver: { openLog: typeof openLog };
      };
      const log = await driver.openLog();
      const byLog = async (): Promise<readonly (readonly unknown[])[]> => {
        if (what === 'newestAttempts') return [await log.newestAttempts(50)];
        const { months, standings, rescorings } = await log.progress.all();
        return [months, standings, rescorings];
      };
      const timed = async (read: () => Promise<readonly (readonly unknown[])[]>) => {
        const before = performance.now();
        const rows = await read();
        return { ms: performance.now() - before, rows };
      };
      const sorted = (rows: readonly (readonly unknown[])[]) =>
        JSON.stringify(rows.map((of) => of.map((row) => JSON.stringify(row)).sort()));
      const [cursor, ours]: [number[], number[]] = [[], []];
      let same = true;
      for (let turn = 0; turn <= turns; turn++) {
        const [a, b] = [await timed(() => bareCursors(reads)), await timed(byLog)];
        same &&= a.rows[0]!.length > 0 && sorted(a.rows) === sorted(b.rows);
        if (turn === 0) continue;
        cursor.push(a.ms);
        ours.push(b.ms);
      }
      log.close();
      return { cursor, ours, same };
    },
    { what, reads, turns },
  );
}

/**
 * Each turn the cursors read, and then the page is opened from another one. In a few turns after that the cursors read and a copy of
 * the page as it was first drawn is put in place of the one that stands. The first turn of each only warms up.
 * @param beside without it the turns of the least are left out
 */
export async function openingTimes(
  page: Page,
  opening: Opening,
  turns: number,
  beside: 'the least' | null = 'the least',
): Promise<Measured> {
  await layCursors(page);
  return page.evaluate(
    async ({ hash, drawn, count, reads, turns, leastTurns }) => {
      const { bareCursors } = globalThis as unknown as Laid;
      const calm = () => new Promise<void>((resolve) => requestIdleCallback(() => resolve()));
      const there = () => document.querySelectorAll(drawn).length >= count;
      const opened = () =>
        new Promise<void>((resolve) => {
          const watch = new MutationObserver(() => {
            if (!there()) return;
            watch.disconnect();
            resolve();
          });
          watch.observe(document.body, { childList: true, subtree: true });
          location.hash = hash;
        });
      const away = async () => {
        location.hash = '#/own-plan';
        while (!document.querySelector('main textarea') || there()) await calm();
        await calm();
      };
      const times = { cursor: [] as number[], least: [] as number[], drawn: [] as number[] };
      const main = () => document.querySelector('main')!;
      let finished: Node | null = null;
      for (let turn = 0; turn <= turns; turn++) {
        await away();
        const began = performance.now();
        await bareCursors(reads);
        const read = performance.now();
        await calm();
        const asked = performance.mark('asked').startTime;
        await opened();
        // Laid out too, and not only put into the document.
        document.body.getBoundingClientRect();
        const shown = performance.mark('shown').startTime;
        finished ??= main().cloneNode(true);
        if (turn === 0) continue;
        times.cursor.push(read - began);
        times.drawn.push(shown - asked);
      }
      for (let turn = 0; turn < leastTurns; turn++) {
        await away();
        const began = performance.now();
        await bareCursors(reads);
        const [standing, copy] = [main(), finished!.cloneNode(true)];
        standing.replaceWith(copy);
        document.body.getBoundingClientRect();
        const shown = performance.now();
        main().replaceWith(standing);
        if (turn > 0) times.least.push(shown - began);
      }
      return times;
    },
    { ...opening, turns, leastTurns: beside ? LEAST_TURNS : 0 },
  );
}
