/**
 * What is kept with a draft besides its text, as JSON: the undo history and the caret, so that closing loses neither, and the notes
 * a reviewer wrote. Whoever hands a draft on takes the notes from here.
 */
import * as v from 'valibot';

const NOTE = v.object({
  id: v.string(),
  /** The beat it is about, by the words of its heading; empty for the script as a whole. */
  about: v.string(),
  text: v.string(),
  /** Milliseconds since 1970. */
  at: v.number(),
  done: v.boolean(),
});
const KEPT = v.object({
  /** CodeMirror's own JSON of history and selection. */
  state: v.optional(v.unknown()),
  notes: v.optional(v.array(NOTE)),
});

export type ReviewNote = v.InferOutput<typeof NOTE>;

export interface KeptEditor {
  readonly state: unknown;
  readonly notes: readonly ReviewNote[];
}

/** More than this of undo history is let go, oldest first by beginning anew: it would slow every save. In characters. */
export const LONGEST_HISTORY = 2_000_000;

/** What was kept; whatever cannot be read counts as nothing kept. */
export function readKeptEditor(json: string | null): KeptEditor {
  if (json === null) return { state: null, notes: [] };
  try {
    const found = v.safeParse(KEPT, JSON.parse(json));
    if (!found.success) return { state: null, notes: [] };
    return { state: found.output.state ?? null, notes: found.output.notes ?? [] };
  } catch {
    return { state: null, notes: [] };
  }
}

/** As it is kept. A history that has grown too long is left out; text and notes never are. */
export function writeKeptEditor({ state, notes }: KeptEditor): string {
  const whole = JSON.stringify({ state, notes });
  return whole.length > LONGEST_HISTORY ? JSON.stringify({ notes }) : whole;
}

/** The notes of a draft as Markdown, to hand on with it; empty without any. */
export function notesInMarkdown(title: string, notes: readonly ReviewNote[]): string {
  if (notes.length === 0) return '';
  const lines = notes.map(({ about, text, done }) => {
    const words = text.trim().replace(/\s*\n\s*/g, ' ');
    return `- [${done ? 'x' : ' '}] ${about === '' ? '' : `**${about}:** `}${words}`;
  });
  return `# Notes on ${title}\n\n${lines.join('\n')}\n`;
}
