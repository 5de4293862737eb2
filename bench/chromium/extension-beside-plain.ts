/**
 * A copy of the built extension with plain pages laid into it, so that both sides are loaded from the same place, by the same browser,
 * under the same policy: nothing but what a page does itself is between them.
 */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { EXTENSION_ID, firstWorkspace, launchExtension } from '../../scripts/launch-extension';
import { BUILT } from '../../scripts/project-root.mjs';

export interface Beside {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Address of a file of the extension; `ready` is what must be there for the page to count as usable. */
  url(file: string, ready?: string): string;
  /** Lays a file into the extension's copy. */
  lay(file: string, text: string): Promise<void>;
  close(): Promise<void>;
}

/** Stamps `readyAt` when what the address asks for is there and the page answers again: milliseconds since it began to load. */
const STAMP = `(() => {
  globalThis.__name = (it) => it;
  const wanted = new URLSearchParams(location.search).get('ready');
  if (!wanted || globalThis.readyAt) return;
  const look = () => {
    if (globalThis.looking || !document.querySelector(wanted)) return;
    globalThis.looking = true;
    watching.disconnect();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { globalThis.readyAt = performance.now(); };
    port2.postMessage(null);
  };
  const watching = new MutationObserver(look);
  watching.observe(document, { subtree: true, childList: true });
  document.addEventListener('DOMContentLoaded', look);
})()`;

/** Adds up in `diskMs` how long writing to IndexedDB took, from asking for the transaction until the disk had it. */
const DISK = `(() => {
  globalThis.diskMs = 0;
  const asked = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...given) {
    const began = performance.now();
    const transaction = asked.apply(this, given);
    if (given[1] === 'readwrite')
      transaction.addEventListener('complete', () => { globalThis.diskMs += performance.now() - began; });
    return transaction;
  };
})()`;

export async function besidePlain(): Promise<Beside> {
  const copy = await mkdtemp(join(tmpdir(), 'between-sessions-bench-'));
  await cp(BUILT, copy, { recursive: true });
  const profile = await mkdtemp(join(tmpdir(), 'between-sessions-bench-profile-'));
  const context = await launchExtension(profile, [
    `--disable-extensions-except=${copy}`,
    `--load-extension=${copy}`,
  ]);
  await context.addInitScript(STAMP);
  await context.addInitScript(DISK);
  const page = await firstWorkspace(context);
  return {
    context,
    page,
    url(file, ready) {
      const [path, hash] = file.split('#');
      const asked = ready === undefined ? '' : `?ready=${encodeURIComponent(ready)}`;
      return `chrome-extension://${EXTENSION_ID}/${path}${asked}${hash === undefined ? '' : `#${hash}`}`;
    },
    lay: (file, text) => writeFile(join(copy, file), text),
    async close() {
      await context.close();
      for (const folder of [copy, profile]) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Loads it afresh and gives the milliseconds until it was usable. */
export async function untilUsable(page: Page, url: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(url);
  return page.evaluate(
    () =>
      new Promise<number>((there) => {
        const look = (): void => {
          const { readyAt } = globalThis as { readyAt?: number };
          if (readyAt === undefined) setTimeout(look, 5);
          else there(readyAt);
        };
        look();
      }),
  );
}

/** The page as it stands, as plain HTML: its words, elements and styles, and nothing that runs. */
export function asPlain(page: Page): Promise<string> {
  return page.evaluate(() => {
    const still = document.documentElement.cloneNode(true) as HTMLElement;
    for (const script of still.querySelectorAll('script, link[rel=modulepreload]')) script.remove();
    return `<!doctype html>\n${still.outerHTML}`;
  });
}
