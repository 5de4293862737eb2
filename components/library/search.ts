/** Finding someone in the library: every field narrows, and a choice that would show everyone or nobody is not offered. */
import { CONTACTS, CRITERIA, DIFFICULTIES } from '../../scenarios/format/vocabulary';
import type { Contact, CriterionName, Difficulty } from '../../scenarios/format/vocabulary';
import type { Person } from './people';

export interface Search {
  readonly kind: 'setting' | 'reviewing' | null;
  readonly contact: Contact | null;
  readonly difficulty: Difficulty | null;
  readonly intervention: string | null;
  /** "Practise obstacles": scenarios that assess it. */
  readonly criterion: CriterionName | null;
  /** At most so many minutes. */
  readonly minutes: number | null;
  readonly notMet: boolean;
}

export const EVERYONE: Search = {
  kind: null,
  contact: null,
  difficulty: null,
  intervention: null,
  criterion: null,
  minutes: null,
  notMet: false,
};

/** The length that the quick chip offers: what fits before the next call. */
export const SHORT = 8;

/** `met` are ids of scenarios that were ever begun. */
export function finds(search: Search, person: Person, met: ReadonlySet<string>): boolean {
  const { header } = person.scenario;
  return (
    (search.kind === null || header.mode === search.kind || header.mode === 'both') &&
    (search.contact === null || header.contact === search.contact) &&
    (search.difficulty === null || header.difficulty === search.difficulty) &&
    (search.intervention === null || header.intervention === search.intervention) &&
    (search.criterion === null || header.criteria.includes(search.criterion)) &&
    (search.minutes === null || person.minutes <= search.minutes) &&
    (!search.notMet || !met.has(person.id))
  );
}

export interface Choice<T> {
  readonly value: T;
  readonly words: string;
}
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Only those values that would show some and hide some. */
function worthOffering<T>(
  values: readonly T[],
  people: readonly Person[],
  has: (p: Person, v: T) => boolean,
): Choice<T>[] {
  return values
    .filter((v) => people.some((p) => has(p, v)) && !people.every((p) => has(p, v)))
    .map((value) => ({ value, words: capital(String(value)) }));
}

/** What can be chosen in each field, for these people. */
export function choicesFor(people: readonly Person[]) {
  const interventions = [...new Set(people.flatMap((p) => p.scenario.header.intervention ?? []))].sort();
  return {
    kind: worthOffering(
      ['setting', 'reviewing'] as const,
      people,
      (p, v) => p.scenario.header.mode === v || p.scenario.header.mode === 'both',
    ),
    contact: worthOffering(CONTACTS, people, (p, v) => p.scenario.header.contact === v),
    difficulty: worthOffering(DIFFICULTIES, people, (p, v) => p.scenario.header.difficulty === v),
    intervention: worthOffering(interventions, people, (p, v) => p.scenario.header.intervention === v),
    criterion: worthOffering(
      CRITERIA.map((c) => c.name),
      people,
      (p, v) => p.scenario.header.criteria.includes(v),
    ),
  };
}
