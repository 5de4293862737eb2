/** The report as a table for a terminal. */
import type { CrashReport } from './crash-run';

export function crashTable(report: CrashReport, asked: number, seed: number): string {
  const rows: readonly (readonly [string, number])[] = [
    [`kills (of ${asked} asked, seed ${seed})`, report.kills],
    ['acts acknowledged', report.acknowledged],
    ['acknowledged acts lost', report.losses.length],
    ['half-written acts', report.halfWritten.length],
    ['sessions resumed at their turn', report.resumed],
    ['sessions that stood elsewhere', report.elsewhere.length],
    ['starts that were killed as well', report.killedStarts],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${String(value).padStart(6)}`).join('\n');
}
