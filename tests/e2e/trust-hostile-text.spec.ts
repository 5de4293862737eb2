/**
 * Words that mean harm, pasted into every field that takes words, on the real pages under their own policy: nothing runs, nothing is
 * asked for, nothing hangs, and the pages that show those words afterwards show them as words.
 */
import { join } from 'node:path';
import * as fc from 'fast-check';
import type { Page } from '@playwright/test';
import { newSigningKey } from '../../cpd-log/evidence/device-key';
import type { EvidenceAttempt } from '../../cpd-log/evidence/evidence-shapes';
import { evidenceText, makeEvidence } from '../../cpd-log/evidence/make-evidence';
import type { Route } from '../../components/app/route';
import { FAMILIES, HUGE } from '../testing-tools/hostile-text';
import { playedAttempts } from '../testing-tools/made-evidence';
import { pageScript } from '../testing-tools/page-script';
import { TWO_SESSIONS } from '../testing-tools/small-scenarios';
import type * as inPage from '../testing-tools/type-everywhere';
import { bringYear } from './bring-year';
import { dropFiles } from './drop-files';
import { aDayOpened, addresses, aScriptBegun } from './every-page';
import { expect, test, type Extension } from './extension';
import { listenForHarm } from './listen-for-harm';

const NOISE = fc.sample(fc.string({ unit: 'binary', maxLength: 80 }), { numRuns: 300, seed: 8 });
const TOGETHER = [
  ...Object.values(FAMILIES).map((family) => family.join('\n')),
  NOISE.slice(0, 150).join(' '),
  NOISE.slice(150).join('\n'),
  HUGE,
  // The last is what stays and is shown elsewhere: some of each.
  Object.values(FAMILIES)
    .flatMap((family) => family.slice(0, 5))
    .join('\n'),
];
const EACH = [...Object.values(FAMILIES).flat(), ...TOGETHER];

/** The longest a page may be busy with what was pasted, in milliseconds. */
const HANG = 1000;

/** How many fields stand on a page at least, and what is pressed first where they have to be asked for. */
const FIELDS: Readonly<Partial<Record<Route['page'], { readonly least: number; readonly press?: RegExp }>>> =
  {
    attempt: { least: 1, press: /^I disagree/ },
    'log entry': { least: 1 },
    'own plan': { least: 1 },
    bench: { least: 2, press: /^Sign it/ },
    'new entry': { least: 6, press: /Workshop/ },
    entry: { least: 6 },
    'take out': { least: 3 },
    supervision: { least: 1 },
    settings: { least: 3 },
    'self-practice': { least: 1, press: /^Begin with the sheet/ },
    evidence: { least: 1 },
    day: { least: 1 },
    'compose day': { least: 4 },
    cohort: { least: 1 },
  };

const inThe = (page: Page) => ({
  type: (texts: readonly string[]) =>
    page.evaluate((texts) => (globalThis as unknown as Driven).driver.typeEverywhere(texts), texts),
  play: (person: string, said: number) =>
    page.evaluate(
      ({ person, texts, said }) => (globalThis as unknown as Driven).driver.playTyping(person, texts, said),
      { person, texts: EACH, said },
    ),
  count: () => page.evaluate(() => (globalThis as unknown as Driven).driver.count()),
  goTo: (hash: string) => page.evaluate((hash) => (globalThis as unknown as Driven).driver.goTo(hash), hash),
});
interface Driven {
  driver: typeof inPage;
}

