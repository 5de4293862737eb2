/** Following the log: called back with what is read now and after each change, in this window or another. */
import { liveQuery } from 'dexie';
import { asLogProblem, type LogProblem } from './log-problem';

/** Stops watching. */
export type Unwatch = () => void;

/** Milliseconds after the first answer until it is followed: the page is drawn by then. What changed meanwhile is read with it. */
const FOLLOWED_AFTER = 100;

/** @param atOnce the same reading without a detour, for a page that waits for it; null where there is none. */
export function watch<T>(
  read: () => PromiseLike<T>,
  onChange: (value: T) => void,
  onProblem: ((problem: LogProblem) => void) | undefined,
  atOnce?: () => Promise<T> | null,
): Unwatch {
  let stop: Unwatch = () => (stopped = true);
  let stopped = false;
  const follow = (known?: { readonly value: T }): void => {
    if (stopped) return;
    let first = known && JSON.stringify(known.value);
    const subscription = liveQuery(() => read() as Promise<T>).subscribe({
      next: (value) => {
        const news = first === undefined || first !== JSON.stringify(value);
        first = undefined;
        if (news) onChange(value);
      },
      error: (error: unknown) => onProblem?.(asLogProblem(error)),
    });
    stop = () => subscription.unsubscribe();
  };
  const early = atOnce?.();
  if (early)
    early.then(
      (value) => {
        if (stopped) return;
        onChange(value);
        const timer = setTimeout(() => follow({ value }), FOLLOWED_AFTER);
        stop = () => {
          stopped = true;
          clearTimeout(timer);
        };
      },
      () => follow(),
    );
  else follow();
  return () => stop();
}
