/** "Practise beside this page" in the page's own menu. */
import { browser } from 'wxt/browser';

const ITEM = 'practise-beside';

/** Puts the item there. Once per installation or update: the browser keeps it between its own restarts. */
export async function addPractiseBeside(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: ITEM,
    title: 'Practise beside this page',
    contexts: ['page', 'selection', 'link'],
  });
}

/** Says which window the item was chosen in, synchronously, while the browser still counts it as a click. */
export function onPractiseBeside(chosen: (windowId: number) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === ITEM && tab) chosen(tab.windowId);
  });
}