test('hostile words in every field run nothing, ask for nothing and hang nothing, there or where they are shown', async ({
  extension,
  workspace: first,
}) => {
  test.setTimeout(90_000);
  await first.close();
  const page = await extension.context.newPage();
  const told = await listenForHarm(page);
  await page.goto(extension.url('workspace.html'));
  const ids = await filled(page, extension);
  await page.evaluate(await pageScript(join(import.meta.dirname, '../testing-tools/type-everywhere.ts')));
  const here = inThe(page);
  const held = (where: string, { longest, where: at }: inPage.Typed): void => {
    expect.soft(longest, `${where} was busy: ${at}`).toBeLessThan(HANG);
    expect(told, where).toEqual([]);
  };

  for (const typed of await here.play('tom-one-of-three', 2)) held('reviewing with Tom', typed);
  const attempt = decodeURIComponent(page.url().split('#/attempt/')[1]!);
  for (const typed of await here.play('priya-first-plan', 2)) held('a first plan with Priya', typed);
  const unfinished = decodeURIComponent(page.url().split('#/attempt/')[1]!);
  const pages = Object.entries(addresses({ ...ids, attempt, unfinished })) as [Route['page'], string][];

  for (const [name, at] of pages) {
    await here.goTo(`#/${at}`);
    if (name === 'edit script') {
      for (const tab of (await page.getByRole('tab').all()).reverse()) {
        await tab.click();
        held(`${name}, ${await tab.innerText()}`, await here.type(TOGETHER));
      }
      continue;
    }
    const { least = 0, press } = FIELDS[name] ?? {};
    // What is folded away counts, and is opened.
    await here.count();
    if (press) await page.getByRole('button', { name: press }).first().click();
    if (name === 'cohort') await aHostileClass(page);
    await expect.poll(here.count, { message: name }).toBeGreaterThanOrEqual(least);
    if (name === 'self-practice') await aWeekOfMyOwn(page, held);
    else held(name, await here.type(EACH));
  }

  for (const [name, at] of pages) {
    await here.goTo(`#/${at}`);
    await here.count();
    await expect(page.getByRole('heading', { level: 1 }), name).toHaveCount(1);
    expect(told, `${name}, shown again`).toEqual([]);
  }
  expect(extension.leaks).toEqual([]);

  // A watch that hears nothing would have proved nothing.
  await page.evaluate(() => {
    (globalThis as unknown as { ran: () => void }).ran();
    try {
      document.body.setAttribute('onclick', 'ran()');
    } catch {
      // As it should; the policy tells of it as well.
    }
  });
  const stopped: unknown = expect.stringMatching(/^the policy stopped require-trusted-types-for/);
  await expect.poll(() => told).toEqual(['ran() was called', stopped]);
});

/** A year, a script begun, a day opened and a script loaded. */
async function filled(page: Page, extension: Extension): Promise<{ script: string; day: string }> {
  await bringYear(page, extension);
  const script = await aScriptBegun(page, extension);
  const day = await aDayOpened(page, extension);
  await page.goto(extension.url('workspace.html#/bench'));
  await dropFiles(page, [{ name: 'rosa.md', bytes: new TextEncoder().encode(TWO_SESSIONS) }]);
  await page.getByRole('button', { name: /Keep and play it/ }).click();
  await page.waitForURL(/#\/meet\//, { waitUntil: 'commit' });
  return { script, day };
}

/** One trainee's file in which the reason, the name and what was written mean harm, opened as a class of one. */
async function aHostileClass(page: Page): Promise<void> {
  const [played, ...others] = await playedAttempts({ scripts: 1, ofEach: 1 });
  const words = TOGETHER.at(-1)!;
  const level = played!.levels[0]!;
  const contested: EvidenceAttempt['contested'] = [
    {
      about: { kind: 'level', session: level.session, criterion: level.criterion },
      stood: level.level,
      reason: words,
    },
  ];
  const by = FAMILIES['markup']!.slice(0, 2).join(' ').slice(0, 80);
  const attempts = [{ ...played!, contested }, ...others];
  const made = await makeEvidence(
    { by, madeOn: '2026-11-24', day: null, texts: new Map<string, string>(), attempts },
    await newSigningKey(),
  );
  const buffer = Buffer.from(evidenceText(made));
  await page
    .getByLabel('Choose files')
    .setInputFiles([{ name: 'x.json', mimeType: 'application/json', buffer }]);
  await expect(page.getByRole('status').first()).toContainText('1 file', { timeout: 20_000 });
}

/** Its sheet, its days and its review, one after the other. */
async function aWeekOfMyOwn(page: Page, held: (where: string, typed: inPage.Typed) => void): Promise<void> {
  for (const next of ['Begin the week today', 'Look back on the week', 'Log it in my record']) {
    held(`a week of my own, before “${next}”`, await inThe(page).type(TOGETHER));
    await page.getByRole('button', { name: next }).click();
  }
}
