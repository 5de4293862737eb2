/** Following the log: called back with what is read now and after each change, in this window or another. */
import Dexie, { liveQuery } from 'dexie';
import { asLogProblem, type LogProblem } from './log-problem';

/** Stops watching. */
export type Unwatch = () => void;

/**
 * Changes of anything after which a watch that none of them concerned is begun anew. Dexie (4.4) has each query remember every
 * change since it last read, and one that seldom reads would remember all of a long day (docs/decisions/0078).
 */
const REMEMBERED = 200;

export function watch<T>(
  read: () => PromiseLike<T>,
  onChange: (value: T) => void,
  onProblem: ((problem: LogProblem) => void) | undefined,
): Unwatch {
  let remembered = 0;
  const begin = () =>
    liveQuery(() => read() as Promise<T>).subscribe({
      next(value) {
        remembered = 0;
        onChange(value);
      },
      error: (error: unknown) => onProblem?.(asLogProblem(error)),
    });
  let subscription = begin();
  const count = (): void => {
    remembered += 1;
    if (remembered < REMEMBERED || subscription.closed) return;
    remembered = 0;
    subscription.unsubscribe();
    subscription = begin();
  };
  Dexie.on('storagemutated', count);
  return () => {
    Dexie.on.storagemutated.unsubscribe(count);
    subscription.unsubscribe();
  };
}
