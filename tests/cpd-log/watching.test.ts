import { describe, expect, test, vi } from 'vitest';
import type { AttemptRow, KeptAttempt } from '../../cpd-log/kept-shapes';
import { emptyDisk, newAttempt, NOON, openOn, reply, SOURCE } from './a-log';
// After the log's own disk is there: Dexie looks for one when it is first imported.
import { watchAtOnce } from '../../cpd-log/watching';

const soon = (expectation: () => void) => vi.waitFor(expectation, { timeout: 20_000 });
vi.setConfig({ testTimeout: 60_000 });

test('the list is told at once and after each change, from this window and from another, until it stops watching', async () => {
  const disk = emptyDisk();
  const log = await openOn(disk);
  const other = await openOn(disk);
  const hash = await log.keepSource(SOURCE);
  const heard: string[][] = [];
  const stop = log.watchAttempts((rows: AttemptRow[]) => heard.push(rows.map((row) => row.id)), { limit: 2 });
  const last = () => soon(() => expect(heard.at(-1)).toBeDefined());
  await last();
  expect(heard).toEqual([[]]);
  await log.startAttempt(newAttempt('a', hash));
  await soon(() => expect(heard.at(-1)).toEqual(['a']));
  await other.startAttempt(newAttempt('b', hash, { at: NOON + 1 }));
  await soon(() => expect(heard.at(-1)).toEqual(['b', 'a']));
  await other.startAttempt(newAttempt('c', hash, { at: NOON + 2 }));
  await soon(() => expect(heard.at(-1)).toEqual(['c', 'b']));

  stop();
  const before = heard.length;
  const heardElsewhere = vi.fn();
  other.watchAttempts(heardElsewhere);
  await log.deleteAttempt('c');
  await soon(() => expect(heardElsewhere.mock.lastCall?.[0]).toHaveLength(2));
  expect(heard).toHaveLength(before);
});

test('one attempt is told decision by decision, and null when it is deleted', async () => {
  const log = await openOn(emptyDisk());
  await log.startAttempt(newAttempt('a', await log.keepSource(SOURCE)));
  const heard = vi.fn<(attempt: KeptAttempt | null) => void>();
  log.watchAttempt('a', heard);
  await log.recordDecision('a', 0, reply(1), NOON);
  await soon(() => expect(heard.mock.lastCall?.[0]?.decisions).toEqual([reply(1)]));
  await log.saveDraft('a', { ownWords: 'x' }, NOON);
  await soon(() => expect(heard.mock.lastCall?.[0]?.draft).toEqual({ ownWords: 'x' }));
  await log.deleteAttempt('a');
  await soon(() => expect(heard.mock.lastCall?.[0]).toBeNull());
});

test('a watch that hundreds of changes did not concern is begun anew, remembers none of them, and still tells of the next', async () => {
  const log = await openOn(emptyDisk());
  const hash = await log.keepSource(SOURCE);
  await log.startAttempt(newAttempt('a', hash));
  const heard = vi.fn<(owner: string) => void>();
  const stop = log.settings.watch((settings) => heard(settings['owner name']));
  await soon(() => expect(heard).toHaveBeenCalledTimes(1));
  for (let at = 0; at < 220; at++) await log.saveDraft('a', { ownWords: `x${at}` }, NOON);
  await soon(() => expect(heard).toHaveBeenCalledTimes(2));
  await log.settings.set('owner name', 'R. Patel', NOON);
  await soon(() => expect(heard).toHaveBeenLastCalledWith('R. Patel'));
  expect(heard).toHaveBeenCalledTimes(3);
  stop();
  await log.settings.set('owner name', 'Nobody', NOON);
  await log.saveDraft('a', { ownWords: 'end' }, NOON);
  expect(heard).toHaveBeenCalledTimes(3);
});

describe('a page that waits for its first answer', () => {
  const read = vi.fn(() => Promise.resolve(['kept']));
  const begin = (early: Promise<string[]> | null) => {
    const heard: string[][] = [];
    const stop = watchAtOnce(
      () => early,
      read,
      (value) => heard.push(value),
      undefined,
    );
    return { heard, stop };
  };

  test('is told at once, and not again for what it was told already', async () => {
    read.mockClear();
    const { heard, stop } = begin(Promise.resolve(['kept']));
    await soon(() => expect(heard).toEqual([['kept']]));
    await soon(() => expect(read).toHaveBeenCalled());
    await Promise.all(read.mock.results.map((result) => result.value));
    expect(heard).toEqual([['kept']]);
    stop();
  });

  test('is told of what changed while it was being drawn', async () => {
    const { heard, stop } = begin(Promise.resolve(['kept before']));
    await soon(() => expect(heard).toEqual([['kept before'], ['kept']]));
    stop();
  });

  test('is told by Dexie where there is no other way, or where it failed', async () => {
    for (const early of [() => null, () => Promise.reject(new Error('not read'))]) {
      const { heard, stop } = begin(early());
      await soon(() => expect(heard).toEqual([['kept']]));
      stop();
    }
  });

  test('hears nothing more once it has gone', async () => {
    const { heard, stop } = begin(Promise.resolve(['kept']));
    stop();
    await Promise.resolve();
    expect(heard).toEqual([]);
  });

  test('is not followed once it has gone, where the first answer failed', async () => {
    read.mockClear();
    const { stop } = begin(Promise.reject(new Error('not read')));
    stop();
    await new Promise((after) => setTimeout(after));
    expect(read).not.toHaveBeenCalled();
  });
});
