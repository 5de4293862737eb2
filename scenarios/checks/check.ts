/** A check looks at a whole scenario for one kind of problem. One check, one code, one file, one page in the documentation. */
import type { Code } from '../problems/codes';
import type { Finding } from '../problems/problem-list';
import type { Scenario } from '../format/scenario';

/** What reading knows besides the scenario. */
export interface CheckContext {
  /** Header keys the author wrote: none where the header could not be read, so that what follows from it is not judged. */
  readonly says: ReadonlySet<string>;
  /** Whether reading has found a problem of that code: what it caused is not reported again. */
  readonly has: (code: Code) => boolean;
}

export interface Check {
  readonly code: Code;
  /** Never throws; an empty list when all is well. */
  readonly find: (scenario: Scenario, context: CheckContext) => readonly Omit<Finding, 'code'>[];
}
