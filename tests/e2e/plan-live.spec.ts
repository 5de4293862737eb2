/** The reading beside the sheet, as it is met: it comes to rest with the hand, moves no cursor, is said once, and is not there in a test. */
import type { Page } from '@playwright/test';
import { SHEET_LABELS } from '../../components/plan/plan-words';
import { readScenario } from '../../scenarios/format/read-scenario';
import { begin } from '../../scripts/walk-through';
import { TWO_SESSIONS } from '../testing-tools/small-scenarios';
import { expect, test } from './extension';
import { shippedScenario } from './shipped-scenario';
import { toTheSheet } from './to-the-sheet';

/** Everything a polite region in the reading says from now on, in order. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    const region = document.querySelector('aside [role=status]')!;
    new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
      ...{ childList: true, characterData: true, subtree: true },
    });
    Object.assign(window, { said });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

test('remarks come while a line is written, under its words, and leave cursor, keys and button alone', async ({
  workspace: page,
}) => {
  const scenario = shippedScenario('priya-first-plan');
  await toTheSheet(page, scenario, await begin(page, scenario));
  const heard = await listen(page);
  const what = page.getByLabel(SHEET_LABELS.what, { exact: true });
  const reading = page.getByLabel('A stranger’s reading');
  await what.fill('Do some with Mum');
  await what.evaluate((box: HTMLTextAreaElement) => box.setSelectionRange(7, 7));
  await page.keyboard.type(' exercise');
  await expect(reading.getByText('“some exercise”')).toBeVisible();
  await expect(page.locator('.mirror .wavy')).toContainText(['some exercise']);
  const caret = () => what.evaluate((box: HTMLTextAreaElement) => [box.selectionStart, box.selectionEnd]);
  expect(await caret()).toEqual([16, 16]);
  await expect(what).toBeFocused();
  await expect.poll(heard, 'once things have settled, and once').toHaveLength(1);
  expect((await heard())[0]).toContain('Worth another look: “some exercise”.');

  // The next keys go where the cursor was, and the remark goes when its words do.
  await page.keyboard.type(' like a walk');
  await expect(what).toHaveValue('Do some exercise like a walk with Mum');
  await what.fill('Walk round the park with Mum');
  await expect(page.getByText('Worth another look')).toHaveCount(0);
  await expect(page.locator('.mirror .solid').first()).toContainText('Walk');

  await what.fill('Feel better');
  await expect(page.getByText('Worth another look')).toBeVisible();
  await page.getByRole('button', { name: 'Read it back to Priya' }).click();
  await expect(page.getByRole('group', { name: 'What do you say?' })).toBeVisible();
});

test('in a script that is played as a test nothing is read, underlined or said beside the sheet', async ({
  workspace: page,
}) => {
  const text = TWO_SESSIONS.replace('scenario: 1', 'scenario: 1\ntest: true');
  const { scenario } = readScenario(text, 'rosa.md');
  expect(scenario.header.test).toBe(true);
  await page.clock.install();
  await page.goto(`${page.url().split('#')[0]}#/bench`);
  await page.getByLabel('Script files').setInputFiles({
    ...{ name: 'rosa.md', mimeType: 'text/markdown', buffer: Buffer.from(text) },
  });
  await page.getByRole('button', { name: /Keep and play it/ }).click();
  await page.getByRole('button', { name: 'Begin the call' }).click();
  await page.waitForURL(/#\/attempt\//, { waitUntil: 'commit' });
  await toTheSheet(page, scenario, decodeURIComponent(page.url().split('#/attempt/')[1] ?? ''));
  const what = page.getByRole('textbox').first();
  await what.pressSequentially('Do some exercise and feel better');
  const aside = page.getByLabel('A stranger’s reading');
  await expect(aside).toHaveText(/as a test\. A stranger’s reading of it waits in the debrief\.\s*$/);
  // Past both pauses, of the reading and of the telling.
  await page.clock.fastForward(5000);
  await expect(page.locator('.mirror .wavy, .mirror .solid')).toHaveCount(0);
  await expect(aside.getByRole('status')).toHaveCount(0);
});
