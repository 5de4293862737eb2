/** Before anything is written to a log that was just opened: what the browser's last end tore in two is left behind. */
import { onceAfterStart } from '../../browser/new-file-begun';
import { roomLeft } from '../../browser/room-left';
import { beginNewFile } from '../../cpd-log/new-file';

/** It takes about ten milliseconds. A page that is held up by it for as long as this, in milliseconds, goes on without. */
const PATIENCE = 1000;

/** Called after the log is opened: whoever opens first is told by the browser that it threw a log away, and must be the log itself. */
export async function newFileFirst(): Promise<void> {
  const begun = onceAfterStart(() => beginNewFile(indexedDB, roomLeft)).catch(() => undefined);
  await Promise.race([begun, new Promise((goOn) => setTimeout(goOn, PATIENCE))]);
}
