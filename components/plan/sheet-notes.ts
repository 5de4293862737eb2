/** Remarks on the sheet as they are shown and said: few at a time, and only what is new is announced. */
import type { LintNote } from '../../scoring/plan/lint/note';

/** More than these at once would be a telling-off. */
export const SHOWN_AT_ONCE = 3;
const LONGEST = 42;

/** The words in quotation marks, cut short where they are a whole entry. */
export function quoted({ words }: Pick<LintNote, 'words'>): string {
  const line = words.trim().replace(/\s+/g, ' ');
  return line.length <= LONGEST ? `“${line}”` : `“${line.slice(0, LONGEST - 1).trimEnd()}…”`;
}

/** What is new among the remarks, for a polite announcement; empty when nothing is. */
export function announceNotes(before: readonly LintNote[], now: readonly LintNote[]): string {
  const fresh = now
    .slice(0, SHOWN_AT_ONCE)
    .filter((n) => !before.some((b) => b.rule === n.rule && b.field === n.field));
  return fresh.length === 0 ? '' : `Worth another look: ${fresh.map(quoted).join(', ')}.`;
}
