/** Pure counting: a month, a client's best and last, and the levels seen, with one attempt more. */
import type { CriterionName } from '../../scenarios/format/vocabulary';
import type { Level } from '../../scoring/report';
import type { AttemptRow } from '../kept-shapes';
import { betterOf, laterOf, levelsOf, monthOf, standingOf } from './attempt-levels';
import type { LevelCounts, LevelSeen, LevelsSeenRow, MonthRow, StandingRow } from './progress-shapes';

/** Levels kept a criterion: enough for spacing, which leans on the newest. */
export const SEEN_KEPT = 60;

/** The month with one filed attempt more. An attempt that is not filed changes nothing. */
export function monthWith(before: MonthRow | undefined, attempt: AttemptRow): MonthRow {
  const { startedAt, activeMs, summary } = attempt;
  const month = before ?? {
    ...{ month: monthOf(startedAt), attempts: 0, activeMs: 0 },
    ...{ levels: {}, claims: {}, last: {}, scoredBy: {} },
  };
  if (!summary) return month;
  const levels = { ...month.levels };
  const last = { ...month.last };
  for (const [criterion, level] of levelsOf(summary)) {
    levels[criterion] = oneMore(levels[criterion] ?? [0, 0, 0, 0], level) as unknown as LevelCounts;
    if (startedAt >= (last[criterion]?.at ?? -Infinity)) last[criterion] = { at: startedAt, level };
  }
  const claims = { ...month.claims };
  for (const { criterion, claimed, scored } of summary.band === 'not scored' ? [] : summary.calibration)
    claims[criterion] = oneMore(claims[criterion] ?? Array<number>(16).fill(0), 4 * claimed + scored);
  const by = summary.scoredBy ?? 'unknown';
  return {
    ...{ month: month.month, attempts: month.attempts + 1, activeMs: month.activeMs + activeMs },
    ...{ levels, claims, last },
    scoredBy: { ...month.scoredBy, [by]: (month.scoredBy[by] ?? 0) + 1 },
  };
}

/** Best and last with one attempt more; null while there is none filed. */
export function standingWith(
  before: StandingRow | null | undefined,
  attempt: AttemptRow,
): StandingRow | null {
  const standing = standingOf(attempt);
  if (!standing) return before ?? null;
  const { scenarioId, client, title } = attempt;
  return {
    ...{ scenarioId, client, title, attempts: (before?.attempts ?? 0) + 1 },
    best: before ? betterOf(before.best, standing) : standing,
    last: before ? laterOf(before.last, standing) : standing,
  };
}

/** The newest levels with one more, in order of time; the same attempt or drill counts once. */
export function seenWith(
  before: LevelsSeenRow | undefined,
  criterion: CriterionName,
  seen: LevelSeen,
): LevelsSeenRow {
  const others = (before?.seen ?? []).filter(({ of }) => of !== seen.of);
  const all = [...others, seen].sort((a, b) => a.at - b.at);
  return { criterion, seen: all.slice(-SEEN_KEPT) };
}

/** What an attempt has shown, criterion by criterion. */
export function levelsSeenIn(attempt: AttemptRow): readonly (readonly [CriterionName, LevelSeen])[] {
  const { id, startedAt, filedAt, summary } = attempt;
  if (!summary) return [];
  const seen = (level: Level): LevelSeen => ({ at: filedAt ?? startedAt, level, from: 'session', of: id });
  return [...levelsOf(summary)].map(([criterion, level]) => [criterion, seen(level)]);
}

function oneMore(counts: readonly number[], at: number): number[] {
  return counts.map((count, i) => (i === at ? count + 1 : count));
}
