/** The library as a whole: everything the product teaches can be practised somewhere, and its page tells the truth. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { COM_B, libraryTables, medianReadingAge, withTables } from '../../command-line/library-page';
import { readScenario } from '../../scenarios/format/read-scenario';
import { CRITERIA, SLIPS } from '../../scenarios/format/vocabulary';
import { wordCount } from '../../simulator/clock';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'scenarios/library');
const scenarios = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.md'))
  .sort()
  .map((file) => readScenario(readFileSync(join(FOLDER, file), 'utf8'), file).scenario);
const lines = scenarios.flatMap((scenario) =>
  scenario.sessions.flatMap((s) =>
    s.beats.flatMap((beat) => beat.lines.map((line) => ({ line, of: scenario.header.id }))),
  ),
);

it('docs/library.md says what the scenarios are', () => {
  const page = readFileSync(join(ROOT, 'docs/library.md'), 'utf8');
  expect(page, 'run: npm run -s scenario -- library scenarios/library/*.md --into docs/library.md').toBe(
    withTables(page, libraryTables(scenarios)),
  );
}, 90_000);

it('no client says more than forty-five words in one breath', () => {
  const long = lines
    .filter(({ line }) => line.kind === 'speech' && wordCount(line.text) > 45)
    .map(({ line, of }) => `${of} ${line.range.line}`);
  expect(long).toEqual([]);
});

it('no two people share a name', () => {
  const names = scenarios.map((s) => s.header.client.name);
  expect(new Set(names).size).toBe(names.length);
});

it('every criterion can be practised with at least five people, and every slip is made by at least three replies', () => {
  const replies = scenarios.flatMap((s) => s.sessions.flatMap((one) => one.beats.flatMap((b) => b.replies)));
  const seldom = CRITERIA.filter(
    ({ name }) => scenarios.filter((s) => s.header.criteria.includes(name)).length < 5,
  );
  expect(seldom.map((c) => c.name)).toEqual([]);
  expect(SLIPS.filter((slip) => replies.filter((r) => r.slips.includes(slip)).length < 3)).toEqual([]);
});

it('each kind of thing that can be in the way is really in the way at least twice', () => {
  const barriers = scenarios.map((s) => s.header.barrier);
  expect(barriers.filter((b) => !COM_B.some((kind) => kind === b))).toEqual([]);
  expect(COM_B.filter((kind) => barriers.filter((b) => b === kind).length < 2)).toEqual([]);
});

it('is twenty-five people, each met in twelve to thirty beats', () => {
  expect(scenarios).toHaveLength(25);
  const beats = (s: (typeof scenarios)[number]): number =>
    s.sessions.reduce((sum, one) => sum + one.beats.length, 0);
  expect(
    scenarios.filter((s) => beats(s) < 12 || beats(s) > 30).map((s) => `${s.header.id} ${beats(s)}`),
  ).toEqual([]);
});

it('says nothing that an eleven-year-old could not read, at the median', () => {
  expect(medianReadingAge(scenarios)).toBeLessThanOrEqual(11);
});
