/** What a proof says of a scenario. Plain data but for the play of the best path; the card and the command line are made from it. */
import type { Problem } from '../../scenarios/problems/problem';
import type { AuthorReport } from './author-report';
import type { BestPath } from './best-path-shown';
import type { CriterionProof } from './criterion-proof';
import type { ExpectedRunResult } from './expected-runs';
import type { OwnShown } from './own-shown';
import type { PolicyResult } from './policies';

export interface Count {
  readonly met: number;
  readonly of: number;
}

export interface PositionProof {
  /** Situations told apart, and decisions followed between them. */
  readonly situations: number;
  readonly steps: number;
  /** False when the budget ran out: what was met was met, what was not is not known. */
  readonly complete: boolean;
  readonly beats: Count;
  readonly replies: Count;
  readonly lines: Count;
  /** Things taken away: how a story ends for the client. */
  readonly endings: Count;
  /** Situations in which the talk would stop without a word: none, in a scenario that is whole. */
  readonly deadEnds: number;
  /** Turns of the shortest way through. */
  readonly shortest: number;
}

export interface Proof {
  readonly id: string;
  readonly title: string;
  /** SHA-256 of the file, as handed in. */
  readonly hash: string | null;
  readonly position: PositionProof;
  readonly criteria: readonly CriterionProof[];
  /** The author's own criteria: what can be said of them, which is less than a proof. */
  readonly own: readonly OwnShown[];
  readonly best: BestPath;
  readonly policies: readonly PolicyResult[];
  readonly expectedRuns: readonly ExpectedRunResult[];
  readonly problems: readonly Problem[];
  /** Only where it was asked for. */
  readonly report: AuthorReport | null;
}
