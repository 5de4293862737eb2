/**
 * Whether a new file was begun for what is kept (cpd-log/new-file.ts) since the browser was started and since it last closed the log: in
 * its memory for this session, which a full disk cannot refuse.
 */
import { browser } from 'wxt/browser';

const KEY = 'new-file-begun';

/** Begins one where none was; where `begin` says that it could not, whoever comes next tries again. */
export async function onceAfterStart(begin: () => Promise<boolean>): Promise<void> {
  // Firefox keeps its databases in SQLite, which does not go on behind a tear.
  if (import.meta.env.FIREFOX) return;
  const { [KEY]: begun } = await browser.storage.session.get(KEY);
  if (begun !== true && (await begin())) await browser.storage.session.set({ [KEY]: true });
}

/** The browser closed the log under a page: what it wrote last may be torn. */
export async function afterClosing(): Promise<void> {
  await browser.storage.session.remove(KEY);
}
