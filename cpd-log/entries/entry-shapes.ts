/** Rows of the CPD record. Like kept-shapes.ts: plain data, absent is null, times in milliseconds since 1970 (UTC). */
import type { CriterionName } from '../../scenarios/format/vocabulary';
import type { Level } from '../../scoring/report';
import type { EntryKind } from './entry-kinds';
import type { AnswerKey } from './reflection-questions';

/** A day by its owner's own calendar: 'YYYY-MM-DD'. A CPD date has no time zone and does not move with one. */
export type CalendarDay = string;

/** One thing done, with what its owner makes of it. */
export interface EntryRow {
  readonly id: string;
  readonly kind: EntryKind;
  readonly day: CalendarDay;
  /** Whole minutes; null until somebody says. */
  readonly minutes: number | null;
  readonly title: string;
  readonly provider: string;
  readonly facilitator: string;
  /** What it was about, in a sentence or two. */
  readonly content: string;
  /** Where it came from a practice session; null for everything else. Facts only, and none of them the owner's to write. */
  readonly facts: PracticeFacts | null;
  /** The owner's own words; a question that was not answered is missing. */
  readonly answers: Readonly<Partial<Record<AnswerKey, string>>>;
  /** Refers directly to CBT-informed principles: the owner's judgement; null until made. */
  readonly cbtLinked: boolean | null;
  /** Which principle. */
  readonly principle: string;
  /** Minutes that the owner marks as CBT skills development. Always 0 for simulated practice. */
  readonly skillsMinutes: number;
  /** Of a live assessment: which intervention was seen. */
  readonly intervention: string;
  /** The day it was talked over with a supervisor. */
  readonly discussedOn: CalendarDay | null;
  /** The owner says this statement is finished. Only then does it count towards a year. */
  readonly finished: boolean;
  readonly createdAt: number;
  readonly changedAt: number;
}

export interface PracticeFacts {
  readonly attemptId: string;
  readonly scenarioId: string;
  /** Of the scenario's text, as it was played. */
  readonly hash: string;
  readonly scenario: string;
  readonly client: string;
  /** Levels as they were scored on filing; empty where a session was not scored. */
  readonly criteria: readonly {
    readonly session: number;
    readonly criterion: CriterionName;
    readonly level: Level;
  }[];
  /** The owner's rating of themself before they saw a level, and the level. */
  readonly selfRating: readonly {
    readonly criterion: CriterionName;
    readonly claimed: Level;
    readonly scored: Level;
  }[];
}

/** A certificate, a programme, a signed form. The bytes themselves, so that a backup holds them too. */
export interface EntryFileRow {
  readonly id: string;
  readonly entryId: string;
  readonly name: string;
  /** Media type as the browser named it; may be empty. */
  readonly type: string;
  readonly bytes: ArrayBuffer;
  readonly addedAt: number;
}
/** A file without its bytes: enough to list it. */
export type EntryFileFacts = Omit<EntryFileRow, 'bytes'> & { readonly size: number };

/** An entry that was deleted, with its files, for seven days. */
export interface EntryBinRow {
  readonly id: string;
  readonly binnedAt: number;
  readonly entry: EntryRow;
  readonly files: readonly EntryFileRow[];
}

/** What the owner may change of an entry. */
export type EntryChange = Partial<Omit<EntryRow, 'id' | 'facts' | 'createdAt' | 'changedAt'>>;
