/** Which of two rows stands when a backup comes in, and which files are refused: a case a rule. */
import { describe, expect, test } from 'vitest';
import { packBackup, unpackBackup, type BackupContent } from '../../../cpd-log/backup/backup-file';
import { BackupProblem } from '../../../cpd-log/backup/backup-problem';
import { SCHEMA_VERSION } from '../../../cpd-log/cpd-database';
import type { AttemptRow, Disagreement } from '../../../cpd-log/kept-shapes';
import { sourceHash } from '../../../cpd-log/source-hash';
import { emptyDisk, everythingOn, newAttempt, NOON, openOn, SUMMARY } from '../a-log';
import { WORKSHOP } from '../frozen-parts';

const content = (tables: object, schema = SCHEMA_VERSION): BackupContent => ({
  ...{ schema, madeAt: NOON },
  tables: tables as BackupContent['tables'],
});
/** The log after these backups, one after the other, and what the last one brought. */
async function after(...all: readonly object[]) {
  const disk = emptyDisk();
  const log = await openOn(disk);
  let restored;
  for (const tables of all) restored = await log.keeping.restoreBackup(await packBackup(content(tables)));
  return { disk, log, restored, rows: await everythingOn(disk) };
}
const row = (over: Partial<AttemptRow> = {}): AttemptRow => ({
  ...newAttempt('a', 'h'),
  ...{ startedAt: NOON, lastActAt: NOON, activeMs: 60_000, decisionCount: 2, retryOf: null, status: 'open' },
  ...{ filedAt: null, reflection: null, reflectionAt: null, summary: null },
  ...over,
});
const contested = (at: number): Disagreement => ({
  ...{ about: { kind: 'code', element: 'when' }, stood: 1, reason: 'r', at },
});
const filed = { status: 'filed', filedAt: NOON, summary: SUMMARY } as const;

describe('of two states of one attempt', () => {
  test.each<[string, Partial<AttemptRow>, Partial<AttemptRow>, 'ours' | 'theirs']>([
    ['a filed one over an open one with more decisions', { decisionCount: 9 }, filed, 'theirs'],
    ['a filed one stays over an open one with more decisions', filed, { decisionCount: 9 }, 'ours'],
    ['more decisions over a later word', { reflectionAt: 9 }, { decisionCount: 3 }, 'theirs'],
    ['more decisions stay over a later word', {}, { decisionCount: 1, reflectionAt: 9 }, 'ours'],
    ['a later reflection', { reflectionAt: 5 }, { reflectionAt: 6 }, 'theirs'],
    ['an earlier reflection does not', { reflectionAt: 6 }, { reflectionAt: 5 }, 'ours'],
    ['a reason against a mark', {}, { disagreements: [contested(1)] }, 'theirs'],
    [
      'the latest of several words',
      { reflectionAt: 8, disagreements: [contested(2)] },
      { disagreements: [contested(9), contested(1)] },
      'theirs',
    ],
    ['what says the same stays as it is here', { reflectionAt: 5 }, { reflectionAt: 5 }, 'ours'],
  ])('%s', async (_, ours, theirs, stands) => {
    const { rows, restored } = await after(
      { attempts: [row({ ...ours, client: 'ours' })] },
      { attempts: [row({ ...theirs, client: 'theirs' })] },
    );
    expect(rows['attempts']).toMatchObject([{ client: stands }]);
    expect(restored).toEqual({ madeAt: NOON, attempts: stands === 'theirs' ? 1 : 0, entries: 0, files: 0 });
  });

  test('the decisions, the draft and the totals are those of the one that stands', async () => {
    const decisions = (kind: 'begin' | 'go on', count: number, attemptId = 'a') =>
      Array.from({ length: count }, (_, index) => ({ attemptId, index, decision: { kind }, at: NOON }));
    const draft = (ownWords: string) => ({ attemptId: 'a', draft: { ownWords }, at: NOON });
    const early = { attempts: [row(filed)], decisions: decisions('go on', 5), drafts: [draft('old')] };
    const late = {
      attempts: [row({ ...filed, reflectionAt: 9, activeMs: 90_000 })],
      decisions: [...decisions('begin', 2), ...decisions('begin', 1, 'nobody')],
    };
    const { rows } = await after(early, late);
    expect(rows['decisions']).toEqual(decisions('begin', 2));
    expect(rows['drafts']).toEqual([]);
    expect(rows['totals']).toContainEqual({
      of: 'attempts',
      count: 1,
      levels: [0, 0, 0, 0],
      activeMs: 90_000,
    });
    expect(rows['totals']).toContainEqual({ of: 'empathy', count: 2, levels: [0, 0, 1, 1], activeMs: 0 });
    expect(rows['months']).toMatchObject([{ attempts: 1, activeMs: 90_000 }]);
    expect((await after(late, early)).rows['decisions']).toEqual(decisions('begin', 2));
    expect(
      (await after({ ...early, drafts: [] }, { ...late, drafts: [draft('new')] })).rows['drafts'],
    ).toEqual([draft('new')]);
  });
});

