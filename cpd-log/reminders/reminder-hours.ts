/** The hours in which anything may make itself noticed. They are the owner's, and nothing is ever said outside them. */
import type { Day } from '../../scenarios/format/vocabulary';

export interface ReminderHours {
  /** 'HH:MM' by this device's clock; from the first minute of `from` to the last before `to`. */
  readonly from: string;
  readonly to: string;
  /** Monday is 0. */
  readonly days: readonly Day[];
}

export const WORKING_HOURS: ReminderHours = { from: '09:00', to: '17:00', days: [0, 1, 2, 3, 4] };

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return 60 * hours + minutes;
};

/** Whether a moment lies in them; `at` in milliseconds since 1970. */
export function withinHours(at: number, { from, to, days }: ReminderHours): boolean {
  const date = new Date(at);
  const minute = 60 * date.getHours() + date.getMinutes();
  return (
    days.includes(((date.getDay() + 6) % 7) as Day) && minute >= minutesOf(from) && minute < minutesOf(to)
  );
}

/** The next moment after this one at which the hours begin or end; null where no day is allowed. */
export function nextTurnOfHours(at: number, { from, to, days }: ReminderHours): number | null {
  for (let step = 0; step <= 7; step++) {
    for (const time of [from, to].sort()) {
      const then = new Date(at);
      then.setDate(then.getDate() + step);
      then.setHours(0, minutesOf(time), 0, 0);
      if (then.getTime() > at && days.includes(((then.getDay() + 6) % 7) as Day)) return then.getTime();
    }
  }
  return null;
}
