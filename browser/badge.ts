/** What stands on the toolbar button. */
import { browser } from 'wxt/browser';

/** @param text at most a character or two; empty takes it away. @param title what the button says when it is pointed at. */
export async function setBadge(text: string, title: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#0b6466' });
  await browser.action.setBadgeText({ text });
  await browser.action.setTitle({ title });
}