test.each([
  [5, 6, 'theirs', 1],
  [5, 5, 'ours', 0],
  [6, 5, 'ours', 0],
] as const)(
  'of an entry changed here at %i and there at %i, %s stands',
  async (here, there, title, entries) => {
    const { rows, restored } = await after(
      { entries: [{ ...WORKSHOP, title: 'ours', changedAt: here }] },
      { entries: [{ ...WORKSHOP, title: 'theirs', changedAt: there }] },
    );
    expect(rows['entries']).toMatchObject([{ title }]);
    expect(restored?.entries).toBe(entries);
  },
);

test.each([
  ['settings', { name: 'owner name' }, 'at'],
  ['selfPractice', { id: 'w', startedAt: 1 }, 'changedAt'],
  ['drills', { id: 'd', status: 'open', level: null }, 'at'],
  ['loaded', { id: 'l' }, 'loadedAt'],
  ['scriptDrafts', { id: 's', startedAt: 1 }, 'at'],
  ['rulings', { id: 'r' }, 'at'],
])('of two rows in %s the later stands, and ours where neither is', async (table, key, time) => {
  const one = (said: string, at: number) => ({ [table]: [{ ...key, said, [time]: at }] });
  const stands = async (...all: object[]) => (await after(...all)).rows[table];
  expect(await stands(one('ours', 5), one('theirs', 6))).toMatchObject([{ said: 'theirs' }]);
  expect(await stands(one('ours', 5), one('theirs', 5))).toMatchObject([{ said: 'ours' }]);
  expect(await stands(one('ours', 6), one('theirs', 5))).toMatchObject([{ said: 'ours' }]);
});

test('of two rows that carry no time of a change, ours stands', async () => {
  const day = (title: string, openedAt: number) => ({ practiceDays: [{ id: 'd', title, openedAt }] });
  expect((await after(day('ours', 5), day('theirs', 6))).rows['practiceDays']).toMatchObject([
    { title: 'ours' },
  ]);
});

test('a text and a file that are here stay, and those that are not come', async () => {
  const hash = await sourceHash('x');
  const file = (id: string, name: string) => ({
    id,
    entryId: 'workshop',
    name,
    type: '',
    bytes: new ArrayBuffer(1),
    addedAt: 1,
  });
  const { rows, restored } = await after(
    { sources: [{ hash, text: 'x' }], entryFiles: [file('f', 'ours')] },
    { sources: [{ hash, text: 'x' }], entryFiles: [file('f', 'theirs'), file('g', 'new')] },
  );
  expect(rows['sources']).toEqual([{ hash, text: 'x' }]);
  expect(rows['entryFiles']).toMatchObject([{ name: 'ours' }, { name: 'new' }]);
  expect(restored?.files).toBe(1);
});

test('what lies in the bin there comes into the bin here, unless it is here or in the bin already', async () => {
  const binned = (id: string, binnedAt: number) => ({
    id,
    binnedAt,
    attempt: row({ id }),
    decisions: [],
    draft: null,
  });
  const entry = (id: string, binnedAt: number) => ({ id, binnedAt, entry: { ...WORKSHOP, id }, files: [] });
  const { rows } = await after(
    { attempts: [row()], bin: [binned('b', 1)], entries: [WORKSHOP], entryBin: [entry('y', 1)] },
    {
      bin: [binned('a', 2), binned('b', 2), binned('c', 2)],
      entryBin: [entry('workshop', 2), entry('y', 2), entry('z', 2)],
    },
  );
  expect(rows['bin']).toMatchObject([{ id: 'b', binnedAt: 1 }, { id: 'c' }]);
  expect(rows['entryBin']).toMatchObject([{ id: 'y', binnedAt: 1 }, { id: 'z' }]);
});

test('a key that a device signs with does not come with a backup', async () => {
  expect((await after({ deviceKeys: [{ id: 'signing' }] })).rows['deviceKeys']).toEqual([]);
});

