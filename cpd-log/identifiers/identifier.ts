/** Something in free text by which a real person could be found. */
export const IDENTIFIER_KINDS = [
  'NHS number',
  'email address',
  'phone number',
  'date of birth',
  'postcode',
  'name',
] as const;
export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number];

export interface Identifier {
  readonly kind: IdentifierKind;
  /** UTF-16 offsets in the text. */
  readonly from: number;
  readonly to: number;
  /** The words themselves: always the text between from and to. */
  readonly words: string;
}

export type IdentifierFinder = (text: string) => readonly Identifier[];

/** Everything a pattern matches and a check lets through. The pattern is global and cannot backtrack far. */
export function matches(
  kind: IdentifierKind,
  pattern: RegExp,
  isOne: (words: string, groups: readonly (string | undefined)[], before: string) => boolean = () => true,
): IdentifierFinder {
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [words, ...groups] = match;
      if (!isOne(words, groups, text.slice(Math.max(0, match.index - 24), match.index))) return [];
      return [{ kind, from: match.index, to: match.index + words.length, words }];
    });
}
