/**
 * The log as pages see it. Decisions are the record: an attempt is its source's hash, its seeds and its decisions, and
 * everything else is replayed. Every promise here resolves only when what it wrote is on disk (strict durability), and
 * every failure is a LogProblem.
 */
import type { Decision } from '../simulator/decision';
import type {
  After,
  AttemptRow,
  BinRow,
  Disagreement,
  Draft,
  Filing,
  KeptAttempt,
  NewAttempt,
  TotalRow,
} from './kept-shapes';
import type { Keeping } from './backup/keeping';
import type { DrillLog } from './drills/drills';
import type { PracticeDays } from './days/practice-days';
import type { EntryLog } from './entries/entry-log';
import type { SigningKey } from './evidence/device-key';
import type { Rulings } from './evidence/rulings';
import type { LogProblem } from './log-problem';
import type { LoadedScripts } from './scripts/loaded-scripts';
import type { ScriptDrafts } from './scripts/script-drafts';
import type { SignOffs } from './scripts/sign-offs';
import type { ProgressLog } from './progress/progress';
import type { SelfPracticeLog } from './self-practice/self-practice';
import type { SettingsLog } from './settings/settings';
import type { Unwatch } from './watching';

export type { Unwatch };

export interface CpdLog {
  /** Keeps a scenario's text and returns its hash. The same text is kept once. */
  keepSource(text: string): Promise<string>;
  /** The text kept under a hash, to the letter; null if there is none. */
  sourceOf(hash: string): Promise<string | null>;

  /** Begins an attempt, with the decisions of the one it retries, if any. Refuses: 'already there', 'no source'. */
  startAttempt(attempt: NewAttempt): Promise<void>;
  /**
   * Keeps decision number `index` (0-based). Keeping the same one again changes nothing, so an unsure caller may repeat.
   * Throws DecisionRefused for a gap, or for a different decision where one is kept; refuses: 'missing', 'filed'.
   */
  recordDecision(id: string, index: number, decision: Decision, at: number): Promise<void>;
  /**
   * Keeps what was typed. Only the parts given change; a part given as undefined is cleared; the last call wins. `takenOver` is
   * what the attempt had when the caller opened it: refuses with 'taken over' where another window has taken it over since, even
   * while this was on its way. Without it nothing is compared.
   */
  saveDraft(id: string, draft: Draft, at: number, takenOver?: number): Promise<void>;
  /** Opens it for the window that takes it over: from here on what the former one still writes is refused. Null as `attempt`. */
  takeOver(id: string, at: number): Promise<KeptAttempt | null>;
  /** Files the attempt with its summary and adds it to the totals, in one transaction. Filing twice is filing once. */
  fileAttempt(id: string, filing: Filing): Promise<void>;
  /** Changes the reflection of a filed attempt; the words it was filed with stay in its decisions. */
  saveReflection(id: string, text: string, at: number): Promise<void>;

  /**
   * Keeps a reason against a mark, in place of an earlier one against the same; an empty reason takes it back. At any time once the
   * attempt has begun. Refuses: 'missing'.
   */
  saveDisagreement(id: string, disagreement: Disagreement): Promise<void>;

  /** One attempt, whole; null if it is not (or no longer) in the log. */
  attempt(id: string): Promise<KeptAttempt | null>;
  /** Attempts not filed yet, newest first. */
  openAttempts(): Promise<AttemptRow[]>;
  /** Newest first by when they began, at most `limit`, from after the row given. */
  newestAttempts(limit: number, after?: After): Promise<AttemptRow[]>;
  /** Ids of the scenarios that were ever begun. */
  metScenarios(): Promise<string[]>;
  /** Totals over filed attempts: 'attempts' first, then the twelve criteria in their order. */
  totals(): Promise<TotalRow[]>;

  /** Puts an attempt in the bin for seven days; the result puts it back to the letter. */
  deleteAttempt(id: string, at?: number): Promise<() => Promise<void>>;
  /** Takes an attempt out of the bin; one that is back already stays. Refuses: 'missing'. */
  restoreAttempt(id: string): Promise<void>;
  /** What is in the bin, newest first. */
  binnedAttempts(): Promise<BinRow[]>;

  /** Calls back with the newest attempts now and after each change, in this window or another. */
  watchAttempts(
    onChange: (attempts: AttemptRow[]) => void,
    options?: { readonly limit?: number; readonly onProblem?: (problem: LogProblem) => void },
  ): Unwatch;
  /** The same for one attempt; null when it is not there. */
  watchAttempt(
    id: string,
    onChange: (attempt: KeptAttempt | null) => void,
    onProblem?: (problem: LogProblem) => void,
  ): Unwatch;

  /** The CPD record: what was done, practice or not, and what its owner makes of it. */
  readonly entries: EntryLog;
  readonly settings: SettingsLog;
  /** The log as a whole: backup, restore, how much there is, and deleting it. */
  readonly keeping: Keeping;
  /** Scenarios that were loaded. */
  readonly loaded: LoadedScripts;
  /** Scripts being written. */
  readonly scriptDrafts: ScriptDrafts;
  /** Who signed which text. */
  readonly signOffs: SignOffs;
  /** What progress is drawn from, and reading old attempts again by new criteria. */
  readonly progress: ProgressLog;
  readonly drills: DrillLog;
  readonly selfPractice: SelfPracticeLog;

  /** Practice days: those opened here, and the one being put together. */
  readonly days: PracticeDays;
  /** A tutor's rulings on contested marks. */
  readonly rulings: Rulings;
  /** The key this device signs evidence files with, made at the first asking. */
  signingKey(at: number, make?: () => Promise<SigningKey>): Promise<SigningKey>;

  close(): void;
}
