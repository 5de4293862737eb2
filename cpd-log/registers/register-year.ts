/** A registration year and how far its asks are met. Counting only: whether it satisfies a register is for the register to say. */
import { daysBetween, isCalendarDay } from '../entries/calendar-day';
import { countsAs, mayHoldSkillsHours } from '../entries/entry-kinds';
import type { CalendarDay, EntryRow } from '../entries/entry-shapes';
import type { Register } from './register';

export interface RegisterYear {
  /** Both included. */
  readonly first: CalendarDay;
  readonly last: CalendarDay;
}

/** The year that holds this day, for a year that starts on 'MM-DD'. 29 February starts on 1 March where there is none. */
export function registerYearOf(day: CalendarDay, starts: string): RegisterYear {
  const year = Number(day.slice(0, 4));
  const started = startIn(year, starts);
  const first = day < started ? year - 1 : year;
  return { first: startIn(first, starts), last: dayBefore(startIn(first + 1, starts)) };
}

/** The year before or after. */
export function neighbouringYear({ first, last }: RegisterYear, starts: string, by: 1 | -1): RegisterYear {
  return registerYearOf(by === 1 ? dayAfter(last) : dayBefore(first), starts);
}

export interface Tally {
  readonly have: number;
  /** null where the register asks for no number. */
  readonly need: number | null;
}

export interface YearStanding {
  readonly activities: Tally;
  readonly cbtLinked: Tally;
  readonly skillsMinutes: Tally;
  readonly liveAssessments: Tally;
  /** Of the live assessments, named once each, in the order they were done. */
  readonly interventions: readonly string[];
  /** Two live assessments of one and the same intervention, where two different ones are asked for. */
  readonly sameIntervention: boolean;
  /** Entries of the year whose statement is not finished. */
  readonly drafts: number;
  /** Everything the register asks for that this log can count is there. */
  readonly met: boolean;
}

/** @param entries of the year; only finished ones count. */
export function standingOf(register: Register, entries: readonly EntryRow[]): YearStanding {
  const finished = entries.filter((entry) => entry.finished);
  const activities = finished.filter((entry) => countsAs(entry.kind) === 'activity');
  const live = finished.filter((entry) => countsAs(entry.kind) === 'live assessment');
  const interventions = [
    ...new Map(live.map(({ intervention: i }) => [sameCase(i), i.trim()])).values(),
  ].filter((name) => name !== '');
  const skills = activities.filter((entry) => mayHoldSkillsHours(entry.kind));
  const tallies = {
    activities: { have: activities.length, need: register.activities },
    cbtLinked: { have: activities.filter((e) => e.cbtLinked).length, need: register.cbtLinked },
    skillsMinutes: {
      have: skills.reduce((sum, entry) => sum + entry.skillsMinutes, 0),
      need: register.skillsHours === null ? null : register.skillsHours * 60,
    },
    liveAssessments: { have: live.length, need: register.liveAssessments },
  };
  const different = !register.differentInterventions || interventions.length >= register.liveAssessments;
  return {
    ...tallies,
    interventions,
    sameIntervention: live.length >= register.liveAssessments && !different,
    drafts: entries.length - finished.length,
    met: Object.values(tallies).every(({ have, need }) => need === null || have >= need) && different,
  };
}

/** Days before the year's end from which it is mentioned. */
export const RENEWAL_NOTICE_DAYS = 60;

/** Days left in the year where it is time to say so (today counts); null where it is not, or nothing is left to do. */
export function renewalNotice(year: RegisterYear, today: CalendarDay, standing: YearStanding): number | null {
  const left = daysBetween(today, year.last) + 1;
  return left > 0 && left <= RENEWAL_NOTICE_DAYS && !standing.met ? left : null;
}

function startIn(year: number, starts: string): CalendarDay {
  const day = `${year}-${starts}`;
  return isCalendarDay(day) ? day : `${year}-${starts === '02-29' ? '03-01' : '01-01'}`;
}

const DAY_MS = 24 * 60 * 60_000;
const moved = (day: CalendarDay, by: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY_MS).toISOString().slice(0, 10);
const dayBefore = (day: CalendarDay) => moved(day, -1);
const dayAfter = (day: CalendarDay) => moved(day, 1);
const sameCase = (name: string) => name.trim().toLowerCase().replace(/\s+/g, ' ');
