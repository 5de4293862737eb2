/** Tells of anything on a page that ran, was stopped by the policy, went elsewhere or opened, from before its own scripts on. */
import type { Page } from '@playwright/test';

export async function listenForHarm(page: Page): Promise<readonly string[]> {
  const told: string[] = [];
  await page.exposeFunction('harmTold', (what: string) => void told.push(what));
  await page.addInitScript(() => {
    const { harmTold } = globalThis as unknown as { harmTold: (what: string) => void };
    for (const name of ['ran', 'alert', 'confirm', 'prompt', 'print', 'open'])
      Object.defineProperty(globalThis, name, {
        value: () => harmTold(`${name}() was called`),
        writable: true,
      });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      harmTold(`the policy stopped ${violatedDirective} ${blockedURI} ${sample}`),
    );
  });
  page.on('pageerror', (error) => told.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => told.push(`dialog: ${dialog.message()}`));
  page.on('framenavigated', (frame) => {
    if (!frame.url().startsWith('chrome-extension://')) told.push(`went to ${frame.url()}`);
  });
  page.context().on('page', (other) => told.push(`opened ${other.url()}`));
  return told;
}
