/** The plan the trainee writes, and what a reading of it tells the simulator. The reader itself is handed in. */
import type { Day, PlanElement, PlanField, PlanKey } from '../scenarios/format/vocabulary';
import type { ModelPlan } from '../scenarios/format/scenario';

export type WrittenPlan = (
  | { readonly form: 'boxes'; readonly boxes: Readonly<Partial<Record<PlanKey, string>>> }
  | { readonly form: 'blank'; readonly text: string }
) & {
  /** BCP 47 tag of the language it is written in; absent is English. Another language is kept and printed, and not read. */
  readonly language?: string | undefined;
};

/** 0 absent, 1 loose, 2 a stranger could tell. */
export type Code = 0 | 1 | 2;

/** Words that a code was seen in: UTF-16 offsets into that box, or into the blank sheet. */
export interface Evidence {
  readonly field: PlanKey | 'text';
  readonly from: number;
  readonly to: number;
  /** The words themselves: always equal to the text between from and to. */
  readonly text: string;
}

export interface Occasion {
  readonly day: Day;
  /** 24-hour "HH:MM" where a clock time was read. */
  readonly time: string | null;
}

/** What the reader should know before it reads. */
export interface PlanContext {
  readonly people: readonly string[];
  readonly places: readonly string[];
  /** Steps that work against the task; such a coping step is coping 1 and answers nothing. */
  readonly worksAgainst: readonly string[];
  /** Day that a task "N times a week" or with no day starts on. */
  readonly firstDay: Day;
}

export interface PlanReading {
  readonly codes: Readonly<Record<PlanElement, Code>>;
  readonly evidence: Readonly<Record<PlanElement, readonly Evidence[]>>;
  /** The week's planned occasions in order, never empty, never more than 14; how they were read is in `occasionsFrom`. */
  readonly occasions: readonly Occasion[];
  readonly occasionsFrom: 'named days' | 'daily' | 'times a week' | 'one-off' | 'none read';
  /** `where` is "anywhere" and the task needs no place. */
  readonly anywhere: boolean;
  /** The text an obstacle may be answered by: every coping clause, without steps that work against the task. */
  readonly copingText: string;
  /** The step on the works-against list that was written as coping, if any. */
  readonly worksAgainst: string | null;
  /** What `coping` is by the codebook alone, with the step that works against the task counted in. Absent where there is none. */
  readonly copingByCodebook?: Code | undefined;
  /** The language of a sheet that was not read; its codes then say nothing of the paper. Absent where it was read. */
  readonly notRead?: string | undefined;
}

export type PlanReader = (plan: WrittenPlan, context: PlanContext) => PlanReading;

/** Which agreed fields a plan contradicts: last agreed text against the sheet. Leaving out is missing, not mismatch. */
export type MismatchFinder = (
  plan: WrittenPlan,
  reading: PlanReading,
  agreed: Readonly<Partial<Record<PlanField, string>>>,
) => readonly Mismatch[];

export interface Mismatch {
  readonly field: PlanField;
  readonly agreed: string;
  readonly written: string;
}

/** The model answer as a plan in boxes. */
export function modelAsPlan(model: ModelPlan): WrittenPlan {
  return { form: 'boxes', boxes: model.boxes };
}

/** All the words of a plan, one box a line; what a blank sheet would have held. */
export function planText(plan: WrittenPlan): string {
  return plan.form === 'blank'
    ? plan.text
    : Object.values(plan.boxes)
        .filter((t) => t.trim() !== '')
        .join('\n');
}
