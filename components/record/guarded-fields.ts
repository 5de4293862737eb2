/** The free text of an entry, for the guard that looks for what could identify somebody. */
import type { EntryChange, EntryRow } from '../../cpd-log/entries/entry-shapes';
import { REFLECTION_QUESTIONS } from '../../cpd-log/entries/reflection-questions';
import { ALL_BUT_NAMES, type GuardedField } from '../identifiers/guard-words';

export function guardedFields(entry: EntryRow): readonly GuardedField[] {
  const { title, content, answers, provider, facilitator, principle, intervention } = entry;
  return [
    { key: 'title', label: 'Title', text: title },
    { key: 'content', label: 'What it was about', text: content },
    // Who taught is named on purpose: a register asks for it.
    { key: 'provider', label: 'Who provided it', text: provider, kinds: ALL_BUT_NAMES },
    { key: 'facilitator', label: 'Who facilitated it', text: facilitator, kinds: ALL_BUT_NAMES },
    { key: 'principle', label: 'Which principle', text: principle },
    { key: 'intervention', label: 'Intervention', text: intervention },
    ...REFLECTION_QUESTIONS.map(({ key, asks }) => ({ key, label: asks, text: answers[key] ?? '' })),
  ];
}

export function guardedChange(key: string, text: string): EntryChange {
  return REFLECTION_QUESTIONS.some((question) => question.key === key)
    ? { answers: { [key]: text } }
    : { [key]: text };
}
