import type { BrowserContext } from '@playwright/test';
import { begin } from '../../scripts/walk-through';
import { expect, test, type Extension } from './extension';
import { shippedScenario } from './shipped-scenario';

/** Open pages of ours that are no tabs: the browser shows a side panel in a target of its own. */
async function panels(context: BrowserContext): Promise<string[]> {
  const session = await context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  await session.detach();
  return targetInfos.map((target) => target.url).filter((url) => url.endsWith('/sidepanel.html'));
}

const workspaces = (extension: Extension) =>
  extension.context.pages().filter((page) => page.url().startsWith(extension.url('workspace.html')));

test('the toolbar button opens the side panel', async ({ extension, workspace }) => {
  await workspace.getByRole('heading', { level: 1 }).waitFor();
  const popup = await extension.open('popup.html');
  await popup.getByRole('button', { name: 'Practise beside this page' }).click();
  await expect.poll(() => panels(extension.context)).toHaveLength(1);
});

test('“Practise beside this page” stands in every page’s menu and asks for the side panel there', async ({
  extension,
}) => {
  await extension.firstPage();
  // A test cannot choose from the browser's own menu, and the browser opens a panel only inside a click: so the worker is
  // told of the click as the browser tells it, and what it asks for is read.
  const [worker] = extension.context.serviceWorkers();
  const asked = await worker!.evaluate(async () => {
    await chrome.contextMenus.update('practise-beside', {});
    const windows: unknown[] = [];
    Object.assign(chrome.sidePanel, { open: (where: unknown) => Promise.resolve(windows.push(where)) });
    const clicked = chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: object): void };
    clicked.dispatch({ menuItemId: 'practise-beside' }, { windowId: 7 });
    return windows;
  });
  expect(asked).toEqual([{ windowId: 7 }]);
});

test('the toolbar button brings the one workspace to the front', async ({ extension, workspace }) => {
  await workspace.getByRole('heading', { level: 1 }).waitFor();
  const popup = await extension.open('popup.html');
  const closed = popup.waitForEvent('close');
  await popup.getByRole('link', { name: 'Open the practice room' }).click();
  await closed;
  expect(workspaces(extension)).toEqual([workspace]);
  expect(await workspace.evaluate(() => document.visibilityState)).toBe('visible');
});

test('the toolbar button leads back to an unfinished session', async ({ extension, workspace }) => {
  const scenario = shippedScenario('priya-first-plan');
  const id = await begin(workspace, scenario);
  await workspace
    .getByRole('button', { name: /Leave/ })
    .or(workspace.getByRole('link', { name: /Leave/ }))
    .click();
  await expect(workspace).toHaveURL(/#\/$/);
  const popup = await extension.open('popup.html');
  await popup.getByRole('button', { name: `Continue with ${scenario.header.client.name}` }).click();
  await expect(workspace).toHaveURL(new RegExp(`#/attempt/${id}$`));
  expect(workspaces(extension)).toEqual([workspace]);
});
