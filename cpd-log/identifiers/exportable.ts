import { findIdentifiers } from './find-identifiers';
import type { Identifier } from './identifier';

export type Exportable =
  { readonly ok: true } | { readonly ok: false; readonly found: readonly Identifier[] };

/**
 * Whether these words may leave the device. What leaves cannot be called back, so an export asks about each thing found, and goes
 * on only when everything is taken out or said to be nobody's.
 * @param answered words that somebody looked at and said may stay.
 */
export function exportable(
  text: string,
  {
    known = [],
    answered = [],
  }: { readonly known?: readonly string[]; readonly answered?: readonly string[] } = {},
): Exportable {
  const found = findIdentifiers(text, known).filter(({ words }) => !answered.includes(words));
  return found.length === 0 ? { ok: true } : { ok: false, found };
}
