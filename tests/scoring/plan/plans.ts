/** Short ways to write a plan in a test, and the coded sets beside these tests. */
import { readFileSync } from 'node:fs';
import type { PlanElement, PlanKey } from '../../../scenarios/format/vocabulary';
import { readPlanLine, type PlanLine } from '../../../scoring/plan/plan-lines';
import { NO_CONTEXT, readPlan } from '../../../scoring/plan/read-plan';
import type { Code, PlanContext, PlanReading, WrittenPlan } from '../../../simulator/written-plan';

export const blank = (text: string): WrittenPlan => ({ form: 'blank', text });
export const boxes = (filled: Partial<Record<PlanKey, string>>): WrittenPlan => ({
  form: 'boxes',
  boxes: filled,
});

export const read = (plan: WrittenPlan | string, context: Partial<PlanContext> = {}): PlanReading =>
  readPlan(typeof plan === 'string' ? blank(plan) : plan, { ...NO_CONTEXT, ...context });

export const codeOf = (element: PlanElement, plan: WrittenPlan | string): Code => read(plan).codes[element];

/** Every line of a coded file; a line that cannot be read fails the test that asks. */
export function codedPlans(name: string): PlanLine[] {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const result = readPlanLine(line);
      if (!result.ok) throw new Error(`${name}: ${result.message}`);
      return result.line;
    });
}
