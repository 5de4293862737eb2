/**
 * A good next one: neither locked nor ordered, only suggested. Challenge that fits best is a step beyond what was last managed,
 * on what is still weakest (self-determination theory as Owen 2020 used it for practice-based learning days).
 */
import { CRITERIA, DIFFICULTIES } from '../../scenarios/format/vocabulary';
import type { CriterionName } from '../../scenarios/format/vocabulary';
import type { AttemptRow, TotalRow } from '../../cpd-log/kept-shapes';
import type { Person } from './people';

export interface GoodNextOne {
  readonly person: Person;
  /** Why this one, in a sentence. */
  readonly why: string;
}

/** Mean level per criterion, only where it was ever assessed. */
function means(totals: readonly TotalRow[]): ReadonlyMap<CriterionName, number> {
  return new Map(
    totals.flatMap(({ of, count, levels }) =>
      of === 'attempts' || count === 0
        ? []
        : [[of, (levels[1] + 2 * levels[2] + 3 * levels[3]) / count] as const],
    ),
  );
}

/** The criterion furthest under the specification; null when none is. */
export function weakest(totals: readonly TotalRow[]): CriterionName | null {
  const found = [...means(totals)].filter(([, mean]) => mean < 2).sort((a, b) => a[1] - b[1])[0];
  return found ? found[0] : null;
}

/** Which difficulty comes next, as an index: up one after meeting the specification, the same after anything else. */
function nextStep(filed: readonly AttemptRow[], people: readonly Person[]): number {
  const last = filed[0];
  const person = people.find((p) => p.id === last?.scenarioId);
  if (!last || !person) return 0;
  const was = DIFFICULTIES.indexOf(person.scenario.header.difficulty);
  return last.summary?.band === 'meets the specification' ? Math.min(DIFFICULTIES.length - 1, was + 1) : was;
}

/**
 * Somebody not met yet: nearest to the difficulty that fits, first those who can show the weakest criterion, the shortest where
 * that leaves a choice. Null when everyone was met.
 * @param filed filed attempts, newest first
 */
export function goodNextOne(
  people: readonly Person[],
  filed: readonly AttemptRow[],
  totals: readonly TotalRow[],
  met: ReadonlySet<string>,
): GoodNextOne | null {
  const weak = weakest(totals);
  const step = nextStep(filed, people);
  const away = (p: Person): number => Math.abs(DIFFICULTIES.indexOf(p.scenario.header.difficulty) - step);
  const practises = (p: Person): number =>
    weak !== null && p.scenario.header.criteria.includes(weak) ? 0 : 1;
  const [person] = people
    .filter((p) => !met.has(p.id) && p.scenario.header.contentNote === null)
    .sort(
      (a, b) =>
        practises(a) - practises(b) || away(a) - away(b) || a.minutes - b.minutes || a.id.localeCompare(b.id),
    );
  if (!person) return null;
  const { client, difficulty } = person.scenario.header;
  const words = CRITERIA.find((c) => c.name === weak)?.watch;
  if (filed.length === 0)
    return { person, why: `A gentle first one: ${person.minutes} minutes, ${difficulty}.` };
  if (weak !== null && practises(person) === 0)
    return {
      person,
      why: `${client.name} gives you room to practise ${weak}: ${words}. So far it has been the one with most to gain.`,
    };
  return {
    person,
    why: `You have been meeting the specification. ${client.name} asks a little more of you.`,
  };
}
