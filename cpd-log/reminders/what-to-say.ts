/** What may be said now, and when to look again. Pure: the browser is somebody else's. */
import type { DrillState } from '../drills/drills';
import { todaysDrill } from '../drills/todays-drill';
import { dayOf } from '../entries/calendar-day';
import type { SelfPracticeRow } from '../self-practice/self-practice-shapes';
import type { SettingValues } from '../settings/setting-shapes';
import { nextTurnOfHours, withinHours } from './reminder-hours';

export interface Reminder {
  /** The same for the same occasion, so that nothing is said twice. */
  readonly id: string;
  readonly title: string;
  readonly words: string;
  /** Where it leads: 'drill' or 'self-practice'. */
  readonly page: 'drill' | 'self-practice';
}

export interface ToSay {
  /** What stands on the toolbar button; empty for nothing. */
  readonly badge: string;
  readonly title: string;
  readonly reminders: readonly Reminder[];
  /** When to look again, in milliseconds since 1970; null for not before something changes. */
  readonly again: number | null;
}

type Wishes = Pick<SettingValues, 'practice badge' | 'practice reminders' | 'reminder hours'>;

/** A reminder that is later than this is not given any more. */
const LATE_MS = 30 * 60_000;

export function whatToSay(
  wishes: Wishes,
  drills: DrillState,
  weeks: readonly SelfPracticeRow[],
  now: number,
): ToSay {
  const hours = wishes['reminder hours'];
  const may = withinHours(now, hours);
  const today = todaysDrill(drills, now);
  const due = today.kind === 'due' || today.kind === 'open' ? today.criterion : null;
  const planned = momentsOf(weeks);
  const reminders: Reminder[] = planned
    .filter(({ at }) => may && at <= now && now - at < LATE_MS)
    .map(({ reminder }) => reminder);
  if (may && due && wishes['practice reminders'])
    reminders.push({
      ...{ id: `drill ${dayOf(now)}`, page: 'drill', title: `A turn to practise ${due}` },
      words: 'About two minutes, if it suits. It can wait.',
    });
  const moments = [nextTurnOfHours(now, hours), ...planned.map(({ at }) => at)];
  const ahead = moments.filter((at) => at !== null && at > now) as number[];
  return {
    badge: may && due && wishes['practice badge'] ? '1' : '',
    title: may && due ? `Between Sessions. Today’s turn: ${due}` : 'Between Sessions',
    reminders,
    again: ahead.length === 0 ? null : Math.min(...ahead),
  };
}

interface Moment {
  readonly at: number;
  readonly reminder: Reminder;
}

/** The occasions of a week of one's own that have a time, where its owner wants to be reminded. */
function momentsOf(weeks: readonly SelfPracticeRow[]): Moment[] {
  return weeks
    .filter(({ stage, remind }) => stage === 'week' && remind)
    .flatMap(({ id, weekFrom, occasions, plan }) =>
      occasions.flatMap(({ day, time }): Moment[] => {
        if (time === null || weekFrom === null) return [];
        const [hours = 0, minutes = 0] = time.split(':').map(Number);
        const first = new Date(`${weekFrom}T00:00:00`);
        first.setDate(first.getDate() + ((day - ((first.getDay() + 6) % 7) + 7) % 7));
        first.setHours(hours, minutes, 0, 0);
        const what = plan.form === 'boxes' ? (plan.boxes.what ?? '').trim() : '';
        return [
          {
            at: first.getTime(),
            reminder: {
              ...{ id: `week ${id} ${day} ${time}`, page: 'self-practice', title: 'From your own sheet' },
              words: what === '' ? 'What you planned for now.' : what,
            },
          },
        ];
      }),
    );
}

/** Whether a planned time lies outside the hours, so that the page can say that nothing will be said then. */
export function outsideHours(date: string, time: string, hours: Wishes['reminder hours']): boolean {
  return !withinHours(new Date(`${date}T${time}:00`).getTime(), hours);
}
