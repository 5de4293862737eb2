/** Whose turn it is to be a drill: a fresh client for the criterion, drawn by a seed among those not met in a drill before. */
import type { DrillRow } from '../../cpd-log/drills/drill-shapes';
import type { CriterionName } from '../../scenarios/format/vocabulary';
import { liftTurns, type LiftedTurn } from '../../scoring/drill/lift-turns';
import { draw, shuffled } from '../../simulator/chance';
import type { Seeds } from '../../simulator/decision';
import type { Readers } from '../../simulator/next-step';
import type { Person } from '../library/people';

export interface ChosenTurn {
  readonly person: Person;
  readonly turn: LiftedTurn;
}

/**
 * Somebody with a turn that can show the criterion: first those never met in a drill, then those met longest ago. Scripts that need telling
 * beforehand (a content note) are left to their own briefing. Null where nobody has such a turn.
 * @param done drills done, newest first.
 */
export function chooseTurn(
  people: readonly Person[],
  criterion: CriterionName,
  done: readonly DrillRow[],
  seeds: Seeds,
  readers: Readers,
): ChosenTurn | null {
  const metAt = new Map([...done].reverse().map(({ scenarioId, at }) => [scenarioId, at]));
  const willing = people.filter(({ scenario }) => scenario.header.contentNote === null);
  const inOrder = shuffled(willing, ({ id }) => id, seeds.seed, 'drill with').sort(
    (a, b) => (metAt.get(a.id) ?? 0) - (metAt.get(b.id) ?? 0),
  );
  for (const person of inOrder) {
    const turns = liftTurns(person.scenario, seeds, readers).filter(({ criteria }) =>
      criteria.includes(criterion),
    );
    const before = done.filter(({ scenarioId }) => scenarioId === person.id);
    const fresh = turns.filter(
      ({ session, beat }) => !before.some((drill) => drill.session === session && drill.beat === beat),
    );
    const among = fresh.length > 0 ? fresh : turns;
    const turn = among[draw(Math.max(1, among.length), seeds.seed, 'turn of', person.id)];
    if (turn) return { person, turn };
  }
  return null;
}
