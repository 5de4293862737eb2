/** What goes into a file is what was wanted, and what was typed can be looked over and changed first. */
import { expect, test } from 'vitest';
import { freeTextOf, withFreeText } from '../../../cpd-log/evidence/free-text';
import { evidenceOfAttempt } from '../../../cpd-log/evidence/make-evidence';
import { pseudonymOf } from '../../../cpd-log/evidence/pseudonym';
import { emptyDisk, NOON, openOn } from '../a-log';
import { anAttempt } from './an-evidence-file';

const kept = {
  ...{ scenarioId: 'priya', title: 'The booklet', client: 'Priya', hash: 'a'.repeat(64) },
  ...{ seeds: { seed: 7, order: 3 }, startedAt: NOON, activeMs: 590_000, retryOf: 'another' },
  ...{ decisions: anAttempt().decisions, reflection: 'As it reads now.' },
  disagreements: [
    { about: { kind: 'code', element: 'when' }, stood: 1, reason: 'She knows the days.', at: NOON },
  ],
} as const;

test('reflections and typed replies stay at home unless they are wanted', () => {
  const bare = evidenceOfAttempt(kept, { reflections: false, ownWords: false });
  expect(JSON.stringify(bare)).not.toMatch(/As it reads now|Ask before|Tell me about/);
  expect(bare.decisions).toHaveLength(kept.decisions.length);
  const whole = evidenceOfAttempt(kept, { reflections: true, ownWords: true });
  expect(whole.decisions.at(-1)).toEqual({ kind: 'file', reflection: 'As it reads now.' });
  expect(whole.decisions[1]).toMatchObject({ ownWords: 'Tell me about Tuesday.' });
});

test('a file knows the day and the minutes of an attempt, not its id and not the hour', () => {
  const made = evidenceOfAttempt(kept, { reflections: true, ownWords: true });
  expect(made).toMatchObject({ on: '2026-11-23', minutes: 10, again: true });
  expect(JSON.stringify(made)).not.toContain(String(NOON));
  expect(JSON.stringify(made)).not.toContain('another');
});

test('everything typed freely is listed, and can be changed in its place', () => {
  const attempt = anAttempt();
  const all = freeTextOf(attempt);
  expect(all.map(({ label }) => label)).toEqual([
    'What you typed first',
    'The plan, what',
    'The plan, when',
    'Your reflection',
    'Your reason against a mark',
  ]);
  const changed = all.reduce((now, { key }) => withFreeText(now, key, 'CHANGED'), attempt);
  expect(freeTextOf(changed).map(({ text }) => text)).toEqual(all.map(() => 'CHANGED'));
  expect(withFreeText(attempt, '99 nowhere', 'x')).toEqual(attempt);
});

test('a key has one pseudonym, and another key nearly always another', () => {
  const names = [...Array(200).keys()].map((i) =>
    pseudonymOf((0x9e3779b97f4a7c15n * BigInt(i + 1)).toString(16).slice(-16)),
  );
  expect(pseudonymOf('01ab 23cd 45ef 6789')).toBe(pseudonymOf('01ab 23cd 45ef 6789'));
  expect(names[0]).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+ \d\d$/);
  expect(new Set(names).size).toBeGreaterThan(190);
});

test('a device makes its key once, and its private half cannot be read out', async () => {
  const disk = emptyDisk();
  const log = await openOn(disk);
  const [one, two] = await Promise.all([log.signingKey(NOON), log.signingKey(NOON)]);
  expect(one.publicKey).toEqual(two.publicKey);
  expect((await (await openOn(disk)).signingKey(NOON + 1)).publicKey).toEqual(one.publicKey);
  await expect(crypto.subtle.exportKey('pkcs8', one.privateKey)).rejects.toThrow();
});
