/**
 * Every version of the log that was ever published is kept here as it lay on someone's disk (frozen/vN.json) and must be
 * readable for ever. The newest one also says what this version may write: changing a shape without a new version fails.
 * A new version's example is written by `npx tsx tests/cpd-log/write-frozen.ts`; a published one is never written again.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SCHEMA_VERSION } from '../../cpd-log/cpd-database';
import type { KeptAttempt } from '../../cpd-log/kept-shapes';
import { emptyDisk, NOON, openOn, SOURCE, SUMMARY } from './a-log';
import { freeze, thaw, type FrozenDatabase } from './frozen-disk';
import { DECISIONS, LOADED, oneOfEverything, PLAN } from './one-of-everything';

const folder = join(import.meta.dirname, 'frozen');
const read = (version: number) =>
  JSON.parse(readFileSync(join(folder, `v${version}.json`), 'utf8')) as FrozenDatabase;
const versions = [...Array(SCHEMA_VERSION).keys()].map((i) => i + 1);

test('every version has its frozen example, and there is none of a version that is not known', () => {
  expect(readdirSync(folder).sort()).toEqual(versions.map((v) => `v${v}.json`).sort());
});

describe.each(versions)('a log of version %i', (version) => {
  const thawed = async () => {
    const disk = emptyDisk();
    await thaw(disk, 'log', read(version));
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

  test('gives back decisions, drafts, reflections, summaries and sources to the letter', async () => {
    const log = await thawed();
    const filed = (await log.attempt('filed')) as KeptAttempt;
    expect(filed.decisions).toEqual(DECISIONS);
    expect(filed.summary).toEqual(SUMMARY);
    expect(filed.reflection).toBe('Ask, then wait.');
    expect(await log.sourceOf(filed.hash)).toBe(SOURCE);
    expect(await log.attempt('open')).toMatchObject({
      retryOf: 'filed',
      decisions: DECISIONS.slice(0, 2),
      draft: {
        plan: { form: 'blank', text: 'walk' },
        ownWords: 'So',
        reflection: '',
        rating: { redo: null },
      },
    });
  });

  test('can go on: an attempt is continued, one comes back from the bin', async () => {
    const log = await thawed();
    await log.recordDecision('open', 2, PLAN, NOON + 10);
    await log.restoreAttempt('binned');
    expect((await log.attempt('open'))?.decisions).toHaveLength(3);
    expect((await log.attempt('binned'))?.draft).toEqual({ ownWords: 'x' });
  });
});

describe.each(versions.filter((version) => version >= 2))('the bench of a log of version %i', (version) => {
  test('keeps loaded scenarios with the versions before them, drafts, and who signed', async () => {
    const disk = emptyDisk();
    await thaw(disk, 'log', read(version));
    const log = await openOn(disk);
    const [rosa, ...others] = await log.loaded.list();
    expect(others).toEqual([]);
    expect(rosa).toMatchObject({ id: 'rosa', version: '2', text: `${LOADED}\n`, from: { name: 'rosa.md' } });
    expect(await log.sourceOf(rosa!.earlier[0]!.hash)).toBe(LOADED);
    expect(await log.scriptDrafts.list()).toMatchObject([
      { id: 'draft', text: '# Session 1', editor: '{"undo":[]}' },
    ]);
    const [sent] = await log.scriptDrafts.versions('draft');
    expect(sent).toMatchObject({ label: 'as sent round' });
    expect(await log.signOffs.of(sent!.hash)).toMatchObject([{ name: 'Dr A Reader', role: 'clinical' }]);
  });
});

test('this version writes exactly what its frozen example holds, so a changed shape must be a new version', async () => {
  const disk = emptyDisk();
  await oneOfEverything(await openOn(disk));
  expect(await freeze(disk, 'log')).toEqual(read(SCHEMA_VERSION));
});
