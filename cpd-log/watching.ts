/** Following the log: called back with what is read now and after each change, in this window or another. */
import { liveQuery } from 'dexie';
import { asLogProblem, type LogProblem } from './log-problem';

/** Stops watching. */
export type Unwatch = () => void;

export function watch<T>(
  read: () => PromiseLike<T>,
  onChange: (value: T) => void,
  onProblem: ((problem: LogProblem) => void) | undefined,
): Unwatch {
  const subscription = liveQuery(() => read() as Promise<T>).subscribe({
    next: onChange,
    error: (error: unknown) => onProblem?.(asLogProblem(error)),
  });
  return () => subscription.unsubscribe();
}
