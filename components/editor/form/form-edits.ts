/** What the form does to the text: each change is worked out on the text as it stands, not on the one that was last read. */
import { editHeader, type HeaderValue } from '../../../scenarios/format/edit-header';
import {
  addRow,
  addTable,
  editCell,
  removeRow,
  weekTables,
  type WeekTable,
} from '../../../scenarios/format/edit-week';

/** The part of the desk that the form needs. */
export interface EditedText {
  readonly text: string;
  edit(edits: readonly { readonly from: number; readonly to: number; readonly insert: string }[]): void;
}

export class FormEdits {
  constructor(readonly desk: EditedText) {}

  readonly set = (path: readonly [string, string?], value: HeaderValue): void => {
    this.desk.edit(editHeader(this.desk.text, path, value));
  };

  /** Text of a field: empty takes the fact out. */
  readonly setWords = (path: readonly [string, string?], typed: string): void =>
    this.set(path, typed.trim() === '' ? null : typed.trim());

  readonly setCell = (kind: WeekTable['kind'], row: number, column: number, typed: string): void => {
    const { text } = this.desk;
    const cell = this.#table(kind)?.rows[row]?.cells[column];
    if (cell) this.desk.edit(editCell(text, cell, typed));
  };

  readonly addRow = (kind: WeekTable['kind'], words: readonly string[]): void => {
    const { text } = this.desk;
    const table = this.#table(kind);
    this.desk.edit(table ? addRow(text, table, words) : addTable(text, kind, words));
  };

  readonly removeRow = (kind: WeekTable['kind'], row: number): void => {
    const table = this.#table(kind);
    if (table) this.desk.edit(removeRow(table, row));
  };

  #table(kind: WeekTable['kind']): WeekTable | undefined {
    return weekTables(this.desk.text).find((t) => t.kind === kind);
  }
}
