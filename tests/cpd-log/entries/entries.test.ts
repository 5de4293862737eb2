import * as fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CpdLog } from '../../../cpd-log/cpd-log';
import { daysAfter, daysBetween, isCalendarDay } from '../../../cpd-log/entries/calendar-day';
import type { EntryRow } from '../../../cpd-log/entries/entry-shapes';
import { emptyDisk, everythingOn, newAttempt, NOON, openOn, SOURCE, SUMMARY, type Disk } from '../a-log';
import { WORKSHOP } from '../frozen-parts';

let disk: Disk;
let log: CpdLog;
const bytes = (...values: number[]) => new Uint8Array(values).buffer;
const FILE = { id: 'f', entryId: 'workshop', name: 'c.pdf', type: 'application/pdf', addedAt: NOON };

beforeEach(async () => {
  disk = emptyDisk();
  log = await openOn(disk);
});

async function file(id: string, summary = SUMMARY) {
  await log.startAttempt(newAttempt(id, await log.keepSource(SOURCE)));
  await log.fileAttempt(id, { at: NOON + 240_000, summary });
}

describe('filing an attempt', () => {
  test('leaves a draft with the facts and not a word of reflection', async () => {
    await file('a');
    expect(await log.entries.entry('a')).toMatchObject({
      ...{ kind: 'simulated practice', day: '2026-11-23', minutes: 4, title: 'Priya: The booklet' },
      ...{ content: '', answers: {}, cbtLinked: null, finished: false, skillsMinutes: 0, discussedOn: null },
      facts: {
        ...{ attemptId: 'a', scenarioId: 'priya', client: 'Priya' },
        criteria: [
          { session: 1, criterion: 'rationale', level: 2 },
          { session: 1, criterion: 'obstacles', level: 1 },
          { session: 1, criterion: 'empathy', level: 3 },
          { session: 2, criterion: 'empathy', level: 2 },
        ],
        selfRating: [{ criterion: 'obstacles', claimed: 2, scored: 1 }],
      },
    });
  });

  test('twice leaves one entry, and what was written in it since', async () => {
    await file('a');
    await log.entries.change('a', { answers: { whatILearned: 'Ask.' } }, NOON + 300_000);
    await log.fileAttempt('a', { at: NOON + 400_000, summary: SUMMARY });
    expect((await log.entries.newest(9)).map((e) => e.answers)).toEqual([{ whatILearned: 'Ask.' }]);
  });

  test('that was not scored leaves no levels, since there are none', async () => {
    await file('a', { ...SUMMARY, band: 'not scored', safety: 'not handled' });
    expect((await log.entries.entry('a'))?.facts).toMatchObject({ criteria: [], selfRating: [] });
  });

  test('that fails half way leaves neither the filing nor an entry', async () => {
    await log.startAttempt(newAttempt('a', await log.keepSource(SOURCE)));
    const gap = { index: 5, decision: { kind: 'begin' } as const };
    await expect(log.fileAttempt('a', { at: NOON, summary: SUMMARY, last: gap })).rejects.toThrow();
    expect(await log.entries.entry('a')).toBeNull();
  });
});

describe('deleting a conversation', () => {
  test('takes the untouched entry along, and undo brings both back to the letter', async () => {
    await file('a');
    const before = await everythingOn(disk);
    const undo = await log.deleteAttempt('a');
    expect(await log.entries.entry('a')).toBeNull();
    await undo();
    expect(await everythingOn(disk)).toEqual(before);
  });

  test('leaves an entry that somebody wrote in, even at the very moment it was filed', async () => {
    await file('a');
    await log.entries.change('a', { answers: { whatILearned: 'Ask.' } }, NOON + 240_000);
    await log.deleteAttempt('a');
    expect((await log.entries.entry('a'))?.answers).toEqual({ whatILearned: 'Ask.' });
  });
});

