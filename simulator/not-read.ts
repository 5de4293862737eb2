/**
 * A sheet in a language that nobody here reads. To play the week as if it were empty would be a lie about the paper, so the week
 * goes by what was agreed aloud; the paper itself is marked as not read, and is not scored.
 */
import { PLAN_ELEMENTS, PLAN_FIELDS } from '../scenarios/format/vocabulary';
import type { Play } from './play';
import type { Readers } from './readers';
import type { PlanContext, PlanReading, WrittenPlan } from './written-plan';

/** What was agreed aloud, as a sheet would have it. */
export function agreedAsPlan(agreed: Play['agreed']): WrittenPlan {
  const boxes = Object.fromEntries(PLAN_FIELDS.map(({ name, key }) => [key, agreed[name] ?? '']));
  return { form: 'boxes', boxes };
}

/** The codes of what was agreed, with no words of the sheet as evidence. */
export function readAsHeard(
  { notRead }: PlanReading,
  agreed: Play['agreed'],
  { readPlan }: Pick<Readers, 'readPlan'>,
  context: PlanContext,
): PlanReading {
  const heard = readPlan(agreedAsPlan(agreed), context);
  const evidence = Object.fromEntries(
    PLAN_ELEMENTS.map((e) => [e, []]),
  ) as unknown as PlanReading['evidence'];
  return { ...heard, evidence, notRead };
}
