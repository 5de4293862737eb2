/** The reviewer's notes of the editor by the script they are about, so that they can go along when it is handed on. */
import type { ScriptDraftRow } from '../../cpd-log/scripts/script-shapes';
import { readScenario } from '../../scenarios/format/read-scenario';
import type { PackedFile } from '../../tutor/arrivals/make-pack';
import { notesInMarkdown, readKeptEditor, type ReviewNote } from '../../tutor/writing/kept-editor';
import { fileNameFor } from './save-file';

export type NotesByScript = ReadonlyMap<string, readonly ReviewNote[]>;

/** By the scenario's id; of several drafts of one script, those of the draft changed last come first. */
export function notesOfDrafts(drafts: readonly ScriptDraftRow[]): NotesByScript {
  const all: Record<string, readonly ReviewNote[]> = {};
  for (const { id: draftId, text, editor } of drafts) {
    const { notes } = readKeptEditor(editor);
    const written = notes.filter((note) => note.text.trim() !== '');
    if (written.length === 0) continue;
    const { id } = readScenario(text, `${draftId}.md`).scenario.header;
    all[id] = [...(all[id] ?? []), ...written];
  }
  return new Map(Object.entries(all));
}

/** As a file of their own, named so that a pack's reader knows them as notes. */
export function notesFile(id: string, title: string, notes: readonly ReviewNote[]): PackedFile {
  return { fileName: fileNameFor(id, '-notes.md'), text: notesInMarkdown(title, notes) };
}

/** "1 note", "3 notes". */
export const countOfNotes = (count: number): string => `${count} ${count === 1 ? 'note' : 'notes'}`;
