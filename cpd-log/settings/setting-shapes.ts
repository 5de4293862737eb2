/** What the owner of a log has chosen, one row a setting. A setting nobody has chosen has no row and its usual value holds. */
import type { CalendarDay } from '../entries/entry-shapes';
import { WORKING_HOURS, type ReminderHours } from '../reminders/reminder-hours';
import type { RegisterId } from '../registers/register';

export interface SettingValues {
  /** Whose rules the year is added up by; 'trainee' for those on a course; null until chosen. */
  readonly register: RegisterId | 'trainee' | null;
  /** The day and month the registration year starts on: 'MM-DD'. */
  readonly 'year starts': string;
  /** As they should stand on a statement. */
  readonly 'owner name': string;
  readonly 'membership number': string;
  /** The service's own risk protocol: an https address, or empty. */
  readonly 'risk protocol': string;
  readonly 'text size': 'usual' | 'large' | 'largest';
  /** Whether the record says when the year is nearly over. */
  readonly 'renewal reminders': boolean;
  /** Whether it says, monthly, that no recent backup exists. */
  readonly 'backup reminders': boolean;
  /** When a backup was last saved; null for never. */
  readonly 'last backup': number | null;
  /** When the browser began an empty log because it could not read the one before; null for never, or once that was read. */
  readonly 'log lost': number | null;
  /** The day until which the reminder of a backup keeps quiet. */
  readonly 'backup asked': CalendarDay | null;
  /** Whether the toolbar button may say that a turn is due. */
  readonly 'practice badge': boolean;
  /** Whether the system may, once a day. */
  readonly 'practice reminders': boolean;
  /** Neither outside these hours. */
  readonly 'reminder hours': ReminderHours;
  /** What was said already, newest last. */
  readonly reminded: readonly string[];
  /** 0–10, before and after a first session by telephone. */
  readonly 'telephone confidence': TelephoneConfidence;
}

export interface TelephoneConfidence {
  readonly before: { readonly value: number; readonly at: number } | null;
  readonly after: { readonly value: number; readonly at: number } | null;
}

export type SettingName = keyof SettingValues;

export interface SettingRow {
  readonly name: string;
  readonly value: unknown;
  readonly at: number;
}

export const USUAL: SettingValues = {
  register: null,
  'year starts': '01-01',
  'owner name': '',
  'membership number': '',
  'risk protocol': '',
  'text size': 'usual',
  'renewal reminders': true,
  'backup reminders': true,
  'last backup': null,
  'log lost': null,
  'backup asked': null,
  'practice badge': true,
  'practice reminders': false,
  'reminder hours': WORKING_HOURS,
  reminded: [],
  'telephone confidence': { before: null, after: null },
};
