/** Logging something, in a year that is already there; what was typed outlives a browser that is killed. */
import { aYearsBackup } from '../testing-tools/a-year';
import { expect, test } from './extension';
import { bringYear } from './bring-year';
import { openChooser, press, type } from './by-keyboard';
import { lookLike, lookOver, LOOKS } from './look-over';

test('a workshop is logged by keyboard with its evidence, and all of it outlives a killed browser', async ({
  extension,
  workspace: page,
}) => {
  await page.goto(extension.url('workspace.html#/record'));
  await press(page, page.getByRole('button', { name: 'BABCP registration' }));
  const asked = page.getByRole('heading', { name: 'What BABCP asks for' });
  await expect(page.locator('main [tabindex="-1"]', { has: asked }).last()).toBeFocused();
  await press(page, page.getByRole('link', { name: 'Log something' }));
  await press(page, page.getByRole('button', { name: /^Workshop/ }));
  await expect(page.getByRole('heading', { level: 1, name: 'Workshop' })).toBeFocused();

  await type(page, page.getByLabel('Title'), 'Grading exposure');
  await type(page, page.getByLabel('Minutes', { exact: true }), '180');
  await type(page, page.getByLabel('Why did you choose it?'), 'I rush the first step.');
  await press(page, page.getByRole('button', { name: 'Next' }));
  await expect(page.getByLabel('What did you learn?')).toBeFocused();
  await page.keyboard.type('Ask for the smallest step.');
  await press(page, page.getByLabel('Yes'), 'Space');
  await type(page, page.getByLabel('Minutes of CBT skills development in it'), '120');
  const chooser = await openChooser(page, page.getByLabel('Attach files'));
  await chooser.setFiles({
    ...{ name: 'certificate.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1 signed') },
  });
  await expect(page.getByRole('button', { name: 'certificate.pdf', exact: true })).toBeVisible();
  await press(page, page.getByLabel('This statement is finished'), 'Space');
  await expect(page.getByText('Kept', { exact: true })).toBeVisible();
  const address = page.url();

  await extension.kill();
  const again = await extension.restart();
  await again.goto(address);
  await expect(again.getByRole('heading', { level: 1, name: 'Grading exposure' })).toBeVisible();
  await again.getByRole('button', { name: 'All at once' }).click();
  await expect(again.getByLabel('What did you learn?')).toHaveValue('Ask for the smallest step.');
  await expect(again.getByRole('button', { name: 'certificate.pdf', exact: true })).toBeVisible();
  await again.getByRole('link', { name: 'Back to my record' }).click();
  await expect(again.locator('dl')).toContainText(
    /Activities with a statement 1\/5.*Linked to CBT 1\/4.*2\/6/s,
  );

  await again.getByRole('link', { name: 'Grading exposure' }).click();
  await again.getByRole('button', { name: 'Delete this entry' }).click();
  await again.getByRole('button', { name: 'Undo' }).click();
  await expect(again.getByRole('button', { name: 'certificate.pdf', exact: true })).toBeVisible();
});

test('a year restored from a backup adds up, twice restored adds nothing, and an altered file changes nothing', async ({
  extension,
  workspace: page,
}) => {
  const backup = Buffer.from(await aYearsBackup());
  await bringYear(page, extension);
  await page.goto(extension.url('workspace.html#/record'));
  await page.getByRole('button', { name: 'The year before' }).click();
  await page.getByRole('button', { name: 'The year after' }).click();
  await expect(page.locator('dl')).toContainText(/7\/5.*6\/4.*6\/6.*2\/2.*Worry time, Graded exposure/s);
  await expect(page.getByText('Check with your register.')).toBeVisible();

  await page.goto(extension.url('workspace.html#/backup'));
  const restore = (buffer: Buffer) =>
    page.getByLabel('Choose a backup file').setInputFiles({ name: 'x.backup', mimeType: '', buffer });
  await restore(backup);
  await expect(page.getByText('that was not here already')).toBeVisible();
  await restore(backup.subarray(0, backup.length - 3));
  await expect(page.getByRole('alert')).toContainText('Nothing was changed');

  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a backup' }).click(),
  ]);
  expect(saved.suggestedFilename()).toMatch(/^between-sessions-\d{4}-\d\d-\d\d\.backup$/);

  await page.goto(extension.url('workspace.html#/settings'));
  await page.getByRole('button', { name: 'Delete everything…' }).click();
  await page.getByRole('button', { name: 'Delete everything for good' }).click();
  await expect(page.getByRole('alert')).toContainText('Nothing was deleted');
  await page.getByLabel('Type “delete my log”').fill('delete my log');
  await page.getByRole('button', { name: 'Delete everything for good' }).click();
  await page.getByRole('button', { name: 'Reload' }).click();
  await page.goto(extension.url('workspace.html#/backup'));
  await page.getByLabel('Choose a backup file').setInputFiles(await saved.path());
  await expect(page.getByText('it brought 12 entries of your record, 3 files')).toBeVisible();
});

// Both themes and both widths, in two looks: these pages are many.
for (const look of [LOOKS[0], LOOKS[3]]) {
  test(`axe finds nothing on the record’s pages (${look.name})`, async ({ extension, workspace: page }) => {
    await lookLike(page, look);
    await bringYear(page, extension);
    for (const at of ['record', 'record/p1', 'record/w1', 'new-entry', 'backup', 'settings']) {
      await page.goto(extension.url(`workspace.html#/${at}`));
      await page.getByRole('heading', { level: 1 }).waitFor();
      await lookOver(page, at);
    }
  });
}
