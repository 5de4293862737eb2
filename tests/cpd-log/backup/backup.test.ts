import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { packBackup, unpackBackup, type BackupContent } from '../../../cpd-log/backup/backup-file';
import { SCHEMA_VERSION } from '../../../cpd-log/cpd-database';
import {
  emptyDisk,
  everythingOn as allOn,
  newAttempt,
  NOON,
  openOn,
  reply,
  SOURCE,
  SUMMARY,
  type Disk,
} from '../a-log';
import { readFrozen, thaw } from '../frozen-disk';
import { FROZEN_PARTS, WORKSHOP } from '../frozen-parts';

/** All but the key that stays on its device. */
async function everythingOn(disk: Disk) {
  const { deviceKeys: _, ...rest } = await allOn(disk);
  return rest;
}

const versions = [...Array(SCHEMA_VERSION).keys()].map((i) => i + 1);
const frozen = (version: number) =>
  readFrozen(readFileSync(join(import.meta.dirname, `../frozen/v${version}.json`), 'utf8'));

/** The rows of a frozen log as a backup made under that version would hold them. */
const contentOf = (version: number): BackupContent => ({
  schema: version,
  madeAt: NOON,
  tables: Object.fromEntries(Object.entries(frozen(version).stores).map(([name, { rows }]) => [name, rows])),
});

async function thawed(version: number) {
  const disk = emptyDisk();
  await thaw(disk, 'log', frozen(version));
  return { disk, log: await openOn(disk) };
}
async function empty() {
  const disk = emptyDisk();
  return { disk, log: await openOn(disk) };
}

describe.each(versions)('a backup of version %i', (version) => {
  test('restores into an empty log without loss', async () => {
    const target = await empty();
    await target.log.keeping.restoreBackup(await packBackup(contentOf(version)));
    const upgraded = await thawed(version);
    expect(await everythingOn(target.disk)).toEqual(await everythingOn(upgraded.disk));
  });

  test.each(FROZEN_PARTS.filter(({ since, ofTheDevice }) => since <= version && !ofTheDevice))(
    'gives back $name',
    async ({ check }) => {
      const { log } = await empty();
      await log.keeping.restoreBackup(await packBackup(contentOf(version)));
      await check(log);
    },
  );

  test('restored twice makes no duplicates, and the second time brings nothing', async () => {
    const { disk, log } = await empty();
    const backup = await packBackup(contentOf(version));
    expect((await log.keeping.restoreBackup(backup)).attempts).toBe(2);
    const once = await everythingOn(disk);
    expect(await log.keeping.restoreBackup(backup)).toMatchObject({ attempts: 0, entries: 0, files: 0 });
    expect(await everythingOn(disk)).toEqual(once);
  });
});

test('what this version backs up is what lies on the disk, bytes and all, and says when', async () => {
  const { disk, log } = await thawed(SCHEMA_VERSION);
  const backup = await log.keeping.makeBackup(NOON + 5);
  const content = await unpackBackup(backup);
  expect(content).toMatchObject({ schema: SCHEMA_VERSION, madeAt: NOON + 5 });
  expect(content.tables).toEqual(await everythingOn(disk));
  expect(content.tables).not.toHaveProperty('deviceKeys');
  const { log: other, disk: otherDisk } = await empty();
  await other.keeping.restoreBackup(backup);
  expect(await everythingOn(otherDisk)).toEqual(await everythingOn(disk));
});

