/**
 * Every version of the log that was ever published is kept here as it lay on someone's disk (frozen/vN.json) and must be
 * readable for ever. The newest one also says what this version may write: changing a shape without a new version fails.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SCHEMA_VERSION } from '../../cpd-log/cpd-database';
import type { CpdLog } from '../../cpd-log/cpd-log';
import type { KeptAttempt } from '../../cpd-log/kept-shapes';
import type { Decision } from '../../simulator/decision';
import { emptyDisk, newAttempt, NOON, openOn, SOURCE, SUMMARY } from './a-log';
import { freeze, thaw, type FrozenDatabase } from './frozen-disk';

const folder = join(import.meta.dirname, 'frozen');
const read = (version: number) =>
  JSON.parse(readFileSync(join(folder, `v${version}.json`), 'utf8')) as FrozenDatabase;
const versions = [...Array(SCHEMA_VERSION).keys()].map((i) => i + 1);

const PLAN: Decision = {
  kind: 'plan',
  plan: {
    form: 'boxes',
    boxes: {
      what: 'walk to the shop',
      when: 'Tuesday at 10',
      if_difficult: 'if it rains, take the umbrella',
    },
  },
};
const DECISIONS: Decision[] = [
  { kind: 'begin' },
  { kind: 'reply', session: 1, beat: 'opening', reply: 2, ownWords: 'Tell me about Tuesday.' },
  PLAN,
  { kind: 'go on' },
  { kind: 'rate', rating: { ratings: { rationale: 'did it', empathy: 'tried' }, redo: 2 } },
  { kind: 'reflect' },
  { kind: 'file', reflection: 'Ask before I tell.' },
];

/** One of everything: filed with its reflection changed, open with a draft, binned. */
async function oneOfEverything(log: CpdLog) {
  const hash = await log.keepSource(SOURCE);
  await log.startAttempt(newAttempt('filed', hash));
  for (const [index, decision] of DECISIONS.entries()) {
    await log.recordDecision('filed', index, decision, NOON + index * 60_000);
  }
  await log.fileAttempt('filed', { at: NOON + 600_000, summary: SUMMARY });
  await log.saveReflection('filed', 'Ask, then wait.', NOON + 700_000);
  await log.startAttempt(
    newAttempt('open', hash, { at: NOON + 1, retryOf: 'filed', decisions: DECISIONS.slice(0, 2) }),
  );
  await log.saveDraft(
    'open',
    { plan: { form: 'blank', text: 'walk' }, ownWords: 'So', reflection: '', rating: { redo: null } },
    NOON + 2,
  );
  await log.startAttempt(newAttempt('binned', hash, { at: NOON + 3 }));
  await log.saveDraft('binned', { ownWords: 'x' }, NOON + 4);
  await log.deleteAttempt('binned', NOON + 5);
}

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

test('this version writes exactly what its frozen example holds, so a changed shape must be a new version', async () => {
  const disk = emptyDisk();
  await oneOfEverything(await openOn(disk));
  expect(await freeze(disk, 'log')).toEqual(read(SCHEMA_VERSION));
});
