/**
 * Looks for what could identify a real person in words somebody typed: NHS number, postcode, phone, email, date of birth, title
 * and surname. It helps to notice; it cannot promise that nothing is left ("the vicar of Ashby" is a person too).
 */
import { findDatesOfBirth } from './date-of-birth';
import { findEmailAddresses } from './email-address';
import { IDENTIFIER_KINDS, type Identifier, type IdentifierKind } from './identifier';
import { findNhsNumbers } from './nhs-number';
import { findPhoneNumbers } from './phone-number';
import { findPostcodes } from './postcode';
import { findTitledNames } from './title-and-surname';

/**
 * Everything found, in order, nothing twice: where two readings overlap, the first of the kinds stands.
 * @param known names that may stand: the people of a scenario are nobody's.
 * @param kinds what is looked for.
 */
export function findIdentifiers(
  text: string,
  known: readonly string[] = [],
  kinds: readonly IdentifierKind[] = IDENTIFIER_KINDS,
): readonly Identifier[] {
  const names = new Set(known.flatMap((name) => name.toLowerCase().split(/\s+/)));
  const finders = [
    findNhsNumbers,
    findEmailAddresses,
    findPhoneNumbers,
    findDatesOfBirth,
    findPostcodes,
    ...(kinds.includes('name') ? [findTitledNames(names)] : []),
  ];
  const found: Identifier[] = [];
  for (const one of finders.flatMap((find) => find(text))) {
    if (!found.some((other) => one.from < other.to && other.from < one.to)) found.push(one);
  }
  return found.filter(({ kind }) => kinds.includes(kind)).sort((a, b) => a.from - b.from);
}

/** The text with this one taken out and its kind, in square brackets, in its place. */
export function withoutIdentifier(text: string, { kind, from, to }: Identifier): string {
  return `${text.slice(0, from)}[${kind}]${text.slice(to)}`;
}
