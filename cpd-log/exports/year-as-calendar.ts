/** A year as a calendar of whole days. Whole days float: they are the same day wherever the calendar is read. */
import ical from 'ical-generator';
import { daysAfter } from '../entries/calendar-day';
import type { ExportedYear } from './exported-year';
import { headingOf } from './statement-lines';

/** @param madeAt milliseconds since 1970. */
export function yearAsCalendar({ statements, year, register }: ExportedYear, madeAt: number): string {
  const calendar = ical({
    name: 'CPD record',
    prodId: { company: 'Between Sessions', product: 'CPD record' },
  });
  const add = (id: string, day: string, summary: string, description: string): void => {
    calendar.createEvent({
      id: `${id}@between-sessions`,
      ...{ start: atMidnight(day), end: atMidnight(daysAfter(day, 1)), allDay: true, floating: true },
      ...{ stamp: new Date(madeAt), summary, description },
    });
  };
  for (const statement of statements) {
    const { entry } = statement;
    const minutes = entry.minutes === null ? '' : `, ${entry.minutes} minutes`;
    add(entry.id, entry.day, headingOf(statement), `${entry.kind}${minutes}`);
  }
  if (register !== null && register !== 'trainee')
    add(
      `year-ends-${year.last}`,
      year.last,
      `${register} registration year ends`,
      'Check with your register.',
    );
  return calendar.toString();
}

/** The generator writes a whole day as UTC has it, wherever it runs. */
const atMidnight = (day: string): Date => new Date(`${day}T00:00:00Z`);
