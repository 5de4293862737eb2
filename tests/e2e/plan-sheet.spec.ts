/** The sheet as it is written, and as it is printed: the model plan of the first scenario, and plans at the edge of a page. */
import { copySize } from '../../components/copy/copy-size';
import { copyEntries } from '../../components/copy/copy-entries';
import { READING_LABELS, SHEET_LABELS } from '../../components/plan/plan-words';
import { PLAN_FIELDS } from '../../scenarios/format/vocabulary';
import { begin } from '../../scripts/walk-through';
import { modelPlan } from '../../simulator/model-plan';
import type { Page } from '@playwright/test';
import { expect, test } from './extension';
import { pdfText } from './pdf-text';
import { shippedScenario } from './shipped-scenario';
import { toTheSheet } from './to-the-sheet';

const scenario = shippedScenario('priya-first-plan');
const model = modelPlan(scenario)?.boxes ?? {};

/** From the library to the sheet. */
const fromTheLibrary = async (page: Page): Promise<void> =>
  toTheSheet(page, scenario, await begin(page, scenario));

/** How many pages the printer would give, and their size in points. */
async function printed(page: Page): Promise<{ pages: number; size: string[] }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)];
  const size = boxes.map(
    ([, width, height]) => `${Math.round(Number(width))} × ${Math.round(Number(height))}`,
  );
  return { pages: (pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length, size: [...new Set(size)] };
}

test('typing the model plan turns each element on as it is written', async ({ workspace: page }) => {
  await fromTheLibrary(page);
  const row = (label: string) =>
    page
      .getByLabel('A stranger’s reading')
      .locator('dl > div', { has: page.getByRole('term').filter({ hasText: new RegExp(`^\\s*${label}`) }) });
  await expect(page.getByText('not on the paper yet')).toHaveCount(PLAN_FIELDS.length);
  for (const { key, element } of PLAN_FIELDS) {
    const box = page.getByLabel(SHEET_LABELS[key], { exact: true });
    const reading = row(READING_LABELS[element]);
    await expect(reading).toHaveCount(1);
    await box.focus();
    await page.keyboard.type(model[key] ?? '');
    await expect(reading, `${element} once its box is filled`).toContainText('a stranger could tell');
    await expect(box, 'the cursor stays').toBeFocused();
    await expect(box, 'every key arrives').toHaveValue(model[key] ?? '');
  }
  await expect(page.getByText('Worth another look')).toHaveCount(0);
  await expect(page.getByText(/Reads at about age \d+\./)).toBeVisible();
});

test('the client’s copy is one A4 page, and the case-note line has its three parts', async ({
  workspace: page,
}) => {
  await fromTheLibrary(page);
  for (const { key } of PLAN_FIELDS)
    await page.getByLabel(SHEET_LABELS[key], { exact: true }).fill(model[key] ?? '');
  await page.getByRole('link', { name: 'Print her copy' }).click();
  const copy = page.getByRole('article', { name: 'Priya’s copy' });
  for (const words of Object.values(model)) await expect(copy).toContainText(words);
  expect(await printed(page)).toEqual({ pages: 1, size: ['595 × 842'] });
  await expect(page.getByLabel('As a case-note line')).toHaveValue(/Behaviour: .* Coping: .* Monitoring: /);
  await page.getByRole('link', { name: 'Back to Priya' }).click();
  await expect(page.getByLabel('What', { exact: true })).toHaveValue(model.what ?? '');

  // A number on the sheet is answered before it goes home; the sheet keeps it.
  const withNumber = `${model.what} Ring 0161 496 0123.`;
  await page.getByLabel('What', { exact: true }).fill(withNumber);
  await page.getByRole('link', { name: 'Print her copy' }).click();
  await expect(copy).toContainText('0161 496 0123');
  await page.getByRole('button', { name: 'Copy the line' }).click();
  await expect(page.locator('.guard')).toBeFocused();
  const refused = pdfText(await page.pdf({ preferCSSPageSize: true })).replace(/\s+/g, ' ');
  expect(refused).toContain('This was not printed');
  expect(refused).not.toContain('0161');

  // Words that are selected and copied by hand are asked about as well, and stay selected.
  const selected = () => page.evaluate(() => document.getSelection()?.toString() ?? '');
  await copy.getByText(withNumber).click({ clickCount: 3 });
  await page.keyboard.press('Control+C');
  await expect(page.locator('.guard')).toBeFocused();
  await expect(page.locator('.guard')).toContainText('Nothing has left this page yet.');
  expect((await selected()).trim()).toBe(withNumber);
  await page.getByRole('button', { name: /^Remove it/ }).focus();
  await page.keyboard.press('Enter');
  await expect(copy).toContainText('Ring [phone number].');
  await expect.poll(async () => (await selected()).trim()).toBe(`${model.what} Ring [phone number].`);
  await expect(page.locator('.guard')).toBeFocused();
  await page.keyboard.press('Control+C');
  expect(pdfText(await page.pdf({ preferCSSPageSize: true }))).not.toContain('This was not printed');
  await page.getByRole('link', { name: 'Back to Priya' }).click();
  await expect(page.getByLabel('What', { exact: true })).toHaveValue(withNumber);
  const where = page.getByLabel('Where', { exact: true });
  await where.fill('');
  await page.keyboard.press('Control+V');
  await expect(where, 'what was answered was copied').toHaveValue(/Ring \[phone number\]\.\s*$/);
});

test('a plan that is reckoned to fit does fit, at the edge of each size', async ({ workspace: page }) => {
  await fromTheLibrary(page);
  const write = (boxes: typeof model) => copySize(copyEntries({ form: 'boxes', boxes }));
  const grown = (words: number) => ({
    ...model,
    why: 'When I go back to bed I am low by teatime and then nothing happens. '.repeat(words),
  });
  // The longest plan of each size: one more sentence and it would be set smaller, or run on.
  const longest = new Map<number, number>();
  for (let n = 1; write(grown(n)).onePage; n++) longest.set(write(grown(n)).points, n);
  expect([...longest.keys()]).toEqual([20, 18, 16]);
  for (const [points, n] of longest) {
    for (const { key } of PLAN_FIELDS)
      await page.getByLabel(SHEET_LABELS[key], { exact: true }).fill(grown(n)[key] ?? '');
    await page.getByRole('link', { name: 'Print her copy' }).click();
    await expect(page.getByRole('article', { name: 'Priya’s copy' })).toContainText('nothing happens');
    expect((await printed(page)).pages, `${n} sentences at ${points} points`).toBe(1);
    await page.getByRole('link', { name: 'Back to Priya' }).click();
    await page.getByLabel('What', { exact: true }).waitFor();
  }
});
