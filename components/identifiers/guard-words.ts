/** What the guard says of each thing it finds, and where it stands when there are several fields. */
import { findIdentifiers, withoutIdentifier } from '../../cpd-log/identifiers/find-identifiers';
import { IDENTIFIER_KINDS, type Identifier, type IdentifierKind } from '../../cpd-log/identifiers/identifier';

export interface GuardedField {
  readonly key: string;
  /** Its label, where there is more than one field to tell apart. */
  readonly label?: string;
  readonly text: string;
  /** What is looked for in it; everything where nothing is said. */
  readonly kinds?: readonly IdentifierKind[];
}

/** Where people are named on purpose: an author's clients, a course's teachers. Their numbers and addresses are still asked about. */
export const ALL_BUT_NAMES: readonly IdentifierKind[] = IDENTIFIER_KINDS.filter((kind) => kind !== 'name');

export interface GuardedIdentifier extends Identifier {
  readonly field: GuardedField;
}

export const LOOKS_LIKE: Readonly<Record<IdentifierKind, string>> = {
  'NHS number': 'an NHS number',
  'email address': 'an email address',
  'phone number': 'a phone number',
  'date of birth': 'a date of birth',
  postcode: 'a postcode',
  name: 'somebody’s name',
};

/** Looks through a field's text once for as long as it says the same: beside a short note may lie whole scripts. */
export function findingOnce(): typeof findIdentifiers {
  const found = new Map<string, { readonly asked: string; readonly all: readonly Identifier[] }>();
  return (text, known = [], kinds = IDENTIFIER_KINDS) => {
    const asked = JSON.stringify([known, kinds]);
    const before = found.get(text);
    if (before?.asked === asked) return before.all;
    const all = findIdentifiers(text, known, kinds);
    // Only what stands there now is asked for again.
    if (found.size >= MOST_REMEMBERED) found.clear();
    found.set(text, { asked, all });
    return all;
  };
}
const MOST_REMEMBERED = 64;

/** Everything found in the fields, in their order, but what was said to be nobody's. */
export function guardedIn(
  fields: readonly GuardedField[],
  known: readonly string[],
  mayStay: readonly string[],
  find: typeof findIdentifiers = findIdentifiers,
): readonly GuardedIdentifier[] {
  return fields.flatMap((field) =>
    find(field.text, known, field.kinds)
      .filter(({ words }) => !mayStay.includes(words))
      .map((one) => ({ ...one, field })),
  );
}

/** The field's words without it; null where the field has moved on since it was found. */
export function removed(one: GuardedIdentifier, now: string): string | null {
  return now.slice(one.from, one.to) === one.words ? withoutIdentifier(now, one) : null;
}

/** The words back in the place they were taken from; null where that place is gone. */
export function putBack(one: GuardedIdentifier, now: string): string | null {
  const gap = `[${one.kind}]`;
  const at = now.startsWith(gap, one.from) ? one.from : now.indexOf(gap);
  return at < 0 ? null : now.slice(0, at) + one.words + now.slice(at + gap.length);
}
