/** The library as people: who they are, the first thing they say, and what a session with them is about. */
import { readScenario } from '../../scenarios/format/read-scenario';
import type { Scenario } from '../../scenarios/format/scenario';
import type { KeptScript, SignOffRow } from '../../cpd-log/scripts/script-shapes';
import { cardOf, readWhenAsked, type Card } from './card';

export interface Person {
  readonly id: string;
  readonly scenario: Scenario;
  /** The script's text, kept with the attempt. */
  readonly text: string;
  /** Plain words, without quotation marks; empty where the client says nothing at first. */
  readonly firstWords: string;
  /** About how long it takes, in whole minutes. */
  readonly minutes: number;
  /** Somebody with a clinical role has signed it. */
  readonly reviewed: boolean;
  /** Where it came from, for one that was loaded here; null for one that is shipped. */
  readonly loaded: Pick<KeptScript, 'from' | 'loadedAt' | 'version'> | null;
}

export interface ShippedScript {
  readonly fileName: string;
  readonly text: string;
  /** As the build worked it out; absent, the script is read. */
  readonly card?: Card | null | undefined;
}

/** Everyone who can be talked to, in the order given; a script that gave no session is left out. */
export function readPeople(shipped: readonly ShippedScript[]): Person[] {
  return shipped.flatMap(({ fileName, text, card }) =>
    card === undefined
      ? (personOf(text, fileName) ?? [])
      : card === null
        ? []
        : personWith(card, readWhenAsked(card, text, fileName), text, null),
  );
}

/** The person a script is about; null where it gave no session. The file's name gives the id where the header has none. */
export function personOf(text: string, fileName: string, loaded: Person['loaded'] = null): Person | null {
  const { scenario } = readScenario(text, fileName);
  const card = cardOf(scenario);
  return card && personWith(card, scenario, text, loaded);
}

function personWith(
  { firstWords, minutes }: Card,
  scenario: Scenario,
  text: string,
  loaded: Person['loaded'],
): Person {
  const reviewed = isReviewed(scenario);
  return { id: scenario.header.id, scenario, text, firstWords, minutes, reviewed, loaded };
}

const isReviewed = ({ header }: Scenario): boolean => header.reviewedBy.some((r) => r.role === 'clinical');

/**
 * The scenario with those who signed its very text on this device beside those its header names, so that whatever shows who
 * reviewed it shows them too. The text itself is not touched.
 */
export function withSignatures(scenario: Scenario, signed: readonly SignOffRow[]): Scenario {
  const { header } = scenario;
  const fresh = signed.filter(
    ({ name, role }) => !header.reviewedBy.some((r) => r.name === name && r.role === role),
  );
  if (fresh.length === 0) return scenario;
  const reviewedBy = [...header.reviewedBy, ...fresh.map(({ name, role, date }) => ({ name, role, date }))];
  return { ...scenario, header: { ...header, reviewedBy } };
}

/** The same for a person. */
export function signedPerson(person: Person, signed: readonly SignOffRow[]): Person {
  const scenario = withSignatures(person.scenario, signed);
  return scenario === person.scenario ? person : { ...person, scenario, reviewed: isReviewed(scenario) };
}

/** "Setting and reviewing", "setting", "reviewing". */
export function modeWords(mode: Scenario['header']['mode']): string {
  return mode === 'both' ? 'setting and reviewing' : mode;
}
