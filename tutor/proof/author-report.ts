/**
 * The author's report: what a clinical lead reads before signing. Every ending with a play that leads to it, and every line of the
 * script with how often the expected runs say it and whether any way through does. Plain data.
 */
import type { Scenario } from '../../scenarios/format/scenario';
import type { Readers } from '../../simulator/next-step';
import type { Play } from '../../simulator/play';
import type { BestPath } from './best-path-shown';
import type { Compiled } from './compiled-scenario';
import { playsToEndings, toldAtTheEnd } from './ending-plays';
import type { ExpectedRunResult } from './expected-runs';
import type { Met } from './met';
import { transcriptOf, type Spoken } from './transcript';

export interface EndingShown {
  /** 1-based line of the script. */
  readonly line: number;
  /** As the author wrote it, inline Markdown. */
  readonly text: string;
  /** When it is told, in the author's words; null where always. */
  readonly when: string | null;
  /** A way through that ends with it; null where none was found by playing (the proof may still know one, or know that there is none). */
  readonly transcript: readonly Spoken[] | null;
  /** Whether some way through ends with it. */
  readonly reached: boolean;
}

export interface Covered {
  /** 1-based line of the script. */
  readonly line: number;
  readonly what: 'line' | 'reply' | 'taken away';
  /** Inline Markdown. */
  readonly text: string;
  /** Expected runs in which it is said. */
  readonly runs: number;
  /** Whether it is said on any way through. */
  readonly anyPath: boolean;
}

export interface AuthorReport {
  readonly authors: readonly string[];
  readonly reviewedBy: Scenario['header']['reviewedBy'];
  readonly best: readonly Spoken[];
  readonly endings: readonly EndingShown[];
  readonly coverage: readonly Covered[];
  /** How many expected runs are written. */
  readonly runs: number;
}

export interface ToReport {
  readonly scenario: Scenario;
  readonly compiled: Compiled;
  readonly met: Met;
  readonly best: BestPath;
  readonly expectedRuns: readonly ExpectedRunResult[];
  readonly readers: Readers;
}

export function authorReport({
  scenario,
  compiled,
  met,
  best,
  expectedRuns,
  readers,
}: ToReport): AuthorReport {
  const plays = playsToEndings(compiled, readers, [best.play, ...expectedRuns.map((r) => r.play)]);
  return {
    authors: scenario.header.authors,
    reviewedBy: scenario.header.reviewedBy,
    best: transcriptOf(best.play),
    endings: scenario.tookAway.map(({ text, when, range }, id) => {
      const play = plays.get(id);
      return {
        line: range.line,
        text,
        when: when === null || when === 'otherwise' ? when : when.text,
        transcript: play ? transcriptOf(play) : null,
        reached: met.tookAway[id] === 1,
      };
    }),
    coverage: coverageOf(compiled, met, expectedRuns),
    runs: expectedRuns.length,
  };
}

/** Every line, reply and thing taken away, in the order of the script. */
function coverageOf(compiled: Compiled, met: Met, runs: readonly ExpectedRunResult[]): Covered[] {
  const saidIn = (play: Play): Set<object> =>
    new Set<object>(play.said.flatMap((s) => [...(s.line ? [s.line] : []), ...(s.reply ? [s.reply] : [])]));
  const said = runs.map((r) => saidIn(r.play));
  const told = runs.map((r) => toldAtTheEnd(compiled, r.play));
  const runsWith = (sets: readonly ReadonlySet<unknown>[], what: unknown): number =>
    sets.filter((s) => s.has(what)).length;
  const lines = compiled.lines.map(({ id, line }): Covered => ({
    line: line.range.line,
    what: 'line',
    text: line.text,
    runs: runsWith(said, line),
    anyPath: met.lines[id] === 1,
  }));
  const replies = compiled.replies.map(({ id, reply }): Covered => ({
    line: reply.range.line,
    what: 'reply',
    text: reply.text,
    runs: runsWith(said, reply),
    anyPath: met.replies[id] === 1,
  }));
  const takenAway = compiled.scenario.tookAway.map(({ text, range }, id): Covered => ({
    line: range.line,
    what: 'taken away',
    text,
    runs: runsWith(told, id),
    anyPath: met.tookAway[id] === 1,
  }));
  return [...lines, ...replies, ...takenAway].sort((a, b) => a.line - b.line);
}
