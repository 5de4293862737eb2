/** That the browser closed the log under a page: in its memory for this session, which a full disk cannot refuse. */
import { browser } from 'wxt/browser';

const KEY = 'log-closed';

export async function noteLogClosed(): Promise<void> {
  await browser.storage.session.set({ [KEY]: true });
}

/** Does what there is to do after the log was closed, once it was; does it again next time where it says that it could not. */
export async function afterLogClosed(mend: () => Promise<boolean>): Promise<void> {
  const { [KEY]: closed } = await browser.storage.session.get(KEY);
  if (closed === true && (await mend())) await browser.storage.session.remove(KEY);
}
