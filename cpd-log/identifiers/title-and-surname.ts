import { matches, type IdentifierFinder } from './identifier';

const NO_SURNAME = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
   november december christmas easter the a an and or who what when if on at in to for is was will has had says said`.split(
    /\s+/,
  ),
);
/** "Mrs Patel", "Dr. O'Neill", "mr smith"; "Miss" and "Dr" want their capitals, or "miss one" would be somebody. */
const TITLED =
  /(?<![\p{L}])(?:[Mm](?:rs?|s|x)\.? [\p{L}][\p{L}'’-]+|(?:Miss|Dr|Prof|Professor|Rev|Sir|Dame|Lady|Lord|Cllr|Sister|Nurse)\.? \p{Lu}[\p{L}'’-]+)(?: \p{Lu}[\p{L}'’-]+)?/gu;

/** @param known words that are names of the scenario's own people, in lower case. */
export function findTitledNames(known: ReadonlySet<string>): IdentifierFinder {
  return matches('name', TITLED, (words) => {
    const surnames = words
      .split(' ')
      .slice(1)
      .map((word) => word.toLowerCase().replace(/['’]s?$/, ''));
    return !surnames.some((word, i) => (i === 0 && NO_SURNAME.has(word)) || known.has(word));
  });
}
