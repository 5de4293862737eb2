/** Tables: finding columns by their heading, and cells with the line they stand on. */
import type { Tokens } from 'marked';
import { nearestName } from '../problems/nearest-name';
import { tidy } from './names';
import type { ReadingDesk } from './reading';
import { oneLine } from './words';

export interface Row<Column extends string> {
  readonly cells: Readonly<Partial<Record<Column, string>>>;
  /** 1-based line of the file. */
  readonly line: number;
}

/** The first heading of a table says what it is. */
export function tableName(table: Tokens.Table): string {
  return tidy(table.header[0]?.text ?? '');
}

/**
 * Rows by column. A column is found by the beginning of its heading ("answered by" for "answered by, for example"); one
 * that is not known is reported and left out.
 */
export function readRows<Column extends string>(
  table: Tokens.Table,
  line: number,
  columns: readonly Column[],
  desk: ReadingDesk,
): Row<Column>[] {
  const found = table.header.map((cell) => {
    const name = tidy(cell.text);
    const column = columns.find(
      (c) => name === c || (name.startsWith(c) && !/[a-z]/.test(name.charAt(c.length))),
    );
    if (column === undefined && name !== '') {
      desk.unknown(
        'unknown-column',
        { text: cell.text, line },
        cell.text,
        `"${cell.text}" is not a column of this table, so it is left out.`,
        nearestName(name, columns),
        `Its columns are ${columns.join(', ')}.`,
      );
    }
    return column ?? null;
  });
  // The heading and the line of dashes come first; after them a row is a line.
  return table.rows.map((cells, index) => ({
    line: line + 2 + index,
    cells: Object.fromEntries(
      cells.flatMap((cell, i) => {
        const column = found[i];
        return column === null || column === undefined ? [] : [[column, oneLine(cell.text)]];
      }),
    ) as Partial<Record<Column, string>>,
  }));
}

/** Parts of a cell that are separated by semicolons, quotation marks taken off; a semicolon inside quotation marks counts as a word. */
export function splitCell(cell: string): string[] {
  const parts: string[] = [];
  for (const match of cell.matchAll(/"([^"]*)"|“([^”]*)”|([^;"“]+)/g)) {
    const part = (match[1] ?? match[2] ?? match[3] ?? '').trim();
    if (part !== '') parts.push(part);
  }
  return parts;
}
