/** The table headed `plan`: the beat is the written plan, and the table is the author's own. */
import type { Tokens } from 'marked';
import { nearestName } from '../problems/nearest-name';
import { findPlanField, PLAN_WORDS, tidy } from './names';
import type { ReadingDesk } from './reading';
import type { ModelPlan } from './scenario';
import { lineRange } from './source';
import { splitCell } from './tables';
import { PLAN_FIELDS } from './vocabulary';
import type { PlanKey } from './vocabulary';
import { oneLine } from './words';

/** Reads the boxes, in the order of the sheet, and the steps that work against the task. */
export function readPlanTable(table: Tokens.Table, line: number, desk: ReadingDesk): ModelPlan {
  const boxes: Partial<Record<PlanKey, string>> = {};
  const worksAgainst: string[] = [];
  table.rows.forEach((row, index) => {
    const name = row[0]?.text ?? '';
    const text = oneLine(row[1]?.text ?? '');
    const field = findPlanField(name);
    if (field !== null) {
      const key = PLAN_FIELDS.find((f) => f.name === field)?.key;
      if (key && text !== '') boxes[key] = text;
    } else if (tidy(name) === 'works against') worksAgainst.push(...splitCell(text));
    else {
      desk.unknown(
        'unknown-plan-box',
        { text: name, line: line + 2 + index },
        name,
        `"${name}" is not a box of the plan.`,
        nearestName(name, [...PLAN_WORDS, 'works against']),
        'The boxes are what, when, where, how much, why, if difficult and record; `works against` lists steps that undo the task.',
      );
    }
  });
  const first = lineRange(desk.source, line);
  const last = lineRange(desk.source, line + 1 + table.rows.length);
  const ordered = Object.fromEntries(
    PLAN_FIELDS.flatMap(({ key }) => (boxes[key] === undefined ? [] : [[key, boxes[key]]])),
  );
  return {
    boxes: ordered,
    worksAgainst,
    range: { ...first, endLine: last.endLine, endColumn: last.endColumn },
  };
}
