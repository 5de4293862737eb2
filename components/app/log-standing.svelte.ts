/** What has become of the log under every page of this window: the shell shows it, whoever opened the log tells it. */
import type { LogProblem } from '../../cpd-log/log-problem';

export class LogStanding {
  /** Why nothing more can be kept in this window; null while all is well. */
  problem = $state.raw<LogProblem | null>(null);
}

/** There is one log to a window. */
export const logStanding = new LogStanding();
