import { IDBDatabase } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CpdDatabase } from '../../cpd-log/cpd-database';
import { emptyDisk, newAttempt, openOn, SOURCE } from './a-log';

afterEach(() => vi.restoreAllMocks());

describe('of the transactions that write', () => {
  test('all have one table in common, and those that only read have what they read', async () => {
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const log = await openOn(emptyDisk());
    await log.startAttempt(newAttempt('a', await log.keepSource(SOURCE)));
    await log.settings.set('owner name', 'Sam', 1);
    await log.settings.all();
    await log.drills.state();
    const of = (mode: string) =>
      asked.mock.calls.filter((call) => call[1] === mode).map(([stores]) => stores);
    expect(of('readwrite').length).toBeGreaterThanOrEqual(3);
    for (const stores of of('readwrite')) expect(stores).toContain('bin');
    expect(of('readonly')).toContainEqual(['settings']);
    log.close();
  });

  test('one waits for the other, in tables of its own and through a connection of its own', async () => {
    const disk = emptyDisk();
    const [one, other] = [new CpdDatabase('a-log', disk), new CpdDatabase('a-log', disk)];
    await one.open();
    await other.open();
    const order: string[] = [];
    const first = one.transaction('rw', one.settings, async () => {
      for (let at = 0; at < 50; at++)
        await one.settings.put({ name: `${at}`, value: at, changedAt: 1 } as never);
      order.push('first');
    });
    const second = other.transaction('rw', other.drafts, async () => {
      await other.drafts.put({ attemptId: 'a' } as never);
      order.push('second');
    });
    await Promise.all([first, second]);
    expect(order).toEqual(['first', 'second']);
    one.close();
    other.close();
  });
});
