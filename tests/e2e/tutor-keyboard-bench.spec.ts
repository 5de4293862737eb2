/** The bench by keyboard alone: every script is chosen, pasted, mended, kept, signed, handed on and reported on without a mouse. */
import { TWO_SESSIONS } from '../testing-tools/small-scenarios';
import { choose, press, reach, saves, type } from './by-keyboard';
import { expect, test } from './extension';

const broken = TWO_SESSIONS.replace('**slip** prescribes', '**slip** prescribs');
const newer = TWO_SESSIONS.replace('Fine, I suppose.', 'Fine.');

test('a script is loaded, mended, signed, saved, reported on and packed without a mouse', async ({
  workspace: page,
}) => {
  test.slow();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await press(page, page.getByRole('link', { name: 'Tutor’s bench' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Tutor’s bench' })).toBeFocused();

  // A new page gives the focus its place in the frame that shows it, and then fills its rows; a key that is faster meets what is about to move.
  const here = page.getByRole('region', { name: 'Scripts you loaded' });
  const onTheBench = async () => {
    await expect(page.getByRole('heading', { level: 1, name: 'Tutor’s bench' })).toBeFocused();
    await expect(here).toContainText('Dr A Reader');
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
  };

  // By the picker, with a problem that its card mends.
  await choose(page, page.getByRole('button', { name: 'Choose files' }), [{ name: 'rosa.md', text: broken }]);
  const card = page.getByRole('article', { name: 'A walk by the canal' });
  await expect(card).toContainText('It cannot be played yet.');
  await press(page, card.getByRole('button', { name: /^Change to prescribes/ }));
  await expect(card.getByText('Must be mended')).toHaveCount(0);
  expect(await saves(page, card.getByRole('button', { name: /^Save the mended script/ }))).toBe('rosa.md');
  await press(page, card.getByRole('button', { name: /^Keep it/ }));
  await expect(card.getByText('Kept', { exact: true })).toBeFocused();
  await press(page, card.getByRole('button', { name: /^Close this card/ }));
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();

  // Signed, saved and reported on; the report leads back to the bench.
  await press(page, here.getByRole('button', { name: /^Sign it/ }));
  await type(page, page.getByLabel('Name', { exact: true }), 'Dr A Reader');
  await press(page, page.getByRole('form', { name: /^Sign/ }).getByRole('button', { name: 'Sign it' }));
  await expect(here).toContainText('Reviewed by Dr A Reader (clinical)');
  expect(await saves(page, here.getByRole('button', { name: /^Save as a file/ }))).toMatch(/\.md$/);
  expect(await saves(page, here.getByRole('button', { name: /signatures written in/ }))).toMatch(/\.md$/);
  await press(page, here.getByRole('link', { name: /^See its proof/ }));
  await page.evaluate(() => {
    const printed: number[] = [];
    Object.assign(globalThis, { printed, print: () => printed.push(1) });
  });
  await press(page, page.getByRole('button', { name: 'Print this report' }));
  expect(await page.evaluate(() => (globalThis as unknown as { printed: number[] }).printed)).toEqual([1]);
  await press(page, page.locator('summary').filter({ hasText: 'The best path' }));
  const signing = page.locator('section').filter({ hasText: 'Signed for this text' }).last();
  await expect(signing).toContainText('for this very text: Dr A Reader (clinical)');
  await expect(page.getByRole('link', { name: 'Tutor’s bench' })).toHaveAttribute('aria-current', 'page');
  await page.reload();
  await press(page, page.getByRole('link', { name: 'Back to the bench' }));
  await onTheBench();

  // Pasted, put away and back, and kept: what was signed was another text.
  await press(page, page.locator('summary', { hasText: 'Paste a script' }));
  await type(page, page.getByLabel('The script’s words'), newer.replace('---\n', '---\nid: rosa\n'));
  await press(page, page.getByRole('button', { name: 'Open these words' }));
  await expect(card).toContainText('Beats changed');
  await press(page, card.getByRole('button', { name: /^Put it away/ }));
  await press(page, page.getByRole('button', { name: 'Undo' }));
  await press(page, card.getByRole('button', { name: /^Keep it/ }));
  await expect(here).toContainText('Another text of it was signed by Dr A Reader; this one is not.');
  await press(page, here.getByRole('link', { name: /^See its proof/ }));
  await expect(signing).toContainText(
    'for another text of it, and not for this one: Dr A Reader (clinical)',
    {
      timeout: 30_000,
    },
  );
  await expect(signing).toContainText('Not yet clinically reviewed.');
  await press(page, page.getByRole('link', { name: 'Back to the bench' }));
  await onTheBench();

  // Into the editor; what is being written stands on the bench afterwards.
  await press(page, here.getByRole('button', { name: /^Open in the editor/ }));
  await expect(page.getByRole('textbox', { name: 'The script' })).toContainText('id: rosa');
  await press(page, page.getByRole('link', { name: 'Tutor’s bench' }));
  await expect(page.getByRole('heading', { name: 'Scripts you are writing' })).toBeVisible();
  await press(page, page.getByRole('button', { name: /^Take it out/ }));
  await press(page, page.getByRole('button', { name: 'Undo' }));
  // The script in the library is called the same.
  const draft = page.locator('main a[href^="#/bench/edit/"]', { hasText: 'A walk by the canal' });
  await press(page, draft);
  await expect(page.getByRole('textbox', { name: 'The script' })).toContainText('id: rosa');
  await press(page, page.getByRole('link', { name: 'Tutor’s bench' }));

  // Into a pack, with notes.
  await press(page, page.locator('summary', { hasText: 'Put several in a pack' }));
  await press(page, page.getByRole('checkbox', { name: /A walk by the canal/ }), 'Space');
  await type(page, page.getByLabel('Notes'), 'Rosa first.');
  expect(await saves(page, page.getByRole('button', { name: 'Save the pack' }))).toMatch(/^pack-.*\.zip$/);
  await press(page, here.getByRole('button', { name: /^Remove/ }));
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await reach(page, page.locator('summary', { hasText: 'The library’s own scripts' }));
});
