/** Notes as `notesInMarkdown` wrote them, for whoever opens the pack they came in. */
import type { ReviewNote } from './kept-editor';

export type NoteRead = Pick<ReviewNote, 'about' | 'text' | 'done'>;

/** Null for Markdown that anybody wrote in their own way: it is shown as it stands. */
export function notesFromMarkdown(markdown: string): readonly NoteRead[] | null {
  const [title = '', ...lines] = markdown.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (!title.startsWith('# ') || lines.length === 0) return null;
  const notes = lines.flatMap((line) => {
    const found = /^- \[([ x])\] (?:\*\*(.+?):\*\* )?(.*)$/.exec(line);
    return found ? [{ done: found[1] === 'x', about: found[2] ?? '', text: found[3] ?? '' }] : [];
  });
  return notes.length === lines.length ? notes : null;
}
