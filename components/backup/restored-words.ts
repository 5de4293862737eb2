/** What a restore brought, in a sentence. */
import type { Restored } from '../../cpd-log/backup/restore-backup';
import { dayInWords, dayOf } from '../../cpd-log/entries/calendar-day';

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `one ${one}` : `${count} ${many}`;

export function restoredWords({ madeAt, attempts, entries, files }: Restored): string {
  const from = `The backup of ${dayInWords(dayOf(madeAt))}`;
  if (attempts + entries + files === 0)
    return `${from} held no conversation, entry or file that was not here already.`;
  const parts = [
    attempts > 0 ? counted(attempts, 'conversation', 'conversations') : '',
    entries > 0 ? counted(entries, 'entry of your record', 'entries of your record') : '',
    files > 0 ? counted(files, 'file', 'files') : '',
  ].filter(Boolean);
  return `${from} is restored: it brought ${parts.join(', ')}.`;
}
