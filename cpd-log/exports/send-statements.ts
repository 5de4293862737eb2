/** Sending statements to a learning record store that the owner named: in pieces, each tried again for as long as that may help. */
import type { XapiStatement } from './xapi-statements';

export interface RecordStore {
  /** The store's xAPI endpoint: https, as its administrator gives it. */
  readonly url: string;
  /** "key:secret", or a whole "Basic …" value. */
  readonly key: string;
}
export interface Hands {
  readonly fetch: typeof globalThis.fetch;
  readonly wait: (ms: number) => Promise<void>;
  /** Told before each piece and each new try; nothing is sent silently. */
  readonly onProgress: (progress: {
    readonly sent: number;
    readonly of: number;
    readonly trying: number;
  }) => void;
}
export type Sent =
  | { readonly ok: true; readonly sent: number }
  | { readonly ok: false; readonly sent: number; readonly of: number; readonly why: string };

export const PIECE = 25;
export const TRIES = 4;

/** Never throws. A piece that was sent stays sent: ids follow from content, so sending all of it again is safe. */
export async function sendStatements(
  statements: readonly XapiStatement[],
  store: RecordStore,
  { fetch, wait, onProgress }: Hands,
): Promise<Sent> {
  const of = statements.length;
  for (let sent = 0; sent < of; sent += PIECE) {
    const piece = statements.slice(sent, sent + PIECE);
    for (let trying = 1; ; trying++) {
      onProgress({ sent, of, trying });
      const outcome = await post(piece, store, fetch);
      if (outcome === 'kept') break;
      if (!outcome.again || trying === TRIES) return { ok: false, sent, of, why: outcome.why };
      // 1, 2, 4 seconds: long enough for a store to wake, short enough to watch.
      await wait(1000 * 2 ** (trying - 1));
    }
  }
  return { ok: true, sent: of };
}

type Failure = { readonly again: boolean; readonly why: string };

async function post(
  piece: readonly XapiStatement[],
  store: RecordStore,
  fetch: Hands['fetch'],
): Promise<'kept' | Failure> {
  try {
    const { ok, status } = await fetch(`${store.url.replace(/\/+$/, '')}/statements`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-experience-api-version': '1.0.3',
        authorization: authorisation(store.key),
      },
      body: JSON.stringify(piece),
      credentials: 'omit',
      redirect: 'error',
    });
    return ok ? 'kept' : refusal(status);
  } catch {
    return {
      again: true,
      why: 'The record store could not be reached. Its address may have a slip in it, or it is not there just now.',
    };
  }
}

function refusal(status: number): Failure {
  const at = `It answered ${status}.`;
  if (status === 401 || status === 403)
    return { again: false, why: `The record store did not accept the key. ${at}` };
  if (status === 404) return { again: false, why: `There is no record store at this address. ${at}` };
  if (status === 429 || status >= 500)
    return { again: true, why: `The record store is not able to take them just now. ${at}` };
  return { again: false, why: `The record store refused the statements. ${at}` };
}

function authorisation(key: string): string {
  const trimmed = key.trim();
  if (/^basic\s/i.test(trimmed)) return trimmed;
  return `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(trimmed)))}`;
}
