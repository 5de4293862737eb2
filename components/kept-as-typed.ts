/** What a page that saves as you type has: a keeper that writes at every key, its trouble for the page to show, and a last write on leaving. */
import { DraftKeeper, type Keeping } from '../cpd-log/draft-keeper';
import { asLogProblem, type LogProblem } from '../cpd-log/log-problem';
import type { Unwatch } from '../cpd-log/watching';

/** @param onTrouble told what is wrong, and null once everything is kept again. */
export function keptAsTyped<T>(
  keeping: Pick<Keeping<T>, 'write' | 'merge'>,
  onTrouble: (problem: LogProblem | null) => void,
): DraftKeeper<T> {
  return new DraftKeeper<T>({
    ...keeping,
    onState: (state, problem) => {
      if (state === 'trouble') onTrouble(asLogProblem(problem));
      else if (state === 'kept') onTrouble(null);
    },
  });
}

/** For an effect: writes what is typed when the page is hidden or left; `unwatch` goes with it. */
export function untilLeft<T>(keeper: DraftKeeper<T>, unwatch: Unwatch): () => void {
  const stop = keeper.flushOn(window);
  return () => {
    void keeper.flush().catch(() => undefined);
    stop();
    unwatch();
  };
}
