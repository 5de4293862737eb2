/** A class's thirty files, one changed by hand and one from another version, as a tutor drops them: by keyboard, in every look. */
import { sourceHash } from '../../cpd-log/source-hash';
import { newSigningKey } from '../../cpd-log/evidence/device-key';
import type { EvidenceAttempt, EvidenceFile } from '../../cpd-log/evidence/evidence-shapes';
import { evidenceText, makeEvidence } from '../../cpd-log/evidence/make-evidence';
import { levelOf } from '../../tutor/cohort/criteria-by-trainee';
import { madeClass, playedAttempts, type MadeFile } from '../testing-tools/made-evidence';
import { expect, test } from './extension';
import { lookInAllLooks, lookLike, LOOKS } from './look-over';

const CONTESTED: EvidenceAttempt['contested'][number] = {
  ...{ about: { kind: 'level', session: 1, criterion: 'obstacles' }, stood: 1 },
  reason: 'She said herself what would stop her.',
};

async function aClass(): Promise<readonly MadeFile[]> {
  const played = await playedAttempts({ scripts: 6, ofEach: 15 });
  const assessed = played.findIndex((a) =>
    a.levels.some((l) => l.criterion === 'obstacles' && l.session === 1),
  );
  const withReason = played.with(assessed, { ...played[assessed]!, contested: [CONTESTED] });
  const made = [...(await madeClass(30, 3, withReason))];
  // One with a level raised by hand.
  const whole = JSON.parse(made[11]!.text) as EvidenceFile;
  const [first, ...others] = whole.attempts;
  const levels = first!.levels.map((l) => ({ ...l, level: l.level === 3 ? 2 : 3 }));
  made[11] = {
    ...made[11]!,
    text: JSON.stringify({ ...whole, attempts: [{ ...first, levels }, ...others] }),
  };
  // Two answered their day's question, one of them with a conversation of the other's.
  const [one, other] = [made[5]!, made[6]!];
  made[5] = await answering(one, one.attempts, 'Before the plan, in her words.');
  made[6] = await answering(other, [...other.attempts, one.attempts[0]!], 'Too late.');
  // One played from a text of another release, signed as it should be.
  const hash = await sourceHash('Priya, as she was in the release before.');
  const old = { by: 'Old Version', madeOn: '2026-11-24', day: null, texts: new Map<string, string>() };
  const attempts = [{ ...played[0]!, hash }];
  made[19] = {
    ...made[19]!,
    text: evidenceText(await makeEvidence({ ...old, attempts }, await newSigningKey())),
  };
  return made;
}

async function answering(
  file: MadeFile,
  attempts: readonly EvidenceAttempt[],
  answer: string,
): Promise<MadeFile> {
  const day = { id: 'difficulties', title: 'Difficulties', answer };
  const made = { by: file.by, madeOn: '2026-11-24', day, attempts, texts: new Map<string, string>() };
  return { ...file, attempts, text: evidenceText(await makeEvidence(made, await newSigningKey())) };
}

test('thirty files give the table of twenty-eight, and the two that do not hold are named with the reason', async ({
  extension,
}) => {
  const made = await aClass();
  const page = await extension.open('workspace.html#/bench/cohort');
  await lookLike(page, LOOKS[0]);
  const files = made.map(({ name, text }) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  }));
  await page.getByLabel('Choose files').setInputFiles(files);
  await expect(page.getByRole('status').first()).toHaveText(
    '30 files: 28 verified, 1 changed, 1 from another version.',
    { timeout: 30_000 },
  );

  const bad = page.getByRole('region', { name: 'Not counted' }).getByRole('listitem');
  await expect(bad).toHaveCount(2);
  await expect(bad.nth(0)).toContainText('evidence-012.json');
  await expect(bad.nth(0)).toContainText('Attempt 1 of 3');
  await expect(bad.nth(0)).toContainText('was changed after the file was made');
  await expect(bad.nth(1)).toContainText('evidence-020.json (Old Version): from another version.');

  // Every trainee's newest level, as it was when the file was made.
  const table = page.getByRole('region', { name: 'Criterion by trainee' });
  await expect(table.getByRole('row')).toHaveCount(29);
  const heads = await table.getByRole('columnheader').allTextContents();
  const { by, attempts } = made[3]!;
  const cells = await table.getByRole('row', { name: by }).getByRole('cell').allTextContents();
  const inTime = [...attempts].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  for (const criterion of ['obstacles', 'empathy'] as const) {
    const levels = inTime.map((a) => levelOf(a, criterion)).filter((l) => l !== null);
    const cell = cells[heads.indexOf(criterion) - 1]!;
    expect(cell.trim().endsWith(levels.length > 0 ? String(levels.at(-1)) : '–')).toBe(true);
  }

  // Everything opens from the keyboard.
  for (const fold of [
    'Turns most often missed',
    'Written plans side by side',
    'Contested marks',
    'Progress over days',
    'What they answered',
  ]) {
    await page.locator('summary', { hasText: fold }).focus();
    await page.keyboard.press('Enter');
  }
  await expect(
    page
      .getByRole('region', { name: /^Turns of / })
      .getByRole('row')
      .nth(1),
  ).toContainText(/of \d+ \(/);
  await expect(page.getByRole('region', { name: 'Progress over days' }).getByRole('row')).toHaveCount(6);
  await expect(page.getByRole('article').first()).toContainText('What');

  await expect(page.getByRole('listitem').filter({ hasText: 'Too late.' })).toContainText(made[6]!.by);
  const shared = page.getByRole('region', { name: 'The same attempt from more than one key' });
  await expect(shared.getByRole('listitem')).toHaveText([
    new RegExp(`${made[5]!.by}.*${made[6]!.by}|${made[6]!.by}.*${made[5]!.by}`),
  ]);
  await page.locator('summary', { hasText: 'What was said' }).first().press('Enter');
  await expect(
    page.locator('details[open] .transcript').getByText('You', { exact: true }).first(),
  ).toBeVisible();

  // A ruling, kept, and written as an expected run.
  const ruling = page.getByLabel('Your ruling').first();
  await expect(page.getByText(CONTESTED.reason).first()).toBeVisible();
  await ruling.selectOption('meets the specification');
  await page.getByLabel('In your words').first().fill('She did, at turn three.');
  await page.getByRole('button', { name: 'Write it as an expected run of the script' }).first().click();
  await expect(page.getByLabel(/^To paste at the end of the script/)).toHaveValue(
    /^1\. .+\n(.+\n)*\nobstacles 2/,
  );

  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Save this table as CSV.*criterion-by-trainee/ }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('criterion-by-trainee.csv');

  await lookInAllLooks(page, 'the cohort');

  // The same folder again shows what was ruled.
  await page.reload();
  await page.getByLabel('Choose files').setInputFiles(files);
  await page.locator('summary', { hasText: 'Contested marks' }).click();
  await expect(page.getByLabel('In your words').first()).toHaveValue('She did, at turn three.');
});
