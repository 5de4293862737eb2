import { forceCloseDatabase, IDBDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openLog } from '../../cpd-log/attempts';
import { SCHEMA_VERSION } from '../../cpd-log/cpd-database';
import type { LogProblem } from '../../cpd-log/log-problem';
import { asked, emptyDisk, everythingOn, newAttempt, NOON, openOn, reply, SOURCE, type Disk } from './a-log';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Another window's connection at a version of its own; it does or does not let go when asked. */
async function anotherWindow(disk: Disk, version: number, letsGo: boolean) {
  const request = disk.indexedDB.open('log', version);
  request.onupgradeneeded = () => {
    if (!request.result.objectStoreNames.contains('theirs')) request.result.createObjectStore('theirs');
  };
  const database = await asked(request);
  if (letsGo) database.onversionchange = () => database.close();
  return database;
}
const problemOf = (opening: Promise<unknown>) =>
  opening.then(
    () => null,
    (problem: unknown) => problem as LogProblem,
  );

describe('opening', () => {
  test('a log opened again is the log that was closed', async () => {
    const disk = emptyDisk();
    const log = await openOn(disk);
    await log.startAttempt(newAttempt('a', await log.keepSource(SOURCE)));
    await log.recordDecision('a', 0, reply(3), NOON);
    const before = await log.attempt('a');
    log.close();
    expect(await (await openOn(disk)).attempt('a')).toEqual(before);
  });

  test('a log of a newer version is left as it is', async () => {
    const disk = emptyDisk();
    (await anotherWindow(disk, (SCHEMA_VERSION + 1) * 10, true)).close();
    expect(await problemOf(openOn(disk))).toMatchObject({ code: 'newer' });
    expect((await disk.indexedDB.databases())[0]?.version).toBe((SCHEMA_VERSION + 1) * 10);
    expect(await everythingOn(disk)).toEqual({ theirs: [] });
  });

  test('a newer version that appears between the look and the opening is not used either', async () => {
    const disk = emptyDisk();
    vi.spyOn(disk.indexedDB, 'databases').mockResolvedValue([]);
    const newer = await openOn(disk);
    newer.close();
    const upgraded = await anotherWindow(disk, (SCHEMA_VERSION + 1) * 10, true);
    upgraded.close();
    expect(await problemOf(openOn(disk))).toMatchObject({ code: 'newer' });
  });

  test('where another window holds an older version, opening says so', async () => {
    const disk = emptyDisk();
    await anotherWindow(disk, 1, false);
    expect(await problemOf(openOn(disk))).toMatchObject({ code: 'blocked' });
  });

  test('told how to wait, it waits for the other window and then opens', async () => {
    const disk = emptyDisk();
    const other = await anotherWindow(disk, 1, false);
    const waiting = vi.fn<(problem: LogProblem) => void>(() => other.close());
    const log = await openOn(disk, { onWaiting: waiting });
    expect(waiting.mock.lastCall?.[0]).toMatchObject({ code: 'blocked' });
    expect(await log.newestAttempts(1)).toEqual([]);
  });

  test('a newer version in another window closes this one, which never writes into it afterwards', async () => {
    const disk = emptyDisk();
    const onClosed = vi.fn<(problem: LogProblem) => void>();
    const log = await openOn(disk, { onClosed });
    await log.startAttempt(newAttempt('a', await log.keepSource(SOURCE)));
    await anotherWindow(disk, (SCHEMA_VERSION + 1) * 10, true);
    expect(onClosed.mock.lastCall?.[0]).toMatchObject({ code: 'closed' });
    expect(await problemOf(log.recordDecision('a', 0, reply(1), NOON))).toMatchObject({ code: 'closed' });
    expect((await everythingOn(disk)).decisions).toEqual([]);
  });

  test('a log that the browser closes under the page says so and does not quietly begin an empty one', async () => {
    const disk = emptyDisk();
    const onClosed = vi.fn<(problem: LogProblem) => void>();
    const opened: IDBDatabase[] = [];
    const open = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
      opened.push(this);
      return open.apply(this, args);
    });
    const log = await openOn(disk, { onClosed });
    const hash = await log.keepSource(SOURCE);
    // Its types ask for the class where it means a database.
    forceCloseDatabase(opened.at(-1) as never);
    await vi.waitFor(() => expect(onClosed.mock.lastCall?.[0]).toMatchObject({ code: 'closed' }));
    expect(await problemOf(log.startAttempt(newAttempt('a', hash)))).toMatchObject({ code: 'closed' });
    expect(await problemOf(log.newestAttempts(1))).toMatchObject({ code: 'closed' });
  });

  test.each([
    ['a private window that has no IndexedDB', undefined, 'refused'],
    ['a private window that refuses to open one', 'InvalidStateError', 'refused'],
    ['a page that may not keep anything', 'SecurityError', 'refused'],
    ['a disk that cannot be read', 'UnknownError', 'unreadable'],
    ['a full disk', 'QuotaExceededError', 'full'],
  ])('%s is said in words', async (_what, name, code) => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const disk = emptyDisk();
    if (name) {
      vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
        throw new DOMException('as the browser says it', name);
      });
    } else vi.stubGlobal('indexedDB', undefined);
    const problem = await problemOf(name ? openOn(disk) : openLog({ name: 'log' }));
    expect(problem).toMatchObject({ name: 'LogProblem', code });
    expect(problem?.message).not.toContain('as the browser says it');
  });

  test('a browser that fails the first to open a damaged log is asked once more, and what it says then is remembered', async () => {
    const disk = emptyDisk();
    const real = IDBFactory.prototype.open;
    vi.spyOn(disk.indexedDB, 'databases').mockRejectedValueOnce(new DOMException('', 'UnknownError'));
    vi.spyOn(disk.indexedDB, 'open').mockImplementation((...asked) => {
      const request = real.apply(disk.indexedDB, asked);
      request.addEventListener('upgradeneeded', (event) =>
        Object.defineProperty(event, 'dataLoss', { value: 'total' }),
      );
      return request;
    });
    expect((await (await openOn(disk)).settings.all())['log lost']).toBeGreaterThan(0);
  });

  test.each([
    ['no room is left on the disk', 0, 'full'],
    ['there is room', 5e9, 'unreadable'],
  ])('a log that cannot be read while %s', async (_what, room, code) => {
    const disk = emptyDisk();
    vi.spyOn(disk.indexedDB, 'databases').mockRejectedValue(new DOMException('', 'UnknownError'));
    expect(await problemOf(openOn(disk, { roomLeft: async () => room }))).toMatchObject({ code });
  });

  test('a log that the browser closes because the disk is full says that it is full', async () => {
    const disk = emptyDisk();
    const onClosed = vi.fn<(problem: LogProblem) => void>();
    const opened = vi.spyOn(IDBDatabase.prototype, 'addEventListener');
    await openOn(disk, { onClosed, roomLeft: async () => 0 });
    forceCloseDatabase(opened.mock.contexts.at(-1) as never);
    await vi.waitFor(() => expect(onClosed.mock.lastCall?.[0]).toMatchObject({ code: 'closed, full' }));
  });

  test('a browser that cannot read its copy twice is not asked a third time', async () => {
    const disk = emptyDisk();
    const look = vi
      .spyOn(disk.indexedDB, 'databases')
      .mockRejectedValue(new DOMException('', 'UnknownError'));
    expect(await problemOf(openOn(disk))).toMatchObject({ code: 'unreadable' });
    expect(look).toHaveBeenCalledTimes(2);
  });

  test('a browser that threw a damaged log away is remembered in the new one, until that was read', async () => {
    const disk = emptyDisk();
    const real = IDBFactory.prototype.open;
    const damaged = vi.spyOn(disk.indexedDB, 'open').mockImplementation((...asked) => {
      const request = real.apply(disk.indexedDB, asked);
      request.addEventListener('upgradeneeded', (event) =>
        Object.defineProperty(event, 'dataLoss', { value: 'total' }),
      );
      return request;
    });
    const log = await openOn(disk);
    damaged.mockRestore();
    expect((await log.settings.all())['log lost']).toBeGreaterThan(0);
    log.close();
    const again = await openOn(disk);
    expect((await again.settings.all())['log lost'], 'it stays until it was read').toBeGreaterThan(0);
    await again.settings.set('log lost', null, NOON);
    expect((await again.settings.all())['log lost']).toBeNull();
    expect((await (await openOn(emptyDisk())).settings.all())['log lost'], 'a new log').toBeNull();
  });

  test('a bin that cannot be emptied keeps nobody from their log', async () => {
    const disk = emptyDisk();
    const log = await openOn(disk);
    const hash = await log.keepSource(SOURCE);
    await log.startAttempt(newAttempt('a', hash));
    await log.startAttempt(newAttempt('b', hash));
    await log.deleteAttempt('b', 0);
    log.close();
    const emptying = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    expect(await (await openOn(disk)).attempt('a')).not.toBeNull();
    expect(emptying).toHaveBeenCalled();
  });
});

