/** The tables of the week as the form has them: their names, the words of a new row, the choices of a column. */
import type { WeekTable } from '../../../scenarios/format/edit-week';
import { DAYS, WEEK_RESULTS, type Mode } from '../../../scenarios/format/vocabulary';

export type Kind = WeekTable['kind'];

export const TABLE_NAMES: Readonly<Record<Kind, string>> = {
  obstacles: 'What can get in the way',
  given: 'The week as it was',
  notes: 'The client’s own notes',
};

/** A row that has everything it needs to be read, to be written over. */
export const NEW_ROW: Readonly<Record<Kind, readonly string[]>> = {
  obstacles: ['any', 'something gets in the way', 'yes', '"what would answer it"'],
  given: ['Tuesday', 'done', '', ''],
  notes: ['"Went. Better after."', 'done'],
};

/** Words a column can hold, where they are few; null where it holds words of the author's. */
export function choicesOf(column: string): readonly string[] | null {
  if (column === 'day') return ['any', ...DAYS];
  if (column === 'could be planned for') return ['yes', 'no'];
  return column === 'done' || column === 'after' ? WEEK_RESULTS : null;
}

/** A reviewing script gives its week as it was; the others play it. */
export const kindsOf = (mode: Mode): readonly Kind[] =>
  mode === 'reviewing' ? ['given'] : ['obstacles', 'notes'];
