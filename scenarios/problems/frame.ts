/** A problem as it is shown on a command line: the sentence, the place, the lines around it with the words underlined. */
import type { Problem } from './problem';

const AROUND = 2;
/** Wide lines are cut so that the mark stays in sight. */
const WIDEST = 120;

/**
 * The problem in words with the author's own lines, the place marked with carets. `source` is the text it was found in;
 * `fileName` only changes the heading.
 */
export function frameProblem(source: string, problem: Problem, fileName = 'scenario'): string {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const { line, column, endLine, endColumn } = problem.range;
  const first = Math.max(1, line - AROUND);
  const last = Math.min(lines.length, line + AROUND);
  const width = String(last).length;
  const out = [`${fileName}:${line}:${column} ${problem.severity} ${problem.code}`, problem.message];
  for (let number = first; number <= last; number++) {
    const text = lines[number - 1] ?? '';
    // A long line is shown from a little before the place.
    const from = number === line && column > WIDEST - 20 ? column - 20 : 0;
    const shown = text.slice(from, from + WIDEST).replace(/\t/g, ' ');
    out.push(`${number === line ? '>' : ' '} ${String(number).padStart(width)} | ${shown}`.trimEnd());
    if (number === line) {
      const end = endLine === line ? endColumn : text.length + 1;
      const length = Math.max(1, Math.min(end, from + WIDEST + 1) - column);
      out.push(`  ${' '.repeat(width)} | ${' '.repeat(column - 1 - from)}${'^'.repeat(length)}`);
    }
  }
  if (problem.hint) out.push(problem.hint);
  return out.join('\n');
}
