/** The chips over the library: one at a time, and only those that would show some and hide some. */
import type { Person } from './people';

export interface Filter {
  readonly name: string;
  readonly keeps: (person: Person) => boolean;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const mode = (kind: 'setting' | 'reviewing'): Filter => ({
  name: capital(kind),
  keeps: ({ scenario }) => scenario.header.mode === kind || scenario.header.mode === 'both',
});
const contact = (kind: Person['scenario']['header']['contact']): Filter => ({
  name: capital(kind),
  keeps: ({ scenario }) => scenario.header.contact === kind,
});
const difficulty = (kind: Person['scenario']['header']['difficulty']): Filter => ({
  name: capital(kind),
  keeps: ({ scenario }) => scenario.header.difficulty === kind,
});

/** The filters worth showing for these people. `met` are ids of scenarios that were ever begun. */
export function filtersFor(people: readonly Person[], met: ReadonlySet<string>): Filter[] {
  const all: Filter[] = [
    mode('setting'),
    mode('reviewing'),
    ...(['telephone', 'video', 'face to face', 'messages'] as const).map(contact),
    ...(['foundation', 'intermediate', 'advanced'] as const).map(difficulty),
    { name: 'Under 8 minutes', keeps: (p) => p.minutes < 8 },
    { name: 'Not met yet', keeps: (p) => !met.has(p.id) },
  ];
  return all.filter(({ keeps }) => people.some(keeps) && !people.every(keeps));
}
