/** What the week is played from, read off a situation: the sheet as far as it is known, the client, and how big a step was set. */
import type { Scenario } from '../../scenarios/format/scenario';
import { CLIENT_VALUES, PLAN_ELEMENTS, SIZES } from '../../scenarios/format/vocabulary';
import type { PlanElement } from '../../scenarios/format/vocabulary';
import type { Code } from '../../simulator/written-plan';
import { FACT } from './fact-names';
import { read, type SlotTable } from './slots';
import type { OutcomesOf } from './week-outcomes';

export function weekFrom(state: Int32Array, slots: SlotTable, scenario: Scenario): Parameters<OutcomesOf> {
  const number = (name: string): number | undefined => {
    const slot = slots.get(name);
    return slot && read(state, slot);
  };
  const codes: Partial<Record<PlanElement, Code>> = {};
  for (const element of PLAN_ELEMENTS) {
    const code = number(FACT.code(element));
    if (code !== undefined) codes[element] = code as Code;
  }
  const client = { ...scenario.header.client.state };
  for (const value of CLIENT_VALUES) client[value] = number(FACT.value(value)) ?? client[value];
  const agreed = SIZES[(number(FACT.size) ?? 0) - 1];
  const size = agreed ?? (number(FACT.tooMuch) === 1 ? 'too big' : 'planned');
  return [number(FACT.planWritten) === 1, codes, client, size];
}
