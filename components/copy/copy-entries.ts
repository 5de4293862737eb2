/** What goes on the client's copy: the entries that have words, in the order of the sheet. */
import { PLAN_FIELDS } from '../../scenarios/format/vocabulary';
import type { WrittenPlan } from '../../simulator/written-plan';
import { SHEET_LABELS } from '../plan/plan-words';

export interface CopyEntry {
  readonly key: string;
  /** null on a blank sheet, and in another language: English labels would not be hers to read. */
  readonly label: string | null;
  readonly words: string;
}

export function copyEntries(plan: WrittenPlan): readonly CopyEntry[] {
  const entries =
    plan.form === 'blank'
      ? [{ key: 'text', label: null, words: plan.text.trim() }]
      : PLAN_FIELDS.map(({ key }) => ({
          key,
          label: plan.language === undefined ? SHEET_LABELS[key] : null,
          words: (plan.boxes[key] ?? '').trim(),
        }));
  return entries.filter(({ words }) => words !== '');
}
