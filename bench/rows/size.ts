/** Row 10: what has to be loaded, held and kept: minified and zipped code, memory for a script of 1,000 beats, bytes of a saved session. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { build, type Rollup } from 'vite';
import { READERS } from '../../command-line/readers';
import { readScenario } from '../../scenarios/format/read-scenario';
import { decide, possible, startPlay } from '../../simulator/next-step';
import { spreadOf, medianOf } from '../measure';
import { inkCompiler, peerPath } from '../peers';
import { PROJECT } from '../places';
import { asInk, asScenario, makeStory } from '../story';
import { short, type Row } from '../table';

/** Kilobytes, minified and zipped, of a module and all that it needs. */
async function zippedKb(source: string): Promise<number> {
  const folder = join(PROJECT, '.between-sessions');
  const entry = join(folder, 'measured.ts');
  mkdirSync(folder, { recursive: true });
  writeFileSync(entry, source);
  const built = (await build({
    configFile: false,
    root: PROJECT,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      // Of a library for import statements the bundler keeps the blanks and the line ends.
      lib: { entry, formats: ['cjs'], fileName: 'measured' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })) as unknown as Rollup.RollupOutput[];
  rmSync(entry);
  const code = built[0]?.output[0].code ?? '';
  if (code === '') throw new Error('nothing was bundled');
  return gzipSync(code, { level: 9 }).length / 1024;
}

const OURS = `
export { readScenario } from '${join(PROJECT, 'scenarios/format/read-scenario')}';
export { startPlay, decide } from '${join(PROJECT, 'simulator/next-step')}';
export { scoreAttempt } from '${join(PROJECT, 'scoring/score-attempt')}';
export { prove } from '${join(PROJECT, 'tutor/proof/prove')}';`;

/** Kilobytes that stay after loading it. @throws when Node was not started with --expose-gc */
function heapKb(load: () => unknown): number {
  const { gc } = globalThis;
  if (!gc) throw new Error('start Node with --expose-gc');
  void gc();
  const before = process.memoryUsage().heapUsed;
  const kept = load();
  void gc();
  const after = process.memoryUsage().heapUsed;
  if (!kept) throw new Error('nothing was kept');
  return (after - before) / 1024;
}

const BEATS_SAVED = 30;

interface Saved {
  /** Our decisions with their seeds, and ink's state. */
  readonly ours: number;
  readonly theirs: number;
  /** Ours as the log's rows, each with its attempt's id, its place and its time. */
  readonly asRows: number;
  /** The least that would do: seeds and the numbers of what was said. */
  readonly asNumbers: number;
}

/** Bytes of the same session, saved. */
function savedBytes(): Saved {
  const story = makeStory(BEATS_SAVED);
  const seeds = { seed: 1, order: 2 };
  let play = decide(startPlay(readScenario(asScenario(story)).scenario, seeds), { kind: 'begin' }, READERS);
  const ink = inkCompiler()(asInk(story));
  ink.ContinueMaximally();
  for (let step = 0; play.phase === 'talking'; step++) {
    const all = possible(play);
    const next = all[step % all.length];
    if (!next) throw new Error('the story stopped');
    play = decide(play, next, READERS);
    ink.ChooseChoiceIndex(step % ink.currentChoices.length);
    ink.ContinueMaximally();
  }
  const bytes = (kept: unknown): number => Buffer.byteLength(JSON.stringify(kept));
  const { decisions } = play;
  const row = { attemptId: '00000000-0000-4000-8000-000000000000', at: 1_790_000_000_000 };
  return {
    ours: bytes({ seeds, decisions }),
    theirs: Buffer.byteLength(ink.state.toJson()),
    asRows: bytes(decisions.map((decision, index) => ({ ...row, index, decision }))),
    asNumbers: bytes([
      ...Object.values(seeds),
      decisions.map((one) => (one.kind === 'reply' ? one.reply : 0)),
    ]),
  };
}

/** @param rounds of the memory; sizes are the same every time */
export async function sizes(rounds: number): Promise<Row[]> {
  const ours = await zippedKb(OURS);
  const theirs = await zippedKb(`export { Compiler } from '${peerPath('inkjs/full')}';`);
  const story = makeStory(1000);
  const [text, source] = [asScenario(story), asInk(story)];
  const compile = inkCompiler();
  const read = (): unknown => readScenario(text).scenario;
  // Once before it counts, so that what code itself leaves behind is not counted.
  read();
  compile(source);
  const heaps = Array.from({ length: rounds }, () => ({
    ours: heapKb(read),
    theirs: heapKb(() => compile(source)),
  }));
  const saved = savedBytes();
  const one = (value: number): Row['measured'] => ({ median: value, low: value, high: value, of: 1 });
  return [
    {
      number: '10a',
      what: 'size of language, simulator, scoring and proof: over inkjs with its compiler',
      measured: one(ours / theirs),
      unit: '×',
      bar: { is: 'at most', value: 1 / 3 },
      figures: `${short(ours)} KB minified and zipped; inkjs ${short(theirs)} KB`,
      guards: false,
    },
    {
      number: '10b',
      what: 'memory after loading 1,000 beats: over inkjs',
      measured: spreadOf(heaps.map((h) => h.ours / h.theirs)),
      unit: '×',
      bar: { is: 'at most', value: 1 / 3 },
      figures: `${short(medianOf(heaps.map((h) => h.ours)))} KB; inkjs ${short(medianOf(heaps.map((h) => h.theirs)))} KB`,
      guards: false,
    },
    {
      number: '10c',
      what: 'bytes of a saved session: over inkjs',
      measured: one(saved.ours / saved.theirs),
      unit: '×',
      bar: { is: 'at most', value: 1 / 5 },
      figures: `${short(saved.ours)} bytes (${short(saved.asRows)} as rows with their keys, ${short(saved.asNumbers)} as numbers alone); inkjs ${short(saved.theirs)}`,
      guards: false,
    },
  ];
}
