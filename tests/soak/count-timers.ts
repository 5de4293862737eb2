/** Handed to a page before its own scripts: counts the intervals that run and the timeouts that are still to come. */
export interface TimersLeft {
  readonly intervals: number;
  readonly timeouts: number;
}

interface Timers {
  setInterval(act: unknown, ms?: number, ...rest: unknown[]): unknown;
  setTimeout(act: unknown, ms?: number, ...rest: unknown[]): unknown;
  clearInterval(timer: unknown): void;
  clearTimeout(timer: unknown): void;
}

/**
 * In the page, so it uses nothing from outside itself, and methods only: tsx gives a function in a constant a name by a call that
 * does not exist there. Leaves `timersLeft` behind.
 */
export function countTimers(): void {
  const page = globalThis as unknown as Timers;
  const { setInterval, setTimeout, clearInterval, clearTimeout } = page;
  const count = {
    intervals: new Set<unknown>(),
    timeouts: new Set<unknown>(),
    // Browsers let either clear both kinds.
    forget(timer: unknown): unknown {
      this.intervals.delete(timer);
      this.timeouts.delete(timer);
      return timer;
    },
  };
  Object.assign(page, {
    setInterval(act: unknown, ms?: number, ...rest: unknown[]) {
      const timer = setInterval(act, ms, ...rest);
      count.intervals.add(timer);
      return timer;
    },
    setTimeout(act: (...rest: unknown[]) => void, ms?: number, ...rest: unknown[]) {
      const timer = setTimeout(() => {
        count.timeouts.delete(timer);
        act(...rest);
      }, ms);
      count.timeouts.add(timer);
      return timer;
    },
    clearInterval(timer: unknown) {
      clearInterval(count.forget(timer));
    },
    clearTimeout(timer: unknown) {
      clearTimeout(count.forget(timer));
    },
    timersLeft(): TimersLeft {
      return { intervals: count.intervals.size, timeouts: count.timeouts.size };
    },
  });
}
