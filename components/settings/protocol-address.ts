/** An address somebody typed for a link that others will trust: https, and a site's name. */
export type TypedAddress =
  { readonly ok: true; readonly href: string } | { readonly ok: false; readonly why: string };

/** Empty text is no link. Never throws. */
export function protocolAddress(text: string): TypedAddress {
  const trimmed = text.trim();
  if (trimmed === '') return { ok: true, href: '' };
  const no = (why: string): TypedAddress => ({ ok: false, why });
  if (!/^https:\/\//i.test(trimmed)) return no('It should start with https://.');
  try {
    const url = new URL(trimmed);
    if (url.username !== '' || url.password !== '')
      return no('It holds a name or password; leave those out.');
    return url.hostname.includes('.')
      ? { ok: true, href: url.href }
      : no('The site’s name is not complete yet.');
  } catch {
    return no('This is not a whole address yet.');
  }
}
