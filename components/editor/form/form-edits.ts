/** What the form does to the text: each change is worked out on the text as it stands, not on the one that was last read. */
import { editHeader, type HeaderValue } from '../../../scenarios/format/edit-header';
import { addItem, editItem, removeItem, type HeaderItem } from '../../../scenarios/format/edit-header-items';
import {
  addRow,
  addTable,
  editCell,
  editLead,
  removeRow,
  weekTables,
  type WeekTable,
} from '../../../scenarios/format/edit-week';
import type { WeekResult } from '../../../scenarios/format/vocabulary';

/** The part of the desk that the form needs. */
export interface EditedText {
  readonly text: string;
  edit(edits: readonly { readonly from: number; readonly to: number; readonly insert: string }[]): void;
  /** Said once to whoever listens. */
  say(words: string): void;
}

export class FormEdits {
  constructor(readonly desk: EditedText) {}

  readonly set = (path: readonly [string, string?], value: HeaderValue): void => {
    this.desk.edit(editHeader(this.desk.text, path, value));
  };

  /** Text of a field: empty takes the fact out. */
  readonly setWords = (path: readonly [string, string?], typed: string): void =>
    this.set(path, typed.trim() === '' ? null : typed.trim());

  /** One fact of one item of a list of them, such as who reviewed it. */
  readonly setItem = (key: string, at: number, fact: string, value: string | readonly string[]): void =>
    this.desk.edit(editItem(this.desk.text, key, at, fact, value));

  readonly addItem = (key: string, item: HeaderItem): void => {
    this.desk.edit(addItem(this.desk.text, key, item));
    this.desk.say('It is added.');
  };

  readonly removeItem = (key: string, at: number): void => {
    this.desk.edit(removeItem(this.desk.text, key, at));
    this.desk.say('It is taken out.');
  };

  /** Where a kind of week leads; an empty slug takes it out. */
  readonly setLead = (result: WeekResult, slug: string): void =>
    this.desk.edit(editLead(this.desk.text, result, slug));

  readonly setCell = (kind: WeekTable['kind'], row: number, column: number, typed: string): void => {
    const { text } = this.desk;
    const cell = this.#table(kind)?.rows[row]?.cells[column];
    if (cell) this.desk.edit(editCell(text, cell, typed));
  };

  readonly addRow = (kind: WeekTable['kind'], words: readonly string[]): void => {
    const { text } = this.desk;
    const table = this.#table(kind);
    this.desk.edit(table ? addRow(text, table, words) : addTable(text, kind, words));
    this.desk.say('A row is added.');
  };

  readonly removeRow = (kind: WeekTable['kind'], row: number): void => {
    const table = this.#table(kind);
    if (!table) return;
    this.desk.edit(removeRow(table, row));
    this.desk.say(`Row ${row + 1} is taken out.`);
  };

  #table(kind: WeekTable['kind']): WeekTable | undefined {
    return weekTables(this.desk.text).find((t) => t.kind === kind);
  }
}
