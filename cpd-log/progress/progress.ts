/** What the progress page reads: a few rows a month, however many attempts there are. */
import type { CpdDatabase } from '../cpd-database';
import { explained, type LogProblem } from '../log-problem';
import { readAtOnce } from '../read-at-once';
import { watchAtOnce, type Unwatch } from '../watching';
import type { MonthRow, RescoringRow, StandingRow } from './progress-shapes';
import type { Rescore } from './rescore-attempts';

export interface Progress {
  /** Oldest first. */
  readonly months: readonly MonthRow[];
  /** Newest last attempt first. */
  readonly standings: readonly StandingRow[];
  /** Newest first. */
  readonly rescorings: readonly RescoringRow[];
}

export interface ProgressLog {
  all(): Promise<Progress>;
  /** Calls back with all of it now and after each change, in this window or another. */
  watch(onChange: (progress: Progress) => void, onProblem?: (problem: LogProblem) => void): Unwatch;
  /**
   * Reads attempts that were scored by other criteria again, batch by batch, each batch in one transaction. Attempts it cannot replay
   * keep their levels. Stopping between two batches leaves a log that is whole.
   */
  rescore(how: Rescore): Promise<RescoringRow>;
}

export function progressOver(db: CpdDatabase): ProgressLog {
  const read = () =>
    db.transaction('r', [db.months, db.standings, db.rescorings], async () => {
      // All three are asked for at once: none waits for another's answer.
      const [months, standings, rescorings] = await Promise.all([
        db.months.toArray(),
        db.standings.toArray(),
        db.rescorings.toArray(),
      ]);
      return inOrder(months, standings, rescorings);
    });
  const atOnce = () => {
    const reading = readAtOnce(db, [{ store: 'months' }, { store: 'standings' }, { store: 'rescorings' }]);
    return (
      reading &&
      reading.then(([months, standings, rescorings]) =>
        inOrder(months as MonthRow[], standings as StandingRow[], rescorings as RescoringRow[]),
      )
    );
  };
  return {
    all: () => explained(read),
    watch: (onChange, onProblem) => watchAtOnce(atOnce, read, onChange, onProblem),
    // Replaying and scoring come with it, which no list or popup needs.
    rescore: (how) => explained(async () => (await import('./rescore-attempts')).rescoreAttempts(db, how)),
  };
}

const inOrder = (months: MonthRow[], standings: StandingRow[], rescorings: RescoringRow[]): Progress => ({
  months,
  standings: standings.sort((a, b) => b.last.at - a.last.at),
  rescorings: rescorings.reverse(),
});
