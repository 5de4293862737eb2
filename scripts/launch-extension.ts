/** The built extension in a Chromium without a window, driven by Playwright. */
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { findBrowser } from './find-browser.mjs';
import { BUILT } from './project-root.mjs';

/** Fixed by the key in wxt.config.ts. */
export const EXTENSION_ID = 'mppgnooekpjefagoamahadjjnpcmoefe';

/**
 * Parts of the browser that are left out. It takes the last list of these it is given, so that Playwright's own comes first here (its
 * chromiumSwitches.ts: look there when it is updated).
 */
const LEFT_OUT = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...['HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding'],
  ...['ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'TcpPortRandomizationWin'],
  ...['OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch'],
  ...['msForceBrowserSignIn', 'msEdgeUpdateLaunchServicesPreferredVersion'],
  // Pages under the address bar that nobody sees here, loaded at every start: a third of what a start costs.
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'],
];

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
      `--disable-features=${LEFT_OUT.join()}`,
      ...found.asRoot,
      ...more,
    ],
  });
}

/** How long a first installation may take to open its page, in milliseconds. */
const PATIENCE = 20_000;

/** The workspace page that a first installation opens by itself. */
export async function firstWorkspace(context: BrowserContext): Promise<Page> {
  // A page is announced before it has an address, so the list is looked at again rather than the announcement awaited.
  for (const until = Date.now() + PATIENCE; Date.now() < until; await pause(50)) {
    const page = context.pages().find((one) => one.url().includes(`${EXTENSION_ID}/workspace.html`));
    if (!page) continue;
    await page.bringToFront();
    return page;
  }
  throw new Error('the workspace did not open by itself after installation');
}
