/** The lines around a problem, for the page: what the problem is about is set apart from what stands beside it. */
import type { Problem } from '../../scenarios/problems/problem';

export interface FrameLine {
  /** 1-based. */
  readonly number: number;
  readonly before: string;
  /** What the problem is about; empty on the lines around it. */
  readonly marked: string;
  readonly after: string;
}

const AROUND = 1;
/** UTF-16 units of one line; a line can have thousands, and what is far from the place helps nobody. */
const SHOWN = 240;

/** A text's lines as problems count them. */
export const linesOf = (source: string): string[] => source.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);

export function codeFrame(lines: readonly string[], { range }: Problem): FrameLine[] {
  const { line, column, endLine, endColumn } = range;
  const first = Math.max(1, line - AROUND);
  return lines.slice(first - 1, line + AROUND).map((text, at) => {
    const number = first + at;
    if (number !== line) return { number, before: shortened(text), marked: '', after: '' };
    const end = endLine === line ? Math.max(endColumn, column + 1) : text.length + 1;
    const from = Math.max(0, column - 1 - SHOWN / 3);
    const marked = text.slice(column - 1, Math.min(end - 1, column - 1 + SHOWN));
    const before = `${from > 0 ? '…' : ''}${text.slice(from, column - 1)}`;
    return { number, before, marked, after: shortened(text.slice(column - 1 + marked.length)) };
  });
}

const shortened = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