describe('durability', () => {
  test('every transaction that writes is strict, so that what is acknowledged is on the disk', async () => {
    const disk = emptyDisk();
    const opened = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const log = await openOn(disk);
    const hash = await log.keepSource(SOURCE);
    opened.mockClear();
    await log.startAttempt(newAttempt('a', hash));
    await log.recordDecision('a', 0, reply(1), NOON);
    await log.saveDraft('a', { ownWords: 'x' }, NOON);
    const writing = opened.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writing).toHaveLength(3);
    for (const call of writing) expect(call[2]).toEqual({ durability: 'strict' });
  });

  test('a decision is not acknowledged before its transaction is complete', async () => {
    const disk = emptyDisk();
    const order: string[] = [];
    const open = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
      const transaction = open.apply(this, args);
      transaction.addEventListener('complete', () => order.push('complete'));
      return transaction;
    });
    const log = await openOn(disk);
    await log.startAttempt(newAttempt('a', await log.keepSource(SOURCE)));
    order.length = 0;
    await log.recordDecision('a', 0, reply(1), NOON).then(() => order.push('acknowledged'));
    expect(order).toEqual(['complete', 'acknowledged']);
  });

  test('when the disk is full nothing is half written, and it says so', async () => {
    const disk = emptyDisk();
    const log = await openOn(disk);
    await log.startAttempt(newAttempt('a', await log.keepSource(SOURCE)));
    const before = await everythingOn(disk);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'attempts') throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    });
    expect(await problemOf(log.recordDecision('a', 0, reply(1), NOON))).toMatchObject({ code: 'full' });
    vi.restoreAllMocks();
    expect(await everythingOn(disk)).toEqual(before);
    await log.recordDecision('a', 0, reply(1), NOON);
    expect((await log.attempt('a'))?.decisions).toEqual([reply(1)]);
  });
});
