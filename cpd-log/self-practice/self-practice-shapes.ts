/**
 * Self-practice: a practitioner sets themselves a between-session task, lives the week, reviews it and reflects (self-practice and
 * self-reflection: Bennett-Levy; Haarhoff 2015). Plain data as in kept-shapes.ts.
 */
import type { Day, WeekResult } from '../../scenarios/format/vocabulary';
import type { Occasion, WrittenPlan } from '../../simulator/written-plan';
import type { CalendarDay } from '../entries/entry-shapes';
import type { ReviewKey } from './review-questions';

export interface SelfPracticeRow {
  readonly id: string;
  readonly startedAt: number;
  readonly changedAt: number;
  readonly stage: 'sheet' | 'week' | 'review' | 'logged';
  readonly plan: WrittenPlan;
  /** The first of its seven days; null until the week begins. */
  readonly weekFrom: CalendarDay | null;
  /** As they were read from the sheet when the week began. */
  readonly occasions: readonly Occasion[];
  /** Wants to be reminded at the occasions that have a time. */
  readonly remind: boolean;
  /** What became of each day; a day nothing was said of is missing. */
  readonly days: Readonly<Partial<Record<Day, DayKept>>>;
  readonly answers: Readonly<Partial<Record<ReviewKey, string>>>;
  /** About how long it all took, in whole minutes; null until said. */
  readonly minutes: number | null;
  /** The entry it became in the record; null until then. */
  readonly entryId: string | null;
}

export interface DayKept {
  readonly result: WeekResult | null;
  readonly note: string;
}

export type SelfPracticeChange = Partial<Omit<SelfPracticeRow, 'id' | 'startedAt' | 'changedAt'>>;
