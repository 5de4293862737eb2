/** The CPD record as pages see it. Like CpdLog: what resolves is on disk, what fails is a LogProblem. */
import type { LogProblem } from '../log-problem';
import type { Unwatch } from '../watching';
import type { EntryBinRow, EntryChange, EntryFileFacts, EntryFileRow, EntryRow } from './entry-shapes';

/** Where the next page of the list begins: the last row of the page before. */
export type AfterEntry = Pick<EntryRow, 'day' | 'id'>;

export interface EntryLog {
  /** Adds an entry; its owner can only add what did not come from an attempt. Refuses: 'already there'. */
  add(entry: EntryRow): Promise<void>;
  /** Changes what is given and leaves the rest. Refuses: 'no entry'. */
  change(id: string, change: EntryChange, at: number): Promise<void>;
  /** One entry; null if it is not (or no longer) there. */
  entry(id: string): Promise<EntryRow | null>;
  /** Newest day first, at most `limit`, from after the entry given. */
  newest(limit: number, after?: AfterEntry): Promise<EntryRow[]>;
  /** Every entry from one day to another, both included, oldest first. */
  between(first: string, last: string): Promise<EntryRow[]>;

  /** Attaches a file. Refuses: 'no entry'. */
  attach(file: EntryFileRow): Promise<void>;
  /** The files of an entry, in the order they were added, without their bytes. */
  files(entryId: string): Promise<EntryFileFacts[]>;
  file(id: string): Promise<EntryFileRow | null>;
  /** Takes a file off; the result puts it back. */
  detach(id: string): Promise<() => Promise<void>>;

  /** Puts an entry and its files in the bin for seven days; the result puts them back to the letter. Refuses: 'no entry'. */
  delete(id: string, at: number): Promise<() => Promise<void>>;
  restore(id: string): Promise<void>;
  /** What is in the bin, newest first. */
  binned(): Promise<EntryBinRow[]>;

  /** Calls back with the newest entries now and after each change, in this window or another. */
  watchNewest(
    limit: number,
    onChange: (entries: EntryRow[]) => void,
    onProblem?: (problem: LogProblem) => void,
  ): Unwatch;
  /** The same for a stretch of days, both ends included. */
  watchBetween(
    first: string,
    last: string,
    onChange: (entries: EntryRow[]) => void,
    onProblem?: (problem: LogProblem) => void,
  ): Unwatch;
}
