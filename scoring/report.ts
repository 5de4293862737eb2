/** What an attempt was worth, with a receipt for every mark. Plain data: pages, log and command line read the same. */
import type {
  CriterionName,
  SlipName,
  WeekResult,
  SafetyAct,
  GateSlip,
} from '../scenarios/format/vocabulary';

export type Level = 0 | 1 | 2 | 3;
export const LEVEL_WORDS = ['not shown', 'attempted', 'meets the specification', 'strong'] as const;

export type Band = 'meets the specification' | 'on the way' | 'worth another go' | 'not scored';

/** One act that counted: the turn, the words, the author's tag. */
export interface Receipt {
  readonly turn: number;
  readonly session: number;
  readonly element: string;
  /** The practitioner's words, the client's words for an act of the client, or the words on the sheet. */
  readonly words: string;
  readonly from: 'reply' | 'client' | 'plan';
  readonly weak: boolean;
  /** null when it counted; otherwise why not ("came before there was a task to doubt"). */
  readonly notCounted: string | null;
}

export interface SlipReceipt {
  readonly turn: number;
  readonly session: number;
  readonly slip: SlipName;
  readonly words: string;
  /** What it caps the criterion at; after a repair of blame, a label or an argument, the cap that is left. */
  readonly cap: Level;
  /** The turn that undid it (or eased it, for a repair), if one did. */
  readonly undoneAt: number | null;
}

export interface MissedElement {
  readonly element: string;
  /** Turns of this attempt at which a reply on offer would have shown it, with its words. */
  readonly chances: readonly { readonly turn: number; readonly words: string }[];
}

export interface CriterionResult {
  readonly criterion: CriterionName;
  readonly level: Level;
  /** What the elements alone earn, before caps. */
  readonly earned: Level;
  readonly cap: Level;
  readonly receipts: readonly Receipt[];
  readonly slips: readonly SlipReceipt[];
  readonly missed: readonly MissedElement[];
  /** The rule that gave the level, and what the next one asks, in words. */
  readonly rule: string;
  readonly next: string | null;
  /** Share of the re-weighted 100. */
  readonly weight: number;
}

export interface SessionReport {
  readonly session: number;
  readonly kind: 'setting' | 'reviewing';
  readonly results: readonly CriterionResult[];
  readonly band: Band;
  /** Σ weight × level / 3 over the criteria assessed, 0–100; all-2s is 67. Shown only when asked for. */
  readonly number: number;
  /** Slips that hold the band down and cap no criterion: a step out of scope. */
  readonly bandSlips?: readonly SlipReceipt[];
}

export interface SafetyReport {
  readonly result: 'handled' | 'partly' | 'not handled';
  readonly seen: readonly { readonly act: SafetyAct; readonly turn: number; readonly words: string }[];
  /** Not done, or done too late (an act both seen and missing came late). */
  readonly missing: readonly SafetyAct[];
  readonly gateSlips: readonly { readonly slip: GateSlip; readonly turn: number; readonly words: string }[];
  /** The turn of the cue, to replay from. */
  readonly cueTurn: number;
}

export interface Priority {
  readonly criterion: CriterionName | 'safety';
  readonly why: string;
  /** The turn to retry from: the reply number; null when nothing on offer would have helped. */
  readonly turn: number | null;
  /** A line from that turn that would have shown it. */
  readonly modelLine: string | null;
}

export interface ThatWorked {
  readonly turn: number;
  readonly words: string;
  readonly why: string;
}

export interface BeckTile {
  readonly letter: 'a' | 'b' | 'c' | 'd';
  readonly says: string;
  readonly criteria: readonly { readonly criterion: CriterionName; readonly level: Level | null }[];
}

/** What of a report a log lists and adds up; `AttemptReport` is one, with all the words and receipts besides. */
export interface LevelsReport {
  readonly sessions: readonly (Pick<SessionReport, 'session' | 'kind' | 'band' | 'number'> & {
    readonly results: readonly Pick<CriterionResult, 'criterion' | 'level' | 'rule'>[];
  })[];
  readonly band: Band;
  readonly safety: Pick<SafetyReport, 'result'> | null;
  readonly priority: Pick<Priority, 'criterion'> | null;
  readonly week: WeekResult | null;
  readonly calibration: AttemptReport['calibration'];
}

export interface AttemptReport {
  readonly sessions: readonly SessionReport[];
  /** The lower of the sessions' bands; 'not scored' when the gate was not handled. */
  readonly band: Band;
  readonly safety: SafetyReport | null;
  readonly priority: Priority | null;
  readonly worked: ThatWorked | null;
  readonly tookAway: string;
  readonly beck: readonly BeckTile[];
  readonly week: WeekResult | null;
  /** claimed − scored, by criterion rated; positive is over-rated. */
  readonly calibration: readonly {
    readonly criterion: CriterionName;
    readonly claimed: Level;
    readonly scored: Level;
  }[];
}
