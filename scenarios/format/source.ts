/**
 * The author's text, as the file has it, and where things stand in it.
 *
 * marked turns every line end into "\n", so its tokens count lines but not characters of the file. Line and column are the
 * common ground: lines are split on the same three line ends, and offsets for fixes are worked out from the original text.
 */
import type { Fix, Range } from '../problems/problem';

export interface Source {
  /** Original text, byte order mark and all: fixes count its UTF-16 units. */
  readonly text: string;
  /** Its lines without their ends. */
  readonly lines: readonly string[];
  /** Offset of the first character of each line. */
  readonly starts: readonly number[];
}

/** Splits a text into lines once; everything after works with line numbers. */
export function readSource(text: string): Source {
  const lines: string[] = [];
  const starts: number[] = [];
  let from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!text.includes('\r')) {
    for (let end = text.indexOf('\n', from); end >= 0; end = text.indexOf('\n', from)) {
      starts.push(from);
      lines.push(text.slice(from, end));
      from = end + 1;
    }
  }
  const lineEnd = /\r\n|\r|\n/g;
  lineEnd.lastIndex = from;
  for (let end = lineEnd.exec(text); end; end = lineEnd.exec(text)) {
    starts.push(from);
    lines.push(text.slice(from, end.index));
    from = end.index + end[0].length;
  }
  starts.push(from);
  lines.push(text.slice(from));
  return { text, lines, starts };
}

/** A stretch of the author's words: as Markdown gave it (without `>` or indent), and the line it starts on. */
export interface Piece {
  /** May hold line ends, one for each of the file's. */
  readonly text: string;
  /** 1-based. */
  readonly line: number;
}

const lineOf = (source: Source, line: number): string => source.lines[line - 1] ?? '';

/** Range of one whole line, without its indent. */
export function lineRange(source: Source, line: number): Range {
  const text = lineOf(source, line);
  const column = text.length - text.trimStart().length + 1;
  return { line, column, endLine: line, endColumn: Math.max(column, text.trimEnd().length + 1) };
}

/** Range of a piece: its first words to its last. */
export function pieceRange(source: Source, piece: Piece): Range {
  const text = piece.text.trimEnd();
  const firstEnd = text.indexOf('\n');
  const first = (firstEnd < 0 ? text : text.slice(0, firstEnd)).trim();
  const line = anchored(source, piece.line, first);
  const column = Math.max(0, lineOf(source, line).lastIndexOf(first)) + 1;
  const last = text.slice(text.lastIndexOf('\n') + 1).trim();
  const endLine = anchored(source, line + countLineEnds(text), last);
  const endColumn = Math.max(0, lineOf(source, endLine).lastIndexOf(last)) + 1 + last.length;
  return inside(source, line, column, Math.max(line, endLine), endColumn);
}

const NEAR = [0, 1, -1, 2, -2];

/** marked drops or joins a line in a few odd quotations: the words are then on a line next to the one it counted. */
function anchored(source: Source, line: number, words: string): number {
  const near = NEAR.find((by) => lineOf(source, line + by).includes(words));
  return Math.min(Math.max(1, line + (near ?? 0)), source.lines.length);
}

/** Keeps the end of a range on its line, whatever was counted. */
function inside(source: Source, line: number, column: number, endLine: number, endColumn: number): Range {
  const end = Math.min(endColumn, lineOf(source, endLine).length + 1);
  return { line, column, endLine, endColumn: endLine === line ? Math.max(column, end) : end };
}

/** Range of the given words inside a piece; the whole piece where they cannot be found (wrapped over a line end). */
export function wordsRange(source: Source, piece: Piece, words: string): Range {
  const first = anchored(source, piece.line, (piece.text.split('\n', 1)[0] ?? '').trim());
  const last = first + countLineEnds(piece.text);
  const wanted = words.trim();
  const found = wanted === '' ? null : findIn(source, first, last, wanted, (t) => t);
  // Conditions are read in small letters.
  return (
    found ??
    (wanted === '' ? null : findIn(source, first, last, wanted, (t) => t.toLowerCase())) ??
    pieceRange(source, piece)
  );
}

function findIn(
  source: Source,
  first: number,
  last: number,
  wanted: string,
  fold: (text: string) => string,
): Range | null {
  const words = fold(wanted);
  for (let line = first; line <= last; line++) {
    const at = findWord(fold(lineOf(source, line)), words);
    if (at >= 0) return inside(source, line, at + 1, line, at + 1 + words.length);
  }
  return null;
}

/** First place where the words stand as whole words, else the first place at all. */
function findWord(text: string, words: string): number {
  const letter = /[\p{L}\p{N}]/u;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + words.length);
    if (!letter.test(before) && !letter.test(after)) return at;
  }
  return text.indexOf(words);
}

/** UTF-16 offset into the original text of a line and column, both 1-based. */
export function offsetAt(source: Source, line: number, column: number): number {
  return (source.starts[line - 1] ?? source.text.length) + column - 1;
}

/** A fix that puts other words where a range stands. */
export function replaceFix(source: Source, range: Range, insert: string, label: string): Fix {
  return {
    label,
    from: offsetAt(source, range.line, range.column),
    to: offsetAt(source, range.endLine, range.endColumn),
    insert,
  };
}

/** How many line ends a text holds. */
export function countLineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
