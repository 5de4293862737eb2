/** In the page: how long a page of ours takes from being asked for to being drawn, taking turns with bare cursors doing the same reads. */
import type { Page } from '@playwright/test';
import { EXTENSION_ID } from '../../scripts/launch-extension';
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
  /** Each time the log had answered between asking and drawing, and what was drawn was on the screen. */
  readonly read: boolean;
}

/** The first only warms up; a figure to read the others by, that nothing is held to. */
const LEAST_TURNS = 6;

export const median = (all: readonly number[]): number =>
  [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN;

/** Leaves in the page what is measured with. */
async function layTools(page: Page): Promise<void> {
  await page.evaluate(() => {
    let opened: Promise<IDBDatabase> | null = null;
    const openOnce = () =>
      (opened ??= new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('between-sessions');
        request.onsuccess = () => resolve(request.result);
      }));
    const bareCursors = async (reads: Reads): Promise<unknown[][]> => {
      const reading = (await openOnce()).transaction(reads.map(({ store }) => store));
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
    const answered: number[] = [];
    for (const { prototype } of [IDBObjectStore, IDBIndex]) {
      const { getAll } = prototype;
      prototype.getAll = function (this: IDBObjectStore & IDBIndex, ...how: Parameters<typeof getAll>) {
        const request = getAll.apply(this, how);
        request.addEventListener('success', () => answered.push(performance.now()));
        return request;
      };
    }
    const idle = () => new Promise<void>((resolve) => requestIdleCallback(() => resolve()));
    const rest = async () => {
      for (let frames = 0; frames < 3; frames++) {
        await new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
        await idle();
      }
    };
    const openPage = async ({
      hash,
      drawn,
      count,
      reads,
    }: Opening): Promise<{ ms: number; read: boolean }> => {
      // What stands out of sight does not count.
      const all = `${drawn}:not([aria-hidden] *)`;
      const asked = performance.now();
      await new Promise<void>((resolve) => {
        const watch = new MutationObserver(() => {
          if (document.querySelectorAll(all).length < count) return;
          watch.disconnect();
          resolve();
        });
        watch.observe(document.body, { childList: true, subtree: true, attributes: true });
        location.hash = hash;
      });
      // Laid out too, and not only put into the document.
      document.body.getBoundingClientRect();
      const shown = performance.now();
      const { top, height } = document.querySelector(all)!.getBoundingClientRect();
      const inTime = answered.splice(0).filter((at) => at > asked && at < shown);
      const read = inTime.length >= reads.length && height > 0 && top > 0 && top < innerHeight;
      return { ms: shown - asked, read };
    };
    Object.assign(globalThis, { bareCursors, idle, rest, openPage });
  });
}
interface Tools {
  /** Opens the database, the first time, and reads: the rows of each. */
  readonly bareCursors: (reads: Reads) => Promise<unknown[][]>;
  readonly idle: () => Promise<void>;
  /** Three frames and an idle moment after each: what was to come has come. */
  readonly rest: () => Promise<void>;
  /** `read`: the log answered all of the page's readings in that time, and the first of what is drawn is on the screen. */
  readonly openPage: (opening: Opening) => Promise<{ readonly ms: number; readonly read: boolean }>;
}

/** The log's own reading and bare cursors, taking turns; the first turn of each only warms up. Wants the log as `driver` in the page. */
export async function inTurns(
  page: Page,
  what: 'newestAttempts' | 'progress',
  reads: Reads,
  turns: number,
): Promise<{ cursor: number[]; ours: number[]; same: boolean }> {
  await layTools(page);
  return page.evaluate(
    async ({ what, reads, turns }) => {
      const { driver, bareCursors } = globalThis as unknown as Tools & {
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
 * Each turn the cursors read, and then the page is opened from another one, which stands and rests. In a few turns after that the cursors
 * read and a copy of the page as it was first drawn is put in place of the one that stands. The first turn of each only warms up.
 * @param beside without it the turns of the least are left out
 */
export async function openingTimes(
  page: Page,
  opening: Opening,
  turns: number,
  beside: 'the least' | null = 'the least',
): Promise<Measured> {
  await layTools(page);
  return page.evaluate(
    async ({ opening, turns, leastTurns }) => {
      const { bareCursors, idle, rest, openPage } = globalThis as unknown as Tools;
      const main = () => document.querySelector('main')!;
      const away = async () => {
        await rest();
        location.hash = '#/own-plan';
        while (!document.querySelector('main textarea')) await idle();
        await rest();
      };
      const times = { cursor: [] as number[], least: [] as number[], drawn: [] as number[], read: true };
      let finished: Node | null = null;
      for (let turn = 0; turn <= turns; turn++) {
        await away();
        const began = performance.now();
        await bareCursors(opening.reads);
        const cursor = performance.now() - began;
        await idle();
        const { ms, read } = await openPage(opening);
        finished ??= main().cloneNode(true);
        if (turn === 0) continue;
        times.read &&= read;
        times.cursor.push(cursor);
        times.drawn.push(ms);
      }
      for (let turn = 0; turn < leastTurns; turn++) {
        await away();
        const began = performance.now();
        await bareCursors(opening.reads);
        const [standing, copy] = [main(), finished!.cloneNode(true)];
        standing.replaceWith(copy);
        document.body.getBoundingClientRect();
        const shown = performance.now();
        main().replaceWith(standing);
        if (turn > 0) times.least.push(shown - began);
      }
      return times;
    },
    { opening, turns, leastTurns: beside ? LEAST_TURNS : 0 },
  );
}

/**
 * The first time in a window that was just opened, which then rests: the page, by a link that has had the focus until what is behind it was
 * made, or else the cursors, which open the database too.
 */
export async function firstTime(page: Page, opening: Opening, what: 'page' | 'cursors'): Promise<number> {
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${EXTENSION_ID}/workspace.html#/backup`);
  const link = page.locator(`a[href="${opening.hash}"]`).first();
  await link.waitFor();
  await layTools(page);
  if (what === 'page') {
    await link.focus();
    await page.waitForFunction(
      ({ drawn, count }) => document.querySelectorAll(drawn).length >= count,
      opening,
    );
  }
  return page.evaluate(
    async ({ opening, what }) => {
      const { bareCursors, rest, openPage } = globalThis as unknown as Tools;
      await rest();
      if (what === 'page') return (await openPage(opening)).ms;
      const began = performance.now();
      await bareCursors(opening.reads);
      return performance.now() - began;
    },
    { opening, what },
  );
}
