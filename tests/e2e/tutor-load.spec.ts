/** Loading on the tutor's bench: a script with five mistakes, dropped on the library, is mended with what the page offers, and played. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { TWO_SESSIONS } from '../testing-tools/small-scenarios';
import { dropFiles } from './drop-files';
import { expect, test } from './extension';
import { lookInAllLooks } from './look-over';

const MISTAKES: readonly (readonly [as: string, typed: string])[] = [
  ['criteria: [rationale', 'criteria: [rationle'],
  ['](#stays-in)', '](#stay-in)'],
  ['**slip** prescribes', '**slip** prescribs'],
  ['**shows** own cycle', '**shows** own cylce'],
  ['trust at least 6', 'trsut at least 6'],
];
const broken = MISTAKES.reduce((text, [as, typed]) => text.replace(as, typed), TWO_SESSIONS);
const bytes = new TextEncoder().encode(broken);

test('a script with five mistakes is mended by keyboard with what the page says, kept and played', async ({
  workspace: page,
}) => {
  test.slow();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await dropFiles(page, [{ name: 'rosa.md', bytes }]);
  const card = page.getByRole('article', { name: 'A walk by the canal' });
  await expect(card).toContainText('It cannot be played yet.');
  await expect(card).toContainText('not yet clinically reviewed');
  await expect(card).toContainText('the file rosa.md');
  await lookInAllLooks(page, 'the bench with a broken script');
  const fixes = card.getByRole('listitem').getByRole('button');
  for (let left = MISTAKES.length; left > 0; left--) {
    await expect(fixes).toHaveCount(left);
    await fixes.first().focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'Mended' })).toContainText(
      left === 1 ? 'left' : `left`,
    );
  }
  await expect(card.getByText('Must be mended')).toHaveCount(0);
  await expect(card.getByText('every situation was walked')).toBeVisible({ timeout: 30_000 });

  const saved = page.waitForEvent('download');
  await card.getByRole('button', { name: /Save the mended script/ }).press('Enter');
  const text = await readFile(await (await saved).path(), 'utf8');
  expect(text).toBe(TWO_SESSIONS);

  await card.getByRole('button', { name: /Keep and play it/ }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Rosa, 50' })).toBeFocused();
  await page.getByRole('button', { name: 'Begin the call' }).press('Enter');
  await expect(page.getByText('The line crackles.')).toBeVisible();
  await page.goto(`${page.url().split('#')[0]}#/`);
  await expect(page.getByText('Loaded by you')).toBeVisible();
});

test('an expected run that comes to something else is said on the card of the script that was dropped, at its line', async ({
  workspace: page,
}) => {
  await page.getByRole('heading', { level: 1 }).waitFor();
  const tom = await readFile(
    join(import.meta.dirname, '../../scenarios/library/tom-one-of-three.md'),
    'utf8',
  );
  const otherwise = tom
    .replace(/^id: .*$/m, 'id: tom-otherwise')
    .replace('review 2, learning 2, summary 2, empathy 2', 'review 1, learning 2, summary 2, empathy 2');
  await dropFiles(page, [{ name: 'tom-otherwise.md', bytes: Buffer.from(otherwise) }]);
  const card = page.getByRole('article', { name: 'One of three' });
  await expect(card.getByText('every situation was walked; found one thing')).toBeVisible({
    timeout: 30_000,
  });
  await expect(card.getByText('This run reaches review 2, not 1.')).toBeVisible();
  await expect(card.getByRole('status')).toHaveText('The proof is here and found one thing.');
  await lookInAllLooks(page, 'the bench with what a proof found');
});

test('a kept script is signed, exported alone and in a pack, told of when a newer one comes, and removed', async ({
  workspace: page,
}) => {
  test.slow();
  await page.goto(`${page.url().split('#')[0]}#/bench`);
  await page.getByLabel('Script files').setInputFiles({
    ...{ name: 'rosa.md', mimeType: 'text/markdown', buffer: Buffer.from(TWO_SESSIONS) },
  });
  const card = page.getByRole('article', { name: 'A walk by the canal' });
  await card.getByRole('button', { name: /^Keep it/ }).click();
  await expect(card.getByText('Kept', { exact: true })).toBeVisible();
  await card.getByRole('button', { name: /Close this card/ }).click();

  const here = page.getByRole('region', { name: 'Scripts you loaded' });
  await here.getByRole('button', { name: /^Sign it/ }).press('Enter');
  await page.keyboard.type('Dr A Reader');
  await page.keyboard.press('Enter');
  await expect(here).toContainText('Reviewed by Dr A Reader (clinical)');
  await expect(here.getByText('Not yet clinically reviewed')).toHaveCount(0);

  const signed = page.waitForEvent('download');
  await here.getByRole('button', { name: /signatures written in/ }).click();
  expect(await readFile(await (await signed).path(), 'utf8')).toContain(
    '  - { name: "Dr A Reader", role: clinical, date: ',
  );

  await page.getByText('Put several in a pack').click();
  await page.getByRole('checkbox', { name: /A walk by the canal/ }).check();
  await page.getByLabel('Notes').fill('Rosa first.');
  const packed = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the pack' }).click();
  const pack = unzipSync(new Uint8Array(await readFile(await (await packed).path())));
  expect(Object.entries(pack).map(([name, content]) => [name, new TextDecoder().decode(content)])).toEqual([
    ['rosa.md', TWO_SESSIONS],
    ['notes.md', 'Rosa first.\n'],
  ]);

  const newer = TWO_SESSIONS.replace('scenario: 1', 'scenario: 1\nversion: 2').replace(
    'Fine, I suppose.',
    'Fine.',
  );
  await dropFiles(page, [{ name: 'rosa.md', bytes: new TextEncoder().encode(newer) }]);
  await expect(card).toContainText('That was version 1, this is version 2.');
  await expect(card).toContainText('Beats changed');
  await expect(card).toContainText('The menu (session 1)');
  await card.getByRole('button', { name: /^Keep it/ }).click();
  await expect(here).toContainText('Not yet clinically reviewed');
  await lookInAllLooks(page, 'the bench with a kept script');
  await here.getByRole('button', { name: /^Remove/ }).click();
  await expect(here).toContainText('None yet.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(here).toContainText('A walk by the canal');
});

test('a conversation begun with one version goes on in its own words after a newer one is kept', async ({
  workspace: page,
}) => {
  const base = page.url().split('#')[0];
  const load = async (text: string): Promise<void> => {
    await page.goto(`${base}#/bench`);
    const name = 'rosa.md';
    await page
      .getByLabel('Script files')
      .setInputFiles({ name, mimeType: 'text/markdown', buffer: Buffer.from(text) });
    await page
      .getByRole('article')
      .getByRole('button', { name: /^Keep it/ })
      .click();
    await page
      .getByRole('article')
      .getByRole('button', { name: /Close this card/ })
      .click();
  };
  await load(TWO_SESSIONS);
  await page.goto(`${base}#/meet/rosa`);
  await page.getByRole('button', { name: 'Begin the call' }).click();
  await expect(page.getByText('The line crackles.')).toBeVisible();
  const attempt = page.url();
  await load(
    TWO_SESSIONS.replace('The line crackles.', 'The line hums.').replace(
      'What matters to you',
      'What counts',
    ),
  );
  await page.goto(attempt);
  await page.reload();
  await expect(page.getByText('The line crackles.')).toBeVisible();
  await page.getByRole('button', { name: /What has the week been like/ }).click();
  await expect(page.getByRole('button', { name: /What matters to you/ })).toBeVisible();
});
