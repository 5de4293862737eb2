/** Playing a loaded script in the real session page: getting there once, and clicks that are timed one by one. */
import type { Page } from '@playwright/test';
import { asScenario, type StoryBeat } from '../story';
import type { Beside } from './extension-beside-plain';

/** Brings the story in as a tutor's file, begins the call, and gives the address of the attempt. */
export async function beginLoaded({ page, url }: Beside, story: readonly StoryBeat[]): Promise<string> {
  await page.goto(url('workspace.html#/bench'));
  await page.getByLabel('Script files').setInputFiles({
    ...{ name: 'a-long-talk.md', mimeType: 'text/markdown', buffer: Buffer.from(asScenario(story)) },
  });
  await page.getByRole('button', { name: /Keep and play it/ }).click({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Begin the call' }).click();
  await page.locator('button.reply').first().waitFor();
  return new URL(page.url()).hash.slice(1);
}

/** Milliseconds from each click on the first reply until other replies stand in its place, for so many turns. */
export function clicksToReplies(page: Page, turns: number): Promise<number[]> {
  return page.evaluate(async (count) => {
    const words = (): string =>
      [...document.querySelectorAll('button.reply')].map((b) => b.textContent).join('|');
    const took: number[] = [];
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
      const began = performance.now();
      button.click();
      took.push((await done) - began);
      // A person reads; what the page does after the replies stand there is not the next click's to pay.
      await new Promise((rested) => setTimeout(rested, 30));
    }
    return took;
  }, turns);
}
