/**
 * What the log keeps, as plain data: every shape here is safe to clone, store and compare, and none knows how it is stored.
 * Times are milliseconds since 1970 (UTC), handed in by whoever calls. Nothing is ever `undefined` in a row: absent is null.
 *
 * A stored shape is a promise. Changing one means a new schema version and a new frozen example (tests/cpd-log/frozen). Only a part
 * that may be missing can be added without: then rows of before and after are both whole.
 */
import type {
  CriterionName,
  GateSlip,
  PlanElement,
  SafetyAct,
  WeekResult,
} from '../scenarios/format/vocabulary';
import type { Decision, Seeds, SelfRating } from '../simulator/decision';
import type { WrittenPlan } from '../simulator/written-plan';
import type { EntryRow } from './entries/entry-shapes';
import type { AttemptReport, Band, Level, SafetyReport } from '../scoring/report';

/** A scenario's text under the SHA-256 of its UTF-8 bytes, in lower-case hex. Kept for ever: attempts replay from it. */
export interface SourceRow {
  readonly hash: string;
  readonly text: string;
}

/** One attempt without its decisions: all that the list shows. */
export interface AttemptRow {
  readonly id: string;
  readonly scenarioId: string;
  readonly title: string;
  /** The client's name. */
  readonly client: string;
  /** Of the source it was played from. */
  readonly hash: string;
  readonly seeds: Seeds;
  readonly startedAt: number;
  /** Of the newest decision, or the start. */
  readonly lastActAt: number;
  /** Time spent practising; a long pause counts only in part (practice-time.ts). */
  readonly activeMs: number;
  /** Decisions kept so far; the next one's index. */
  readonly decisionCount: number;
  /** The attempt that this one tries again from a turn of. */
  readonly retryOf: string | null;
  readonly status: 'open' | 'filed';
  readonly filedAt: number | null;
  /** As it reads now. What was written on filing stays in the decisions as well. */
  readonly reflection: string | null;
  readonly reflectionAt: number | null;
  /** Written in the same transaction that files the attempt; null until then. */
  readonly summary: AttemptSummary | null;
  /** What it was worth by criteria that have changed since, oldest first; missing where it was scored once. */
  readonly earlier?: readonly EarlierSummary[];
  /** What the trainee contests, oldest first; missing where they contest nothing. */
  readonly disagreements?: readonly Disagreement[];
}

/**
 * A mark that can be contested: a code of the plan's reading, a criterion's level in a session, the level of a criterion of the
 * script's own, or what the gate saw or missed where a risk cue was met.
 */
export type Contested =
  | { readonly kind: 'code'; readonly element: PlanElement }
  | { readonly kind: 'level'; readonly session: number; readonly criterion: CriterionName }
  | { readonly kind: 'own'; readonly criterion: string }
  | { readonly kind: 'safety'; readonly act: SafetyAct | GateSlip };

/** The trainee's reason against a mark. The mark stands as it was; the reason stands beside it. */
export interface Disagreement {
  readonly about: Contested;
  /** The code (0–2), the level (0–3), or 1 for an act or slip that was seen and 0 for one that was not, as it stood when it was contested. */
  readonly stood: number;
  readonly reason: string;
  readonly at: number;
}

export interface DecisionRow {
  readonly attemptId: string;
  /** 0-based, without gaps. */
  readonly index: number;
  readonly decision: Decision;
  readonly at: number;
}

/** What was typed and not yet decided. A part that a decision settles is cleared by that decision. */
export interface Draft {
  readonly plan?: WrittenPlan;
  readonly ownWords?: string;
  readonly rating?: Partial<SelfRating>;
  readonly reflection?: string;
}
export interface DraftRow {
  readonly attemptId: string;
  readonly draft: Draft;
  readonly at: number;
  /** How often another window took the attempt over; missing where none did. A row without words stays for it. */
  readonly takenOver?: number;
}

/** What a filed attempt was worth, small enough to list a thousand of. */
export interface AttemptSummary {
  readonly band: Band;
  readonly week: WeekResult | null;
  readonly safety: SafetyReport['result'] | null;
  readonly sessions: readonly SessionSummary[];
  readonly calibration: AttemptReport['calibration'];
  /** What the debrief asked to work on. */
  readonly priority: CriterionName | 'safety' | null;
  readonly turns: number;
  /** The criteria it was scored by (criteriaFingerprint); missing where it was kept before that was noted. */
  readonly scoredBy?: string;
}

/** A summary that re-scoring has replaced: old levels are kept. */
export interface EarlierSummary {
  readonly summary: AttemptSummary;
  /** When it was replaced. */
  readonly until: number;
}
export interface SessionSummary {
  readonly session: number;
  readonly kind: 'setting' | 'reviewing';
  readonly band: Band;
  /** 0–100; shown only when asked for. */
  readonly number: number;
  readonly levels: readonly { readonly criterion: CriterionName; readonly level: Level }[];
}

/** Running totals over filed attempts, so that progress never needs a scan: one row a criterion and one for 'attempts'. */
export interface TotalRow {
  readonly of: CriterionName | 'attempts';
  /** How many attempts, or results of this criterion. */
  readonly count: number;
  /** How many results reached each level, 0 to 3; all zero in the row of 'attempts'. */
  readonly levels: readonly [number, number, number, number];
  /** Time practised; zero but in the row of 'attempts'. */
  readonly activeMs: number;
}

/** An attempt that was deleted, whole, until the bin is emptied. */
export interface BinRow {
  readonly id: string;
  readonly binnedAt: number;
  readonly attempt: AttemptRow;
  readonly decisions: readonly DecisionRow[];
  readonly draft: DraftRow | null;
  /** Its entry in the CPD record, where nobody had written in it; one with words in it stays in the record. */
  readonly entry?: EntryRow;
}

/** What it takes to begin an attempt. The source must have been kept first. */
export interface NewAttempt {
  readonly id: string;
  readonly scenarioId: string;
  readonly title: string;
  readonly client: string;
  readonly hash: string;
  readonly seeds: Seeds;
  readonly at: number;
  readonly retryOf?: string | null;
  /** Decisions copied from the attempt that is tried again. */
  readonly decisions?: readonly Decision[];
}

/** What files an attempt. */
export interface Filing {
  readonly at: number;
  readonly summary: AttemptSummary;
  /** The last decision, where it is to be kept in the same transaction: then no crash can come between the two. */
  readonly last?: { readonly index: number; readonly decision: Decision };
}

/** An attempt whole: its row, its decisions in order, and what was typed and not yet decided. */
export interface KeptAttempt extends AttemptRow {
  readonly decisions: readonly Decision[];
  /** When each decision was made; same order. */
  readonly decidedAt: readonly number[];
  readonly draft: Draft;
  /** How often another window took it over; missing where none did. Whoever writes a draft says which of them they are. */
  readonly takenOver?: number;
}

/** Where the next page of the list begins: the last row of the page before. */
export type After = Pick<AttemptRow, 'startedAt' | 'id'>;
