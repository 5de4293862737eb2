/** What scoring one criterion along an exploration needs to hold, and when it is looked at. `criterion-tracker.ts` makes one. */
import type { Reply } from '../../scenarios/format/scenario';
import type { CriterionName } from '../../scenarios/format/vocabulary';
import type { CompiledReply } from './compiled-scenario';
import type { SlotTable } from './slots';

/** What a plan shows that has just been written, as far as a criterion can see it. */
export interface PlanShown {
  /** Bit n: the nth element of the scored sheet at code 2. */
  readonly sheet: number;
  readonly behaviour: boolean;
  readonly loose: boolean;
  readonly mismatch: boolean;
  readonly empty: boolean;
}

export interface TurnShown {
  /** Null where the turn was the plan. */
  readonly reply: CompiledReply | null;
  readonly plan: PlanShown | null;
  /** The tracker's numbers of the client's acts that followed. */
  readonly acts: readonly number[];
  /** As it stood before the turn. */
  readonly named: boolean;
  readonly ambivalent: boolean;
  readonly opposed: boolean;
  /** Elements on offer at this turn that are facts for a rule. */
  readonly adaptationOffered: boolean;
  readonly gapOffered: boolean;
}

export interface Tracker {
  readonly criterion: CriterionName;
  /** Index of its session. */
  readonly session: number;
  readonly places: readonly { readonly name: string; readonly width: number }[];
  /** Facts of the situation that it may read at any time. */
  readonly reads: readonly string[];
  /** Facts that it reads when a reply is said. */
  readonly readsAt: (reply: Reply) => readonly string[];
  /** Whether the sheet matters to it, and how much of it. */
  readonly plan: 'whole sheet' | 'task only' | 'nothing';
  readonly idOf: (tag: string) => number | undefined;
  /** Whether saying a reply, or having it on offer, can change anything that is held. */
  readonly heeds: (reply: Reply) => boolean;
  readonly attach: (slots: SlotTable) => AttachedTracker;
}

export interface AttachedTracker {
  readonly turn: (state: Int32Array, shown: TurnShown) => void;
  /** The level if the session ended here. */
  readonly level: (state: Int32Array) => number;
  /** Whether anything of the criterion counted. */
  readonly attempted: (state: Int32Array) => boolean;
}
