/** The library as a whole: everything the product teaches can be practised somewhere, and its page tells the truth. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { READERS } from '../../command-line/readers';
import { COM_B, medianReadingAge } from '../../command-line/library-page';
import { readScenario } from '../../scenarios/format/read-scenario';
import { CRITERIA, SLIPS } from '../../scenarios/format/vocabulary';
import { playPolicy } from '../../scoring/policies';
import { MINUTES_TO_WRITE_THE_PLAN, minutesToSay, wordCount } from '../../simulator/clock';

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

/** Sentences in a note; what is quoted in italics is part of the sentence it stands in. */
const sentences = (note: string): number =>
  (note.replace(/\*[^*]+\*/g, (quoted) => quoted.replace(/[.?!]/g, '')).match(/[.?!](?=\s|$|["”’)])/g) ?? [])
    .length;

it('every reply has a note of two sentences, which judges nothing right or wrong', () => {
  const off = scenarios.flatMap((s) =>
    s.sessions
      .flatMap((one) => one.beats.flatMap((b) => b.replies))
      .filter(
        ({ why }) => !why || sentences(why) !== 2 || /\b(in)?correct(ly)?\b|!|\bwrong answer\b/i.test(why),
      )
      .map((r) => `${s.header.id} ${r.range.line}`),
  );
  expect(off).toEqual([]);
});

it('everybody thinks something that is not said, and takes something away whatever was done', () => {
  const silent = scenarios.filter(
    (s) => !lines.some(({ line, of }) => of === s.header.id && line.kind === 'thought'),
  );
  expect(silent.map((s) => s.header.id)).toEqual([]);
  const short = scenarios.filter((s) => s.tookAway.length < 3 || s.tookAway.at(-1)?.when !== 'otherwise');
  expect(short.map((s) => s.header.id)).toEqual([]);
});

it('by telephone nothing is told that wants eyes', () => {
  const seen =
    /\b(smil\w+|nod(s|ded|ding)?|grin\w*|frown\w*|shrug\w*|glanc\w+|blink\w*|looks?|looking|stares?|eyes?|face|points?|picture|screen|camera|holds up)\b/i;
  const byEar = new Set(scenarios.filter((s) => s.header.contact === 'telephone').map((s) => s.header.id));
  const told = lines.filter(({ line, of }) => byEar.has(of) && line.kind === 'narration');
  expect(told.length).toBeGreaterThan(10);
  expect(
    told.filter(({ line }) => seen.test(line.text)).map(({ line, of }) => `${of}: ${line.text}`),
  ).toEqual([]);
});

it('what is said and written on a best path takes five to twelve minutes', () => {
  const off = scenarios.flatMap((s) => {
    const play = playPolicy(s, { seed: 1, order: 1 }, READERS, 'best');
    const said = play.said.reduce((sum, { who, text }) => sum + (who === 'plan' ? 0 : minutesToSay(text)), 0);
    const written = play.turns.filter((t) => t.plan).length * MINUTES_TO_WRITE_THE_PLAN;
    const minutes = Math.round(said + written);
    return minutes >= 5 && minutes <= 12 ? [] : [`${s.header.id} ${minutes}`];
  });
  expect(off).toEqual([]);
}, 60_000);

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
