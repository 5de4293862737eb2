/** One alarm: when the extension should wake and look again. */
import { browser } from 'wxt/browser';

const NAME = 'look-again';

/** Wakes at a moment (milliseconds since 1970), in place of any other; null for never. */
export async function lookAgainAt(at: number | null): Promise<void> {
  if (at === null) await browser.alarms.clear(NAME);
  else await browser.alarms.create(NAME, { when: at });
}

export function onLookAgain(look: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) look();
  });
}

/** The browser was started. */
export function onStarted(started: () => void): void {
  browser.runtime.onStartup.addListener(started);
}
