/**
 * An example of every format that was ever handed out is kept (frozen-files/) and must be readable for ever: evidence with its signature,
 * backups of each version of the log, a practice day. They are never written anew; a new format brings a file of its own.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SCHEMA_VERSION } from '../../cpd-log/cpd-database';
import { DAY_FORMAT, dayFileText, readDayFile } from '../../cpd-log/days/day-file';
import { EVIDENCE_FORMATS } from '../../cpd-log/evidence/evidence-shapes';
import { readEvidence } from '../../cpd-log/evidence/read-evidence';
import { emptyDisk, openOn, SOURCE } from './a-log';
import { FROZEN_PARTS } from './frozen-parts';

const folder = join(import.meta.dirname, 'frozen-files');
const bytesOf = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');
const versions = [...Array(SCHEMA_VERSION).keys()].map((i) => i + 1);

test('every format has its frozen file, and there is none of a format that is not known', () => {
  expect(readdirSync(folder).sort()).toEqual([
    ...versions.map((version) => `backup-1-of-version-${version}.backup`),
    ...EVIDENCE_FORMATS.map((format) => `evidence-${format}.json`),
    ...[`practice-day-${DAY_FORMAT}.json`],
  ]);
});

describe('evidence', () => {
  const read = async (name: string) => {
    const evidence = await readEvidence(textOf(name));
    if (!evidence.ok) throw new Error(evidence.why);
    return evidence;
  };

  test.each([1, 2])(
    'of format %i holds: its chain, its signature, its decisions and the text that was played',
    async (format) => {
      const { file, texts } = await read(`evidence-${format}.json`);
      expect(file.head).toMatchObject({ by: 'Amber Heron 41', madeOn: '2026-11-24', attempts: 2 });
      expect(file.head.day).toEqual({ id: 'day-1', title: 'Setting', answer: 'I ask before I tell.' });
      expect(file.attempts.map(({ client, again, safety }) => [client, again, safety])).toEqual([
        ['Priya', false, null],
        ['Col', true, 'partly'],
      ]);
      expect(file.attempts[0]?.decisions.map(({ kind }) => kind)).toEqual([
        'begin',
        'reply',
        'plan',
        'go on',
        'rate',
        'reflect',
        'file',
      ]);
      expect(file.attempts[1]?.decisions[1]).toEqual({
        kind: 'plan',
        plan: { form: 'blank', text: 'Caminar el martes a las 10', language: 'es' },
      });
      expect([...texts.values()]).toEqual([SOURCE]);
    },
  );

  test('of format 3 holds marks that are contested at a script’s own criterion and at the gate', async () => {
    const { file } = await read('evidence-3.json');
    expect(file.attempts[0]?.contested.map(({ about }) => about)).toEqual([
      { kind: 'own', criterion: 'shift plan' },
      { kind: 'safety', act: 'asks directly' },
    ]);
  });

  test('of format 4 holds two texts, packed together', async () => {
    const { texts } = await read('evidence-4.json');
    expect([...texts.values()]).toEqual([SOURCE, SOURCE.replace('Priya', 'Col')]);
  });

  test.each(EVIDENCE_FORMATS)('of format %i is refused where one word of it is another', async (format) => {
    const changed = textOf(`evidence-${format}.json`).replace(
      'Tell me about Tuesday',
      'Tell me about Monday',
    );
    expect(await readEvidence(changed)).toMatchObject({ ok: false, trouble: 'changed' });
  });
});

describe.each(versions)('a backup of the log’s version %i', (version) => {
  test.each(FROZEN_PARTS.filter(({ since, ofTheDevice }) => since <= version && !ofTheDevice))(
    'gives back $name',
    async ({ check }) => {
      const log = await openOn(emptyDisk());
      await log.keeping.restoreBackup(bytesOf(`backup-1-of-version-${version}.backup`));
      await check(log);
    },
  );
});

test('a practice day is read, and written as it was', () => {
  const text = textOf('practice-day-1.json');
  const read = readDayFile(text);
  expect(read).toMatchObject({
    ok: true,
    day: { title: 'Setting a first task', watch: ['rationale', 'obstacles'] },
  });
  expect(read.ok && dayFileText(read.day)).toBe(text);
});
