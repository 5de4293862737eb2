import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Everyone } from '../../../components/library/everyone.svelte';
import { openAttempt } from '../../../components/session/open-attempt';
import { beginAttempt } from '../../../components/session/begin-attempt';
import type { CpdLog } from '../../../cpd-log/cpd-log';
import type { NewLoaded } from '../../../cpd-log/scripts/script-shapes';
import { emptyDisk, NOON, openOn } from '../../cpd-log/a-log';
import { BOX_READERS, TWO_SESSIONS } from '../../testing-tools/small-scenarios';

const scriptOf = (id: string, name = 'Rosa') =>
  TWO_SESSIONS.replace('scenario: 1', `scenario: 1\nid: ${id}`).replace('name: Rosa', `name: ${name}`);
const shipped = ['rosa', 'ben'].map((id) => ({ fileName: `${id}.md`, text: scriptOf(id) }));
const loaded = (id: string, text: string): NewLoaded => ({
  ...{ id, title: 'x', client: 'x', version: '2', authors: [], loadedAt: NOON, text },
  from: { kind: 'file', name: `${id}.md` },
});

let log: CpdLog;
let everyone: Everyone;
let stop: () => void;
beforeEach(async () => {
  log = await openOn(emptyDisk());
  everyone = new Everyone(shipped, log);
  stop = everyone.follow();
});
afterEach(() => stop());

const ids = () => (flushSync(), everyone.people.map((person) => person.id));

test('is the library, and those who were loaded before it', async () => {
  await vi.waitFor(() => expect(everyone.known).toBe(true));
  expect(ids()).toEqual(['rosa', 'ben']);
  await log.loaded.keep(loaded('kim', scriptOf('kim', 'Kim')));
  await vi.waitFor(() => expect(ids()).toEqual(['kim', 'rosa', 'ben']));
  expect(everyone.find('kim')).toMatchObject({ loaded: { from: { name: 'kim.md' } }, reviewed: false });
});

test('one that is loaded under a shipped id stands in its place until it is removed', async () => {
  await log.loaded.keep(loaded('rosa', scriptOf('rosa', 'Rosalind')));
  await vi.waitFor(() => expect(everyone.find('rosa')?.scenario.header.client.name).toBe('Rosalind'));
  expect(ids()).toEqual(['rosa', 'ben']);
  await log.loaded.remove('rosa', NOON);
  await vi.waitFor(() => expect((flushSync(), everyone.find('rosa')?.loaded)).toBeNull());
});

test('a signature on the very text makes somebody reviewed, shipped or loaded, and on another text does not', async () => {
  const kim = await log.loaded.keep(loaded('kim', scriptOf('kim')));
  const hashes = [await log.keepSource(shipped[0]!.text), kim.hash, await log.keepSource('another text')];
  for (const [at, hash] of hashes.entries())
    await log.signOffs.record({
      ...{ id: `${at}`, hash, scenarioId: 'x', title: 'x', at },
      ...{ name: 'Dr A', role: 'clinical', date: '2026-11-01' },
    });
  await vi.waitFor(() => {
    flushSync();
    expect(everyone.people.map(({ id, reviewed }) => [id, reviewed])).toEqual([
      ['kim', true],
      ['rosa', true],
      ['ben', false],
    ]);
  });
});

test('an attempt at a loaded scenario opens from its own text, with whoever signed that text', async () => {
  const text = scriptOf('kim', 'Kim');
  const { hash } = await log.loaded.keep(loaded('kim', text));
  await log.signOffs.record({
    ...{ id: '1', hash, scenarioId: 'kim', title: 'x', at: 0 },
    ...{ name: 'Dr A', role: 'clinical', date: '2026-11-01' },
  });
  await vi.waitFor(() => expect(ids()).toContain('kim'));
  const hands = { log, now: () => NOON, newId: () => 'a', newSeed: () => 1 };
  await beginAttempt(hands, everyone.find('kim')!.scenario, text);
  await log.loaded.keep(loaded('kim', scriptOf('kim', 'Kimberly')));
  const { view } = await openAttempt(
    { ...hands, readers: BOX_READERS, surface: 'workspace', shipped: [] },
    'a',
  );
  expect(view.play.scenario.header.client.name).toBe('Kim');
  expect(view.play.scenario.header.reviewedBy).toEqual([
    { name: 'Dr A', role: 'clinical', date: '2026-11-01' },
  ]);
});
