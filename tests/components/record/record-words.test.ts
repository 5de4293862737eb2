import { describe, expect, test } from 'vitest';
import { restoredWords } from '../../../components/backup/restored-words';
import { gapWords } from '../../../components/record/gap-words';
import { hoursOf, KIND_WORDS, minutesInWords } from '../../../components/record/record-words';
import { sizeWords } from '../../../components/record/size-words';
import { typedMinutes } from '../../../components/record/whole-number';
import { protocolAddress } from '../../../components/settings/protocol-address';
import { storedRows } from '../../../components/settings/stored-rows';
import { redoOf } from '../../../components/supervision/redo';
import { backupDue } from '../../../cpd-log/backup/backup-due';
import { ENTRY_KINDS } from '../../../cpd-log/entries/entry-kinds';
import { USUAL } from '../../../cpd-log/settings/setting-shapes';
import { aPlay, aReport } from '../../testing-tools/page-fixtures';

test('every kind has a name and says what belongs there', () => {
  for (const kind of ENTRY_KINDS) expect(KIND_WORDS[kind].hint.length).toBeGreaterThan(5);
});

test('minutes, hours and sizes are said as people say them', () => {
  expect([null, 1, 60, 95, 0].map(minutesInWords)).toEqual([
    ...['no time given', '1 minute', '1 hour', '1 hour 35 minutes', '0 minutes'],
  ]);
  expect([360, 150, 10].map(hoursOf)).toEqual(['6', '2.5', '0.2']);
  expect([999, 640_000, 2_449_999].map(sizeWords)).toEqual(['999 bytes', '640 kB', '2.4 MB']);
});

test('typed minutes are whole minutes of a day or are asked for again', () => {
  expect(['', ' 90 ', '1440', '1441', '1.5', 'an hour', '-3'].map(typedMinutes)).toEqual([
    ...[null, 90, 1440, 'not a number', 'not a number', 'not a number', 'not a number'],
  ]);
});

test('a gap is said both ways without a verdict', () => {
  expect(gapWords({ criterion: 'obstacles', claimed: 2, scored: 1 })).toMatch(/above the reading/);
  expect(gapWords({ criterion: 'obstacles', claimed: 0, scored: 3 })).toMatch(/below the reading/);
  expect(gapWords({ criterion: 'obstacles', claimed: 2, scored: 2 })).toMatch(/agreed/);
});

test('a protocol’s address is https, whole and without a password, or says why not', () => {
  const kept = (text: string) => {
    const read = protocolAddress(text);
    return read.ok ? read.href : read.why;
  };
  expect(kept(' https://trust.example.nhs.uk/risk ')).toBe('https://trust.example.nhs.uk/risk');
  expect(kept('')).toBe('');
  expect(kept('http://trust.nhs.uk')).toMatch(/https/);
  expect(kept('javascript:alert(1)')).toMatch(/https/);
  expect(kept('https://me:secret@trust.nhs.uk')).toMatch(/password/);
  expect(kept('https://trust')).toMatch(/complete/);
  expect(kept('https://')).toMatch(/whole/);
});

describe('a backup is asked for', () => {
  const due = (over: Partial<Parameters<typeof backupDue>[1]>, settings = {}) =>
    backupDue({ ...USUAL, ...settings }, { work: true, lastBackup: null, today: '2026-11-27', ...over });

  test('after the first work, not before', () => {
    expect(due({ work: false })).toBeNull();
    expect(due({})).toBe('first');
  });
  test('and again thirty days after the last one', () => {
    expect(due({ lastBackup: '2026-10-29' })).toBeNull();
    expect(due({ lastBackup: '2026-10-28' })).toBe('again');
  });
  test('but not while “not now” holds, nor once its owner said never', () => {
    expect(due({}, { 'backup asked': '2026-11-28' })).toBeNull();
    expect(due({}, { 'backup asked': '2026-11-27' })).toBe('first');
    expect(due({}, { 'backup reminders': false })).toBeNull();
  });
});

test('what a restore brought is counted in words', () => {
  const madeAt = Date.UTC(2026, 10, 1, 12);
  expect(restoredWords({ madeAt, attempts: 1, entries: 12, files: 0 })).toBe(
    'The backup of 1 November 2026 is restored: it brought one conversation, 12 entries of your record.',
  );
  expect(restoredWords({ madeAt, attempts: 0, entries: 0, files: 0 })).toMatch(/not here already/);
});

test('what is stored is named in its owner’s words, both bins together', () => {
  expect(storedRows({ attempts: 3, bin: 1, entryBin: 2, decisions: 99 })).toEqual([
    { name: 'Conversations', count: 3 },
    { name: 'Deleted, to be put back for seven days', count: 3 },
  ]);
});

test('what somebody would redo is said in the words they chose', () => {
  expect(redoOf({ play: aPlay(), report: aReport() })).toEqual({
    turn: 2,
    said: 'So the later you get up, the lower the evening.',
    priority: 'You asked how sure she was, heard a five, and moved on.',
    curriculum: [],
    people: ['Priya', 'Anil'],
  });
  expect(redoOf({ play: aPlay({ rating: null }), report: null })).toEqual({
    turn: null,
    said: null,
    priority: null,
    curriculum: [],
    people: ['Priya', 'Anil'],
  });
});
