/** `# The week`: what can get in the way, the client's notes, or the week as it was; and where each kind of week leads. */
import type { Tokens } from 'marked';
import type { Range } from '../problems/problem';
import { nearestName } from '../problems/nearest-name';
import { isList, isParagraph, isTable, listItems, withLines } from './blocks';
import type { Block, ListItem } from './blocks';
import { findDay } from './days';
import { findWayOn, resolveWayOn } from './links';
import { tidy } from './names';
import type { ReadingDesk } from './reading';
import type { GivenDay, Obstacle, Week } from './scenario';
import { lineRange, pieceRange } from './source';
import type { Piece } from './source';
import { readRows, splitCell, tableName } from './tables';
import { unquoted } from './words';
import { DAYS, WEEK_RESULTS } from './vocabulary';
import type { Day, WeekResult } from './vocabulary';

const OBSTACLE_COLUMNS = ['day', 'what gets in the way', 'could be planned for', 'answered by'] as const;
const GIVEN_COLUMNS = ['day', 'done', 'note', 'what gave way'] as const;
const NOTE_COLUMNS = ['note', 'after'] as const;
/** The session that a week leads into. */
const AFTER_THE_WEEK = 2;

/** Only the obstacles' words, read before the sessions so that their lines can name them. */
export function obstacleNames(blocks: readonly Block[]): string[] {
  return blocks.flatMap(({ token }) => {
    if (!isTable(token) || tableName(token) !== 'day') return [];
    const column = token.header.findIndex((cell) => tidy(cell.text).startsWith('what gets in'));
    return column < 0
      ? []
      : token.rows.map((row) => (row[column]?.text ?? '').trim()).filter((text) => text !== '');
  });
}

export function readWeek(blocks: readonly Block[], heading: number, desk: ReadingDesk): Week {
  const obstacles: Obstacle[] = [];
  const notes: Week['notes'][number][] = [];
  const given: GivenDay[] = [];
  const leadsTo: Week['leadsTo'][number][] = [];
  for (const { token, line } of blocks) {
    if (isTable(token)) {
      const name = tableName(token);
      if (name === 'note') notes.push(...readNotes(token, line, desk));
      else if (name === 'day' && token.header.some((c) => tidy(c.text) === 'done'))
        given.push(...readGiven(token, line, desk));
      else if (name === 'day') obstacles.push(...readObstacles(token, line, desk));
      else stray(token.raw, line, 'A table of the week begins with the column `day` or `note`.', desk);
    } else if (isList(token)) {
      for (const { item, line: at } of listItems(token, line)) {
        const lead = readLead(item, at, desk);
        if (lead) leadsTo.push(lead);
      }
    } else
      stray(token.raw, line, 'The week has its tables and a list of where each kind of week leads.', desk);
  }
  return { obstacles, notes, given, leadsTo, range: lineRange(desk.source, heading) };
}

function stray(raw: string, line: number, hint: string, desk: ReadingDesk): void {
  desk.add({
    code: 'stray-text',
    range: pieceRange(desk.source, { text: raw.split('\n')[0] ?? '', line }),
    message: 'This has no place in the week, so it is left out.',
    hint,
  });
}

function readObstacles(table: Tokens.Table, line: number, desk: ReadingDesk): Obstacle[] {
  return readRows(table, line, OBSTACLE_COLUMNS, desk).flatMap(({ cells, line: at }) => {
    const text = cells['what gets in the way'] ?? '';
    const range = lineRange(desk.source, at);
    if (text === '') {
      desk.add({
        code: 'line-without-words',
        range,
        message: 'This row does not say what gets in the way.',
        hint: null,
      });
      return [];
    }
    const dayWritten = cells.day ?? '';
    const any = /^(any|any day|)$/.test(tidy(dayWritten));
    const day = any ? null : readDay(dayWritten, at, desk);
    if (!any && day === null) return [];
    const answers = splitCell(cells['answered by'] ?? '');
    // A table may leave the column out: then what has an answer can be planned for.
    const written = cells['could be planned for'];
    const plannable = written === undefined ? answers.length > 0 : readYesNo(written, at, desk);
    return [{ day, text, plannable, answers, range }];
  });
}

function readDay(written: string, line: number, desk: ReadingDesk): Day | null {
  const day = findDay(written);
  if (day === null) {
    desk.unknown(
      'unknown-day',
      { text: written, line },
      written,
      `"${written}" is not a day of the week.`,
      nearestName(written, DAYS),
      'Write its name, or `any`.',
    );
  }
  return day;
}

function readYesNo(written: string, line: number, desk: ReadingDesk): boolean {
  const word = tidy(written);
  if (word !== 'yes' && word !== 'no') {
    desk.unknown(
      'amount-unreadable',
      { text: written, line },
      written,
      `"${written}" does not say whether this could be planned for.`,
      null,
      'Write yes or no.',
    );
  }
  return word === 'yes';
}

function readResult(written: string, piece: Piece, desk: ReadingDesk): WeekResult | null {
  const result = WEEK_RESULTS.find((r) => r === tidy(written));
  if (result) return result;
  desk.unknown(
    'unknown-week-result',
    piece,
    written,
    `"${written}" is not how a week can go.`,
    nearestName(written, WEEK_RESULTS),
    'Write done, partly or not done.',
  );
  return null;
}

function readNotes(table: Tokens.Table, line: number, desk: ReadingDesk): Week['notes'][number][] {
  return readRows(table, line, NOTE_COLUMNS, desk).flatMap(({ cells, line: at }) => {
    const text = unquoted(cells.note ?? '');
    const written = cells.after ?? '';
    const after = readResult(written, { text: written, line: at }, desk);
    if (text === '')
      desk.add({
        code: 'line-without-words',
        range: lineRange(desk.source, at),
        message: 'This note has no words.',
        hint: null,
      });
    return text === '' || after === null ? [] : [{ text, after }];
  });
}

function readGiven(table: Tokens.Table, line: number, desk: ReadingDesk): GivenDay[] {
  return readRows(table, line, GIVEN_COLUMNS, desk).flatMap(({ cells, line: at }) => {
    const day = readDay(cells.day ?? '', at, desk);
    const written = cells.done ?? '';
    const result = /^yes$/i.test(written)
      ? 'done'
      : /^no$/i.test(written)
        ? 'not done'
        : readResult(written, { text: written, line: at }, desk);
    if (day === null || result === null) return [];
    return [
      {
        day,
        result,
        note: unquoted(cells.note ?? '') || null,
        cause: unquoted(cells['what gave way'] ?? '') || null,
      },
    ];
  });
}

/** `- **partly** [→](#one-of-two)` */
function readLead(
  item: ListItem,
  line: number,
  desk: ReadingDesk,
): { result: WeekResult; to: Week['leadsTo'][number]['to']; range: Range } | null {
  const first = withLines(item.tokens, line).find((b) => isParagraph(b.token));
  const text = first && isParagraph(first.token) ? first.token.text : '';
  const piece: Piece = { text, line };
  const way = findWayOn(text);
  const written = (way?.before ?? text).replace(/\*\*/g, '').replace(/:$/, '').trim();
  const result = readResult(written, piece, desk);
  if (result === null) return null;
  const range = pieceRange(desk.source, piece);
  if (!way) {
    desk.add({
      code: 'week-leads-nowhere',
      range,
      message: `A week that went ${result} leads nowhere.`,
      hint: `Write \`- **${result}** [→](#…)\` with a beat of the second session.`,
    });
    return null;
  }
  return { result, to: resolveWayOn(way.to, AFTER_THE_WEEK, piece, desk), range };
}
