/** Whoever follows a part of the log is told now, after each change, and of trouble; and rows that are read at once. */
import { describe, expect, test, vi } from 'vitest';
import { criteriaFingerprint } from '../../scoring/criteria-fingerprint';
import type { Readers } from '../../simulator/next-step';
import type { NewDrill } from '../../cpd-log/drills/drill-shapes';
import type { CpdLog } from '../../cpd-log/cpd-log';
import type { AttemptRow } from '../../cpd-log/kept-shapes';
import type { LogProblem } from '../../cpd-log/log-problem';
import { emptyDisk, newAttempt, NOON, openOn, SOURCE, SUMMARY } from './a-log';
import { WORKSHOP } from './frozen-parts';
// After the log's own disk is there: Dexie looks for one when it is first imported.
import { openDatabase } from '../../cpd-log/open-database';
import { packBackup } from '../../cpd-log/backup/backup-file';
import { SCHEMA_VERSION } from '../../cpd-log/cpd-database';
import { readAtOnce } from '../../cpd-log/read-at-once';

const soon = (expectation: () => void) => vi.waitFor(expectation, { timeout: 20_000 });
vi.setConfig({ testTimeout: 60_000 });

async function file(log: CpdLog, id: string, at = NOON) {
  await log.startAttempt(newAttempt(id, await log.keepSource(SOURCE), { at, scenarioId: id }));
  await log.fileAttempt(id, { at, summary: SUMMARY });
}
const DRILL: Omit<NewDrill, 'hash'> = {
  ...{ id: 'd', criterion: 'task', scenarioId: 's', client: 'C', title: 'T', session: 1, beat: 'b' },
  ...{ seeds: { seed: 1, order: 2 }, at: NOON },
};
const SIGNED = {
  id: '1',
  hash: 'h',
  scenarioId: 's',
  title: 'T',
  name: 'A',
  role: 'clinical',
  date: '2026-11-01',
  at: 1,
} as const;
type Watch = (
  log: CpdLog,
  on: (value: unknown) => void,
  onProblem?: (problem: LogProblem) => void,
) => () => void;

describe.each<[string, Watch, (log: CpdLog) => Promise<unknown>, object]>([
  [
    'the settings',
    (log, ...to) => log.settings.watch(...to),
    (log) => log.settings.set('owner name', 'S', 1),
    { 'owner name': 'S' },
  ],
  [
    'drills',
    (log, ...to) => log.drills.watch(...to),
    async (log) => log.drills.start({ ...DRILL, hash: await log.keepSource('x') }),
    { open: { id: 'd' }, done: [] },
  ],
  [
    'weeks',
    (log, ...to) => log.selfPractice.watch(...to),
    (log) => log.selfPractice.start('w', 1),
    [{ id: 'w' }],
  ],
  [
    'signatures',
    (log, ...to) => log.signOffs.watch(...to),
    (log) => log.signOffs.record(SIGNED),
    [{ id: '1' }],
  ],
  [
    'drafts of scripts',
    (log, ...to) => log.scriptDrafts.watch(...to),
    (log) => log.scriptDrafts.save('s', { text: 'x', at: 1 }),
    [{ id: 's' }],
  ],
  [
    'the newest entries',
    (log, ...to) => log.entries.watchNewest(5, ...to),
    (log) => log.entries.add(WORKSHOP),
    [{ id: 'workshop' }],
  ],
  [
    'progress',
    (log, ...to) => log.progress.watch(...to),
    (log) => file(log, 'a'),
    { months: [{ attempts: 1 }], standings: [{ scenarioId: 'a' }], rescorings: [] },
  ],
])('whoever follows %s', (_, watch, change, is) => {
  test('is told of a change', async () => {
    const log = await openOn(emptyDisk());
    const heard = vi.fn();
    const stop = watch(log, heard);
    await soon(() => expect(heard).toHaveBeenCalled());
    expect(heard.mock.lastCall?.[0]).not.toMatchObject(is);
    await change(log);
    await soon(() => expect(heard.mock.lastCall?.[0]).toMatchObject(is));
    stop();
  });
});

