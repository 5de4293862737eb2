/**
 * Every page there is, by its address, held to what WCAG 2.2 AA asks of all of them: axe in the looks that no other test
 * has it in, 320 px (which is 1280 px at 400 %), targets of 24 px, forced colours, and no movement where less is asked for.
 */
import type { Page } from '@playwright/test';
import { PRACTICE_ADDRESSES } from '../../components/app/practice-routes';
import { RECORD_ADDRESSES } from '../../components/app/record-routes';
import type { Route } from '../../components/app/route';
import { begin } from '../../scripts/walk-through';
import { bringYear } from './bring-year';
import { expect, test, type Extension } from './extension';
import { lookLike, lookOver, LOOKS } from './look-over';
import { playedToTheLog } from './played-to-the-log';
import { shippedScenario } from './shipped-scenario';
import { buttonsWithoutEdge, moving, smallTargets, unringed } from './wcag-measures';

type Look = (typeof LOOKS)[number];
interface Stop {
  readonly at: string;
  /** The looks it is given to axe in here; other tests have it in the rest, in more states. */
  readonly looks: readonly Look[];
}
const [light, dark, lightNarrow, darkNarrow] = LOOKS;
const elsewhere = (at: string): Stop => ({ at, looks: [] });
/** Looked over elsewhere light and wide, dark and narrow. */
const halfElsewhere = (at: string): Stop => ({ at, looks: [dark, lightNarrow] });
const here = (at: string): Stop => ({ at, looks: [light, dark, lightNarrow, darkNarrow] });

/** A page that is new has to be named here, or this does not compile. */
const stops = (attempt: string, unfinished: string, script: string, day: string) =>
  ({
    library: elsewhere(''),
    meet: here('meet/priya-first-plan'),
    attempt: elsewhere(`attempt/${unfinished}`),
    log: elsewhere('log'),
    'log entry': here(`log/${attempt}`),
    copy: elsewhere(`copy/${attempt}`),
    proof: elsewhere('proof/priya-first-plan'),
    'own plan': elsewhere('own-plan'),
    bench: elsewhere('bench'),
    'edit script': elsewhere(`bench/edit/${script}`),
    'new script': halfElsewhere('bench/new'),
    nowhere: here('no/such/page'),
    record: halfElsewhere(RECORD_ADDRESSES.record),
    entry: halfElsewhere('record/w1'),
    'new entry': halfElsewhere(RECORD_ADDRESSES['new entry']),
    'record on paper': halfElsewhere(RECORD_ADDRESSES['record on paper']),
    'take out': halfElsewhere(RECORD_ADDRESSES['take out']),
    supervision: halfElsewhere(RECORD_ADDRESSES.supervision),
    backup: halfElsewhere(RECORD_ADDRESSES.backup),
    settings: halfElsewhere(RECORD_ADDRESSES.settings),
    about: here(RECORD_ADDRESSES.about),
    drill: here(PRACTICE_ADDRESSES.drill),
    progress: here(PRACTICE_ADDRESSES.progress),
    'self-practice': here(PRACTICE_ADDRESSES['self-practice']),
    evidence: elsewhere('evidence'),
    day: elsewhere(`day/${day}`),
    'day person': here(`day/${day}/priya-first-plan`),
    'compose day': elsewhere('bench/day'),
    cohort: elsewhere('bench/cohort'),
  }) satisfies Record<Route['page'], Stop>;

test('every page holds at 320 px, at 24 px, in forced colours, without movement, and under axe', async ({
  extension,
  workspace: page,
}) => {
  test.setTimeout(300_000);
  await lookLike(page, light);
  const unfinished = await begin(page, shippedScenario('priya-first-plan'));
  const attempt = await playedToTheLog(page, extension, 'col-five-miles');
  await bringYear(page, extension);
  const script = await aScriptBegun(page, extension);
  const day = await aDayOpened(page, extension);
  for (const [name, { at, looks }] of Object.entries(stops(attempt, unfinished, script, day)))
    await test.step(name, async () => {
      await page.goto(extension.url(`workspace.html#/${at}`));
      const heading = page.getByRole('heading', { level: 1 });
      await heading.waitFor();
      await expect.soft(heading, `${name}: the focus goes to its heading`).toBeFocused({ timeout: 3000 });
      for (const look of looks) {
        await lookLike(page, look);
        // A skip link that is shown covers what is under it, and axe then measures what is left of that.
        await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
        await lookOver(page, `${name} (${look.name})`);
      }
      await measured(page, name);
    });
  for (const other of ['popup.html', 'sidepanel.html']) {
    const opened = await extension.open(other);
    await opened.getByRole('heading', { level: 1 }).waitFor();
    for (const look of [darkNarrow, lightNarrow]) {
      await lookLike(opened, look);
      await lookOver(opened, `${other} (${look.name})`);
    }
    await measured(opened, other);
    await opened.close();
  }
});

/** Each finding is noted and the others are still looked for. */
async function measured(page: Page, name: string): Promise<void> {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
  expect.soft(await page.evaluate(sideways), `${name} at 320 px goes past the right edge`).toEqual([]);
  expect.soft(await page.evaluate(smallTargets), `${name} has targets under 24 px at 320 px`).toEqual([]);
  expect.soft(await page.evaluate(moving), `${name} moves though less movement is asked for`).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });
  expect.soft(await page.evaluate(smallTargets), `${name} has targets under 24 px at 1280 px`).toEqual([]);
  await page.emulateMedia({ forcedColors: 'active' });
  expect.soft(await page.evaluate(buttonsWithoutEdge), `${name} in forced colours`).toEqual([]);
  expect.soft(await unringed(page, 8), `${name} in forced colours`).toEqual([]);
  await page.emulateMedia({ forcedColors: 'none' });
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

async function aScriptBegun(page: Page, extension: Extension): Promise<string> {
  await page.goto(extension.url('workspace.html#/bench/new'));
  await page.getByRole('button', { name: /Begin with this.*Both, by video/ }).click();
  await page.waitForURL(/#\/bench\/edit\//);
  return page.url().split('#/bench/edit/')[1]!;
}

async function aDayOpened(page: Page, extension: Extension): Promise<string> {
  await page.goto(extension.url('workspace.html#/bench/day'));
  await page.getByLabel('Title of the day').fill('Difficulties');
  const whom = page.getByLabel('Someone to add');
  const { header } = shippedScenario('priya-first-plan');
  const label = `${header.client.name}: ${header.title}`;
  const value = await whom.locator('option', { hasText: label }).first().getAttribute('value');
  await whom.selectOption(value);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the day as a file' }).click(),
  ]);
  await page.goto(extension.url('workspace.html#/'));
  await page.getByLabel('Open a practice day your tutor sent').setInputFiles(await saved.path());
  await page.waitForURL(/#\/day\//);
  return page.url().split('#/day/')[1]!;
}
