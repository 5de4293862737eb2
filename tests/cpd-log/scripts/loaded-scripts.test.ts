import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CpdLog } from '../../../cpd-log/cpd-log';
import type { KeptScript, NewLoaded } from '../../../cpd-log/scripts/script-shapes';
import { emptyDisk, newAttempt, NOON, openOn, type Disk } from '../a-log';

const DAY = 24 * 60 * 60_000;
const ROSA: NewLoaded = {
  ...{ id: 'rosa', title: 'Rosa and the stairs', client: 'Rosa', version: '1', authors: [] },
  ...{ loadedAt: NOON, from: { kind: 'file', name: 'rosa.md' }, text: 'first' },
};

let disk: Disk;
let log: CpdLog;
beforeEach(async () => {
  disk = emptyDisk();
  log = await openOn(disk);
});

describe('a scenario that was loaded', () => {
  test('is listed newest first with its text, and found by its id', async () => {
    await log.loaded.keep(ROSA);
    await log.loaded.keep({ ...ROSA, id: 'ben', text: 'other', loadedAt: NOON + 1 });
    expect((await log.loaded.list()).map(({ id, text }) => [id, text])).toEqual([
      ['ben', 'other'],
      ['rosa', 'first'],
    ]);
    expect(await log.loaded.get('rosa')).toMatchObject({ text: 'first', removedAt: null });
    expect(await log.loaded.get('nobody')).toBeNull();
  });

  test('gives way to a newer version, and an attempt at the older one still has its text', async () => {
    const { hash } = await log.loaded.keep(ROSA);
    await log.startAttempt(newAttempt('a', hash));
    await log.loaded.keep({ ...ROSA, version: '2', text: 'second', loadedAt: NOON + 1 });
    const [now] = await log.loaded.list();
    expect(now).toMatchObject({ text: 'second', earlier: [{ hash, version: '1', loadedAt: NOON }] });
    expect(await log.sourceOf((await log.attempt('a'))!.hash)).toBe('first');
  });

  test('has each text once among its versions, however often it goes back and forth', async () => {
    for (const text of ['first', 'second', 'first', 'first']) await log.loaded.keep({ ...ROSA, text });
    const [now] = await log.loaded.list();
    expect(now!.text).toBe('first');
    expect(now!.earlier).toHaveLength(1);
  });

  test('is put aside and put back with its versions, and is gone after seven days, its text not', async () => {
    const { hash } = await log.loaded.keep(ROSA);
    const undo = await log.loaded.remove('rosa', NOON);
    expect(await log.loaded.list()).toEqual([]);
    expect(await log.loaded.get('rosa')).toBeNull();
    await undo();
    expect(await log.loaded.list()).toHaveLength(1);
    await log.loaded.remove('rosa', NOON);
    await openOn(disk, { now: () => NOON + 7 * DAY - 1 });
    await undo();
    await log.loaded.remove('rosa', NOON);
    await openOn(disk, { now: () => NOON + 7 * DAY });
    await expect(undo()).rejects.toMatchObject({ code: 'missing script' });
    expect(await log.sourceOf(hash)).toBe('first');
  });

  test('is told of to whoever watches, from another window too', async () => {
    const heard = vi.fn<(scripts: KeptScript[]) => void>();
    const stop = (await openOn(disk)).loaded.watch(heard);
    await log.loaded.keep(ROSA);
    await vi.waitFor(() => expect(heard.mock.lastCall?.[0].map(({ id }) => id)).toEqual(['rosa']), 5000);
    stop();
  });
});

describe('a script being written', () => {
  test('begins with its first words and keeps what a later change does not name', async () => {
    await log.scriptDrafts.save('d', { text: 'a', at: NOON, title: 'Mine', editor: '{}' });
    await log.scriptDrafts.save('d', { text: 'ab', at: NOON + 1 });
    expect(await log.scriptDrafts.get('d')).toEqual({
      ...{ id: 'd', title: 'Mine', text: 'ab', startedAt: NOON, at: NOON + 1, editor: '{}', removedAt: null },
      from: { kind: 'bench', name: '' },
    });
    await log.scriptDrafts.save('d', { text: 'ab', at: NOON + 2, editor: null });
    expect((await log.scriptDrafts.get('d'))?.editor).toBeNull();
  });

  test('can be removed and put back, and one that is typed in is not removed', async () => {
    await log.scriptDrafts.save('d', { text: 'a', at: NOON });
    const undo = await log.scriptDrafts.remove('d', NOON);
    expect(await log.scriptDrafts.list()).toEqual([]);
    await undo();
    expect(await log.scriptDrafts.list()).toHaveLength(1);
    await log.scriptDrafts.remove('d', NOON);
    await log.scriptDrafts.save('d', { text: 'ab', at: NOON + 1 });
    expect(await log.scriptDrafts.list()).toHaveLength(1);
  });

  test('keeps versions to go back to, the same text running on kept once under the label it was given', async () => {
    const version = (text: string, at: number, label?: string) =>
      log.scriptDrafts.keepVersion('d', { text, at, ...(label !== undefined && { label }) });
    const first = await version('a', NOON, 'before the week');
    await version('a', NOON + 1);
    const second = await version('b', NOON + 2);
    expect(await log.scriptDrafts.versions('d')).toEqual([
      { draftId: 'd', at: NOON + 2, hash: second, label: '' },
      { draftId: 'd', at: NOON + 1, hash: first, label: 'before the week' },
    ]);
    expect(await log.sourceOf(first)).toBe('a');
    await version('b', NOON + 3, 'as signed');
    await version('b', NOON + 4, 'as sent');
    await version('b', NOON + 5);
    expect((await log.scriptDrafts.versions('d'))[0]).toMatchObject({ at: NOON + 5, label: 'as sent' });
    expect(await log.scriptDrafts.versions('another')).toEqual([]);
  });

  test('takes its versions along when it is forgotten after seven days', async () => {
    await log.scriptDrafts.save('d', { text: 'a', at: NOON });
    await log.scriptDrafts.keepVersion('d', { text: 'a', at: NOON });
    await log.scriptDrafts.remove('d', NOON);
    const later = await openOn(disk, { now: () => NOON + 7 * DAY });
    expect(await later.scriptDrafts.versions('d')).toEqual([]);
  });
});

describe('a signature', () => {
  const signed = { hash: 'h', scenarioId: 'rosa', title: 'Rosa', name: 'Dr A', role: 'clinical' } as const;

  test('stands against one text, and once for a person in a role', async () => {
    await log.signOffs.record({ ...signed, id: '1', date: '2026-11-01', at: NOON });
    await log.signOffs.record({ ...signed, id: '2', date: '2026-11-02', at: NOON + 1 });
    await log.signOffs.record({
      ...signed,
      id: '3',
      role: 'lived experience',
      date: '2026-11-02',
      at: NOON + 2,
    });
    expect((await log.signOffs.of('h')).map(({ id, date }) => [id, date])).toEqual([
      ['2', '2026-11-02'],
      ['3', '2026-11-02'],
    ]);
    expect(await log.signOffs.of('another text')).toEqual([]);
  });

  test('can be taken back, and that undone', async () => {
    await log.signOffs.record({ ...signed, id: '1', date: '2026-11-01', at: NOON });
    const undo = await log.signOffs.takeBack('1');
    expect(await log.signOffs.list()).toEqual([]);
    await undo();
    expect(await log.signOffs.list()).toHaveLength(1);
  });
});
