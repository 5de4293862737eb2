/** What goes into a pack, as the form has it. */
import type { PackedFile } from '../../tutor/arrivals/make-pack';
import { ALL_BUT_NAMES, type GuardedField } from '../identifiers/guard-words';
import type { Person } from '../library/people';
import { notesFile, type NotesByScript } from './draft-notes';
import { fileNameFor } from './save-file';

export interface Packing {
  /** Of scenarios, in the order of the list. */
  readonly ids: readonly string[];
  /** May be empty. */
  readonly notes: string;
  readonly day: PackedFile | null;
  /** The reviewer's notes go along. */
  readonly withReviews: boolean;
  /** Texts as they may leave, where something was taken out on the way: by `outgoingKey`. */
  readonly changed: Readonly<Record<string, string>>;
}

export const outgoingKey = (kind: 'script' | 'note', id: string): string => `${kind} ${id}`;

/** What goes along and could hold somebody's number or address: the notes, the reviewer's notes, and scripts that do not ship. */
export function outgoing(
  { ids, notes, withReviews, changed }: Omit<Packing, 'day'>,
  people: readonly Person[],
  noted: NotesByScript,
): readonly GuardedField[] {
  const chosen = people.filter((person) => ids.includes(person.id));
  return [
    { key: 'notes', label: 'Notes', text: notes },
    ...chosen.flatMap(({ id, scenario: { header } }) => {
      const about = { label: `A note on ${header.title}` };
      return (withReviews ? (noted.get(id) ?? []) : []).map((note) => {
        const key = outgoingKey('note', note.id);
        return { ...about, key, text: changed[key] ?? note.text };
      });
    }),
    ...chosen
      .filter(({ loaded }) => loaded)
      .map(({ id, text, scenario: { header } }) => {
        const key = outgoingKey('script', id);
        return { key, label: header.title, text: changed[key] ?? text, kinds: ALL_BUT_NAMES };
      }),
  ];
}

/** The pack's files: scripts by their ids, reviewer's notes if they are wanted, then the author's notes, then the day. */
export function filesOf(
  { ids, notes, day, withReviews, changed }: Packing,
  people: readonly Person[],
  noted: NotesByScript,
): readonly PackedFile[] {
  const chosen = people.filter((person) => ids.includes(person.id));
  const words = notes.trim();
  return [
    ...chosen.map(({ id, text }) => ({
      fileName: fileNameFor(id, '.md'),
      text: changed[outgoingKey('script', id)] ?? text,
    })),
    ...chosen.flatMap(({ id, scenario }) => {
      const reviews = noted.get(id);
      if (!withReviews || !reviews) return [];
      const words = reviews.map((note) => ({
        ...note,
        text: changed[outgoingKey('note', note.id)] ?? note.text,
      }));
      return [notesFile(id, scenario.header.title, words)];
    }),
    ...(words === '' ? [] : [{ fileName: 'notes.md', text: `${words}\n` }]),
    ...(day ? [day] : []),
  ];
}
