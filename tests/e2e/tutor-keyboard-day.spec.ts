/** A practice day by keyboard alone, put together and opened; and a contested mark ruled on. */
import type { EvidenceAttempt } from '../../cpd-log/evidence/evidence-shapes';
import { madeClass, playedAttempts } from '../testing-tools/made-evidence';
import { choose, openChooser, press, reach, type } from './by-keyboard';
import { expect, test } from './extension';

test('a day is put together, saved, and opened by a trainee without a mouse', async ({ workspace: page }) => {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await press(page, page.getByRole('link', { name: 'put together a practice day' }));
  await press(page, page.getByRole('button', { name: 'Save the day as a file' }));
  await expect(page.getByRole('alert')).toBeFocused();
  await type(page, page.getByLabel('Title of the day'), 'Difficulties');
  await type(page, page.getByLabel('Welcome'), 'Take your time.');
  await reach(page, page.getByLabel('How long there is'));
  await page.keyboard.press('ArrowDown');
  await press(page, page.getByLabel(/^obstacles/), 'Space');
  await type(page, page.getByLabel('A question for the debrief'), 'When did you ask?');
  for (let people = 0; people < 2; people++) {
    await reach(page, page.getByLabel('Someone to add'));
    await page.keyboard.press('ArrowDown');
    await press(page, page.getByRole('button', { name: 'Add', exact: true }));
  }
  await press(page, page.getByRole('button', { name: /^Up/ }).last());
  await press(page, page.getByRole('button', { name: /^Take out/ }).last());
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    press(page, page.getByRole('button', { name: 'Save the day as a file' })),
  ]);
  await press(page, page.getByRole('link', { name: 'Practise', exact: true }));
  // A new page takes the focus to its heading; a hand that is faster would be taken back there.
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const window = await openChooser(page, page.getByLabel('Open a practice day your tutor sent'));
  await window.setFiles(await saved.path());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Difficulties');
  await type(page, page.getByLabel('When did you ask?'), 'Before the plan.');
  await reach(page, page.getByRole('link', { name: /^Begin with/ }).first());
});

test('a contested mark is ruled on, and written as an expected run, without a mouse', async ({
  extension,
}) => {
  const played = await playedAttempts({ scripts: 6, ofEach: 2 });
  const at = played.findIndex((a) => a.levels.some((l) => l.criterion === 'obstacles' && l.session === 1));
  const contested: EvidenceAttempt['contested'] = [
    {
      ...{ about: { kind: 'level', session: 1, criterion: 'obstacles' }, stood: 1 },
      reason: 'She said herself what would stop her.',
    },
  ];
  const made = await madeClass(4, 3, played.with(at, { ...played[at]!, contested }));
  const page = await extension.open('workspace.html#/bench/cohort');
  await choose(page, page.getByLabel('Choose files'), made);
  await expect(page.getByRole('status').first()).toContainText('4 files: 4 verified.', { timeout: 30_000 });
  await press(page, page.locator('summary', { hasText: 'Contested marks' }));
  await reach(page, page.getByLabel('Your ruling').first());
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await type(page, page.getByLabel('In your words').first(), 'She did.');
  await press(page, page.getByRole('button', { name: 'Write it as an expected run of the script' }).first());
  await expect(page.getByLabel(/^To paste at the end of the script/)).toBeFocused();
  await press(page, page.getByRole('button', { name: 'Copy it' }));
});
