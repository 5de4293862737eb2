/** The free text of an entry, for the guard that looks for what could identify somebody. */
import type { EntryChange, EntryRow } from '../../cpd-log/entries/entry-shapes';
import { REFLECTION_QUESTIONS } from '../../cpd-log/entries/reflection-questions';
import type { GuardedField } from '../identifiers/guard-words';

export function guardedFields({ title, content, answers }: EntryRow): readonly GuardedField[] {
  return [
    { key: 'title', label: 'Title', text: title },
    { key: 'content', label: 'What it was about', text: content },
    ...REFLECTION_QUESTIONS.map(({ key, asks }) => ({ key, label: asks, text: answers[key] ?? '' })),
  ];
}

export function guardedChange(key: string, text: string): EntryChange {
  return key === 'title' || key === 'content' ? { [key]: text } : { answers: { [key]: text } };
}