describe('a file', () => {
  const text = (line: string) => new TextEncoder().encode(line) as Uint8Array<ArrayBuffer>;
  const MAGIC = '"what":"Between Sessions backup"';

  test.each([
    ['no line end', `{${MAGIC},"format":1}`, 'not ours'],
    ['a first line as long as a book', `{${MAGIC},"format":1,"x":"${'x'.repeat(1000)}"}\n`, 'not ours'],
    ['a list', '[]\n', 'not ours'],
    ['no format', `{${MAGIC}}\n`, 'damaged'],
    ['a later format', `{${MAGIC},"format":2}\n`, 'newer'],
    ['another length', `{${MAGIC},"format":1,"length":3}\nxx`, 'damaged'],
    ['another sum', `{${MAGIC},"format":1,"length":2,"sha256":"00"}\nxx`, 'damaged'],
  ])('with %s is refused', async (_, line, code) => {
    await expect(unpackBackup(text(line))).rejects.toMatchObject({ name: 'BackupProblem', code });
  });

  test('whose sum fits but which was never packed is refused, and keeps why', async () => {
    const head = { what: 'Between Sessions backup', format: 1, length: 2, sha256: await sourceHash('xx') };
    const problem = await unpackBackup(text(`${JSON.stringify(head)}\nxx`)).catch((error: unknown) => error);
    expect(problem).toMatchObject({ code: 'damaged', cause: expect.anything() as unknown });
    expect(new BackupProblem('damaged')).not.toHaveProperty('cause');
  });

  test.each([
    ['a version that is no whole number', { schema: 1.5 }],
    ['no time', { madeAt: 'now' }],
    ['tables that are a list', { tables: [] }],
    ['a table that is none', { tables: { attempts: {} } }],
    ['rows that are lists', { tables: { attempts: [[]] } }],
    ['rows that are nothing', { tables: { attempts: [null] } }],
  ])('that holds %s is refused', async (_, over) => {
    await expect(
      unpackBackup(await packBackup({ ...content({}), ...over } as BackupContent)),
    ).rejects.toMatchObject({ code: 'damaged' });
  });

  test('keeps bytes as bytes, however many, and only what is wholly bytes', async () => {
    const bytes = Uint8Array.from({ length: 20_000 }, (_, i) => i % 256).buffer;
    const rows = [{ bytes }, { $bytes: 'AA==', more: 1 }, { $bytes: 5 }, { other: 'AA==' }];
    expect(
      (await unpackBackup(await packBackup(content({ entryFiles: rows })))).tables['entryFiles'],
    ).toEqual(rows);
  });

  test.each([
    ['of version nought', {}, 0],
    ['of an old version with a table it never had', { nowhere: [{ id: 'a' }] }, 1],
    ['of an old version with rows that have no key', { attempts: [{ title: 'x' }] }, 1],
    ['of an old version with a row twice', { sources: [{ hash: 'h' }, { hash: 'h' }] }, 1],
    ['with half a key', { decisions: [{ attemptId: 'a' }] }, SCHEMA_VERSION],
  ])('%s is refused and nothing of it stays', async (_, tables, schema) => {
    const disk = emptyDisk();
    const log = await openOn(disk);
    const backup = await packBackup(content(tables, schema));
    await expect(log.keeping.restoreBackup(backup)).rejects.toMatchObject({
      name: 'BackupProblem',
      code: 'damaged',
    });
    expect((await disk.indexedDB.databases()).map(({ name }) => name)).toEqual(['log']);
  });

  test('of an old version leaves nothing beside the log, not even what a restore before it left', async () => {
    const disk = emptyDisk();
    const log = await openOn(disk);
    (await openOn(disk, { name: 'between-sessions-restoring' })).close();
    const hash = await sourceHash('x');
    const backup = await packBackup(content({ sources: [{ hash, text: 'x' }] }, 1));
    expect(await log.keeping.restoreBackup(backup)).toMatchObject({ madeAt: NOON });
    expect(await log.sourceOf(hash)).toBe('x');
    expect((await disk.indexedDB.databases()).map(({ name }) => name)).toEqual(['log']);
  });
});

test('a log says how many rows it has, table by table', async () => {
  const { log } = await after({ entries: [WORKSHOP] });
  expect(await log.keeping.counts()).toMatchObject({ entries: 1, attempts: 0, settings: 0 });
});
