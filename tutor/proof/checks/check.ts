/** A check of a proof looks at what was proved for one kind of problem. One check, one code, one file, one page in the documentation. */
import type { Scenario } from '../../../scenarios/format/scenario';
import type { Range } from '../../../scenarios/problems/problem';
import type { Readers } from '../../../simulator/next-step';
import type { BestPath } from '../best-path-shown';
import type { Compiled } from '../compiled-scenario';
import type { CriterionProof } from '../criterion-proof';
import type { ExpectedRunResult } from '../expected-runs';
import type { Position } from '../position';
import type { PolicyResult } from '../policies';
import type { ProofCode } from './codes';

export interface Known {
  readonly scenario: Scenario;
  readonly compiled: Compiled;
  readonly position: Position;
  readonly criteria: readonly CriterionProof[];
  readonly best: BestPath;
  readonly policies: readonly PolicyResult[];
  readonly expectedRuns: readonly ExpectedRunResult[];
  readonly readers: Readers;
}

export interface ProofFinding {
  readonly range: Range;
  readonly message: string;
  readonly hint: string;
}

/** A check that needs no walk: only the runs that the author wrote. */
export interface RunCheck extends Pick<ProofCheck, 'code'> {
  readonly find: (known: Pick<Known, 'expectedRuns'>) => readonly ProofFinding[];
}

export interface ProofCheck {
  readonly code: ProofCode;
  /** Never throws; an empty list when all is well. */
  readonly find: (known: Known) => readonly ProofFinding[];
}
