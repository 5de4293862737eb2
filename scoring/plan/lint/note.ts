/** One kind remark on a plan while it is being written: the words it is about, why, and a better pattern to try. */
import type { PlanKey } from '../../../scenarios/format/vocabulary';
import type { PlanReading, WrittenPlan } from '../../../simulator/written-plan';
import type { Clause } from '../clauses';
import type { TaskRead } from '../elements/behaviour';

export interface LintNote {
  /** Which rule made it, so that pages can tell one from another. */
  readonly rule: string;
  readonly field: PlanKey | 'text';
  /** UTF-16 offsets in the box, or on the blank sheet. */
  readonly from: number;
  readonly to: number;
  /** The words themselves: always the text between from and to. */
  readonly words: string;
  /** What a stranger would still not know. About the words, never about the writer. */
  readonly says: string;
  /** A pattern to try, as it could stand on a sheet; null where there is none to show. */
  readonly tries: string | null;
}

/** All that a rule may look at. */
export interface SheetRead {
  readonly plan: WrittenPlan;
  readonly reading: PlanReading;
  readonly clauses: readonly Clause[];
  /** Every thing to do that the sheet names. */
  readonly tasks: readonly TaskRead[];
}

export type LintRule = (sheet: SheetRead) => readonly LintNote[];

/** The words of a box, or of the blank sheet. */
export function textOf(plan: WrittenPlan, field: PlanKey | 'text'): string {
  if (plan.form === 'blank') return field === 'text' ? plan.text : '';
  return field === 'text' ? '' : (plan.boxes[field] ?? '');
}

/** A note on the words between two offsets. */
export function noteOn(
  plan: WrittenPlan,
  field: PlanKey | 'text',
  from: number,
  to: number,
  about: Pick<LintNote, 'rule' | 'says' | 'tries'>,
): LintNote {
  return { ...about, field, from, to, words: textOf(plan, field).slice(from, to) };
}
