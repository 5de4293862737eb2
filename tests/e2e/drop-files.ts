/** Files dragged from the desktop onto a page: the events a browser makes of it, on whatever stands in the middle. */
import type { Page } from '@playwright/test';

export interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** @param before called when the files are in hand and not yet dropped */
export async function dropFiles(
  page: Page,
  files: readonly DroppedFile[],
  before: () => Promise<unknown> = async () => undefined,
): Promise<void> {
  const sent = files.map(({ name, bytes }) => ({ name, data: Buffer.from(bytes).toString('base64') }));
  const carried = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, data } of given) {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    return transfer;
  }, sent);
  await before();
  await carried.evaluate((dataTransfer) => {
    const target = document.elementFromPoint(innerWidth / 2, innerHeight / 2) ?? document.body;
    for (const kind of ['dragenter', 'dragover', 'drop'])
      target.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
  });
}
