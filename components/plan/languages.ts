/**
 * Languages a client's copy may be written in, besides English: those interpreters are most often asked for in England, and
 * Welsh. Only names and directions: nothing here reads or translates them. The list is not a limit; 'und' is any other.
 */
export interface Language {
  /** BCP 47. */
  readonly tag: string;
  readonly name: string;
  readonly rightToLeft?: true;
}

export const LANGUAGES: readonly Language[] = [
  { tag: 'am', name: 'Amharic' },
  { tag: 'ar', name: 'Arabic', rightToLeft: true },
  { tag: 'bn', name: 'Bengali' },
  { tag: 'bg', name: 'Bulgarian' },
  { tag: 'zh', name: 'Chinese' },
  { tag: 'fa', name: 'Farsi', rightToLeft: true },
  { tag: 'fr', name: 'French' },
  { tag: 'gu', name: 'Gujarati' },
  { tag: 'hi', name: 'Hindi' },
  { tag: 'hu', name: 'Hungarian' },
  { tag: 'it', name: 'Italian' },
  { tag: 'ckb', name: 'Kurdish (Sorani)', rightToLeft: true },
  { tag: 'lt', name: 'Lithuanian' },
  { tag: 'pa', name: 'Panjabi' },
  { tag: 'ps', name: 'Pashto', rightToLeft: true },
  { tag: 'pl', name: 'Polish' },
  { tag: 'pt', name: 'Portuguese' },
  { tag: 'ro', name: 'Romanian' },
  { tag: 'sk', name: 'Slovak' },
  { tag: 'so', name: 'Somali' },
  { tag: 'es', name: 'Spanish' },
  { tag: 'ta', name: 'Tamil' },
  { tag: 'ti', name: 'Tigrinya' },
  { tag: 'tr', name: 'Turkish' },
  { tag: 'uk', name: 'Ukrainian' },
  { tag: 'ur', name: 'Urdu', rightToLeft: true },
  { tag: 'vi', name: 'Vietnamese' },
  { tag: 'cy', name: 'Welsh' },
  { tag: 'und', name: 'another language' },
];

const languageOf = (tag: string | undefined): Language | undefined => LANGUAGES.find((l) => l.tag === tag);

/** "Polish"; a tag that is not on the list is "another language". */
export const languageName = (tag: string): string => languageOf(tag)?.name ?? 'another language';

/** What an element in this language carries; nothing for English, which the page is in. */
export function languageAttributes(tag: string | undefined): { lang?: string; dir?: 'rtl' | 'auto' } {
  if (tag === undefined) return {};
  const dir = languageOf(tag)?.rightToLeft ? 'rtl' : 'auto';
  return tag === 'und' ? { dir } : { lang: tag, dir };
}
