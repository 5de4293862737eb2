/** The week as seven days, and its misses gathered by what gave way: what the page shows, worked out away from it. */
import { DAYS, type Day } from '../../scenarios/format/vocabulary';
import type { PlayedOccasion, PlayedWeek } from '../../simulator/play';
import type { PlanReading } from '../../simulator/written-plan';
import { capital } from '../opening-capital';

export interface DayView {
  readonly day: Day;
  readonly name: string;
  /** What stands in the client's calendar anyway; empty when nothing does. */
  readonly stands: string;
  readonly occasions: readonly PlayedOccasion[];
}

/** All seven, Monday first, whatever was planned. */
export function weekDays(
  week: PlayedWeek,
  stands: Readonly<Partial<Record<Day, string>>>,
): readonly DayView[] {
  return DAYS.map((name, index) => {
    const day = index as Day;
    return { day, name, stands: stands[day] ?? '', occasions: week.occasions.filter((o) => o.day === day) };
  });
}

export const RESULT_WORDS = { done: 'Done', partly: 'Partly', 'not done': 'Not done' } as const;

/**
 * The few words under an occasion: what happened, or what stood in its way. `task` is what was planned, as it was read.
 */
export function happened(occasion: PlayedOccasion, task: string): string {
  if (occasion.result === 'done') {
    return occasion.obstacle === null
      ? capital(task)
      : `${capital(occasion.obstacle)}; the plan had an answer`;
  }
  switch (occasion.cause) {
    case 'prompt':
      return 'Nothing started it';
    case 'knowing what':
      return 'Not sure what to do';
    case 'worth it':
      return 'Did not seem worth it on the day';
    default:
      return capital(occasion.obstacle ?? '');
  }
}

/** "19:00" as it is said: "7pm"; "10:30": "10.30am". */
export function clockWords(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const half = hour < 12 ? 'am' : 'pm';
  return `${hour % 12 === 0 ? 12 : hour % 12}${minute === 0 ? '' : `.${String(minute).padStart(2, '0')}`}${half}`;
}

export interface Miss {
  /** Day names, in the week's order, each once. */
  readonly days: readonly string[];
  readonly gaveWay: string;
}

/** One entry for each thing that gave way, with every day it gave way on. */
export function misses(week: PlayedWeek): readonly Miss[] {
  const byReason = new Map<string, Set<string>>();
  for (const { gaveWay, day, result } of week.occasions) {
    if (result === 'done' || gaveWay === '') continue;
    const sentence = /[.?…]$/.test(gaveWay) ? capital(gaveWay) : `${capital(gaveWay)}.`;
    byReason.set(sentence, (byReason.get(sentence) ?? new Set()).add(DAYS[day]));
  }
  return [...byReason].map(([gaveWay, days]) => ({ gaveWay, days: [...days] }));
}

/** "Tuesday", "Tuesday and Friday", "Monday, Tuesday and Friday". */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** The task in the plan's own words, short enough for a day's column; empty when the paper named none. */
export function taskWords(reading: PlanReading | undefined): string {
  const words = [reading?.evidence.behaviour[0]?.text, reading?.evidence.amount[0]?.text];
  const said = [...new Set(words.filter((w) => w !== undefined && w.trim() !== ''))].join(', ');
  return said.length <= 48 ? said : (words[0] ?? '').slice(0, 48 + 1).replace(/\s+\S*$/, '');
}

/** Days whose occasions went differently in another telling of the same week. */
export function changedDays(
  before: PlayedWeek,
  after: PlayedWeek,
): readonly { readonly name: string; readonly from: string; readonly to: string }[] {
  return before.occasions.flatMap((was, i) => {
    const now = after.occasions[i];
    if (!now || now.result === was.result) return [];
    return [
      {
        name: DAYS[was.day],
        from: RESULT_WORDS[was.result].toLowerCase(),
        to: RESULT_WORDS[now.result].toLowerCase(),
      },
    ];
  });
}
