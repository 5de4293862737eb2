/** What every page is held to, in both themes, wide and as a side panel. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './extension';

export const LOOKS = [
  { name: 'light, 1280 px', width: 1280, scheme: 'light' },
  { name: 'dark, 1280 px', width: 1280, scheme: 'dark' },
  { name: 'light, 400 px', width: 400, scheme: 'light' },
  { name: 'dark, 400 px', width: 400, scheme: 'dark' },
] as const;

/** The page as this look has it. */
export async function lookLike(page: Page, { width, scheme }: (typeof LOOKS)[number]): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
}

/** A state that another walk comes to, looked over where it stands: in both themes, as wide as the page is. */
export async function lookInBothThemes(page: Page, where: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await lookAtColours(page, `${where} (dark)`);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await lookOver(page, `${where} (light)`);
}

/** Looked over in both themes, wide and as a side panel; it is left narrow. */
export async function lookInAllLooks(page: Page, where: string): Promise<void> {
  for (const look of [LOOKS[0], LOOKS[2]]) {
    await lookLike(page, look);
    await lookInBothThemes(page, `${where}, ${look.width} px`);
  }
}

/** As it is printed: its headings may stay on the screen, so that only WCAG itself is asked for. */
export async function lookOnPaper(page: Page, where: string): Promise<void> {
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  expect(asLines(where, await foundByAxe(page, WCAG))).toEqual([]);
  await page.emulateMedia({ media: 'screen' });
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The rules whose answer a theme can change: all that it changes is colours. */
const OF_COLOURS = { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] };
const ASKED_OF_AXE = {
  // What passes is not written out in full; what is found is the same.
  resultTypes: ['violations' as const],
};

type Found = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];
const asLines = (where: string, found: Found): string[] =>
  found.map((v) => `${where}: ${v.id}: ${v.nodes.map((n) => n.html).join(' | ')}`);

/**
 * What axe finds. It is laid into a page once, and answers there: our pages have no frames, for which it would open an empty page each
 * time to put their answers together in.
 */
async function foundByAxe(
  page: Page,
  runOnly: string[] | typeof OF_COLOURS = [...WCAG, 'best-practice'],
): Promise<Found> {
  const there = await page.evaluate(() => 'axe' in globalThis && document.querySelector('iframe') === null);
  const axe = new AxeBuilder({ page, ...(there && { axeSource: 'void 0' }) });
  return (
    await axe
      .options({ ...ASKED_OF_AXE, runOnly })
      .setLegacyMode()
      .analyze()
  ).violations;
}

/** The theme that a page is not looked over in: the rest was asked where it stands, and is the same. */
export async function lookAtColours(page: Page, where: string): Promise<void> {
  expect(asLines(where, await foundByAxe(page, OF_COLOURS))).toEqual([]);
}

/** One h1, nothing found by axe at WCAG 2.2 AA, and nothing to scroll sideways for. */
export async function lookOver(page: Page, where: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  const violations = await foundByAxe(page);
  expect(asLines(where, violations)).toEqual([]);
  const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(wide, `${where} scrolls sideways`).toBeLessThanOrEqual(room as number);
}
