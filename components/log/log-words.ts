/** What the log says of an attempt, in words: when, how long, how it went. */
import { practiceMinutes } from '../../cpd-log/practice-time';
import type { AttemptRow, AttemptSummary, SessionSummary } from '../../cpd-log/kept-shapes';
import type { CriterionName } from '../../scenarios/format/vocabulary';
import type { Level } from '../../scoring/report';

const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** "today at 14:05", "yesterday at 09:30", "3 November 2026": by the reader's own clock and calendar. */
export function dateWords(at: number, now: number): string {
  const day = DATE.format(at);
  if (day === DATE.format(now)) return `today at ${TIME.format(at)}`;
  const yesterday = new Date(now);
  yesterday.setDate(yesterday.getDate() - 1);
  return day === DATE.format(yesterday) ? `yesterday at ${TIME.format(at)}` : day;
}

/** The first millisecond of its day here: `dateWords` says the same for every moment of a day, so whoever asks by it is told nothing new until tomorrow. */
export const morningOf = (at: number): number => new Date(at).setHours(0, 0, 0, 0);

/** The day in full, for a heading. */
export const dayWords = (at: number): string => DATE.format(at);

export function minuteWords(activeMs: number): string {
  const minutes = practiceMinutes(activeMs);
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

/** How it went, in one phrase; what it is waiting for where it is not filed. */
export function standingWords(attempt: Pick<AttemptRow, 'status' | 'summary'>): string {
  if (attempt.status === 'open' || !attempt.summary) return 'unfinished';
  if (attempt.summary.safety === 'not handled') return 'not scored: safety comes first';
  return attempt.summary.band;
}

export interface LevelGroup {
  readonly level: Level;
  readonly criteria: readonly CriterionName[];
}

/** A session's criteria by level, the highest first: four ladders at most, however many criteria there are. */
export function byLevel({ levels }: Pick<SessionSummary, 'levels'>): LevelGroup[] {
  return ([3, 2, 1, 0] as const)
    .map((level) => ({ level, criteria: levels.filter((l) => l.level === level).map((l) => l.criterion) }))
    .filter((group) => group.criteria.length > 0);
}

/** Sessions whose levels may be shown: none where a cue was not handled. */
export function scoredSessions(summary: AttemptSummary | null): readonly SessionSummary[] {
  return summary && summary.band !== 'not scored' ? summary.sessions : [];
}

export const SESSION_WORDS = { setting: 'Agreeing the work', reviewing: 'Reviewing it' } as const;
