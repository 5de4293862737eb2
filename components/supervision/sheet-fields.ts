/** The words on the sheet that somebody typed, as the guard asks about them, and where each goes when something is taken out. */
import type { EntryChange, EntryRow } from '../../cpd-log/entries/entry-shapes';
import type { GuardedField } from '../identifiers/guard-words';
import type { Redo } from './redo';

export function sheetFields(entry: EntryRow, redo: Redo | null): readonly GuardedField[] {
  const { whatWentWell = '', whatIWouldChange = '', questionForSupervision = '' } = entry.answers;
  return [
    { key: 'title', label: 'Title', text: entry.title },
    { key: 'whatWentWell', label: 'What I tried', text: whatWentWell },
    { key: 'said', label: 'I said', text: redo?.said ?? '' },
    { key: 'whatIWouldChange', label: 'What I would redo', text: whatIWouldChange },
    { key: 'questionForSupervision', label: 'My question', text: questionForSupervision },
  ];
}

/** Words of the entry change there, as on its own page; words said in a conversation are a record, and change on this sheet only. */
export function withFieldTakenOut(
  redo: Redo | null,
  key: string,
  text: string,
): { readonly redo: Redo | null; readonly change: EntryChange | null } {
  if (key === 'said') return { redo: redo && { ...redo, said: text }, change: null };
  return { redo, change: key === 'title' ? { title: text } : { answers: { [key]: text } } };
}
