import type { BrowserContext, Page } from '@playwright/test';
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

/** Chooses our item in a page's menu, as the browser tells the service worker of it: at once, inside a click. */
async function chooseInPageMenu(page: Page): Promise<void> {
  const session = await page.context().browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find((target) => target.type === 'service_worker')!;
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: worker.targetId });
  const { id } = await page.evaluate(() => chrome.windows.getCurrent());
  const expression = `chrome.contextMenus.onClicked.dispatch({ menuItemId: 'practise-beside' }, { windowId: ${id} })`;
  const message = JSON.stringify({
    id: 1,
    method: 'Runtime.evaluate',
    params: { expression, userGesture: true },
  });
  await session.send('Target.sendMessageToTarget', { sessionId, message });
}

const workspaces = (extension: Extension) =>
  extension.context.pages().filter((page) => page.url().startsWith(extension.url('workspace.html')));

test('the toolbar button opens the side panel', async ({ extension, workspace }) => {
  await workspace.getByRole('heading', { level: 1 }).waitFor();
  const popup = await extension.open('popup.html');
  await popup.getByRole('button', { name: 'Practise beside this page' }).click();
  await expect.poll(() => panels(extension.context)).toHaveLength(1);
});

test('“Practise beside this page” in a page’s menu opens the side panel', async ({
  extension,
  workspace,
}) => {
  await workspace.getByRole('heading', { level: 1 }).waitFor();
  await chooseInPageMenu(workspace);
  await expect.poll(() => panels(extension.context)).toHaveLength(1);
});

test('the toolbar button brings the one workspace to the front', async ({ extension, workspace }) => {
  await workspace.getByRole('heading', { level: 1 }).waitFor();
  const popup = await extension.open('popup.html');
  const closed = popup.waitForEvent('close');
  await popup.getByRole('button', { name: 'Open the practice room' }).click();
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
