/**
 * What is looked at before the text is given to the Markdown reader. marked's lexer overflows the stack on nesting
 * thousands deep and takes time in the square of a passage's length on some inputs, so passages beyond any honest scenario are
 * reported and left out, line for line, and the rest is read.
 */
import type { ProblemList } from '../problems/problem-list';
import type { Source } from './source';
import { lineRange } from './source';

/** UTF-16 units. A shipped scenario has about 40,000; ten thousand beats have about eight million. */
export const LARGEST_FILE = 16_000_000;
/** Units in one line, and in one run of lines without a blank one between. */
export const LONGEST_LINE = 5_000;
export const LONGEST_RUN = 20_000;
/** List and quotation marks that open one line, and columns of indent (two make a level). */
const DEEPEST_MARKS = 8;
const DEEPEST_INDENT = 40;

const OPENING_MARKS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;

/** The lines that are safe to read: those that were not are empty now, and their problem is in the list. */
export function safeLines(source: Source, firstLine: number, problems: ProblemList): string[] {
  const lines = source.lines.slice(firstLine - 1);
  const blank = (from: number, to: number): void => {
    for (let i = from; i < to; i++) lines[i] = '';
  };
  let runStart = 0;
  let run = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (line.trim() === '') {
      lines[i] = '';
      runStart = i + 1;
      run = 0;
      continue;
    }
    run += line.length + 1;
    if (line.length > LONGEST_LINE || run > LONGEST_RUN) {
      // The whole run goes: half of one would only give problems that are not the author's.
      let end = i + 1;
      while (end < lines.length && (lines[end] ?? '').trim() !== '') end++;
      problems.add({
        code: 'passage-too-long',
        range: lineRange(source, firstLine + runStart),
        message: 'This passage is too long to read: it goes on without a blank line.',
        hint: `Break it up with blank lines; a line may have ${LONGEST_LINE} characters, a passage ${LONGEST_RUN}.`,
      });
      blank(runStart, end);
      i = end - 1;
    } else if (tooDeep(line)) {
      problems.add({
        code: 'nested-too-deep',
        range: lineRange(source, firstLine + i),
        message: 'This line is nested more deeply than any scenario needs.',
        hint: 'A reply is a list item, and its notes are one list below it; nothing goes deeper.',
      });
      blank(i, i + 1);
    }
  }
  return lines;
}

function tooDeep(line: string): boolean {
  if (line.length < DEEPEST_MARKS * 2) return false;
  const first = line.charCodeAt(0);
  // Most lines begin with a letter, and need no closer look.
  if (first > 64) return false;
  const indent = line.length - line.trimStart().length;
  if (indent > DEEPEST_INDENT) return true;
  const marks = OPENING_MARKS.exec(line)?.[0].match(/[->+*.)]/g)?.length ?? 0;
  return marks > DEEPEST_MARKS && !/^[ \t]*([-*])(?:[ \t]*\1)+[ \t]*$/.test(line);
}
