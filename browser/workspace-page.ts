/**
 * The workspace page: the whole practice room as a tab of its own.
 * There is one at a time; asking for it again brings the open one to the front, so that no session is played twice.
 */
import { browser } from 'wxt/browser';

const PAGE = 'workspace.html';

/**
 * Brings the workspace to the front, or opens it; resolves when the tab is there.
 * @param hash a place in the workspace to go to, with its `#`; without one an open page stays where it is.
 */
export async function openWorkspace(hash?: string): Promise<void> {
  const url = browser.runtime.getURL(`/${PAGE}`);
  const open = await findWorkspaceTab(url);
  if (!open) {
    await browser.tabs.create({ url: url + (hash ?? '') });
    return;
  }
  await browser.tabs.update(
    open.tabId,
    hash === undefined ? { active: true } : { active: true, url: url + hash },
  );
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}

/** Our own pages are listed without the `tabs` permission, which would let us see every other page's address. */
async function findWorkspaceTab(
  url: string,
): Promise<{ tabId: number; windowId: number | undefined } | null> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  const tab = contexts.find((context) => context.documentUrl?.split('#')[0] === url && context.tabId >= 0);
  return tab ? { tabId: tab.tabId, windowId: tab.windowId >= 0 ? tab.windowId : undefined } : null;
}
