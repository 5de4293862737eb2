/** How long a page was ever busy at one go, in milliseconds, as someone typing would feel it. */
import type { Page } from '@playwright/test';

interface Busy {
  busy: { longest: number; last: number };
}

export const watchHowBusy = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const busy = { longest: 0, last: performance.now() };
    Object.assign(globalThis, { busy });
    setInterval(() => {
      const now = performance.now();
      busy.longest = Math.max(busy.longest, now - busy.last);
      busy.last = now;
    }, 20);
  });

/** In the page. */
export const beginAnew = (): void => {
  const { busy } = globalThis as unknown as Busy;
  Object.assign(busy, { last: performance.now(), longest: 0 });
};

/** In the page. */
export const longestBusy = (): number => (globalThis as unknown as Busy).busy.longest;
