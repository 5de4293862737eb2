/**
 * The built extension in a Chromium of its own, for one test: a fresh profile, a record of every request that tries to
 * leave, and ways to kill the browser and start it again on the same profile.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { EXTENSION_ID, firstWorkspace, launchExtension } from '../../scripts/launch-extension';
import { startRecordingProxy, type RecordingProxy } from './recording-proxy';

export { expect };

export class Extension {
  readonly id = EXTENSION_ID;
  #context: BrowserContext | null = null;
  readonly #leaks: string[] = [];

  constructor(
    readonly profile: string,
    readonly proxy: RecordingProxy,
  ) {}

  /** Every address that something tried to reach outside the extension, by page or by proxy. */
  get leaks(): readonly string[] {
    return [...this.#leaks, ...this.proxy.asked];
  }

  /** Forgets what has left so far, and says what it was: only for tests of the record itself. */
  takeLeaks(): readonly string[] {
    return [...this.#leaks.splice(0), ...this.proxy.asked.splice(0)];
  }

  get context(): BrowserContext {
    if (!this.#context) throw new Error('the browser is not running');
    return this.#context;
  }

  url(page: string): string {
    return `chrome-extension://${this.id}/${page}`;
  }

  async start(): Promise<void> {
    this.#context = await launchExtension(this.profile, [
      `--proxy-server=${this.proxy.address}`,
      '--proxy-bypass-list=<-loopback>',
    ]);
    this.#context.on('request', (request) => {
      if (!/^(chrome-extension|data|blob|about):/.test(request.url())) this.#leaks.push(request.url());
    });
  }

  /** The page that a first installation opens by itself. */
  firstPage(): Promise<Page> {
    return firstWorkspace(this.context);
  }

  /** A page of the extension, newly opened: `workspace.html`, `sidepanel.html`, `popup.html`. */
  async open(page: string): Promise<Page> {
    const opened = await this.context.newPage();
    await opened.goto(this.url(page));
    return opened;
  }

  /** Ends the browser as a power cut would: SIGKILL to its main process, and nothing is told beforehand. */
  async kill(): Promise<void> {
    const context = this.context;
    const session = await context.browser()!.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const main = processInfo.find((one) => one.type === 'browser')!;
    const gone = new Promise<void>((closed) => context.once('close', () => closed()));
    process.kill(main.id, 'SIGKILL');
    await gone;
    this.#context = null;
  }

  /** Starts again on the same profile, and gives the workspace page. */
  async restart(): Promise<Page> {
    if (this.#context) await this.stop();
    await this.start();
    return this.open('workspace.html');
  }

  async stop(): Promise<void> {
    await this.#context?.close();
    this.#context = null;
  }
}

interface Fixtures {
  extension: Extension;
  extensionId: string;
  workspace: Page;
}

export const test = base.extend<Fixtures>({
  extension: async ({}, use, testInfo) => {
    const profile = await mkdtemp(join(tmpdir(), 'between-sessions-'));
    const proxy = await startRecordingProxy();
    const extension = new Extension(profile, proxy);
    await extension.start();
    await use(extension);
    if (testInfo.status !== testInfo.expectedStatus) await attachPictures(extension, testInfo.outputPath());
    await extension.stop();
    await proxy.close();
    await rm(profile, { recursive: true, force: true });
    expect(extension.leaks, 'no request leaves the extension').toEqual([]);
  },
  extensionId: async ({ extension }, use) => use(extension.id),
  workspace: async ({ extension }, use) => use(await extension.firstPage()),
});

/** What every open page looked like when a test failed. */
async function attachPictures(extension: Extension, folder: string): Promise<void> {
  const pages = extension.context.pages();
  for (const [at, page] of pages.entries()) {
    const picture = { path: join(folder, `page-${at + 1}.png`), fullPage: true };
    // A page that is closing cannot be pictured, and the failure itself is what counts.
    await page.screenshot(picture).catch(() => undefined);
  }
}
