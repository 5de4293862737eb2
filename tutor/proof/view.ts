/** What one exploration is asked to see. The less it is asked, the fewer situations there are to tell apart. */
import type { Compiled } from './compiled-scenario';
import type { Tracker } from './tracker';

export interface View {
  readonly compiled: Compiled;
  /** Indices of the first and the last session it goes through. */
  readonly from: number;
  readonly to: number;
  /** Sessions in which every line's own condition is weighed, not only those that change something. */
  readonly lines: readonly number[];
  /** Which of the things taken away is told at the end. */
  readonly tookAway: boolean;
  /** Facts to be kept at the start of the second session, whoever asks for them. */
  readonly keep: ReadonlySet<string>;
  /** One criterion to score along the way. */
  readonly tracker: Tracker | null;
}

/** The week is played after the first session, unless the scenario gives it. */
export const playsWeek = ({ scenario }: Compiled): boolean =>
  scenario.week !== null && scenario.week.given.length === 0;
