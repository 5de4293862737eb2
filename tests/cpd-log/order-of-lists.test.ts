/** In which order lists come, what a second asking changes, and what is refused under which name. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { CpdLog } from '../../cpd-log/cpd-log';
import { emptyDisk, newAttempt, NOON, openOn, SOURCE, SUMMARY } from './a-log';
import { WORKSHOP } from './frozen-parts';

let log: CpdLog;
beforeEach(async () => void (log = await openOn(emptyDisk())));
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
const refused = (code: string) => expect.objectContaining({ code }) as unknown;

describe('lists', () => {
  const script = {
    title: 'T',
    client: 'C',
    version: '1',
    authors: [],
    from: { kind: 'file', name: '' },
  } as const;

  test('of loaded scripts come newest first, those of one moment by id', async () => {
    for (const [id, at] of [
      ['b', 1],
      ['a', 1],
      ['c', 2],
    ] as const)
      await log.loaded.keep({ ...script, id, loadedAt: at, text: id });
    expect(ids(await log.loaded.list())).toEqual(['c', 'a', 'b']);
  });

  test('of drafts come newest change first, those of one moment by id', async () => {
    for (const [id, at] of [
      ['b', 1],
      ['a', 1],
      ['c', 2],
    ] as const)
      await log.scriptDrafts.save(id, { text: id, at });
    expect(ids(await log.scriptDrafts.list())).toEqual(['c', 'a', 'b']);
    await log.scriptDrafts.remove('a', 3);
    expect(await log.scriptDrafts.get('a')).toBeNull();
    expect(await log.scriptDrafts.get('z')).toBeNull();
    await expect(log.scriptDrafts.remove('z', 3)).rejects.toEqual(refused('missing script'));
  });

  test('of signatures come oldest first, those of one moment by id', async () => {
    for (const [id, at] of [
      ['b', 2],
      ['a', 2],
      ['c', 1],
    ] as const)
      await log.signOffs.record({
        id,
        at,
        hash: 'h',
        scenarioId: 's',
        title: 'T',
        name: id,
        role: 'clinical',
        date: '2026-11-01',
      });
    expect(ids(await log.signOffs.list())).toEqual(['c', 'a', 'b']);
    expect(ids(await log.signOffs.of('h'))).toEqual(['c', 'a', 'b']);
    const undo = await log.signOffs.takeBack('nobody');
    await undo();
    expect(await log.signOffs.list()).toHaveLength(3);
  });

  test('of weeks and of practice days come newest first', async () => {
    for (const [id, at] of [
      ['a', 1],
      ['c', 3],
      ['b', 2],
    ] as const) {
      await log.selfPractice.start(id, at);
      await log.days.keep({ ...DAY, id, openedAt: at });
    }
    expect(ids(await log.selfPractice.list())).toEqual(['c', 'b', 'a']);
    expect(ids(await log.days.list())).toEqual(['c', 'b', 'a']);
    expect(await log.days.get('z')).toBeNull();
    const back = await log.days.remove('z');
    await back();
    expect(await log.days.list()).toHaveLength(3);
  });

  test('of what lies in the bin come last deleted first', async () => {
    for (const [id, at] of [
      ['a', 2],
      ['b', 3],
      ['c', 1],
    ] as const) {
      await log.entries.add({ ...WORKSHOP, id });
      await log.entries.delete(id, at);
    }
    expect(ids(await log.entries.binned())).toEqual(['b', 'a', 'c']);
    await expect(log.entries.add({ ...WORKSHOP, id: 'a' })).rejects.toEqual(refused('already there'));
    await log.entries.restore('a');
    await expect(log.entries.add({ ...WORKSHOP, id: 'a' })).rejects.toEqual(refused('already there'));
    await expect(log.entries.restore('z')).rejects.toEqual(refused('no entry'));
    expect(await log.entries.entry('z')).toBeNull();
    expect(await log.entries.file('z')).toBeNull();
  });

  test('of entries after one begin below it, days and ids alike', async () => {
    for (const [id, day] of [
      ['a', '2026-01-01'],
      ['b', '2026-01-02'],
      ['c', '2026-01-02'],
    ] as const)
      await log.entries.add({ ...WORKSHOP, id, day });
    expect(ids(await log.entries.newest(9, { day: '2026-01-02', id: 'c' }))).toEqual(['b', 'a']);
    expect(ids(await log.entries.between('2026-01-02', '2026-01-02'))).toEqual(['b', 'c']);
    await log.entries.change('a', { finished: false }, NOON - 5);
    expect(await log.entries.entry('a')).toMatchObject({
      finished: false,
      changedAt: NOON + 1,
      answers: WORKSHOP.answers,
    });
  });
});

const DAY = {
  title: 'T',
  by: 'B',
  welcome: 'W',
  minutes: 60,
  watch: [],
  question: 'Q',
  scripts: [],
} as const;

test('a week of one’s own begins empty, refuses what is not there, and is logged at the hour of its entry', async () => {
  await log.selfPractice.start('w', NOON);
  expect(await log.selfPractice.list()).toEqual([
    {
      ...{ id: 'w', startedAt: NOON, changedAt: NOON, stage: 'sheet', plan: { form: 'boxes', boxes: {} } },
      ...{
        weekFrom: null,
        occasions: [],
        remind: false,
        days: {},
        answers: {},
        minutes: null,
        entryId: null,
      },
    },
  ]);
  await log.selfPractice.file('w', { ...WORKSHOP, id: 'e', createdAt: NOON + 7 });
  expect(await log.selfPractice.list()).toMatchObject([
    { stage: 'logged', entryId: 'e', changedAt: NOON + 7 },
  ]);
  for (const act of [log.selfPractice.remove('z'), log.selfPractice.file('z', WORKSHOP)])
    await expect(act).rejects.toEqual(refused('no self-practice'));
});

test('a tutor’s day being put together is kept once, under its own name', async () => {
  const draft = { ...DAY, dayId: 'd', chosen: ['a'], at: 1 };
  expect(await log.days.draft()).toBeNull();
  await log.days.saveDraft(draft);
  await log.days.saveDraft({ ...draft, at: 2 });
  const { scripts: _, ...facts } = { ...draft, at: 2, id: 'composing' };
  expect(await log.days.draft()).toMatchObject(facts);
});

test('a reflection that files an attempt is of that moment, and one that is filed without has none', async () => {
  for (const id of ['a', 'b']) await log.startAttempt(newAttempt(id, await log.keepSource(SOURCE)));
  const last = { index: 0, decision: { kind: 'file', reflection: 'R' } } as const;
  await log.fileAttempt('a', { at: NOON + 5, summary: SUMMARY, last });
  await log.fileAttempt('b', { at: NOON + 5, summary: SUMMARY });
  expect(await log.attempt('a')).toMatchObject({ reflection: 'R', reflectionAt: NOON + 5 });
  expect(await log.attempt('b')).toMatchObject({ reflection: null, reflectionAt: null });
});
