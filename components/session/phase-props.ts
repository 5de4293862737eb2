/**
 * What every page of an attempt is handed: the plan, the week, the self-rating, the debrief, the reflection and the
 * session itself take the ones they need. The flow (AttemptFlow) is the only one that knows how they are kept.
 */
import type { Draft } from '../../cpd-log/kept-shapes';
import type { AttemptReport } from '../../scoring/report';
import type { Decision } from '../../simulator/decision';
import type { Readers } from '../../simulator/next-step';
import type { Play } from '../../simulator/play';

export interface PhaseProps {
  readonly play: Play;
  /** There in the debrief, the reflection and once filed; before that nobody has looked at scores. */
  readonly report?: AttemptReport;
  /** What is typed but not yet decided, as it was left. */
  readonly draft: Draft;
  /** Merges these parts into the draft; written a moment later, and at once when the page is left. */
  readonly saveDraft: (part: Draft) => void;
  /** Keeps the decision, then acts on it. Resolves to false when it could not be kept: the page stays as it is. */
  readonly decide: (decision: Decision) => Promise<boolean>;
  readonly readers: Readers;
  /** Back to the library; the place is kept. */
  readonly leave: () => void;
  /** A new attempt that starts just before this turn (1-based), replies in a new order; goes there. */
  readonly retry: (turn: number) => Promise<void>;
  /** Goes to a hash route, for example `#/log`. */
  readonly navigate: (hash: string) => void;
}
