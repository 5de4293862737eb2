/** Before anything is written to a log that was just opened: what the browser's last end tore in two is left behind. */
import { onceAfterStart } from '../../browser/new-file-begun';
import { roomLeft } from '../../browser/room-left';
import { beginNewFile } from '../../cpd-log/new-file';

/** A few small writes. A page that is held up by them for as long as this, in milliseconds, goes on without. */
const PATIENCE = 1000;

/** For `beforeWriting` of cpd-log/open-database.ts, and not earlier: whoever opens first is told by the browser that it threw a log away, and must be the log itself. */
export async function newFileFirst(): Promise<void> {
  const begun = onceAfterStart(() => beginNewFile(indexedDB, roomLeft)).catch(() => undefined);
  await Promise.race([begun, new Promise((goOn) => setTimeout(goOn, PATIENCE))]);
}
