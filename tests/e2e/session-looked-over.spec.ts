/** Every page of a session looked over by axe, in both themes, wide and as a side panel. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { findMismatches } from '../../scoring/plan/find-mismatches';
import { readPlan } from '../../scoring/plan/read-plan';
import { choices, modelSheet } from '../../scoring/best-path';
import { readScenario } from '../../scenarios/format/read-scenario';
import { act, begin, control, keptOnDisk } from '../../scripts/walk-through';
import type { Decision } from '../../simulator/decision';
import { decide, startPlay } from '../../simulator/next-step';
import type { Play } from '../../simulator/play';
import { expect, test } from './extension';

const READERS = { readPlan, findMismatches };
const source = join(import.meta.dirname, '../../scenarios/library/priya-first-plan.md');
const { scenario } = readScenario(readFileSync(source, 'utf8'), 'priya-first-plan.md');

const LOOKS = [
  { name: 'light, 1280 px', width: 1280, scheme: 'light' },
  { name: 'dark, 1280 px', width: 1280, scheme: 'dark' },
  { name: 'light, 400 px', width: 400, scheme: 'light' },
  { name: 'dark, 400 px', width: 400, scheme: 'dark' },
] as const;

/** Nothing found by axe at WCAG 2.2 AA, and nothing to scroll sideways for. */
async function lookOver(page: Page, where: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map((v) => `${where}: ${v.id}: ${v.nodes.map((n) => n.html).join(' | ')}`)).toEqual([]);
  const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(wide, `${where} scrolls sideways`).toBeLessThanOrEqual(room as number);
}

const afterwards: readonly Decision[] = [
  {
    kind: 'rate',
    rating: { ratings: { obstacles: 'tried', barriers: 'did it', empathy: 'tried' }, redo: 2 },
  },
  { kind: 'reflect' },
  { kind: 'file', reflection: 'Ask about the day off first.' },
];

/** A good first call, so that the plan is written; a poor second one, so that the debrief has much to say. */
function way(play: Play): Decision | undefined {
  const ways = choices(play, modelSheet(scenario));
  return play.sessionIndex === 0 ? ways[0] : ways.at(-1);
}

for (const { name, width, scheme } of LOOKS) {
  test(`axe finds nothing on any page of a session (${name})`, async ({ workspace: page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await lookOver(page, 'library');
    const id = await begin(page, scenario);
    const { seeds } = await keptOnDisk(page, id);
    const seen = new Set<string>();
    let play = startPlay(scenario, seeds);
    const lookAt = async (decision: Decision): Promise<void> => {
      if (decision.kind !== 'begin') {
        await control(page, play, decision).waitFor();
        if (!seen.has(play.phase)) await lookOver(page, play.phase);
        seen.add(play.phase);
        await act(page, play, decision);
      }
      play = decide(play, decision, READERS);
    };
    for (let next = way(play); next; next = way(play)) await lookAt(next);
    for (const decision of afterwards) await lookAt(decision);
    await page.getByText('Filed in your log').waitFor();
    for (const fold of await page.locator('details:not([open]) > summary').all())
      if (await fold.isVisible()) await fold.click();
    await lookOver(page, 'filed, all unfolded');
    await page.getByRole('link', { name: 'My log', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: /log/i })).toBeVisible();
    await lookOver(page, 'log');
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'talking',
        'writing the plan',
        'session over',
        'the week',
        'self-rating',
        'debrief',
        'reflection',
      ]),
    );
  });
}
