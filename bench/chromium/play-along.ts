/** Playing a loaded script in the real session page: getting there once, and clicks that are timed one by one. */
import type { Page } from '@playwright/test';
import { asScenario, type StoryBeat } from '../story';
import type { Beside } from './extension-beside-plain';

/** Brings the story in as a tutor's file. Gives the address it is met at. */
export async function load({ page, url }: Beside, story: readonly StoryBeat[]): Promise<string> {
  await page.goto(url('workspace.html#/bench'));
  await page.getByLabel('Script files').setInputFiles({
    ...{ name: 'a-long-talk.md', mimeType: 'text/markdown', buffer: Buffer.from(asScenario(story)) },
  });
  await page.getByRole('button', { name: /Keep and play it/ }).click({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Begin the call' }).waitFor();
  return new URL(page.url()).hash.slice(1);
}

/** Begins another call with whoever is met there, and gives the attempt's address once there are replies. */
export async function begin({ page, url }: Beside, met: string): Promise<string> {
  await page.goto('about:blank');
  await page.goto(url(`workspace.html#${met}`));
  await page.getByRole('button', { name: /^(Begin the call|Begin again|Start a new|Start again)/ }).click();
  await page.locator('button.reply').first().waitFor();
  return new URL(page.url()).hash.slice(1);
}

export interface Click {
  /** Milliseconds from the click until other replies stand in its place. */
  readonly ms: number;
  /** Of them, those in which the page waited for the disk to have what was said; 0 where nothing is kept. */
  readonly disk: number;
}

/** Clicks on the first reply, again and again, for so many turns. */
export function clicksToReplies(page: Page, turns: number): Promise<Click[]> {
  return page.evaluate(async (count) => {
    const words = (): string =>
      [...document.querySelectorAll('button.reply')].map((b) => b.textContent).join('|');
    const disk = (): number => (globalThis as { diskMs?: number }).diskMs ?? 0;
    const took: { ms: number; disk: number }[] = [];
    for (let turn = 0; turn < count; turn++) {
      const button = document.querySelector<HTMLElement>('button.reply');
      if (!button) break;
      const before = words();
      const done = new Promise<number>((there) => {
        const look = (): void => {
          const now = words();
          if (now === before || now === '') return;
          watching.disconnect();
          there(performance.now());
        };
        const watching = new MutationObserver(look);
        watching.observe(document.body, { subtree: true, childList: true, characterData: true });
      });
      const waited = disk();
      const began = performance.now();
      button.click();
      took.push({ ms: (await done) - began, disk: disk() - waited });
      // A person reads; what the page does after the replies stand there is not the next click's to pay.
      await new Promise((rested) => setTimeout(rested, 30));
    }
    return took;
  }, turns);
}
