/** The one table of ratios that the benchmark prints, and what its words mean. */
import type { Spread } from './measure';

export interface Bar {
  readonly is: 'at least' | 'at most';
  readonly value: number;
}

export interface Row {
  /** As the issue numbers it, with a letter where there are several. */
  readonly number: string;
  readonly what: string;
  readonly measured: Spread;
  /** What the numbers are counted in: × for a ratio. */
  readonly unit: string;
  readonly bar: Bar;
  /** Both sides in plain units, or how it was measured. */
  readonly figures: string;
  /** Measured where there is a factor of two to spare: a miss of it is a fault, and never noise. */
  readonly guards: boolean;
}

/** By the median. */
export const isMet = ({ measured, bar }: Pick<Row, 'measured' | 'bar'>): boolean =>
  bar.is === 'at least' ? measured.median >= bar.value : measured.median <= bar.value;

/** By how much the bar is missed, as a factor over one; 1 where it is met. */
export const missedBy = (row: Pick<Row, 'measured' | 'bar'>): number =>
  isMet(row)
    ? 1
    : row.bar.is === 'at least'
      ? row.bar.value / row.measured.median
      : row.measured.median / row.bar.value;

/** The end of the spread that flatters. */
export const bestOf = ({ measured, bar }: Pick<Row, 'measured' | 'bar'>): number =>
  bar.is === 'at least' ? measured.high : measured.low;

/** Three digits that say something; thousands with commas. */
export function short(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const size = Math.abs(value);
  if (size >= 1000) return Math.round(value).toLocaleString('en-GB');
  if (size > 0 && size < 0.01) return value.toPrecision(2);
  return size >= 100 ? value.toFixed(0) : size >= 10 ? value.toFixed(1) : value.toFixed(size >= 1 ? 2 : 3);
}

const withUnit = (value: number, unit: string): string =>
  unit === '×' ? `${short(value)}×` : unit === '' ? short(value) : `${short(value)} ${unit}`;

/** Markdown, columns padded, so that it reads in a terminal and can stand in a page. */
export function asTable(rows: readonly Row[]): string {
  const head = ['#', 'what', 'median', 'best', 'spread', 'bar', '', 'in figures'];
  const body = rows.map((row) => {
    const { measured, unit, bar } = row;
    const missed = missedBy(row);
    return [
      row.number,
      row.what,
      withUnit(measured.median, unit),
      withUnit(bestOf(row), unit),
      measured.of === 1 ? 'one' : `${short(measured.low)}–${short(measured.high)} of ${measured.of}`,
      `${bar.is === 'at least' ? '≥' : '≤'} ${withUnit(bar.value, unit)}`,
      missed === 1 ? 'met' : Number.isFinite(missed) ? `missed by ${short(missed)}×` : 'missed',
      row.figures,
    ];
  });
  const all = [head, ...body];
  const widths = head.map((_, column) => Math.max(...all.map((cells) => (cells[column] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}
