import { IDBDatabase, IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DATABASE_NAME } from '../../cpd-log/cpd-database';
import { beginNewFile, BESIDE } from '../../cpd-log/new-file';
import { emptyDisk, everythingOn, newAttempt, openOn, SOURCE, type Disk } from './a-log';

afterEach(() => vi.restoreAllMocks());

const plenty = async () => 5e9;
const names = async (disk: Disk) => (await disk.indexedDB.databases()).map(({ name }) => name);

async function withWork(): Promise<Disk> {
  const disk = emptyDisk();
  const log = await openOn(disk, { name: DATABASE_NAME });
  await log.startAttempt(newAttempt('a', await log.keepSource(SOURCE)));
  log.close();
  return disk;
}

describe('a new file for what is kept', () => {
  test('is begun by making and deleting a database beside the log, of which nothing stays', async () => {
    const disk = await withWork();
    const before = await everythingOn(disk, DATABASE_NAME);
    const removing = vi.spyOn(IDBFactory.prototype, 'deleteDatabase');
    expect(await beginNewFile(disk.indexedDB, plenty)).toBe(true);
    expect(removing.mock.calls).toEqual([[BESIDE]]);
    expect(await names(disk)).toEqual([DATABASE_NAME]);
    expect(await everythingOn(disk, DATABASE_NAME)).toEqual(before);
  });

  test('is begun while the log is open, and from two pages at once', async () => {
    const disk = emptyDisk();
    const log = await openOn(disk, { name: DATABASE_NAME });
    const twice = [beginNewFile(disk.indexedDB, plenty), beginNewFile(disk.indexedDB, plenty)];
    expect(await Promise.all(twice)).toEqual([true, true]);
    expect(await names(disk)).toEqual([DATABASE_NAME]);
    await log.startAttempt(newAttempt('a', await log.keepSource(SOURCE)));
    log.close();
  });

  test('comes before everything that opening the log writes, and is waited for', async () => {
    const disk = await withWork();
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const written = () => asked.mock.calls.filter(([, mode]) => mode === 'readwrite').length;
    let before: number | null = null;
    const log = await openOn(disk, {
      name: DATABASE_NAME,
      async beforeWriting() {
        await beginNewFile(disk.indexedDB, plenty);
        before = written();
      },
    });
    expect(before).toBe(0);
    expect(written(), 'the bin is emptied').toBeGreaterThan(0);
    log.close();
  });

  test('is not begun on a disk that is nearly full', async () => {
    const disk = await withWork();
    const opening = vi.spyOn(IDBFactory.prototype, 'open');
    expect(await beginNewFile(disk.indexedDB, async () => 9e6)).toBe(false);
    expect(opening).not.toHaveBeenCalled();
  });

  test('that the browser will not write is no trouble to anybody', async () => {
    const disk = await withWork();
    vi.spyOn(disk.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('', 'UnknownError');
    });
    expect(await beginNewFile(disk.indexedDB, plenty)).toBe(false);
  });
});
