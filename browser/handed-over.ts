/**
 * What a web page's menu hands to the workspace: put down in the browser's memory for this session (never on disk) by the
 * background, and taken up once by the workspace, whether it was open already or is only opening.
 */
import { browser } from 'wxt/browser';

export type HandedOver =
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'selection'; readonly text: string; readonly pageUrl: string };

const KEY = 'handed-over';
/** UTF-16 units; the browser keeps ten megabytes for a session. */
const LONGEST = 2_000_000;

export async function handOver(item: HandedOver): Promise<void> {
  const cut = item.kind === 'selection' ? { ...item, text: item.text.slice(0, LONGEST) } : item;
  await browser.storage.session.set({ [KEY]: cut });
}

/** Takes up what is there and what comes, once each; returns how to stop. */
export function onHandedOver(take: (item: HandedOver) => void): () => void {
  const takeUp = async (): Promise<void> => {
    const item = (await browser.storage.session.get(KEY))[KEY] as HandedOver | undefined;
    if (!item) return;
    await browser.storage.session.remove(KEY);
    take(item);
  };
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'session' && changes[KEY]?.newValue) void takeUp();
  };
  browser.storage.onChanged.addListener(changed);
  void takeUp();
  return () => browser.storage.onChanged.removeListener(changed);
}
