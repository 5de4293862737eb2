/** A drill: one turn of somebody's script, lifted out to practise one criterion. Plain data as in kept-shapes.ts. */
import type { CriterionName } from '../../scenarios/format/vocabulary';
import type { Seeds } from '../../simulator/decision';
import type { Level } from '../../scoring/report';

export interface DrillRow {
  readonly id: string;
  readonly criterion: CriterionName;
  readonly scenarioId: string;
  readonly client: string;
  readonly title: string;
  /** Of the source the turn was lifted from. */
  readonly hash: string;
  /** Where it stands: the session's number and the beat. */
  readonly session: number;
  readonly beat: string;
  readonly seeds: Seeds;
  readonly status: 'open' | 'done';
  /** When it was begun; once done, when that was. */
  readonly at: number;
  /** What was typed before the replies were looked at; empty where nothing was. */
  readonly ownWords: string;
  /** The reply chosen, by its author's number; null while open. */
  readonly reply: number | null;
  /** Its words, as they stood on the page. */
  readonly said: string;
  /** What the reply was worth for the criterion; null while open. */
  readonly level: Level | null;
}

export type NewDrill = Omit<DrillRow, 'status' | 'ownWords' | 'reply' | 'said' | 'level'>;

export interface DrillDone {
  readonly reply: number;
  readonly said: string;
  readonly level: Level;
  readonly at: number;
}
