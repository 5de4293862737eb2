/**
 * How far to scroll so that a new exchange can be read: far enough to show its end, never so far that its start leaves the
 * top, and never back. All in CSS pixels; tops and bottoms relative to the viewport.
 */
export function minimalScroll(start: number, end: number, viewport: number, header: number): number {
  const overflow = end + 16 - viewport;
  const room = start - header - 16;
  return Math.max(0, Math.min(overflow, room));
}

/** Scrolls the page by that much; at once where the reader asked for less motion. */
export function showExchange(start: Element, end: Element): void {
  const header = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
  const top = minimalScroll(
    start.getBoundingClientRect().top,
    end.getBoundingClientRect().bottom,
    window.innerHeight,
    Math.max(0, header),
  );
  const still = window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
  if (top > 0) window.scrollBy({ top, behavior: still ? 'auto' : 'smooth' });
}