describe('a backup merged into a log that went on', () => {
  test('keeps what is further on here, adds what is missing, and the totals add up', async () => {
    const { disk, log } = await empty();
    const hash = await log.keepSource(SOURCE);
    await log.startAttempt(newAttempt('here', hash));
    await log.startAttempt(newAttempt('gone', hash));
    await log.fileAttempt('gone', { at: NOON, summary: SUMMARY });
    await log.entries.add(WORKSHOP);
    await log.settings.set('owner name', 'Then', NOON);
    const backup = await log.keeping.makeBackup(NOON);

    await log.recordDecision('here', 0, reply(1), NOON + 1);
    await log.fileAttempt('here', { at: NOON + 2, summary: SUMMARY });
    await log.entries.change('workshop', { title: 'Changed since' }, NOON + 3);
    await log.settings.set('owner name', 'Now', NOON + 1);
    expect(await log.keeping.restoreBackup(backup)).toMatchObject({ attempts: 0, entries: 0 });

    expect(await log.attempt('here')).toMatchObject({ status: 'filed', decisionCount: 1 });
    expect((await log.entries.entry('workshop'))?.title).toBe('Changed since');
    expect((await log.settings.all())['owner name']).toBe('Now');
    expect((await log.totals())[0]?.count).toBe(2);
    expect((await allOn(disk))['months']).toMatchObject([{ attempts: 2 }]);
  });

  test('brings an attempt further on where the backup has more of it', async () => {
    const one = await empty();
    const hash = await one.log.keepSource(SOURCE);
    await one.log.startAttempt(newAttempt('a', hash));
    const early = await one.log.keeping.makeBackup(NOON);
    await one.log.recordDecision('a', 0, reply(2), NOON + 1);
    await one.log.fileAttempt('a', { at: NOON + 2, summary: SUMMARY });
    const late = await one.log.keeping.makeBackup(NOON);
    const two = await empty();
    for (const backup of [early, late, early]) await two.log.keeping.restoreBackup(backup);
    expect(await everythingOn(two.disk)).toEqual(await everythingOn(one.disk));
  });

  test('leaves in the bin what was deleted here since', async () => {
    const { log } = await empty();
    await log.startAttempt(newAttempt('a', await log.keepSource(SOURCE)));
    await log.entries.add(WORKSHOP);
    const backup = await log.keeping.makeBackup(NOON);
    await log.deleteAttempt('a', NOON);
    await log.entries.delete('workshop', NOON);
    await log.keeping.restoreBackup(backup);
    expect(await log.attempt('a')).toBeNull();
    expect(await log.entries.entry('workshop')).toBeNull();
    await log.restoreAttempt('a');
    await log.entries.restore('workshop');
    expect((await log.binnedAttempts()).length + (await log.entries.binned()).length).toBe(0);
  });
});

describe('a file that is not what was saved changes nothing and says so', () => {
  let whole: Uint8Array<ArrayBuffer>;
  beforeAll(async () => {
    whole = await packBackup(contentOf(SCHEMA_VERSION));
  });
  async function refused(bytes: Uint8Array<ArrayBuffer>) {
    const { disk, log } = await empty();
    const before = await everythingOn(disk);
    const problem = await log.keeping.restoreBackup(bytes).then(
      () => null,
      (error: unknown) => error as { code: string; message: string },
    );
    expect(await everythingOn(disk)).toEqual(before);
    expect(problem?.message).toContain('Nothing was changed');
    return problem!.code;
  }

  test('cut off anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), async (at) => {
        expect(['damaged', 'not ours']).toContain(await refused(whole.slice(0, at)));
      }),
      { numRuns: 25 },
    );
  });

  test('altered by a single bit anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(7), async (at, bit) => {
        const altered = whole.slice();
        altered[at]! ^= 1 << bit;
        expect(['damaged', 'not ours', 'newer']).toContain(await refused(altered));
      }),
      { numRuns: 40 },
    );
  });

  test('altered by any single bit of its first line, which nothing sums', async () => {
    for (let at = 0; at <= whole.indexOf(10); at++)
      for (let bit = 0; bit < 8; bit++) {
        const altered = whole.slice();
        altered[at]! ^= 1 << bit;
        await expect(unpackBackup(altered), `bit ${bit} of byte ${at}`).rejects.toMatchObject({
          code: expect.stringMatching(/^(damaged|not ours|newer)$/) as unknown,
        });
      }
  });

  test('something else altogether, or nothing', async () => {
    for (const text of ['', '{}\n', 'PK\u0003\u0004', '{"what":"another"}\n{}'])
      expect(await refused(new TextEncoder().encode(text))).toBe('not ours');
  });

  test('made by a newer version', async () => {
    expect(
      await refused(await packBackup({ ...contentOf(SCHEMA_VERSION), schema: SCHEMA_VERSION + 1 })),
    ).toBe('newer');
  });

  test.each([
    ['rows without a key', { attempts: [{ title: 'x' }] }],
    ['a text under another text’s name', { sources: [{ hash: 'ff', text: 'x' }] }],
    ['a table nobody knows', { elsewhere: [] }],
    ['rows that are no rows', { attempts: [1] }],
  ])('well summed, but with %s', async (_, tables) => {
    const content = { schema: SCHEMA_VERSION, madeAt: NOON, tables } as unknown as BackupContent;
    expect(await refused(await packBackup(content))).toBe('damaged');
  });
});

test('deleting everything leaves no database, bin and all', async () => {
  const { disk, log } = await thawed(SCHEMA_VERSION);
  await log.keeping.deleteEverything();
  expect(await disk.indexedDB.databases()).toEqual([]);
});
