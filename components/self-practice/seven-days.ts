/** The seven days of one's own week, with what was planned for each and what is known of it. */
import { daysAfter } from '../../cpd-log/entries/calendar-day';
import type { CalendarDay } from '../../cpd-log/entries/entry-shapes';
import type { DayKept, SelfPracticeRow } from '../../cpd-log/self-practice/self-practice-shapes';
import { DAYS, type Day } from '../../scenarios/format/vocabulary';

export interface OwnDay {
  readonly day: Day;
  /** "Tuesday 1 December". */
  readonly name: string;
  readonly date: CalendarDay;
  /** Clock times planned for it; a planned day without one has an empty list. */
  readonly times: readonly string[];
  readonly planned: boolean;
  readonly kept: DayKept;
}

const NAME = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/** Monday is 0. */
export const weekdayOf = (date: CalendarDay): Day =>
  ((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7) as Day;

export function sevenDays({ weekFrom, occasions, days }: SelfPracticeRow): readonly OwnDay[] {
  if (weekFrom === null) return [];
  return DAYS.map((_, step): OwnDay => {
    const date = daysAfter(weekFrom, step);
    const day = weekdayOf(date);
    const here = occasions.filter((occasion) => occasion.day === day);
    return {
      ...{ day, date, name: NAME.format(new Date(`${date}T00:00:00Z`)), planned: here.length > 0 },
      times: here.flatMap(({ time }) => time ?? []),
      kept: days[day] ?? { result: null, note: '' },
    };
  });
}
