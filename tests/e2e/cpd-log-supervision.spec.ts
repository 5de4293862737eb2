/** The page to take to supervision, on paper: one sheet of A4, with little on it and with much. */
import { bringYear } from './bring-year';
import { expect, test } from './extension';
import { pdfPages, pdfText } from './pdf-text';

/** Whole points of 1/72 inch: 210 by 297 mm. */
const A4 = { width: 595, height: 842 };
const SENTENCE = 'I went to the plan before I had asked what could get in the way, and she went quiet. ';

test('the page for supervision is exactly one A4, however much was written', async ({
  extension,
  workspace: page,
}) => {
  await bringYear(page, extension);
  for (const times of [1, 8, 20]) {
    const words = SENTENCE.repeat(times).trim();
    if (times > 1) {
      await page.goto(extension.url('workspace.html#/record/p4'));
      await page.getByRole('button', { name: 'All at once' }).click();
      await page.getByLabel('What went well?').fill(words);
      await page.getByLabel('What would you change?').fill(words);
      await expect(page.getByText('Kept', { exact: true })).toBeVisible();
    }
    await page.goto(extension.url('workspace.html#/supervision'));
    await page.getByLabel('My question').fill(`How soon may I ask? ${words}`);
    const pdf = await page.pdf({ format: 'A4' });
    const { pages, width, height } = pdfPages(pdf);
    expect(
      { pages, width: Math.floor(width), height: Math.floor(height) },
      `${times} sentences each`,
    ).toEqual({
      ...{ pages: 1, ...A4 },
    });
    const paper = pdfText(pdf).replace(/\s+/g, ' ');
    for (const heading of ['What I tried', 'What I would redo', 'My question'])
      expect(paper).toContain(heading);
    expect(paper).toContain('How soon may I ask?');
    expect(paper.split(SENTENCE.trim().slice(-30)).length - 1, 'none of it is cut').toBe(
      (times > 1 ? 3 : 1) * times,
    );
    expect(paper).not.toContain('Print this page');
  }

  // What could be a real person's is answered before the page is printed, by the button or by the browser's own menu.
  await page.getByLabel('My question').fill('May I ring Mrs Ogilvy first?');
  await page.getByRole('button', { name: 'Print this page' }).click();
  await expect(page.locator('.guard')).toBeFocused();
  const refused = pdfText(await page.pdf({ format: 'A4' })).replace(/\s+/g, ' ');
  expect(refused).toContain('This was not printed');
  expect(refused).not.toContain('Ogilvy');
  await page.getByRole('heading', { name: 'What I tried' }).click({ clickCount: 3 });
  await page.keyboard.press('Control+C');
  await expect(page.locator('.guard'), 'nor copied by hand').toBeFocused();
  await page.getByRole('button', { name: /^It is nobody’s/ }).click();
  expect(pdfText(await page.pdf({ format: 'A4' })).replace(/\s+/g, ' ')).toContain('ring Mrs Ogilvy first?');
});
