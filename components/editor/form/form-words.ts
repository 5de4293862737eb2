/** Words of the form. */

/** A line with its number, for a reader who does not know where line 7 is. */
export const frameLine = (lines: readonly string[], line: number): string =>
  `${line}  ${lines[line - 1] ?? ''}`;

/** "12 minutes" of "12" for the header; an empty field takes the fact out. */
export function minutesList(typed: string): readonly string[] | null {
  const parts = typed
    .split(',')
    .map((t) => t.trim())
    .filter((t) => t !== '');
  return parts.length === 0 ? null : parts.map((t) => (/^\d+(\.\d)?$/.test(t) ? `${t} minutes` : t));
}

/** A line an entry. */
export function linesList(typed: string): readonly string[] | null {
  const lines = typed
    .split('\n')
    .map((t) => t.trim())
    .filter((t) => t !== '');
  return lines.length === 0 ? null : lines;
}

/** A number where one was typed; words as they are (the reader says what is wrong with them). */
export function numberOrWords(typed: string): string | number | null {
  const plain = typed.trim();
  if (plain === '') return null;
  return /^\d{1,3}$/.test(plain) ? Number(plain) : plain;
}
