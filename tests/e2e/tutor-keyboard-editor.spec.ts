/** The editor by keyboard alone: text, problems, names, form, map, trial, notes, versions, and criteria of one's own. */
import { press, reach, tabTo, type } from './by-keyboard';
import { expect, test } from './extension';

/** A list of names that has only just opened takes no Enter, lest it surprise somebody who types on. */
async function aFewFrames(): Promise<void> {
  for (let frame = 0; frame < 8; frame++) await new Promise(requestAnimationFrame);
}

test('a script is written, mended, looked over, tried, noted and kept without a mouse', async ({
  workspace: page,
}) => {
  test.slow();
  const text = page.getByRole('textbox', { name: 'The script' });
  await page.goto(`${page.url().split('#')[0]}#/bench/new`);
  await press(page, page.getByRole('button', { name: /Begin with this.*Both, by telephone/ }));
  await expect(page.getByText('No problems found.', { exact: false }).first()).toBeVisible();

  // A piece put in, names offered, a problem gone to and mended, from the text and from the list.
  await reach(page, text);
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText('\n# Debreif\n');
  const fix = page.getByRole('button', { name: /^Change to/ }).first();
  await expect(fix).toBeVisible();
  await page.keyboard.press('F8');
  await page.keyboard.press('Control+.');
  await expect(fix).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await press(page, page.getByRole('button', { name: /^Line \d+/ }).first());
  await expect(text).toBeFocused();
  await press(page, fix);
  await expect(fix).toHaveCount(0);
  await reach(page, text);
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('Delete');
  await page.keyboard.type('\n# Exp');
  await expect(page.getByRole('option', { name: /Expected runs/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  const offered = page.getByRole('option', { name: /^Expected runs/ });
  await expect(offered).toHaveCount(0);
  // Offered again where it was asked for, and taken.
  await page.keyboard.press('Control+Space');
  await expect(offered).toHaveAttribute('aria-selected', 'true');
  await page.evaluate(aFewFrames);
  await page.keyboard.press('Enter');
  await expect(text).toContainText('# Expected runs');
  await expect(text).toBeFocused();
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('Delete');
  await reach(page, page.getByLabel('Put in'));
  await page.keyboard.press('ArrowDown');
  await press(page, page.getByRole('button', { name: 'Put it in', exact: true }));
  await expect(text).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  // What was undone in one go with it.
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('Delete');
  await expect(page.getByText('No problems found.', { exact: false }).first()).toBeVisible();

  // The form: a title, a place, a cap, a person who reviewed it, a criterion of one's own.
  await tabTo(page, 'Form');
  await type(page, page.getByLabel('Title', { exact: true }), 'Sal at the allotment');
  await type(page, page.getByLabel('Places'), 'Victoria Park');
  const own = page.getByRole('form', { name: 'Add this criterion' });
  await type(page, own.getByLabel('Criterion'), 'shift plan');
  await type(page, own.getByLabel('Its elements'), 'asks the rota\nnames a shift');
  await press(page, own.getByRole('button'));
  const review = page.getByRole('form', { name: 'Add this review' });
  await type(page, review.getByLabel('Reviewer'), 'B. Lead');
  await type(page, review.getByLabel('On'), '2026-03-01');
  await press(page, review.getByRole('button'));
  await expect(page.getByRole('group', { name: 'Review 1' }).getByLabel('On')).toHaveValue('2026-03-01');
  await press(page, page.getByRole('button', { name: /^Take it out.*Review 1/ }));
  await tabTo(page, 'Text');
  await reach(page, text);
  await page.keyboard.press('Control+Home');
  await expect(text).toContainText('title: Sal at the allotment');
  await expect(text).toContainText('places: [Victoria Park]');
  await expect(text).toContainText('name: shift plan, elements: [ asks the rota, names a shift ]');
  await expect(text).not.toContainText('B. Lead');

  // What stands beside it.
  await tabTo(page, 'Script');
  await tabTo(page, 'Map');
  await press(page, page.getByRole('button', { name: 'In words' }));
  const ways = page.getByRole('list', { name: /^Ways on from/ }).first();
  await press(page, ways.getByRole('button').first());
  await expect(page.locator(':focus')).toHaveRole('heading');
  await tabTo(page, 'Proof');
  await expect(page.getByRole('heading', { name: 'What was proved' })).toBeVisible({ timeout: 30_000 });
  await tabTo(page, 'Beats');
  await press(page, page.getByRole('button', { name: /^Play from here.*Ring Jo/ }));
  await press(page, page.getByRole('button', { name: /So at the door, you ring Jo/ }));
  await expect(page.getByText(/Your last reply shows/)).toBeVisible();
  await press(page, page.getByRole('button', { name: 'Take the last step back' }));
  // The sheet of a trial is written, or left empty, and the conversation goes on.
  await tabTo(page, 'Beats');
  await press(page, page.getByRole('button', { name: /^Play from here.*Writing it down/ }));
  const sheet = page.getByText('Here the trainee writes the plan.');
  await press(page, page.getByRole('button', { name: 'Write your good answer' }));
  await expect(sheet).toHaveCount(0);
  await press(page, page.getByRole('button', { name: 'Take the last step back' }));
  await expect(sheet).toBeVisible();
  await press(page, page.getByRole('button', { name: 'Leave it empty' }));
  await expect(sheet).toHaveCount(0);

  await tabTo(page, 'Notes');
  await type(page, page.getByLabel(/^A note about/), 'Is Jo real?');
  await press(page, page.getByRole('button', { name: 'Keep the note' }));
  await press(page, page.getByRole('button', { name: /^Take out.*Is Jo real/ }));
  await expect(page.getByRole('button', { name: 'Put it back' })).toBeFocused();
  await press(page, page.getByRole('button', { name: 'Put it back' }));
  await press(page, page.getByRole('checkbox', { name: /^Dealt with/ }), 'Space');

  await tabTo(page, 'Versions');
  await type(page, page.getByLabel('Keep the text as it is now, to come back to'), 'with the rota');
  await press(page, page.getByRole('button', { name: 'Keep this version' }));
  const looks = page.getByRole('button', { name: /^Look at it.*with the rota/ });
  await press(page, looks);
  // Nothing was typed since: the version keeps its name, and the one who looks keeps their place.
  await press(page, page.getByRole('button', { name: 'Go back to this version' }));
  await expect(page.getByText('The text is as it was then: nothing has changed since.')).toBeAttached();
  await expect(looks).toBeFocused();
  await tabTo(page, 'Text');
  await reach(page, text);
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(' ');
  await tabTo(page, 'Versions');
  await press(page, looks);
  await press(page, page.getByRole('button', { name: 'Go back to this version' }));
  await expect(page.getByText(/^Before going back,/)).toBeVisible();
  await expect(looks).toBeFocused();

  await press(page, page.getByRole('button', { name: 'Put it in my library' }));
  await expect(page.getByRole('link', { name: 'Practise it' })).toBeFocused();
});
