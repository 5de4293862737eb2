/** What axe does not measure. What takes no page runs in one, so it can use nothing from outside itself. */
import type { Page } from '@playwright/test';
import { expect } from './extension';

/**
 * Targets under 24 by 24 px that are neither words in a sentence nor far enough from every other (WCAG 2.2, 2.5.8): a
 * circle of 24 px on its middle touches no other target. A control's label counts as part of it.
 */
export function smallTargets(): string[] {
  const pick =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=tab], [role=button]';
  const shown = [...document.querySelectorAll<HTMLElement>(pick)].filter(
    (one) =>
      one.checkVisibility({ visibilityProperty: true, opacityProperty: false }) &&
      !one.closest('[aria-hidden=true], [inert]') &&
      !one.matches('.skip-link, :disabled'),
  );
  const targets = shown.map((one) => {
    const labels = [...((one as HTMLInputElement).labels ?? [])];
    const rects = [one, ...labels].map((part) => part.getBoundingClientRect()).filter((r) => r.width > 1);
    const left = Math.min(...rects.map((r) => r.left));
    const top = Math.min(...rects.map((r) => r.top));
    const right = Math.max(...rects.map((r) => r.right));
    const bottom = Math.max(...rects.map((r) => r.bottom));
    const inline = one.matches('a, button') && getComputedStyle(one).display === 'inline';
    const words = inline && (one.parentElement?.innerText.trim().length ?? 0) > one.innerText.trim().length;
    return { one, left, top, right, bottom, words, width: right - left, height: bottom - top };
  });
  const real = targets.filter((t) => t.width > 0 && Number.isFinite(t.width));
  return real
    .filter((t) => (t.width < 23.5 || t.height < 23.5) && !t.words)
    .filter((t) => {
      const [x, y] = [(t.left + t.right) / 2, (t.top + t.bottom) / 2];
      return real.some((other) => {
        if (other === t || other.one.contains(t.one) || t.one.contains(other.one)) return false;
        const across = Math.max(other.left - x, 0, x - other.right);
        const down = Math.max(other.top - y, 0, y - other.bottom);
        return Math.hypot(across, down) < 12;
      });
    })
    .map((t) => `${Math.round(t.width)}×${Math.round(t.height)} ${t.one.outerHTML.slice(0, 90)}`);
}

/** What runs on by itself for longer than a blink. */
export function moving(): string[] {
  return document
    .getAnimations()
    .filter((one) => one.playState === 'running' && Number(one.effect?.getComputedTiming().duration) > 50)
    .map(
      (one) =>
        ((one.effect as KeyframeEffect | null)?.target as Element | null)?.outerHTML.slice(0, 90) ?? '?',
    );
}

/** Buttons that only their background shows: forced colours take it away, so they need a border, an outline or a line under them. */
export function buttonsWithoutEdge(): string[] {
  return [...document.querySelectorAll<HTMLElement>('button, .button')]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.cm-editor'))
    .filter((one) => {
      const style = getComputedStyle(one);
      const edges = [style.borderTopWidth, style.borderBottomWidth, style.borderLeftWidth];
      const edge = edges.some((width) => parseFloat(width) > 0);
      const line = [one, ...one.querySelectorAll('*')].some((part) =>
        getComputedStyle(part).textDecorationLine.includes('underline'),
      );
      return !edge && !line && !one.querySelector('svg') && style.outlineStyle === 'none';
    })
    .map((one) => `no edge: ${one.outerHTML.slice(0, 90)}`);
}

/** What Tab comes to, up to `most` places on, without a ring to see it by. */
export async function unringed(page: Page, most: number): Promise<string[]> {
  const found = new Set<string>();
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab');
    const bare = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body || at.closest('.cm-editor')) return null;
      // The browser itself marks which part of a date is being set.
      if (at.matches('input[type=date], input[type=time]')) return null;
      const ringed = [at, ...(at.parentElement ? [at.parentElement] : [])].some((one) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
      });
      return ringed ? null : at.outerHTML.slice(0, 90);
    });
    if (bare) found.add(`no ring: ${bare}`);
  }
  return [...found];
}

/**
 * 320 px (which is 1280 px at 400 %), 1280 px at 200 %, targets of 24 px, forced colours, no movement where less is asked for. Each finding is
 * noted and the others are still looked for.
 */
export async function measured(page: Page, name: string): Promise<void> {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
  expect.soft(await page.evaluate(sideways), `${name} at 320 px goes past the right edge`).toEqual([]);
  expect.soft(await page.evaluate(smallTargets), `${name} has targets under 24 px at 320 px`).toEqual([]);
  expect.soft(await page.evaluate(moving), `${name} moves though less movement is asked for`).toEqual([]);
  await zoomedTwice(page, async () => {
    expect.soft(await page.evaluate(sideways), `${name} at 200 % goes past the right edge`).toEqual([]);
    expect.soft(await page.evaluate(smallTargets), `${name} has targets under 24 px at 200 %`).toEqual([]);
  });
  await page.setViewportSize({ width: 1280, height: 900 });
  expect.soft(await page.evaluate(smallTargets), `${name} has targets under 24 px at 1280 px`).toEqual([]);
  await page.emulateMedia({ forcedColors: 'active' });
  expect.soft(await page.evaluate(buttonsWithoutEdge), `${name} in forced colours`).toEqual([]);
  expect.soft(await unringed(page, 8), `${name} in forced colours`).toEqual([]);
  await page.emulateMedia({ forcedColors: 'none' });
}

/** A window of 1280 px at 200 %: half as many CSS pixels, each twice as dense. */
async function zoomedTwice(page: Page, look: () => Promise<void>): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const screen = { width: 640, height: 450, deviceScaleFactor: 2, mobile: false };
  await cdp.send('Emulation.setDeviceMetricsOverride', screen);
  await page.waitForFunction(() => innerWidth === 640 && devicePixelRatio === 2);
  await look();
  expect(await page.evaluate(() => innerWidth)).toBe(640);
  await cdp.detach();
}

/** What makes the page itself scroll sideways; empty when it does not. */
function sideways(): string[] {
  if (document.documentElement.scrollWidth <= innerWidth) return [];
  const past = [...document.querySelectorAll('body *')].filter(
    (one) => one.getBoundingClientRect().right > innerWidth + 1,
  );
  return [
    `${document.documentElement.scrollWidth} px`,
    ...past.slice(0, 4).map((one) => one.outerHTML.slice(0, 90)),
  ];
}
