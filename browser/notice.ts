/** Notices of the system: only once their owner has asked for them, since the permission is asked for then and not before. */
import { browser } from 'wxt/browser';

const NOTICES = { permissions: ['notifications' as const] };

export const mayNotify = (): Promise<boolean> => browser.permissions.contains(NOTICES);

/** Asks the browser, straight from a press; false where the owner says no. */
export const askToNotify = (): Promise<boolean> => browser.permissions.request(NOTICES);

/** Shows one; the same id again replaces it. */
export async function notify(id: string, title: string, message: string): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(id, { type: 'basic', title, message, iconUrl });
}

/** Calls back with the id of a notice that was pressed. */
export function onNoticePressed(pressed: (id: string) => void): void {
  // Without the permission there is nothing to press, and no such part of the browser.
  browser.notifications?.onClicked.addListener((id) => pressed(id));
}
