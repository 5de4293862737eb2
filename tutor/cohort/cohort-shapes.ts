/**
 * What a cohort is made of, as plain data. An attempt comes in as it stood in somebody's file (its decisions, and the levels it claims)
 * and goes out weighed: played and scored again on this machine.
 */
import type { CriterionName, GateSlip, PlanElement, SafetyAct } from '../../scenarios/format/vocabulary';
import type { AttemptLevels } from '../../scoring/attempt-levels';
import type { Decision, Seeds } from '../../simulator/decision';
import type { Code, WrittenPlan } from '../../simulator/written-plan';

/** A mark somebody contests, with their reason. */
export interface ContestedMark {
  readonly about:
    | { readonly kind: 'code'; readonly element: PlanElement }
    | { readonly kind: 'level'; readonly session: number; readonly criterion: CriterionName }
    | { readonly kind: 'own'; readonly criterion: string }
    | { readonly kind: 'safety'; readonly act: SafetyAct | GateSlip };
  readonly stood: number;
  readonly reason: string;
}

/** An attempt as a file tells it. */
export interface ClaimedAttempt extends AttemptLevels {
  readonly scenario: string;
  readonly title: string;
  readonly client: string;
  readonly hash: string;
  readonly seeds: Seeds;
  /** 'YYYY-MM-DD' */
  readonly on: string;
  readonly minutes: number;
  readonly again: boolean;
  readonly decisions: readonly Decision[];
  readonly contested: readonly ContestedMark[];
}

/** A turn of a script as an item of a test: was a strong reply taken where one was on offer? */
export interface ItemAnswer {
  readonly session: number;
  /** The beat's slug. */
  readonly beat: string;
  readonly taken: boolean;
}

/** An attempt played again here. */
export interface WeighedAttempt extends AttemptLevels {
  /** Names the attempt for good: its place in the chain it came in. */
  readonly id: string;
  readonly scenario: string;
  readonly title: string;
  readonly client: string;
  readonly hash: string;
  readonly on: string;
  readonly minutes: number;
  readonly again: boolean;
  /** Each turn the first time it was met, in order. */
  readonly items: readonly ItemAnswer[];
  readonly plan: {
    readonly written: WrittenPlan;
    readonly codes: Readonly<Record<PlanElement, Code>>;
  } | null;
  readonly contested: readonly ContestedMark[];
  readonly seeds: Seeds;
  readonly decisions: readonly Decision[];
}

/** Everyone with a key of their own, and what came from it. */
export interface Trainee {
  /** The key's fingerprint: one log, whoever sat at it. */
  readonly key: string;
  readonly name: string;
  /** Oldest first, nothing twice. */
  readonly attempts: readonly WeighedAttempt[];
}
