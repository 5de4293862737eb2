/** What the log keeps of practice days: those a trainee opened, and the one a tutor is putting together. Plain data as in kept-shapes.ts. */
import type { CriterionName } from '../../scenarios/format/vocabulary';

/** What a tutor says of a day, besides its scripts. */
export interface DayFacts {
  readonly title: string;
  /** Who it is from, as trainees should read it; may be empty. */
  readonly by: string;
  /** A few sentences at the top; may be empty. */
  readonly welcome: string;
  /** How long there is, in minutes. */
  readonly minutes: number;
  /** Criteria to watch, in the order of the twelve. */
  readonly watch: readonly CriterionName[];
  /** What to talk about afterwards; may be empty. */
  readonly question: string;
}

/** A practice day that was opened here. Its scripts lie in the sources, under their hashes, in the tutor's order. */
export interface PracticeDayRow extends DayFacts {
  readonly id: string;
  readonly scripts: readonly { readonly fileName: string; readonly hash: string }[];
  readonly openedAt: number;
  /** The trainee's own words on the question; empty until written. */
  readonly answer: string;
}

/** A day with its texts: what is kept at once. */
export type NewPracticeDay = Omit<PracticeDayRow, 'scripts' | 'answer'> & {
  readonly scripts: readonly { readonly fileName: string; readonly text: string }[];
};

/** The day being put together on this device: there is one. */
export interface DayDraftRow extends DayFacts {
  readonly id: 'composing';
  /** What the day will be known by, however often its file is saved. */
  readonly dayId: string;
  /** Ids of the scenarios, in order. */
  readonly chosen: readonly string[];
  readonly at: number;
}
