/**
 * Rows that progress is drawn from: written with each attempt, in the same transaction, so that nothing is counted when a page opens.
 * Plain data as in kept-shapes.ts. Everything here can be worked out again from the attempts (recount.ts).
 */
import type { CriterionName } from '../../scenarios/format/vocabulary';
import type { Band, Level } from '../../scoring/report';

/** 'YYYY-MM' in UTC: a month that is the same wherever the trainee opens the log. */
export type MonthName = string;

/** How many results reached each level, 0 to 3. */
export type LevelCounts = readonly [number, number, number, number];

/** One month of filed attempts, by when they began. */
export interface MonthRow {
  readonly month: MonthName;
  readonly attempts: number;
  /** Time practised, in milliseconds. */
  readonly activeMs: number;
  /** One result an attempt and criterion: the lower of two sessions, as the band is. */
  readonly levels: Readonly<Partial<Record<CriterionName, LevelCounts>>>;
  /** Self-ratings: sixteen counts a criterion, at 4 × claimed + scored. */
  readonly claims: Readonly<Partial<Record<CriterionName, readonly number[]>>>;
  readonly last: Readonly<Partial<Record<CriterionName, { readonly at: number; readonly level: Level }>>>;
  /** How many attempts were scored by which criteria (criteriaFingerprint); 'unknown' for those kept before that was noted. */
  readonly scoredBy: Readonly<Record<string, number>>;
}

/** One attempt as it stands in a comparison. */
export interface Standing {
  readonly attemptId: string;
  /** When it began. */
  readonly at: number;
  readonly band: Band;
  /** Mean of its sessions' numbers, to order by; never shown. */
  readonly number: number;
}

/** Best and last with one client, kept apart. */
export interface StandingRow {
  readonly scenarioId: string;
  readonly client: string;
  readonly title: string;
  readonly attempts: number;
  readonly best: Standing;
  readonly last: Standing;
}

/** A level that was shown, in a session or a drill. */
export interface LevelSeen {
  readonly at: number;
  readonly level: Level;
  readonly from: 'session' | 'drill';
  /** The attempt or drill. */
  readonly of: string;
}

/** The newest levels of a criterion, oldest first: what drills are spaced by. */
export interface LevelsSeenRow {
  readonly criterion: CriterionName;
  readonly seen: readonly LevelSeen[];
}

/** One level that re-scoring moved. */
export interface Moved {
  readonly attemptId: string;
  readonly client: string;
  readonly title: string;
  /** When the attempt began. */
  readonly at: number;
  readonly session: number;
  readonly criterion: CriterionName;
  /** null where the criterion was not, or is no longer, assessed. */
  readonly from: Level | null;
  readonly to: Level | null;
  /** The rule that gives the level now, in words. */
  readonly why: string;
}

/** One time that old attempts were read again by new criteria. */
export interface RescoringRow {
  readonly at: number;
  readonly criteria: string;
  readonly read: number;
  /** Those whose script or decisions could not be replayed: they keep their old levels. */
  readonly notRead: number;
  readonly movedAttempts: number;
  /** At most MOVED_KEPT of them, in the order they were read. */
  readonly moved: readonly Moved[];
}
