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

/** Milliseconds after the first answer until it is followed: the page is drawn by then, and what changed meanwhile is read then. */
const FOLLOWED_AFTER = 100;

/**
 * The same for a page that waits for its first answer.
 * @param atOnce the same reading without a detour; null where this browser has none.
 */
export function watchAtOnce<T>(
  atOnce: () => Promise<T> | null,
  read: () => PromiseLike<T>,
  onChange: (value: T) => void,
  onProblem: ((problem: LogProblem) => void) | undefined,
): Unwatch {
  const early = atOnce();
  if (!early) return watch(read, onChange, onProblem);
  let stopped = false;
  let stop: Unwatch = () => undefined;
  const follow = (known: string | null): void => {
    let before = known;
    const news = (value: T): void => {
      // Told once already: a page is not drawn again for what stands there.
      if (before === null || before !== JSON.stringify(value)) onChange(value);
      before = null;
    };
    stop = watch(read, news, onProblem);
  };
  early.then(
    (value) => {
      if (stopped) return;
      onChange(value);
      const timer = setTimeout(() => follow(JSON.stringify(value)), FOLLOWED_AFTER);
      stop = () => clearTimeout(timer);
    },
    () => {
      if (!stopped) follow(null);
    },
  );
  return () => {
    stopped = true;
    stop();
  };
}
