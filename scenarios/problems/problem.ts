/**
 * A problem is something an author can put right. It is never an exception: reading goes on and gathers them all,
 * in the order the author meets them.
 */
export interface Range {
  /** 1-based line and column of the first character. */
  readonly line: number;
  readonly column: number;
  /** 1-based, exclusive end column; same line unless endLine says otherwise. */
  readonly endLine: number;
  readonly endColumn: number;
}

export type Severity = 'error' | 'warning' | 'note';

/** A replacement of text that would mend the problem; offsets are UTF-16 units into the source. */
export interface Fix {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

export interface Problem {
  /** Stable and searchable, for example `link-to-nowhere`. Named like its page under docs/problems. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence in a tutor's words. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string | null;
  readonly range: Range;
  readonly fix: Fix | null;
}
