/** Seconds of one core that work takes, and how those of the core that a test runs on compare. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked } from 'marked';
import { cpuMs, medianOf } from '../../bench/measure';
import { asScenario, makeStory } from '../../bench/story';

/** Seconds of one core that work takes, whatever else the machine is doing. */
export function secondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const ROUNDS = 11;

/**
 * How many times as long as on the machine of docs/performance.md the same work takes of this core; 1 for a faster one. The work is not ours:
 * marked finds the tokens of a long story, as in row 1b there, so that nothing of the project makes itself more time by being slow.
 */
export function timesSlower(): number {
  const text = asScenario(makeStory(1000));
  const here = medianOf(Array.from({ length: ROUNDS }, () => cpuMs(() => marked.lexer(text))));
  return Math.max(1, here / millisecondsThere());
}

function millisecondsThere(): number {
  const page = readFileSync(join(import.meta.dirname, '../../docs/performance.md'), 'utf8');
  const [, figure] = /^\| 1b .*; marked ([\d.]+) ms/m.exec(page) ?? [];
  if (!figure) throw new Error('docs/performance.md has no row 1b with the time of marked');
  return Number(figure);
}
