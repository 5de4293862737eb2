/** Reaching a site that the owner names: asked of the browser then, for that site and no other. */
import { browser } from 'wxt/browser';

/**
 * Asks to reach one site; must be called straight from a press. True when allowed, now or earlier.
 * @param origin like "https://records.example.org"
 */
export function askForSite(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [`${origin}/*`] });
}
