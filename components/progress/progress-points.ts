/** What the pictures of progress are drawn from: points, sums and sentences. Pure; a table and its picture read the same rows. */
import { CRITERIA, type CriterionName } from '../../scenarios/format/vocabulary';
import { LEVEL_WORDS, type Level } from '../../scoring/report';
import { levelsOf } from '../../cpd-log/progress/attempt-levels';
import type { MonthRow } from '../../cpd-log/progress/progress-shapes';
import type { AttemptRow } from '../../cpd-log/kept-shapes';

export interface Point {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** 0 to 3; between two levels for the mean of a month. */
  readonly level: number;
  readonly when: string;
  readonly what: string;
}
export interface CriterionLine {
  readonly criterion: CriterionName;
  readonly points: readonly Point[];
  readonly best: { readonly level: Level; readonly when: string };
  readonly last: { readonly level: Level; readonly when: string };
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const SHORT_MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: '2-digit', timeZone: 'UTC' });

const firstOf = (month: string): number => Date.parse(`${month}-01T00:00:00Z`);
export const monthWords = (month: string): string => MONTH.format(firstOf(month));
export const shortMonth = (month: string): string => SHORT_MONTH.format(firstOf(month));

/** Attempts shown one by one; a longer log is drawn month by month. */
export const ONE_BY_ONE = 50;

/** Whether every attempt has a point of its own. */
export const oneByOne = (months: readonly MonthRow[]): boolean =>
  months.reduce((sum, month) => sum + month.attempts, 0) <= ONE_BY_ONE;

/** Each criterion that was ever assessed, with its points in order of time. */
export function criterionLines(
  months: readonly MonthRow[],
  newest: readonly AttemptRow[],
): readonly CriterionLine[] {
  return CRITERIA.flatMap(({ name }): CriterionLine[] => {
    const rows = months.filter((month) => month.levels[name]);
    const top = [3, 2, 1, 0].find((level) => rows.some((row) => (row.levels[name]?.[level] ?? 0) > 0));
    const bestIn = rows.find((row) => (row.levels[name]?.[top ?? 0] ?? 0) > 0);
    const last = rows.at(-1)?.last[name];
    if (top === undefined || !bestIn || !last) return [];
    const points = oneByOne(months) ? byAttempt(name, newest) : rows.map((row) => meanOf(name, row));
    return [
      {
        ...{ criterion: name, points },
        best: { level: top as Level, when: monthWords(bestIn.month) },
        last: { level: last.level, when: DAY.format(last.at) },
      },
    ];
  });
}

function byAttempt(name: CriterionName, newest: readonly AttemptRow[]): Point[] {
  return [...newest]
    .sort((a, b) => a.startedAt - b.startedAt)
    .flatMap(({ summary, startedAt, client }) => {
      const level = summary ? levelsOf(summary).get(name) : undefined;
      if (level === undefined) return [];
      return [
        { at: startedAt, level, when: DAY.format(startedAt), what: `${LEVEL_WORDS[level]}, with ${client}` },
      ];
    });
}

function meanOf(name: CriterionName, row: MonthRow): Point {
  const counts = row.levels[name] ?? [0, 0, 0, 0];
  const count = counts.reduce((sum, n) => sum + n, 0);
  const level = counts.reduce((sum, n, i) => sum + n * i, 0) / Math.max(1, count);
  const parts = () =>
    counts.flatMap((n, i) => (n === 0 ? [] : [`${n} ${LEVEL_WORDS[i as Level]}`])).reverse();
  // Words are for the table, which few open: they are put together when they are asked for.
  return {
    at: firstOf(row.month),
    level,
    get when() {
      return monthWords(row.month);
    },
    get what() {
      return parts().join(', ');
    },
  };
}

/** One sentence of what the picture shows. */
export function lineWords({ criterion, points, best, last }: CriterionLine): string {
  const first = points[0];
  const times =
    points.length === 1
      ? 'once'
      : `${points.length} points from ${first?.when ?? ''} to ${points.at(-1)?.when ?? ''}`;
  return `${criterion}: ${times}. Best ${LEVEL_WORDS[best.level]}; last ${LEVEL_WORDS[last.level]}.`;
}

export interface ClaimRow {
  readonly criterion: CriterionName;
  readonly over: number;
  readonly same: number;
  readonly under: number;
  /** Mean of claimed − scored; over 0 is over-rated. */
  readonly gap: number;
}

/** What was claimed beside what was scored, criterion by criterion; only those that were ever rated. */
export function claimRows(months: readonly MonthRow[]): readonly ClaimRow[] {
  return CRITERIA.flatMap(({ name }): ClaimRow[] => {
    const row = { over: 0, same: 0, under: 0, sum: 0 };
    for (const month of months)
      month.claims[name]?.forEach((n, i) => {
        const gap = Math.floor(i / 4) - (i % 4);
        row[gap > 0 ? 'over' : gap < 0 ? 'under' : 'same'] += n;
        row.sum += gap * n;
      });
    const { sum, ...counts } = row;
    const all = counts.over + counts.same + counts.under;
    return all === 0 ? [] : [{ criterion: name, ...counts, gap: sum / all }];
  });
}

/** "on average half a level above", in words that blame nobody. */
export function gapWords(gap: number): string {
  if (Math.abs(gap) < 0.25) return 'close to what the words showed';
  const size =
    Math.abs(gap) < 0.75
      ? 'about half a level'
      : `about ${Math.round(Math.abs(gap))} level${Math.abs(gap) < 1.5 ? '' : 's'}`;
  return `${size} ${gap > 0 ? 'above' : 'below'} what the words showed`;
}

export interface MinutesBar {
  readonly month: string;
  readonly minutes: number;
}

/** The newest months with those in between where nothing was practised; a quiet month is a quiet month. */
export function minuteBars(months: readonly MonthRow[], most = 24): readonly MinutesBar[] {
  const last = months.at(-1)?.month;
  const first = months[0]?.month;
  if (!first || !last) return [];
  const bars: MinutesBar[] = [];
  for (let month = last; bars.length < most && month >= first; month = before(month)) {
    const found = months.find((row) => row.month === month);
    bars.unshift({ month, minutes: Math.round((found?.activeMs ?? 0) / 60_000) });
  }
  return bars;
}

function before(month: string): string {
  const date = new Date(firstOf(month));
  date.setUTCMonth(date.getUTCMonth() - 1);
  return date.toISOString().slice(0, 7);
}
