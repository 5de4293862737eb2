/** Priya, both calls and the week between, from the library to the log, without a mouse. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { findMismatches } from '../../scoring/plan/find-mismatches';
import { readPlan } from '../../scoring/plan/read-plan';
import { findBestPath } from '../../scoring/best-path';
import { readScenario } from '../../scenarios/format/read-scenario';
import { decide, startPlay } from '../../simulator/next-step';
import type { Play } from '../../simulator/play';
import { replyOrder } from '../../simulator/reply-order';
import { keptOnDisk, replyButton } from '../../scripts/walk-through';
import { expect, test } from './extension';

const LIBRARY = join(import.meta.dirname, '../../scenarios/library');
const READERS = { readPlan, findMismatches };
const { scenario } = readScenario(
  readFileSync(join(LIBRARY, 'priya-first-plan.md'), 'utf8'),
  'priya-first-plan.md',
);

/** What a sighted keyboard user sees the ring on. */
const focusedText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement | null;
    if (at === document.body) return '';
    const label =
      at instanceof HTMLTextAreaElement || at instanceof HTMLInputElement ? at.labels?.[0]?.innerText : null;
    return (at?.getAttribute('aria-label') ?? label ?? at?.innerText ?? '').replace(/\s+/g, ' ').trim();
  });

/** Presses Tab until the focus is on something with this name: nobody may need more than a page's worth. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (name.test(await focusedText(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${name}; it stands on “${await focusedText(page)}”`);
}

async function press(page: Page, name: RegExp, key = 'Enter'): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press(key);
}

/** What leads on from here: each has its own words, so that a key pressed too early finds nothing to press. */
const goOnFrom = (play: Play): RegExp =>
  play.phase === 'the week'
    ? /^Go to session 2$/
    : play.sessionIndex === 0
      ? /^See .*week$/
      : /^Look back on it$/;

test('a session is played from the library to a filed attempt by keyboard alone', async ({
  workspace: page,
}) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await press(page, /Begin with Priya|^Begin$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Priya/);
  await press(page, /^Begin the call$/);
  await page.waitForURL(/#\/attempt\//, { waitUntil: 'commit' });
  const id = decodeURIComponent(page.url().split('#/attempt/')[1] ?? '');
  const { seeds } = await keptOnDisk(page, id);

  let play = startPlay(scenario, seeds);
  for (const decision of findBestPath(scenario, seeds, READERS)) {
    if (decision.kind === 'reply') {
      const at = replyOrder(play).findIndex((r) => r.number === decision.reply) + 1;
      await expect(replyButton(page, play, decision.reply)).toBeVisible();
      await page.keyboard.press(String(at));
    } else if (decision.kind === 'plan' && decision.plan.form === 'boxes') {
      await tabTo(page, /^What$/);
      for (const words of Object.values(decision.plan.boxes)) {
        await page.keyboard.insertText(words);
        await page.keyboard.press('Tab');
      }
      await press(page, /^Read it back to Priya$/);
    } else if (decision.kind === 'go on') await press(page, goOnFrom(play));
    play = decide(play, decision, READERS);
  }

  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  for (const asked of ['Obstacles', 'Barriers', 'Empathy']) {
    const group = page.getByRole('group', { name: asked, exact: true });
    await tabToInside(page, group.getByRole('radio').first());
    await page.keyboard.press('ArrowDown');
    await expect(group.getByRole('radio', { name: 'Tried' })).toBeChecked();
  }
  await press(page, /^Go on to the debrief$/);
  await expect(page.getByText('What Priya took away')).toBeVisible();
  await press(page, /^Write a reflection$/);
  await tabTo(page, /What I learned/);
  await page.keyboard.insertText('Her own Monday said it better than the booklet.');
  await press(page, /^File in my log$/);
  await expect(page.getByText('Filed in your log')).toBeVisible();

  await press(page, /^My log$/);
  await expect(page.getByRole('listitem').filter({ hasText: 'Priya' })).toBeVisible();
  await press(page, /Priya/);
  await expect(page.getByLabel('Your reflection')).toHaveValue(
    'Her own Monday said it better than the booklet.',
  );
});

async function tabToInside(page: Page, first: import('@playwright/test').Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    const inside = await first.evaluate((el) => el === document.activeElement);
    if (inside) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never came to the radio buttons');
}
