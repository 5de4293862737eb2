/** What the simulator is handed: someone to read the sheet, and someone to hold it against what was agreed. */
import type { Scenario } from '../scenarios/format/scenario';
import { modelPlan } from './model-plan';
import type { Day } from './words';
import type { MismatchFinder, PlanContext, PlanReader } from './written-plan';

export interface Readers {
  readonly readPlan: PlanReader;
  readonly findMismatches: MismatchFinder;
}

/** What a reader should know of this scenario before it reads: names first, and where the week's days start. */
export function planContext(scenario: Scenario): PlanContext {
  return {
    people: [scenario.header.client.name, ...scenario.header.people],
    places: scenario.header.places,
    worksAgainst: modelPlan(scenario)?.worksAgainst ?? [],
    firstDay: scenario.week?.obstacles.find((o) => o.day !== null)?.day ?? (0 as Day),
  };
}
