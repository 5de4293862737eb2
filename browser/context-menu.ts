/** Our items in a web page's own menu: "Practise beside this page", and "Open in Between Sessions" on a link or selected words. */
import { browser } from 'wxt/browser';
import type { HandedOver } from './handed-over';

const BESIDE = 'practise-beside';
const OPEN = 'open-here';

/** Puts the items there. Once per installation or update: the browser keeps them between its own restarts. */
export async function addMenuItems(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: BESIDE,
    title: 'Practise beside this page',
    contexts: ['page', 'selection', 'link'],
  });
  browser.contextMenus.create({
    id: OPEN,
    title: 'Open in Between Sessions',
    contexts: ['selection', 'link'],
  });
}

/** Says which window the item was chosen in, synchronously, while the browser still counts it as a click. */
export function onPractiseBeside(chosen: (windowId: number) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === BESIDE && tab) chosen(tab.windowId);
  });
}

/** Says what was chosen to be opened: selected words before the link they stand in. */
export function onOpenHere(chosen: (item: HandedOver) => void): void {
  browser.contextMenus.onClicked.addListener((info) => {
    if (info.menuItemId !== OPEN) return;
    if (info.selectionText)
      chosen({ kind: 'selection', text: info.selectionText, pageUrl: info.pageUrl ?? '' });
    else if (info.linkUrl) chosen({ kind: 'link', url: info.linkUrl });
  });
}
