/** The built extension in a Chromium without a window, driven by Playwright. */
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { findBrowser } from './find-browser.mjs';
import { BUILT } from './project-root.mjs';

/** Fixed by the key in wxt.config.ts. */
export const EXTENSION_ID = 'mppgnooekpjefagoamahadjjnpcmoefe';

/** @param profile a folder that the browser keeps its data in; @param more arguments besides the usual ones. */
export function launchExtension(profile: string, more: readonly string[] = []): Promise<BrowserContext> {
  const found = findBrowser();
  if (!found) throw new Error('no Chromium was found: `npm test` installs or names one; or set CHROME_PATH');
  return chromium.launchPersistentContext(profile, {
    executablePath: found.path,
    channel: 'chromium',
    headless: true,
    viewport: { width: 1280, height: 900 },
    args: [
      `--disable-extensions-except=${BUILT}`,
      `--load-extension=${BUILT}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...found.asRoot,
      ...more,
    ],
  });
}

/** The workspace page that a first installation opens by itself. */
export async function firstWorkspace(context: BrowserContext): Promise<Page> {
  const isOurs = (page: Page) => page.url().includes(`${EXTENSION_ID}/workspace.html`);
  const page = context.pages().find(isOurs) ?? (await context.waitForEvent('page', isOurs));
  await page.bringToFront();
  return page;
}
