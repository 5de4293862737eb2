/**
 * The windows of this extension that may show the same attempt: one lock an attempt (Web Locks) and one channel for all. A
 * window that closes or crashes gives its locks back by itself.
 */

export interface WindowMessage {
  readonly attempt: string;
  readonly what: 'may I play' | 'all is written';
}
interface Told {
  readonly held: () => void;
  readonly taken?: () => void;
  readonly robbed: () => void;
}
const CHANNEL = 'between-sessions:attempts';

/** What a window needs of the browser; its own by default. */
interface Browsers {
  readonly locks: LockManager;
  readonly channel: BroadcastChannel;
}

/** The other windows; undefined where this browser has no locks or no channels: then each window stands alone. */
export function otherWindows(given?: Browsers) {
  const { locks, channel } = given ?? ownBrowsers();
  if (!locks || !channel) return undefined;
  return {
    /** Asks for an attempt's lock, holds it until it is given back by what is returned, and tells when it is taken away. */
    lock(attempt: string, asking: 'if free' | 'in line' | 'whoever holds it', told: Told): () => void {
      const waiting = new AbortController();
      let ended = false;
      let held = false;
      let giveBack = (): void => undefined;
      const kept = new Promise<void>((resolve) => (giveBack = resolve));
      // The browser takes a signal only with a request that waits.
      const options: LockOptions =
        asking === 'in line'
          ? { signal: waiting.signal }
          : asking === 'if free'
            ? { ifAvailable: true }
            : { steal: true };
      locks
        .request(`attempt:${attempt}`, options, (lock) => {
          if (ended) return undefined;
          if (!lock) {
            told.taken?.();
            return undefined;
          }
          held = true;
          told.held();
          return kept;
        })
        .catch(() => {
          // A lock that is taken away ends with an error; so does waiting that was given up, which is nobody's news.
          if (held && !ended) told.robbed();
        });
      return () => {
        ended = true;
        if (!held) waiting.abort();
        giveBack();
      };
    },
    say: (message: WindowMessage): void => channel.postMessage(message),
    hear(take: (message: WindowMessage) => void): () => void {
      const heard = ({ data }: MessageEvent<unknown>): void => {
        if (isMessage(data)) take(data);
      };
      channel.addEventListener('message', heard);
      return () => channel.removeEventListener('message', heard);
    },
  };
}

function ownBrowsers(): Partial<Browsers> {
  const { locks } = navigator as Partial<Navigator>;
  if (!locks || typeof BroadcastChannel === 'undefined') return {};
  return { locks, channel: new BroadcastChannel(CHANNEL) };
}

function isMessage(data: unknown): data is WindowMessage {
  const { attempt, what } = (data ?? {}) as Partial<WindowMessage>;
  return typeof attempt === 'string' && (what === 'may I play' || what === 'all is written');
}
