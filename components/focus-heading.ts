/**
 * Attach to a page's root: its first heading takes the focus when the page opens, so that a keyboard or a screen reader
 * starts where the reading starts and not on a button that has gone.
 */
export function focusHeading(root: HTMLElement): void {
  const heading = root.querySelector<HTMLElement>('h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: false });
}
