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
  const lineEnd = /\r\n|\r|\n/g;
  let from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
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
  const words = piece.text.replace(/\s+$/, '');
  const firstEnd = words.indexOf('\n');
  const first = (firstEnd < 0 ? words : words.slice(0, firstEnd)).trim();
  const startLine = lineOf(source, piece.line);
  const at = Math.max(0, startLine.lastIndexOf(first));
  if (firstEnd < 0)
    return { line: piece.line, column: at + 1, endLine: piece.line, endColumn: at + 1 + first.length };
  const endLine = piece.line + countLineEnds(words);
  const last = words.slice(words.lastIndexOf('\n') + 1).trim();
  const lastAt = Math.max(0, lineOf(source, endLine).lastIndexOf(last));
  return { line: piece.line, column: at + 1, endLine, endColumn: lastAt + 1 + last.length };
}

/** Range of the given words inside a piece; the whole piece where they cannot be found (wrapped over a line end). */
export function wordsRange(source: Source, piece: Piece, words: string): Range {
  const last = piece.line + countLineEnds(piece.text);
  const wanted = words.trim();
  if (wanted !== '') {
    // As written, else in any case: conditions are read in small letters.
    for (const [same, words] of [
      [(t: string) => t, wanted],
      [(t: string) => t.toLowerCase(), wanted.toLowerCase()],
    ] as const) {
      for (let line = piece.line; line <= last; line++) {
        const at = findWord(same(lineOf(source, line)), words);
        if (at >= 0) return { line, column: at + 1, endLine: line, endColumn: at + 1 + words.length };
      }
    }
  }
  return pieceRange(source, piece);
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
