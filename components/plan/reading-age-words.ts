/** The reading age in words. The number alone would be a mark; with the hard words it is something to do. */

/** About the level that guides for public writing ask for; the same number as the measure's own. */
const FITS_MOST = 11;

export function ageWords(age: number | null): string {
  if (age === null) return '';
  if (age <= FITS_MOST) return `Reads at about age ${age}.`;
  return `Reads at about age ${age}; up to ${FITS_MOST} suits most people. Shorter lines help, and shorter words.`;
}

export function hardWordsLine(words: readonly string[]): string {
  if (words.length === 0) return '';
  const named = words.map((word) => `“${word}”`);
  const last = named.length > 1 ? ` and ${named.at(-1)}` : '';
  return `Not everyone knows ${named.slice(0, last ? -1 : 1).join(', ')}${last}.`;
}
