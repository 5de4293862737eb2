import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DATABASE_NAME } from '../../cpd-log/cpd-database';
import { beginNewFile } from '../../cpd-log/new-file';
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
  test('is begun by writing more than four megabytes beside the log, none of which stays', async () => {
    const disk = await withWork();
    const before = await everythingOn(disk, DATABASE_NAME);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    expect(await beginNewFile(disk.indexedDB, plenty)).toBe(true);
    const sizes = put.mock.calls.map(([row]) => (row as Uint8Array).length);
    expect(sizes.reduce((all, one) => all + one, 0)).toBeGreaterThan(4 * 1024 * 1024);
    expect(Math.max(...sizes), 'none goes into a file of its own').toBeLessThan(64 * 1024);
    expect(await names(disk)).toEqual([DATABASE_NAME]);
    expect(await everythingOn(disk, DATABASE_NAME)).toEqual(before);
  });

  test('is made of bytes that cannot be pressed together', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await beginNewFile((await withWork()).indexedDB, plenty);
    const row = put.mock.calls.map(([row]) => row).find((row) => row instanceof Uint8Array)!;
    const counts = new Array<number>(256).fill(0);
    for (const byte of row) counts[byte]!++;
    const bits = counts.reduce((sum, n) => sum - (n / row.length) * Math.log2(n / row.length || 1), 0);
    expect(bits, 'bits in a byte').toBeGreaterThan(7.9);
  });

  test('is not begun where there is no log yet', async () => {
    const disk = emptyDisk();
    expect(await beginNewFile(disk.indexedDB, plenty)).toBe(false);
    expect(await names(disk)).toEqual([]);
    const other = await openOn(disk, { name: 'another' });
    expect(await beginNewFile(disk.indexedDB, plenty)).toBe(false);
    other.close();
    expect(await names(disk)).toEqual(['another']);
  });

  test('is not begun on a disk that is nearly full', async () => {
    const disk = await withWork();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    expect(await beginNewFile(disk.indexedDB, async () => 49e6)).toBe(false);
    expect(put).not.toHaveBeenCalled();
  });

  test('that breaks off half-way leaves nothing of it behind', async () => {
    const disk = await withWork();
    const { put } = IDBObjectStore.prototype;
    let rows = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, row, key) {
      const request = put.call(this, row, key);
      if (++rows === 9) this.transaction.abort();
      return request;
    });
    expect(await beginNewFile(disk.indexedDB, plenty)).toBe(false);
    expect(await names(disk)).toEqual([DATABASE_NAME]);
  });

  test('that the browser will not write is no trouble to anybody', async () => {
    const disk = await withWork();
    vi.spyOn(disk.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('', 'UnknownError');
    });
    expect(await beginNewFile(disk.indexedDB, plenty)).toBe(false);
  });
});
