/**
 * After navigation the focus goes to the new page's h1, so that a screen reader and the keyboard start where the page starts.
 * Pages that load first (an attempt, the log) have no h1 yet: then it is awaited.
 */
import type { Attachment } from 'svelte/attachments';
import { isOutOfSight } from './out-of-sight';
import { beforePaint } from './paint';

/** The first page that is opened keeps the browser's own starting place, so that Tab still reaches the skip link. */
let opened = false;

/** Attach to <main>; evaluate again with another key when another page stands in it. */
export function arrival(_key: string): Attachment<HTMLElement> {
  return (main) => {
    if (!opened) {
      opened = true;
      return;
    }
    // In the frame that first shows the page: focusing lays out what stands there, and doing it sooner would lay it out twice.
    let watch: MutationObserver | undefined;
    const stop = beforePaint(() => {
      const focused = document.activeElement;
      // Something on the page has taken the focus by itself, and keeps it.
      if (main.contains(focused) && focused !== main && !isOutOfSight(focused)) return;
      if (focusHeading(main)) return;
      watch = new MutationObserver(() => {
        if (focusHeading(main)) watch?.disconnect();
      });
      watch.observe(main, { childList: true, subtree: true });
    });
    return () => {
      stop();
      watch?.disconnect();
    };
  };
}

function focusHeading(main: HTMLElement): boolean {
  const heading = [...main.querySelectorAll('h1')].find((one) => !isOutOfSight(one));
  if (!heading) return false;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  window.scrollTo({ top: 0 });
  return true;
}
