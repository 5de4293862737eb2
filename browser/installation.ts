/** What the browser says about our own installation. */
import { browser } from 'wxt/browser';

/** Calls back when the extension was installed (`first` true) or updated, never when only the browser was. */
export function onInstalled(installed: (first: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') installed(reason === 'install');
  });
}
