/** A practice day: three to five people in a sensible order, around one thing to practise, within the time there is. */
import { DIFFICULTIES } from '../../scenarios/format/vocabulary';
import type { CriterionName } from '../../scenarios/format/vocabulary';
import type { Person } from './people';

/** Reading the briefing, the debrief and writing a reflection take about as long as the session itself; never under this. */
const AROUND_A_SESSION = 10;
export const FEWEST = 3;
export const MOST = 5;

/** Minutes a person takes with everything around the session. */
export const minutesWith = (person: Person): number =>
  person.minutes + Math.max(AROUND_A_SESSION, person.minutes);

/**
 * Three to five people for a day: those who can show the criterion (anyone where none is named), not met yet before met already,
 * different ways of contact and kinds of session before more of the same, easiest first. Fewer than three only where the library
 * has no more. People whose script may touch on risk are not put into a day by chance.
 */
export function practiceDay(
  people: readonly Person[],
  criterion: CriterionName | null,
  minutes: number,
  met: ReadonlySet<string>,
): readonly Person[] {
  const left = people.filter(
    (p) =>
      p.scenario.header.contentNote === null &&
      (criterion === null || p.scenario.header.criteria.includes(criterion)),
  );
  const chosen: Person[] = [];
  let spent = 0;
  while (chosen.length < MOST && left.length > 0) {
    const same = (p: Person): number =>
      chosen.filter((c) => c.scenario.header.contact === p.scenario.header.contact).length +
      chosen.filter((c) => c.scenario.header.mode === p.scenario.header.mode).length +
      chosen.filter((c) => c.scenario.header.intervention === p.scenario.header.intervention).length;
    left.sort(
      (a, b) =>
        Number(met.has(a.id)) - Number(met.has(b.id)) ||
        same(a) - same(b) ||
        a.minutes - b.minutes ||
        a.id.localeCompare(b.id),
    );
    const next = left.shift() as Person;
    if (chosen.length >= FEWEST && spent + minutesWith(next) > minutes) break;
    chosen.push(next);
    spent += minutesWith(next);
  }
  const difficulty = (p: Person): number => DIFFICULTIES.indexOf(p.scenario.header.difficulty);
  return chosen.sort((a, b) => difficulty(a) - difficulty(b) || a.minutes - b.minutes);
}
