/** What the sheet and its reading call things. The sheet speaks to the client, the reading to whoever wrote it. */
import {
  PLAN_FIELDS,
  type PlanElement,
  type PlanField,
  type PlanKey,
} from '../../scenarios/format/vocabulary';
import type { Code, WrittenPlan } from '../../simulator/written-plan';
import type { GuardedField } from '../identifiers/guard-words';

export const SHEET_LABELS: Readonly<Record<PlanKey, string>> = {
  what: 'What',
  when: 'When',
  where: 'Where',
  how_much: 'How much',
  why: 'Why it’s worth it',
  if_difficult: 'If it’s difficult',
  record: 'Keep a note',
};

export const READING_LABELS: Readonly<Record<PlanElement, string>> = {
  behaviour: 'What',
  when: 'When',
  where: 'Where',
  amount: 'How much',
  rationale: 'Why',
  coping: 'If…',
  monitoring: 'Recorded',
};

/** A field of what was agreed, by the label it has on the sheet. */
export const FIELD_LABELS: Readonly<Record<PlanField, string>> = {
  what: SHEET_LABELS.what,
  when: SHEET_LABELS.when,
  where: SHEET_LABELS.where,
  'how much': SHEET_LABELS.how_much,
  why: SHEET_LABELS.why,
  'if difficult': SHEET_LABELS.if_difficult,
  record: SHEET_LABELS.record,
};

/** The mark beside a row, in words: index is the code. */
export const CODE_WORDS = [
  'not on the paper yet',
  'there, but loose',
  'a stranger could tell',
] as const satisfies Readonly<Record<Code, string>>;

/** The places to write on, as the guard of identifiers reads them. */
export function guardedFields(plan: WrittenPlan): readonly GuardedField[] {
  if (plan.form === 'blank') return [{ key: 'text', text: plan.text }];
  return PLAN_FIELDS.map(({ key }) => ({ key, label: SHEET_LABELS[key], text: plan.boxes[key] ?? '' }));
}
