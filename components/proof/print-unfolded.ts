/** What is folded away on the screen is printed all the same; afterwards it is as it was. */
export function printUnfolded(page: Document): void {
  const folded = [...page.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
  for (const one of folded) one.open = true;
  page.defaultView?.addEventListener(
    'afterprint',
    () => {
      for (const one of folded) one.open = false;
    },
    { once: true },
  );
}