test('whoever follows what cannot be read is told why, and need not listen to that', async () => {
  const log = await openOn(emptyDisk());
  const loaded = { id: 'l', hash: 'nowhere', removedAt: null, loadedAt: 1 };
  await log.keeping.restoreBackup(
    await packBackup({ schema: SCHEMA_VERSION, madeAt: 1, tables: { loaded: [loaded] } }),
  );
  const [heard, problem] = [vi.fn(), vi.fn<(problem: LogProblem) => void>()];
  log.loaded.watch(heard);
  log.loaded.watch(heard, problem);
  await soon(() => expect(problem.mock.lastCall?.[0].code).toBe('no source'));
  expect(heard).not.toHaveBeenCalled();
});

describe('rows that are read at once', () => {
  const row = (id: string, startedAt: number) =>
    ({ ...newAttempt(id, 'h'), startedAt, status: 'open' }) as unknown as AttemptRow;

  test('come as they lie there, each store for itself, and not from a log that is closed', async () => {
    const db = await openDatabase({ name: 'log', ...emptyDisk() });
    await db.attempts.bulkPut([row('b', 1), row('a', 2)]);
    const [attempts, months, again] = (await readAtOnce(db, [
      { store: 'attempts' },
      { store: 'months' },
      { store: 'attempts' },
    ]))!;
    expect(attempts).toMatchObject([{ id: 'a' }, { id: 'b' }]);
    expect([months, again]).toEqual([[], attempts]);
    db.close({ disableAutoOpen: true });
    expect(readAtOnce(db, [{ store: 'attempts' }])).toBeNull();
  });

  test('are the newest so many where this browser can read backwards, and are left to Dexie where it cannot', async () => {
    const db = await openDatabase({ name: 'log', ...emptyDisk() });
    await db.attempts.bulkPut([row('a', 1), row('b', 3), row('c', 2)]);
    const newest = () =>
      readAtOnce(db, [{ store: 'attempts', newest: { index: '[startedAt+id]', count: 2 } }]);
    expect((await newest())?.[0]).toMatchObject([{ id: 'b' }, { id: 'c' }]);
    vi.stubGlobal('IDBIndex', { prototype: {} });
    expect(newest()).toBeNull();
    vi.stubGlobal('IDBIndex', undefined);
    expect(newest()).toBeNull();
    expect(await readAtOnce(db, [{ store: 'months' }])).toEqual([[]]);
    vi.unstubAllGlobals();
  });
});

test('reading old attempts again says how far it is, stops between two months, and goes on from there', async () => {
  const log = await openOn(emptyDisk());
  const month = 31 * 24 * 60 * 60_000;
  for (const [id, at] of [
    ['a', NOON],
    ['b', NOON + 1],
    ['c', NOON + month],
  ] as const)
    await file(log, id, at);
  const readers = {} as Readers;
  const told: (readonly [number, number])[] = [];
  const onProgress = (read: number, of: number) => void told.push([read, of]);
  const scoredBy = async () => (await log.progress.all()).months.map((one) => Object.keys(one.scoredBy));
  const first = await log.progress.rescore({ readers, at: 1, onProgress, stopped: () => told.length > 0 });
  expect(first).toMatchObject({
    read: 0,
    notRead: 2,
    movedAttempts: 0,
    moved: [],
    at: 1,
    criteria: criteriaFingerprint(),
  });
  expect(told).toEqual([[2, 3]]);
  expect(await scoredBy()).toEqual([['unknown'], ['unknown']]);
  expect(await log.progress.rescore({ readers, at: 2 })).toMatchObject({ read: 0, notRead: 1 });
  expect(await scoredBy()).toEqual([[criteriaFingerprint()], [criteriaFingerprint()]]);
  expect((await log.progress.all()).rescorings.map(({ at }) => at)).toEqual([2, 1]);
  expect((await log.attempt('a'))?.earlier).toBeUndefined();
});
