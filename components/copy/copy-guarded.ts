/** The client's copy as it leaves: what its owner took out is out of the paper and the line, and the plan in the log stays as written. */
import { PLAN_FIELDS } from '../../scenarios/format/vocabulary';
import type { WrittenPlan } from '../../simulator/written-plan';
import type { GuardedField } from '../identifiers/guard-words';
import { entryOf } from '../plan/blank-plan';
import { SHEET_LABELS } from '../plan/plan-words';

/** An entry of the copy, by box or 'text': what was written there, and what is to stand there instead. */
export type TakenOut = Readonly<Record<string, { readonly written: string; readonly instead: string }>>;

/** The plan with what was taken out of it; an entry that has been written anew since stands as it is. */
export function planForCopy(plan: WrittenPlan, takenOut: TakenOut): WrittenPlan {
  const now = (key: string, text: string): string => {
    const out = takenOut[key];
    return out?.written === text ? out.instead : text;
  };
  if (plan.form === 'blank') return { ...plan, text: now('text', plan.text) };
  const boxes = PLAN_FIELDS.flatMap(({ key }) => {
    const text = plan.boxes[key];
    return text === undefined ? [] : [[key, now(key, text)] as const];
  });
  return { ...plan, boxes: Object.fromEntries(boxes) };
}

/** What was taken out, with one entry more put in place of what the plan says there. */
export function withTakenOut(plan: WrittenPlan, before: TakenOut, key: string, instead: string): TakenOut {
  const field = PLAN_FIELDS.find((f) => f.key === key)?.key ?? 'text';
  return { ...before, [field]: { written: entryOf(plan, field), instead } };
}

export function fieldsOfCopy(plan: WrittenPlan): readonly GuardedField[] {
  if (plan.form === 'blank') return [{ key: 'text', text: plan.text }];
  return PLAN_FIELDS.map(({ key }) => ({ key, label: SHEET_LABELS[key], text: plan.boxes[key] ?? '' }));
}
