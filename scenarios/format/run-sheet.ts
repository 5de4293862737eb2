/** The plan an expected run writes: a table headed `plan`, box by box, or with a row `sheet` for each line of a blank sheet. */
import type { Tokens } from 'marked';
import { tidy } from './names';
import { readPlanTable } from './plan-table';
import { cell, table } from './print-table';
import type { ReadingDesk } from './reading';
import type { RunSheet } from './scenario';
import { PLAN_FIELDS } from './vocabulary';

export function readRunSheet(written: Tokens.Table, line: number, desk: ReadingDesk): RunSheet {
  const lines = written.rows.filter(([name]) => tidy(name?.text ?? '') === 'sheet');
  if (lines.length > 0)
    return { form: 'blank', text: lines.map(([, words]) => words?.text ?? '').join('\n') };
  return { form: 'boxes', boxes: readPlanTable(written, line, desk).boxes };
}

export function printRunSheet(sheet: RunSheet): string {
  const rows =
    sheet.form === 'blank'
      ? sheet.text.split(/\r?\n/).map((line) => ['sheet', cell(line)])
      : PLAN_FIELDS.flatMap(({ name, key }) => {
          // A box of a trainee's may have several lines; a cell has one.
          const words = sheet.boxes[key]?.trim().replace(/\s+/g, ' ') ?? '';
          return words === '' ? [] : [[name, cell(words)]];
        });
  return table(['plan', 'what is written'], rows);
}
