/** What goes into a pack, as the form has it. */
import type { PackedFile } from '../../tutor/arrivals/make-pack';
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
}

/** The pack's files: scripts by their ids, reviewer's notes if they are wanted, then the author's notes, then the day. */
export function filesOf(
  { ids, notes, day, withReviews }: Packing,
  people: readonly Person[],
  noted: NotesByScript,
): readonly PackedFile[] {
  const chosen = people.filter((person) => ids.includes(person.id));
  const words = notes.trim();
  return [
    ...chosen.map(({ id, text }) => ({ fileName: fileNameFor(id, '.md'), text })),
    ...chosen.flatMap(({ id, scenario }) => {
      const reviews = noted.get(id);
      return withReviews && reviews ? [notesFile(id, scenario.header.title, reviews)] : [];
    }),
    ...(words === '' ? [] : [{ fileName: 'notes.md', text: `${words}\n` }]),
    ...(day ? [day] : []),
  ];
}
