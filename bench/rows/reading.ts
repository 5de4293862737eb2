/** Rows 1 and 2: a long script read and checked, against ink's compiler, Markdown's own reading, and itself at a tenth of the length. */
import { marked } from 'marked';
import { readScenario } from '../../scenarios/format/read-scenario';
import { cpuMs, inTurns, medianOf, spreadOf } from '../measure';
import { inkCompiler } from '../peers';
import { asInk, asScenario, makeStory } from '../story';
import { short, type Row } from '../table';

function read(text: string): void {
  const { problems } = readScenario(text);
  if (problems.length > 0) throw new Error(`the story has a problem: ${problems[0]?.message ?? ''}`);
}

/** 1a: times faster than inkjs compiles the same story. */
export async function readAgainstInk(rounds: number): Promise<Row[]> {
  const story = makeStory(1000);
  const [text, ink] = [asScenario(story), asInk(story)];
  const compile = inkCompiler();
  const pairs = await inTurns(
    rounds,
    () => cpuMs(() => read(text)),
    () => cpuMs(() => compile(ink)),
  );
  return [
    {
      number: '1a',
      what: 'read and check 1,000 beats: times faster than inkjs compiles them',
      measured: spreadOf(pairs.map(({ ours, theirs }) => theirs / ours)),
      unit: '×',
      bar: { is: 'at least', value: 8 },
      figures: `${short(medianOf(pairs.map((p) => p.ours)))} ms; inkjs ${short(medianOf(pairs.map((p) => p.theirs)))} ms`,
      guards: false,
    },
  ];
}

/** 1b: over the time that marked takes to find the tokens alone. */
export async function readAgainstMarked(rounds: number): Promise<Row[]> {
  const text = asScenario(makeStory(1000));
  const pairs = await inTurns(
    rounds,
    () => cpuMs(() => read(text)),
    () => cpuMs(() => marked.lexer(text)),
  );
  return [
    {
      number: '1b',
      what: 'read and check 1,000 beats: over marked.lexer on the same text',
      measured: spreadOf(pairs.map(({ ours, theirs }) => ours / theirs)),
      unit: '×',
      bar: { is: 'at most', value: 2 },
      figures: `${short(medianOf(pairs.map((p) => p.ours)))} ms; marked ${short(medianOf(pairs.map((p) => p.theirs)))} ms`,
      guards: false,
    },
  ];
}

/** 2: ten times the beats, how many times the time. */
export async function noCliff(rounds: number): Promise<Row[]> {
  const [long, tenth] = [asScenario(makeStory(10_000)), asScenario(makeStory(1000))];
  const pairs = await inTurns(
    rounds,
    () => cpuMs(() => read(long)),
    () => cpuMs(() => read(tenth)),
  );
  return [
    {
      number: '2',
      what: 'read and check 10,000 beats: over 1,000',
      measured: spreadOf(pairs.map(({ ours, theirs }) => ours / theirs)),
      unit: '×',
      bar: { is: 'at most', value: 15 },
      figures: `${short(medianOf(pairs.map((p) => p.ours)))} ms; 1,000 beats ${short(medianOf(pairs.map((p) => p.theirs)))} ms`,
      guards: false,
    },
  ];
}
