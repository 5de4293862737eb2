/** When to ask for a backup: after the first real work, then monthly. Removing an extension deletes its data; nothing else warns. */
import { daysAfter } from '../entries/calendar-day';
import type { CalendarDay } from '../entries/entry-shapes';
import type { SettingValues } from '../settings/setting-shapes';

/** Days between two backups before it is mentioned again. */
export const BACKUP_DAYS = 30;
/** Days that "not now" holds. */
export const NOT_NOW_DAYS = 7;

export type BackupDue = 'first' | 'again' | null;

/**
 * @param work whether there is anything in the log that would be missed.
 * @param lastBackup the day of the last one; null for never.
 */
export function backupDue(
  settings: Pick<SettingValues, 'backup reminders' | 'backup asked'>,
  { work, lastBackup, today }: { work: boolean; lastBackup: CalendarDay | null; today: CalendarDay },
): BackupDue {
  const quiet = settings['backup asked'];
  if (!work || !settings['backup reminders'] || (quiet !== null && today < quiet)) return null;
  if (lastBackup === null) return 'first';
  return today >= daysAfter(lastBackup, BACKUP_DAYS) ? 'again' : null;
}
