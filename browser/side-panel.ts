/** The side panel: a session beside whatever page is open. */
import { browser } from 'wxt/browser';

/**
 * Opens the side panel in that window. The browser allows it only straight from a click, so nothing may be awaited
 * before this is called. Rejects where the browser has no side panel.
 */
export function openSidePanel(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as typeof browser & {
    sidePanel?: typeof browser.sidePanel;
    sidebarAction: { open(): Promise<void> };
  };
  // Firefox calls it the sidebar, and always opens that of the window that was clicked in.
  return sidePanel ? sidePanel.open({ windowId }) : sidebarAction.open();
}

/** The window this page is in: asked for beforehand, so that a click can open the panel without waiting. */
export async function thisWindow(): Promise<number | null> {
  const window = await browser.windows.getCurrent();
  return window.id ?? null;
}
