import { beforeEach, describe, expect, test } from 'vitest';
import type { CpdLog } from '../../cpd-log/cpd-log';
import {
  emptyDisk,
  everythingOn,
  newAttempt,
  NOON,
  openOn,
  reply,
  SOURCE,
  SUMMARY,
  type Disk,
} from './a-log';

const DAY = 24 * 60 * 60_000;
let disk: Disk;
let log: CpdLog;

beforeEach(async () => {
  disk = emptyDisk();
  log = await openOn(disk);
  const hash = await log.keepSource(SOURCE);
  await log.startAttempt(newAttempt('filed', hash));
  await log.recordDecision('filed', 0, reply(2), NOON + 1000);
  await log.fileAttempt('filed', { at: NOON + 2000, summary: SUMMARY });
  await log.startAttempt(newAttempt('open', hash, { at: NOON + 5 }));
  for (const index of [0, 1, 2]) await log.recordDecision('open', index, reply(index + 1), NOON + index);
  await log.saveDraft('open', { ownWords: 'half a sent' }, NOON);
});

describe.each(['filed', 'open'])('deleting the %s attempt', (id) => {
  test('takes it out of the log, its totals with it, and leaves the other alone', async () => {
    const other = id === 'filed' ? 'open' : 'filed';
    const before = await log.attempt(other);
    await log.deleteAttempt(id);
    expect(await log.attempt(id)).toBeNull();
    expect((await log.newestAttempts(9)).map((row) => row.id)).toEqual([other]);
    expect(await log.attempt(other)).toEqual(before);
    expect((await everythingOn(disk)).decisions).toHaveLength(other === 'open' ? 3 : 1);
    expect((await log.totals())[0]?.count).toBe(id === 'filed' ? 0 : 1);
  });

  test('is undone to the letter, everywhere on the disk', async () => {
    const before = await everythingOn(disk);
    const undo = await log.deleteAttempt(id);
    expect(await everythingOn(disk)).not.toEqual(before);
    await undo();
    const after = await everythingOn(disk);
    expect(withoutZeros(after)).toEqual(withoutZeros(before));
    await undo();
    expect(await everythingOn(disk)).toEqual(after);
  });

  test('can be undone after the log was closed and opened again', async () => {
    const before = await log.attempt(id);
    await log.deleteAttempt(id);
    log.close();
    const again = await openOn(disk);
    expect((await again.binnedAttempts()).map((row) => row.id)).toEqual([id]);
    await again.restoreAttempt(id);
    expect(await again.attempt(id)).toEqual(before);
    expect(await again.binnedAttempts()).toEqual([]);
  });
});

test('the bin is emptied on opening of what has been in it for seven days, not sooner', async () => {
  const undo = await log.deleteAttempt('filed', NOON);
  await log.deleteAttempt('open', NOON + 1);
  (await openOn(disk, { now: () => NOON + 7 * DAY - 1 })).close();
  expect(await log.binnedAttempts()).toHaveLength(2);
  (await openOn(disk, { now: () => NOON + 7 * DAY })).close();
  expect((await log.binnedAttempts()).map((row) => row.id)).toEqual(['open']);
  await expect(undo()).rejects.toMatchObject({ code: 'missing' });
});

test('an attempt taken back before it was filed puts nothing into the months, and a filed one its own', async () => {
  const undo = [await log.deleteAttempt('filed'), await log.deleteAttempt('open')];
  expect(await everythingOn(disk)).toMatchObject({ months: [], standings: [] });
  await undo[1]!();
  expect(await everythingOn(disk)).toMatchObject({ months: [], standings: [] });
  await undo[0]!();
  expect(await everythingOn(disk)).toMatchObject({ months: [{ attempts: 1 }], standings: [{ attempts: 1 }] });
});

test('the bin lists what was deleted last first', async () => {
  await log.deleteAttempt('open', NOON);
  await log.deleteAttempt('filed', NOON + 1);
  expect((await log.binnedAttempts()).map((row) => row.id)).toEqual(['filed', 'open']);
});

test('the source of a deleted attempt stays, so that undo and retries can be replayed', async () => {
  const hash = (await log.attempt('filed'))!.hash;
  await log.deleteAttempt('filed', NOON);
  await log.deleteAttempt('open', NOON);
  expect(await (await openOn(disk, { now: () => NOON + 30 * DAY })).sourceOf(hash)).toBe(SOURCE);
});

test('deleting what is not there is said to be missing', async () => {
  await expect(log.deleteAttempt('z')).rejects.toMatchObject({ code: 'missing' });
});

/** A total of zero and no total mean the same. */
function withoutZeros(all: Record<string, unknown[]>): Record<string, unknown[]> {
  return { ...all, totals: (all.totals as { count: number }[]).filter((row) => row.count > 0) };
}