describe('an entry', () => {
  test('changes only where it is changed, answer by answer', async () => {
    await log.entries.add(WORKSHOP);
    await log.entries.change('workshop', { answers: { furtherNeed: 'Panic.' }, minutes: 90 }, NOON + 9);
    expect(await log.entries.entry('workshop')).toEqual({
      ...WORKSHOP,
      ...{ minutes: 90, changedAt: NOON + 9, answers: { ...WORKSHOP.answers, furtherNeed: 'Panic.' } },
    });
  });

  test('of practice can hold no skills minutes, whoever asks', async () => {
    await file('a');
    await log.entries.change('a', { skillsMinutes: 60 }, NOON + 300_000);
    expect((await log.entries.entry('a'))?.skillsMinutes).toBe(0);
  });

  test('is deleted with its files and comes back with them, bit by bit', async () => {
    await log.entries.add(WORKSHOP);
    await log.entries.attach({ ...FILE, bytes: bytes(1, 0, 255) });
    const before = await everythingOn(disk);
    const undo = await log.entries.delete('workshop', NOON);
    expect(await everythingOn(disk)).toMatchObject({ entries: [], entryFiles: [] });
    await undo();
    await undo();
    expect(await everythingOn(disk)).toEqual(before);
    expect([...new Uint8Array((await log.entries.file('f'))!.bytes)]).toEqual([1, 0, 255]);
  });

  test('is gone for good after seven days in the bin, not sooner', async () => {
    await log.entries.add(WORKSHOP);
    await log.entries.delete('workshop', NOON);
    const week = 7 * 24 * 60 * 60_000;
    (await openOn(disk, { now: () => NOON + week - 1 })).close();
    expect(await log.entries.binned()).toHaveLength(1);
    (await openOn(disk, { now: () => NOON + week })).close();
    expect(await log.entries.binned()).toEqual([]);
  });

  test('that is not there is said to be missing', async () => {
    const missing = { code: 'no entry' };
    await expect(log.entries.change('x', {}, NOON)).rejects.toMatchObject(missing);
    await expect(log.entries.delete('x', NOON)).rejects.toMatchObject(missing);
    await expect(log.entries.attach({ ...FILE, bytes: bytes() })).rejects.toMatchObject(missing);
    await expect(log.entries.detach('x')).rejects.toMatchObject({ code: 'no file' });
  });

  test('has its files in the order they were added, and those of one moment by id', async () => {
    await log.entries.add(WORKSHOP);
    for (const [id, later] of [
      ['c', 1],
      ['b', 1],
      ['a', 2],
      ['z', 0],
    ] as const)
      await log.entries.attach({ ...FILE, id, addedAt: NOON + later, bytes: bytes(7) });
    expect((await log.entries.files('workshop')).map(({ id }) => id)).toEqual(['z', 'b', 'c', 'a']);
  });

  test('whose file was taken off has it back when that is undone', async () => {
    await log.entries.add(WORKSHOP);
    await log.entries.attach({ ...FILE, bytes: bytes(7) });
    const undo = await log.entries.detach('f');
    expect(await log.entries.files('workshop')).toEqual([]);
    await undo();
    expect(await log.entries.files('workshop')).toMatchObject([{ name: 'c.pdf', size: 1 }]);
  });
});

describe('entries by day', () => {
  const on = (id: string, day: string): EntryRow => ({ ...WORKSHOP, id, day });

  test('are listed newest first, page after page, each once', async () => {
    const days = ['2026-01-05', '2026-03-01', '2026-03-01', '2025-12-31', '2026-02-28'];
    for (const [i, day] of days.entries()) await log.entries.add(on(`e${i}`, day));
    const first = await log.entries.newest(2);
    const rest = await log.entries.newest(9, first.at(-1));
    expect([...first, ...rest].map((e) => e.id)).toEqual(['e2', 'e1', 'e4', 'e0', 'e3']);
    expect((await log.entries.between('2026-01-05', '2026-02-28')).map((e) => e.id)).toEqual(['e0', 'e4']);
  });

  test('a list that is watched follows', async () => {
    const seen: string[][] = [];
    const stop = log.entries.watchBetween('2026-01-01', '2026-12-31', (all) =>
      seen.push(all.map((e) => e.id)),
    );
    await vi.waitFor(() => expect(seen).toEqual([[]]));
    await log.entries.add(on('a', '2026-05-05'));
    await vi.waitFor(() => expect(seen.at(-1)).toEqual(['a']));
    stop();
  });
});

test('settings are their usual values until chosen, and what another version chose is left alone', async () => {
  expect(await log.settings.all()).toMatchObject({ register: null, 'year starts': '01-01' });
  await log.settings.set('register', 'BPS', NOON);
  await log.settings.set('something newer' as 'register', null, NOON);
  await log.settings.set('register', 'trainee', NOON + 1);
  const all = await log.settings.all();
  expect(all.register).toBe('trainee');
  expect(all).not.toHaveProperty('something newer');
  expect((await everythingOn(disk)).settings).toHaveLength(2);
});

test('days are days: added, counted and refused as a calendar has it', () => {
  expect(isCalendarDay('2024-02-29')).toBe(true);
  for (const no of ['2026-02-29', '2026-13-01', '2026-1-1', '', 'soon'])
    expect(isCalendarDay(no)).toBe(false);
  fc.assert(
    fc.property(fc.integer({ min: -4000, max: 4000 }), (days) => {
      const later = daysAfter('2026-03-28', days);
      expect(isCalendarDay(later)).toBe(true);
      expect(daysBetween('2026-03-28', later)).toBe(days);
    }),
  );
});
