/**
 * Every version of the log that was ever published is kept here as it lay on someone's disk (frozen/vN.json) and must be
 * readable for ever. The newest one also says what this version may write: changing a shape without a new version fails.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CpdDatabase, SCHEMA_VERSION } from '../../cpd-log/cpd-database';
import { emptyDisk, NOON, openOn } from './a-log';
import { freeze, frozenJson, readFrozen, thaw } from './frozen-disk';
import { FROZEN_PARTS, PLAN } from './frozen-parts';

const folder = join(import.meta.dirname, 'frozen');
const fileOf = (version: number) => join(folder, `v${version}.json`);
const versions = [...Array(SCHEMA_VERSION).keys()].map((i) => i + 1);

test('every version has its frozen example, and there is none of a version that is not known', () => {
  expect(readdirSync(folder).sort()).toEqual(versions.map((v) => `v${v}.json`).sort());
});

test.each(versions)('the example of version %i holds a row of every table that version has', (version) => {
  const { stores } = readFrozen(readFileSync(fileOf(version), 'utf8'));
  const { tables } = new CpdDatabase('log', emptyDisk(), version);
  expect(Object.keys(stores).sort()).toEqual(tables.map(({ name }) => name).sort());
  expect(Object.entries(stores).filter(([, store]) => store.rows.length === 0)).toEqual([]);
});

test('a log of a version that is not known yet is refused and left as it was, to the last row', async () => {
  const disk = emptyDisk();
  const newest = readFrozen(readFileSync(fileOf(SCHEMA_VERSION), 'utf8'));
  const later = { ...newest, nativeVersion: (SCHEMA_VERSION + 1) * 10 };
  await thaw(disk, 'log', later);
  const before = await freeze(disk, 'log');
  await expect(openOn(disk)).rejects.toMatchObject({ code: 'newer' });
  expect(await freeze(disk, 'log')).toEqual(before);
});

describe.each(versions)('a log of version %i', (version) => {
  const thawed = async () => {
    const disk = emptyDisk();
    await thaw(disk, 'log', readFrozen(readFileSync(fileOf(version), 'utf8')));
    return openOn(disk);
  };

  test('opens and lists its attempts', async () => {
    const log = await thawed();
    expect((await log.newestAttempts(9)).map((row) => [row.id, row.status])).toEqual([
      ['open', 'open'],
      ['filed', 'filed'],
    ]);
    expect((await log.binnedAttempts()).map((row) => row.id)).toEqual(['binned']);
    expect((await log.totals()).filter((row) => row.count > 0).map((row) => [row.of, row.count])).toEqual([
      ['attempts', 1],
      ['rationale', 1],
      ['obstacles', 1],
      ['empathy', 2],
    ]);
  });

  test.each(FROZEN_PARTS.filter(({ since }) => since <= version))('gives back $name', async ({ check }) => {
    await check(await thawed());
  });

  test('can go on: an attempt is continued, one comes back from the bin', async () => {
    const log = await thawed();
    await log.recordDecision('open', 2, PLAN, NOON + 10);
    await log.restoreAttempt('binned');
    expect((await log.attempt('open'))?.decisions).toHaveLength(3);
    expect((await log.attempt('binned'))?.draft).toEqual({ ownWords: 'x' });
  });
});

test('this version writes exactly what its frozen example holds, so a changed shape must be a new version', async () => {
  const disk = emptyDisk();
  const log = await openOn(disk);
  for (const part of FROZEN_PARTS) await part.write(log);
  await expect(frozenJson(await freeze(disk, 'log'))).toMatchFileSnapshot(fileOf(SCHEMA_VERSION));
});
