/** What of a filed attempt its progress is counted from. */
import type { CriterionName } from '../../scenarios/format/vocabulary';
import type { Band, Level } from '../../scoring/report';
import type { AttemptRow, AttemptSummary } from '../kept-shapes';
import type { MonthName, Standing } from './progress-shapes';

/** The month an attempt belongs to: the one it began in, in UTC. `at` in milliseconds since 1970. */
export const monthOf = (at: number): MonthName => new Date(at).toISOString().slice(0, 7);

/** When a month begins and the next one does, in milliseconds since 1970. */
export function monthEnds(month: MonthName): readonly [number, number] {
  const from = new Date(`${month}-01T00:00:00Z`);
  return [from.getTime(), Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1, 1)];
}

/** Each criterion's level, the lower where two sessions assessed it; none where the session was not scored. */
export function levelsOf(summary: AttemptSummary): ReadonlyMap<CriterionName, Level> {
  const levels = new Map<CriterionName, Level>();
  if (summary.band === 'not scored') return levels;
  for (const { criterion, level } of summary.sessions.flatMap((session) => session.levels)) {
    const before = levels.get(criterion);
    levels.set(criterion, before === undefined || level < before ? level : before);
  }
  return levels;
}

const BANDS: readonly Band[] = ['not scored', 'worth another go', 'on the way', 'meets the specification'];

/** The better of two; the earlier where they are equal, since it was reached first. */
export function betterOf(a: Standing, b: Standing): Standing {
  const by = BANDS.indexOf(b.band) - BANDS.indexOf(a.band) || b.number - a.number || a.at - b.at;
  return by > 0 ? b : a;
}

export const laterOf = (a: Standing, b: Standing): Standing => (b.at >= a.at ? b : a);

/** Null for an attempt that is not filed. */
export function standingOf({ id, startedAt, summary }: AttemptRow): Standing | null {
  if (!summary) return null;
  const { band, sessions } = summary;
  const sum = sessions.reduce((total, session) => total + session.number, 0);
  return { attemptId: id, at: startedAt, band, number: sessions.length === 0 ? 0 : sum / sessions.length };
}
