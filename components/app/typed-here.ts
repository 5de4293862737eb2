/** What somebody typed on this page and may not have kept yet, as text that can be copied, whatever has become of the log. */

/** Each filled field under its label, in the order of the page; empty where nothing is typed. Passwords and files are left out. */
export function typedHere(root: ParentNode): string {
  const fields = root.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>(
    'textarea:not([readonly]), input:not([type]), input[type="text"], input[type="url"]',
  );
  return [...fields]
    .filter((field) => field.value.trim() !== '')
    .map((field) => {
      const label = field.labels?.[0]?.textContent ?? field.getAttribute('aria-label') ?? '';
      const name = label.trim().replace(/\s+/g, ' ');
      return name === '' ? field.value : `${name}\n${field.value}`;
    })
    .join('\n\n');
}
