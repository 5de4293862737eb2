/** Before and after the page is painted; where nobody is looking, nothing is painted and nothing waits for it. */

/** Called in the frame that comes next, before it is painted. @returns takes it back. */
export function beforePaint(then: () => void): () => void {
  if (document.hidden) {
    then();
    return () => undefined;
  }
  const frame = requestAnimationFrame(then);
  return () => cancelAnimationFrame(frame);
}

/** For what may follow a moment later: called once the page as it is now has been painted. @returns takes it back. */
export function afterPaint(then: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = beforePaint(() => (timer = setTimeout(then)));
  return () => {
    stop();
    clearTimeout(timer);
  };
}
