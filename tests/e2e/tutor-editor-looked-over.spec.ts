/** Every part of the editor in both themes, wide and narrow: axe, one h1, nothing to scroll sideways for. */
import { LOOKS, lookInBothThemes, lookLike } from './look-over';
import { expect, test } from './extension';

const PARTS = ['Text', 'Form', 'Script', 'Beats', 'Map', 'Proof', 'Try it', 'Notes', 'Versions'];

for (const look of [LOOKS[0], LOOKS[2]]) {
  test(`the editor in both themes, ${look.width} px`, async ({ workspace: page }) => {
    await lookLike(page, look);
    await page.goto(`${page.url().split('#')[0]}#/bench/new`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await lookInBothThemes(page, 'beginning a script');
    await page.getByRole('button', { name: /Begin with this.*Both, by video/ }).click();
    const text = page.getByRole('textbox', { name: 'The script' });
    await text.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\n# Debreif\n');
    const problems = page.getByRole('tab', { name: /^Problems/ });
    if (look.width < 1000) await problems.click();
    await expect(
      page
        .getByText('“Debreif”', { exact: false })
        .or(page.getByText('"Debreif"', { exact: false }))
        .first(),
    ).toBeVisible();
    await lookInBothThemes(page, 'problems');
    await page
      .getByRole('button', { name: /^Change to/ })
      .first()
      .click();
    for (const name of PARTS) {
      await page.getByRole('tab', { name, exact: true }).click();
      const panel = page.getByRole('tabpanel', { name, exact: true });
      await expect(panel).toBeVisible();
      await expect(panel.getByText(/^(Reading the script|Drawing the map)/)).toHaveCount(0);
      await lookInBothThemes(page, name);
      if (name !== 'Map') continue;
      await page.getByRole('button', { name: 'In words' }).click();
      await expect(page.getByRole('heading', { name: /^It goes/ })).toBeVisible();
      await lookInBothThemes(page, 'the map in words');
    }
  });
}
