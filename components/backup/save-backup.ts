/** Saving a backup as a file, and remembering when. */
import { dayOf } from '../../cpd-log/entries/calendar-day';
import type { Given } from '../app/given';
import { saveAs } from '../save-as';

/** Resolves with the file's name once it is handed to the browser; rejects with a LogProblem. */
export async function saveBackup({ log, now }: Pick<Given, 'log' | 'now'>): Promise<string> {
  const at = now();
  const bytes = await log.keeping.makeBackup(at);
  const name = `between-sessions-${dayOf(at)}.backup`;
  saveAs(name, new Blob([bytes], { type: 'application/octet-stream' }));
  // The file is handed over; that its day cannot be noted (a full disk) takes nothing from it.
  await log.settings.set('last backup', at, at).catch(() => undefined);
  return name;
}
