/** Days as people write them in a record. */
import type { CalendarDay } from './entry-shapes';

/** The day of a moment by this device's own calendar. */
export function dayOf(at: number): CalendarDay {
  const date = new Date(at);
  return ymd(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/** Whether this is a day that exists, written 'YYYY-MM-DD'. */
export function isCalendarDay(text: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.slice(1).map(Number);
  if (!parts) return false;
  const [year = 0, month = 0, day = 0] = parts;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** "3 November 2026"; what is no day is given back as it is. */
export function dayInWords(day: CalendarDay): string {
  return isCalendarDay(day) ? WORDS.format(new Date(`${day}T00:00:00Z`)) : day;
}

/** The day this many days later (or earlier, where negative). */
export function daysAfter(day: CalendarDay, days: number): CalendarDay {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative where the other comes first. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

const DAY_MS = 24 * 60 * 60_000;
const WORDS = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

function ymd(year: number, month: number, day: number): CalendarDay {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
