/** What tutors and authors type is looked after like trainees' words: asked about as it is typed, and again before anything leaves. */
import { unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import { TWO_SESSIONS } from '../testing-tools/small-scenarios';
import { press, type } from './by-keyboard';
import { dropFiles } from './drop-files';
import { expect, test } from './extension';
import { lookInAllLooks } from './look-over';

const NUMBER = '0161 496 0123';
const noFile = 'nothing was saved';

test('a number in a script or in notes is answered before a file, a pack or a day is saved', async ({
  workspace: page,
}) => {
  test.slow();
  await page.getByRole('heading', { level: 1 }).waitFor();
  const saved: string[] = [];
  page.on('download', (file) => saved.push(file.suggestedFilename()));
  const text = TWO_SESSIONS.replace('Fine, I suppose.', `Fine. I’m on ${NUMBER} after six.`);
  await dropFiles(page, [{ name: 'rosa.md', bytes: new TextEncoder().encode(text) }]);
  const card = page.getByRole('article', { name: 'A walk by the canal' });
  await press(page, card.getByRole('button', { name: /^Keep it/ }));
  await press(page, card.getByRole('button', { name: /^Close this card/ }));

  // The script as a file: out of the file, not out of the script.
  const here = page.getByRole('region', { name: 'Scripts you loaded' });
  const save = here.getByRole('button', { name: /^Save as a file/ });
  await press(page, save);
  await expect(here.locator('.guard')).toBeFocused();
  await expect(here).toContainText(`“${NUMBER}” looks like a phone number`);
  await lookInAllLooks(page, 'a number before it leaves');
  expect(saved, noFile).toEqual([]);
  await press(page, here.getByRole('button', { name: /^Remove it/ }));
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, save)]);
  expect(await readFile(await file.path(), 'utf8')).toContain('I’m on [phone number] after six.');

  // A pack: its notes, and the script again, since here it still stands as it was.
  await press(page, page.locator('summary', { hasText: 'Put several in a pack' }));
  await page.getByRole('checkbox', { name: /^A walk by the canal/ }).check();
  await page.getByLabel('Notes', { exact: true }).fill('Ask Mrs Shah on the ward first.');
  const pack = page.getByRole('button', { name: 'Save the pack' });
  await press(page, pack);
  const asked = page.locator('form').filter({ has: pack }).locator('.guard');
  await expect(asked).toBeFocused();
  await expect(asked).toContainText('Notes: “Mrs Shah” looks like somebody’s name');
  await expect(asked).toContainText(`A walk by the canal: “${NUMBER}” looks like a phone number`);
  await press(page, asked.getByRole('button', { name: /^It is nobody’s.*Mrs Shah$/ }));
  await press(page, asked.getByRole('button', { name: /^Remove it.*0161/ }));
  const [zip] = await Promise.all([page.waitForEvent('download'), press(page, pack)]);
  const packed = unzipSync(await readFile(await zip.path()));
  const words = Object.values(packed)
    .map((bytes) => new TextDecoder().decode(bytes))
    .join('\n');
  expect(words).toContain('Ask Mrs Shah on the ward first.');
  expect(words).not.toContain(NUMBER);

  // In the editor: asked about beside the text, taken out of it in one step that can be undone.
  await press(page, here.getByRole('button', { name: /^Open in the editor/ }));
  const script = page.getByRole('textbox', { name: 'The script' });
  await press(page, page.getByRole('button', { name: /^Remove it.*0161/ }));
  await expect(script).not.toContainText(NUMBER);
  await press(page, page.getByRole('button', { name: 'Put it back' }));
  await expect(page.getByText(`“${NUMBER}” looks like`)).toHaveCount(0);
});

test('a day is not saved while its welcome holds an address', async ({ workspace: page }) => {
  await page.getByRole('link', { name: 'put together a practice day' }).click();
  const saved: string[] = [];
  page.on('download', (file) => saved.push(file.suggestedFilename()));
  await page.getByLabel('Title of the day').fill('Difficulties');
  await page.getByLabel('From, as trainees should read it').fill('Dr Ash');
  await type(page, page.getByLabel('Welcome'), 'Write to dana@example.org if you are late.');
  const option = page.getByLabel('Someone to add').locator('option').nth(1);
  await page.getByLabel('Someone to add').selectOption((await option.getAttribute('value')) ?? '');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const save = page.getByRole('button', { name: 'Save the day as a file' });
  await press(page, save);
  await expect(page.locator('.guard')).toBeFocused();
  await expect(page.locator('.guard')).toContainText(
    'Welcome: “dana@example.org” looks like an email address',
  );
  // Whoever gives the day says who they are.
  await expect(page.locator('.guard')).not.toContainText('Dr Ash');
  expect(saved, noFile).toEqual([]);
  await press(page, page.getByRole('button', { name: /^Remove it/ }));
  await expect(page.getByLabel('Welcome')).toHaveValue('Write to [email address] if you are late.');
  await Promise.all([page.waitForEvent('download'), press(page, save)]);
});
