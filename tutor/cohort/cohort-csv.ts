/** The cohort's tables for a spreadsheet. A cell that begins like a formula is made plain text, because trainees typed some of them. */
import Papa from 'papaparse';
import type { ScenarioItems } from './item-statistics';
import { criteriaSeen, type DayRow, type TraineeRow } from './criteria-by-trainee';

/** `=`, `+`, `-`, `@`, tab and return begin a formula somewhere; an apostrophe before them is how spreadsheets say "text" (OWASP). */
export const defused = (cell: string): string =>
  /^[\s]*[=+\-@\t\r|％＝＋－＠]/.test(cell) ? `'${cell}` : cell;

/** RFC 4180 with a byte order mark, so that Excel takes it for UTF-8. Numbers stay numbers. */
export function asCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? defused(cell) : (cell ?? ''))),
  );
  return `\uFEFF${Papa.unparse(cells, { newline: '\r\n' })}\r\n`;
}

/** One line a trainee: the newest level of each criterion, then all of them in time. */
export function traineesCsv(rows: readonly TraineeRow[]): string {
  const criteria = criteriaSeen(rows);
  const head = ['trainee', 'key', 'attempts', 'minutes', 'risk cue not handled'];
  const lines = rows.map((row) => [
    ...[row.name, row.key, row.attempts, row.minutes, row.notHandled],
    ...criteria.map((c) => row.levels[c].at(-1) ?? null),
    ...criteria.map((c) => row.levels[c].join(' ')),
  ]);
  return asCsv([
    [...head, ...criteria.map((c) => `${c}, newest`), ...criteria.map((c) => `${c}, all`)],
    ...lines,
  ]);
}

const hundredths = (n: number): number => Math.round(n * 100) / 100;

export function itemsCsv(scripts: readonly ScenarioItems[]): string {
  const head = [
    'scenario',
    'client',
    'session',
    'turn',
    'met',
    'taken',
    'difficulty',
    'from',
    'to',
    'discrimination',
  ];
  const lines = scripts.flatMap(({ title, client, items }) =>
    items.map((i) => [
      ...[title, client, i.session, i.beat, i.met, i.taken, hundredths(i.difficulty)],
      ...i.interval.map(hundredths),
      i.discrimination === null ? null : hundredths(i.discrimination),
    ]),
  );
  return asCsv([head, ...lines]);
}

export function daysCsv(days: readonly DayRow[]): string {
  const head = ['day', 'attempts', 'trainees', 'criterion', 'results', 'met the specification'];
  const lines = days.flatMap(({ day, attempts, trainees, results }) =>
    Object.entries(results).map(([c, { of, met }]) => [day, attempts, trainees, c, of, met]),
  );
  return asCsv([head, ...lines]);
}
