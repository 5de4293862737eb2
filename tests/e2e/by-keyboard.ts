/** A page as somebody without a mouse has it: Tab to a thing, press a key, and the focus is never lost. */
import type { FileChooser, Locator, Page } from '@playwright/test';
import { expect } from './extension';

/** More stops than any page has. */
const MOST_STOPS = 300;

/** Presses Tab, or Shift and Tab where it lies behind, until it has the focus. @throws where no key leads to it */
export async function reach(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible({ timeout: 20_000 });
  let found = await target.elementHandle();
  const where = async (): Promise<'here' | 'before' | 'after'> => {
    const at = await found!.evaluate((element) => {
      if (!element.isConnected) return 'gone';
      const now = document.activeElement ?? document.body;
      if (element === now) return 'here';
      const after = now.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
      return after || now === document.body ? 'after' : 'before';
    });
    if (at !== 'gone') return at;
    // Drawn anew meanwhile: looked for again, which costs more than to ask the very thing.
    found = await target.elementHandle();
    return where();
  };
  const key = (await where()) === 'before' ? 'Shift+Tab' : 'Tab';
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if ((await where()) === 'here') return;
    await page.keyboard.press(key);
  }
  throw new Error(`no key leads to ${target}`);
}

/** Goes there and presses Enter (or another key); afterwards the focus is on something. */
export async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await reach(page, target);
  // On the very thing that Tab came to: a page that is still filling its rows may move the focus in between.
  await target.press(key);
  await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true);
}

/** Goes to a field and types; what stood in it goes first. */
export async function type(page: Page, target: Locator, words: string): Promise<void> {
  await reach(page, target);
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(words);
}

/**
 * Opens the browser's own window for files with Enter. It is listened for before the way there begins: to be told of the window takes the
 * browser a moment, and on a busy machine a key pressed in the same breath opens it unheard.
 */
export async function openChooser(page: Page, target: Locator): Promise<FileChooser> {
  const opening = page.waitForEvent('filechooser');
  await reach(page, target);
  await page.keyboard.press('Enter');
  return opening;
}

/** Opens the browser's own window for files from a button, and chooses. */
export async function choose(
  page: Page,
  target: Locator,
  files: readonly { readonly name: string; readonly text: string }[],
): Promise<void> {
  const window = await openChooser(page, target);
  await window.setFiles(
    files.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })),
  );
}

/** Tabs: the chosen one is reached by Tab, the others by arrows. */
export async function tabTo(page: Page, name: string): Promise<void> {
  const tab = page.getByRole('tab', { name, exact: true });
  const list = page.getByRole('tablist').filter({ has: tab });
  await reach(page, list.getByRole('tab', { selected: true }));
  const all = await list.getByRole('tab').count();
  for (let at = 0; at < all; at++) {
    if ((await tab.getAttribute('aria-selected')) === 'true') break;
    await page.keyboard.press('ArrowRight');
  }
  await expect(tab).toBeFocused();
  await expect(tab).toHaveAttribute('aria-selected', 'true');
}

/** A download that a press begins; gives the file's name. */
export async function saves(page: Page, target: Locator): Promise<string> {
  const [saved] = await Promise.all([page.waitForEvent('download'), press(page, target)]);
  return saved.suggestedFilename();
}
