/** The author's good answer on the sheet, box by box. */
import type { Scenario } from '../scenarios/format/scenario';
import { PLAN_FIELDS, type PlanElement } from '../scenarios/format/vocabulary';
import { modelPlan } from '../simulator/model-plan';

const fieldOf = (element: PlanElement) => PLAN_FIELDS.find((f) => f.element === element);

/** What the author would have written for an element; empty where they did not say. */
export function modelBox(scenario: Scenario, element: PlanElement): string {
  const field = fieldOf(element);
  return (field && modelPlan(scenario)?.boxes[field.key]?.trim()) ?? '';
}

/** Some of the author's boxes as one line: "When: Tuesday and Friday. Record: tick the diary." Null when there are none. */
export function modelSheetLine(scenario: Scenario, elements: readonly PlanElement[]): string | null {
  const parts = elements.flatMap((element) => {
    const text = modelBox(scenario, element).replace(/\.$/, '');
    const name = fieldOf(element)?.name ?? element;
    return text === '' ? [] : [`${name.charAt(0).toUpperCase()}${name.slice(1)}: ${text}.`];
  });
  return parts.length === 0 ? null : parts.join(' ');
}
