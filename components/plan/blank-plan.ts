/** The sheet as it lies on the table before a word is written, and how one key changes it. */
import type { PlanKey } from '../../scenarios/format/vocabulary';
import type { WrittenPlan } from '../../simulator/written-plan';

export type SheetForm = WrittenPlan['form'];

/** The draft where it is of this form; otherwise an empty sheet (a scenario's form may change between versions). */
export function startingPlan(form: SheetForm, draft: WrittenPlan | undefined): WrittenPlan {
  if (draft?.form === form) return draft;
  return form === 'blank' ? { form, text: '' } : { form, boxes: {} };
}

/** The plan with one entry rewritten; the field of a blank sheet is 'text'. Always a plain new object, safe to store. */
export function withEntry(plan: WrittenPlan, field: PlanKey | 'text', words: string): WrittenPlan {
  if (plan.form === 'blank') return { ...plan, text: words };
  return field === 'text' ? plan : { ...plan, boxes: { ...plan.boxes, [field]: words } };
}

/** The plan in another language; undefined is English, which is not written down. */
export function inLanguage(plan: WrittenPlan, language: string | undefined): WrittenPlan {
  const { language: _, ...english } = plan;
  return language === undefined ? english : { ...english, language };
}

export function entryOf(plan: WrittenPlan, field: PlanKey | 'text'): string {
  if (plan.form === 'blank') return field === 'text' ? plan.text : '';
  return field === 'text' ? '' : (plan.boxes[field] ?? '');
}
