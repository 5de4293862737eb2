/**
 * One file from one site, when a person asked for it: the browser is asked for that site alone, the file is fetched without
 * cookies and without saying where from, and the site is given back, whatever came of it.
 */
import { browser } from 'wxt/browser';

export type SiteFile =
  | { readonly name: string; readonly bytes: Uint8Array }
  /** Why there is none, and what to do. */
  | { readonly sentence: string };

/** Bytes; more than any pack needs. */
const LARGEST = 25_000_000;
const LONGEST_MS = 30_000;

/** Call straight from a press: the browser asks its question only then. Always resolves. */
export async function fetchFromSite(url: string): Promise<SiteFile> {
  const origin = originOf(url);
  if (origin === null)
    return {
      sentence:
        'That is no secure address (https) of a file on a site. Save the file there, and drop it here.',
    };
  let granted: boolean;
  try {
    granted = await browser.permissions.request({ origins: [origin] });
  } catch {
    return {
      sentence: 'This browser does not let the site be asked for. Save the file there, and drop it here.',
    };
  }
  if (!granted)
    return {
      sentence: 'You said no, so nothing was fetched. You can save the file yourself and drop it here.',
    };
  try {
    return await fetched(url);
  } finally {
    await browser.permissions.remove({ origins: [origin] });
  }
}

/** The pattern of all addresses of one site; null for what is no site, or is not reached by https. A port is no part of a pattern. */
export function originOf(url: string): string | null {
  try {
    const { protocol, hostname } = new URL(url);
    return protocol === 'https:' && hostname !== '' ? `${protocol}//${hostname}/*` : null;
  } catch {
    return null;
  }
}

async function fetched(url: string): Promise<SiteFile> {
  let response: Response;
  try {
    response = await fetch(url, {
      ...{ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' },
      // Where a site sends readers on to another, that other was never asked for.
      ...{ redirect: 'error', signal: AbortSignal.timeout(LONGEST_MS) },
    });
  } catch {
    return {
      sentence:
        'It could not be fetched: the site did not answer, or sends readers on to another address. Open the link, save the file, and drop it here.',
    };
  }
  if (!response.ok)
    return {
      sentence: `The site answered that it has no such file for us (${response.status}). You may need to be signed in there: save the file, and drop it here.`,
    };
  const bytes = await upTo(LARGEST, response);
  return bytes
    ? { name: nameOf(url), bytes }
    : { sentence: 'What came was far larger than any script or pack, or broke off.' };
}

/** The body, read no further than it may go; null where it is larger or breaks off. */
async function upTo(limit: number, response: Response): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    const reader = response.body?.getReader();
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      length += part.value.length;
      if (length > limit) {
        await reader?.cancel();
        return null;
      }
      chunks.push(part.value);
    }
  } catch {
    return null;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function nameOf(url: string): string {
  const last = new URL(url).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last) || 'script.md';
  } catch {
    return last;
  }
}
