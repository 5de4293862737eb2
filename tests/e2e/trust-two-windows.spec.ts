/** The same session in the side panel and in the workspace: one plays, the other follows, and either can take over. */
import type { Page } from '@playwright/test';
import { keptOnDisk } from '../../scripts/walk-through';
import { press } from './by-keyboard';
import { expect, test, type Extension } from './extension';
import { lookInBothThemes } from './look-over';

const replies = (page: Page) =>
  page.getByRole('group', { name: 'What do you say?' }).getByRole('listitem').getByRole('button');
const OWN = 'What would you say, in your own words?';
const followed = (page: Page) =>
  page.getByText('This session is being played in another window.', { exact: true });
const playHere = (page: Page) => page.getByRole('button', { name: 'Play it here' });

async function begun(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Begin with Priya' }).click();
  await page.getByRole('button', { name: /^Begin the/ }).click();
  await page.waitForURL(/#\/attempt\//, { waitUntil: 'commit' });
  await replies(page).first().waitFor();
  return page.url().split('#')[1]!;
}
const idOf = (hash: string): string => decodeURIComponent(hash.split('/attempt/')[1]!);
const panelAt = (extension: Extension, hash: string): Promise<Page> =>
  extension.open(`sidepanel.html#${hash}`);

test('one plays and the other follows live, takes over with what was being typed, and nothing is lost or doubled', async ({
  extension,
  workspace,
}) => {
  const hash = await begun(workspace);
  const panel = await panelAt(extension, hash);
  await panel.setViewportSize({ width: 400, height: 800 });
  await expect(followed(panel)).toBeVisible();
  await expect(replies(panel)).toHaveCount(0);
  await lookInBothThemes(panel, 'a session followed from the side panel');

  await replies(workspace).first().click();
  await expect(workspace.locator('.practitioner')).toHaveCount(1);
  const said = await workspace.locator('.practitioner').innerText();
  await expect(panel.locator('.practitioner')).toContainText(said.split('\n').at(-1)!);
  await expect(panel.locator('[aria-live=polite]')).toContainText('Priya:');

  await workspace.getByRole('button', { name: 'Say it in my own words first' }).click();
  await workspace.getByLabel(OWN).fill('How was Tuesday for you?');
  await expect(panel.getByText('How was Tuesday for you?')).toBeVisible();

  await press(panel, playHere(panel));
  await expect(panel.getByLabel(OWN)).toHaveValue('How was Tuesday for you?');
  await expect(panel.getByRole('status').first()).toHaveText('You are playing this session here now.');
  // The button that was pressed has gone, and the focus is on something of the new page.
  expect(await panel.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  await expect(followed(workspace)).toBeVisible();
  await expect(workspace.getByRole('status').first()).toHaveText(
    'This session is being played in another window now.',
  );
  await expect(workspace.getByLabel(/What you had typed here/)).toHaveCount(0);

  await panel.getByRole('button', { name: 'Now show me the replies' }).click();
  await panel
    .getByRole('group', { name: 'Which comes closest?' })
    .getByRole('listitem')
    .getByRole('button')
    .first()
    .click();
  await expect(workspace.getByText('In your own words first: “How was Tuesday for you?”')).toBeVisible();
  const { decisions } = await keptOnDisk(workspace, idOf(hash));
  expect(decisions.map((one) => one.kind)).toEqual(['begin', 'reply', 'reply']);
  expect(decisions[2]).toMatchObject({ ownWords: 'How was Tuesday for you?' });

  // The panel is closed, and the tab goes on by itself.
  await panel.close();
  await expect(replies(workspace).first()).toBeVisible();
  await replies(workspace).first().click();
  await expect(workspace.locator('.practitioner')).toHaveCount(3);
});

test('a window that does not answer is taken over from in two seconds, and keeps what was typed in it', async ({
  extension,
  workspace,
}) => {
  const hash = await begun(workspace);
  // It cannot write and hears no one, as a window that the browser has put to sleep.
  await workspace.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('asleep', 'UnknownError');
    };
    window.addEventListener('message', (event) => event.stopImmediatePropagation(), true);
    BroadcastChannel.prototype.postMessage = () => undefined;
  });
  await workspace.getByRole('button', { name: 'Say it in my own words first' }).click();
  await workspace.getByLabel(OWN).fill('Kept nowhere else');
  const panel = await panelAt(extension, hash);
  await playHere(panel).click();
  await expect(panel.getByText('Asking the other window')).toBeVisible();
  await replies(panel).first().click();
  await expect(panel.locator('.practitioner')).toHaveCount(1);

  await expect(followed(workspace)).toBeVisible();
  await expect(workspace.getByLabel(/What you had typed here/)).toHaveValue('Kept nowhere else');
  await lookInBothThemes(workspace, 'a session that was taken over, with what had been typed');
  await expect(workspace.locator('.practitioner')).toHaveCount(1);
  expect((await keptOnDisk(panel, idOf(hash))).decisions).toHaveLength(2);
});
