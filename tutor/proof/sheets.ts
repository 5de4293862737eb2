/** The author's good answer with some of its boxes left empty. */
import type { Scenario } from '../../scenarios/format/scenario';
import { PLAN_FIELDS, type PlanField } from '../../scenarios/format/vocabulary';
import { modelSheet } from '../../scoring/best-path';
import type { WrittenPlan } from '../../simulator/written-plan';

/** One sheet a script and choice of boxes, so that a reader that remembers what it read meets the same one again. */
const KNOWN = new WeakMap<Scenario['header'], Map<string, WrittenPlan>>();

export function sheetWithout(scenario: Scenario, without: readonly PlanField[]): WrittenPlan {
  const own = KNOWN.get(scenario.header) ?? new Map<string, WrittenPlan>();
  KNOWN.set(scenario.header, own);
  const name = without.join();
  const known = own.get(name);
  if (known) return known;
  const model = modelSheet(scenario);
  const empty = PLAN_FIELDS.filter((f) => without.includes(f.name)).map((f): string => f.key);
  const made: WrittenPlan =
    model.form === 'boxes'
      ? {
          ...model,
          boxes: Object.fromEntries(Object.entries(model.boxes).filter(([key]) => !empty.includes(key))),
        }
      : model;
  own.set(name, made);
  return made;
}
