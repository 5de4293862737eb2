/**
 * `# Expected runs`: walkthroughs, each a numbered list of reply beginnings and then the levels it should reach. Under a reply, a note says
 * what it shows, and a quotation how the answers to it begin, one a line; a quotation after the levels, what is taken away. Among the
 * levels stand the gate's acts as well (`safety asks directly`). A table headed `plan` is written instead of the good answer, and `code when 1` is what it should read as.
 */
import { isHeading, isList, isParagraph, isQuote, isTable, listItems, withLines } from './blocks';
import type { Block, List, Quote } from './blocks';
import type { ReadingDesk } from './reading';
import { emptyNotes, readNote } from './reply-notes';
import { readParts, type RunParts } from './run-levels';
import { readRunSheet } from './run-sheet';
import type { ExpectedAnswer, ExpectedMarks, ExpectedRun, RunSheet } from './scenario';
import { lineRange, pieceRange } from './source';
import type { Piece } from './source';
import { tableName } from './tables';
import { oneLine, unquoted } from './words';

interface GrowingRun extends RunParts {
  readonly replies: string[];
  readonly hears: ExpectedAnswer[];
  readonly marks: ExpectedMarks[];
  sheet?: RunSheet;
  readonly range: ExpectedRun['range'];
}

/** What is expected in one line of levels. */
const expectations = ({ levels, own, acts, codes }: GrowingRun): number =>
  levels.length + own.length + acts.length + codes.length;

/** A list of levels may also be written as a bulleted list; headings between runs are for the reader only. */
export function readExpectedRuns(blocks: readonly Block[], desk: ReadingDesk): ExpectedRun[] {
  const runs: GrowingRun[] = [];
  for (const { token, line } of blocks) {
    if (isHeading(token)) continue;
    const run = runs.at(-1);
    // A quotation that is not moved in far enough cuts a list in two: its numbers still go on.
    const isOpen = run !== undefined && expectations(run) === 0;
    if (isList(token) && token.ordered) {
      const goesOn = isOpen && !/^\s*1[.)]/.test(token.raw);
      const { replies, hears, marks } = readReplies(token, line, goesOn ? run.replies.length : 0, desk);
      if (goesOn) {
        run.replies.push(...replies);
        run.hears.push(...hears);
        run.marks.push(...marks);
      } else
        runs.push({
          replies,
          hears,
          marks,
          ...{ levels: [], own: [], acts: [], codes: [], without: [] },
          range: lineRange(desk.source, line),
        });
      continue;
    }
    const pieces: Piece[] = isParagraph(token)
      ? [{ text: token.text, line }]
      : isList(token)
        ? listItems(token, line).map(({ item, line: at }) => ({ text: item.text, line: at }))
        : [];
    if (run && isQuote(token)) {
      run.hears.push(...readAnswers(token, line, isOpen ? run.replies.length : null, desk));
      continue;
    }
    if (run && isTable(token) && tableName(token) === 'plan') {
      run.sheet = readRunSheet(token, line, desk);
      continue;
    }
    if (pieces.length === 0 || !run) {
      desk.add({
        code: 'expected-run-unreadable',
        range: pieceRange(desk.source, { text: token.raw.split('\n')[0] ?? '', line }),
        message: 'This is not part of an expected run.',
        hint: 'A run is a numbered list of how each reply begins, and then the levels: `rationale 3, obstacles 2`.',
      });
      continue;
    }
    for (const piece of pieces) readParts(piece, run, desk);
  }
  for (const run of runs) {
    const expects = expectations(run) + run.hears.length + run.marks.length > 0;
    if (!expects && !desk.problems.has('expected-run-unreadable')) {
      desk.add({
        code: 'expected-run-unreadable',
        range: run.range,
        message: 'This run expects nothing.',
        hint: 'Say below it which levels it reaches: `rationale 3, obstacles 2`.',
      });
    }
  }
  return runs;
}

/** @param before replies of the run that are read already */
function readReplies(
  list: List,
  line: number,
  before: number,
  desk: ReadingDesk,
): { replies: string[]; hears: ExpectedAnswer[]; marks: ExpectedMarks[] } {
  const replies: string[] = [];
  const hears: ExpectedAnswer[] = [];
  const marks: ExpectedMarks[] = [];
  for (const { item, line: at } of listItems(list, line)) {
    const inner = withLines(item.tokens, at);
    const first = inner.find((b) => isParagraph(b.token));
    const text = first && isParagraph(first.token) ? beginning(first.token.text) : '';
    if (text !== '') replies.push(text);
    const after = before + replies.length;
    for (const { token, line: from } of inner) {
      if (isQuote(token)) hears.push(...readAnswers(token, from, after, desk));
      if (isList(token)) marks.push(...readMarks(token, from, after, desk));
    }
  }
  return { replies, hears, marks };
}

/** `**shows** …` under a reply of a run, as under the reply itself. */
function readMarks(list: List, line: number, after: number, desk: ReadingDesk): ExpectedMarks[] {
  return listItems(list, line).flatMap(({ item, line: at }) => {
    const piece: Piece = { text: item.text, line: at };
    // Whatever else stands there is for the reader only.
    if (!/^(?:\*\*)?shows?\b/i.test(item.text)) return [];
    const notes = emptyNotes();
    readNote(piece, notes, desk);
    const { shows } = notes;
    return shows.length === 0 ? [] : [{ after, shows, range: pieceRange(desk.source, piece) }];
  });
}

function readAnswers(quote: Quote, line: number, after: number | null, desk: ReadingDesk): ExpectedAnswer[] {
  return withLines(quote.tokens, line).flatMap(({ token, line: from }) => {
    if (!isParagraph(token)) return [];
    return token.text.split('\n').flatMap((written, i): ExpectedAnswer[] => {
      const words = beginning(written);
      return words === '' ? [] : [{ after, words, range: lineRange(desk.source, from + i) }];
    });
  });
}

const beginning = (written: string): string =>
  unquoted(oneLine(written))
    .replace(/(?:…|\.\.\.)+$/, '')
    .trim();
