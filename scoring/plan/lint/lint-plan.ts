/**
 * Kind remarks on a plan while it is written. Each rule is a file of its own beside this one; none blocks anything, none
 * changes a code, and a plan that a stranger could act on has none.
 */
import { PLAN_FIELDS, type PlanKey } from '../../../scenarios/format/vocabulary';
import type { PlanReading, WrittenPlan } from '../../../simulator/written-plan';
import { readClauses } from '../clauses';
import { readBehaviour } from '../elements/behaviour';
import { feelingNotDoing } from './feeling-not-doing';
import { keepsGoing } from './keeps-going';
import { leavesAWayOut } from './leaves-a-way-out';
import { moreThanTwoTasks } from './more-than-two-tasks';
import type { LintNote, LintRule, SheetRead } from './note';
import { openEndedTime } from './open-ended-time';
import { pointsElsewhere } from './points-elsewhere';
import { promisedFeeling } from './promised-feeling';
import { vagueActivity } from './vague-activity';
import { vagueAmount } from './vague-amount';
import { vagueTechnique } from './vague-technique';
import { wrongBox } from './wrong-box';

/** In the order in which a remark matters: of two on the same words, the first is made. */
const RULES: readonly LintRule[] = [
  pointsElsewhere,
  feelingNotDoing,
  vagueActivity,
  vagueTechnique,
  promisedFeeling,
  keepsGoing,
  vagueAmount,
  openEndedTime,
  leavesAWayOut,
  moreThanTwoTasks,
  wrongBox,
];

/** Every remark, down the sheet; no two about the same words. A plan in another language has none: it is not read. */
export function lintPlan(plan: WrittenPlan, reading: PlanReading): readonly LintNote[] {
  const clauses = readClauses(plan);
  const sheet: SheetRead = { plan, reading, clauses, tasks: readBehaviour(clauses).tasks };
  const notes: LintNote[] = [];
  for (const note of RULES.flatMap((rule) => rule(sheet))) {
    if (note.to > note.from && !notes.some((other) => overlap(other, note))) notes.push(note);
  }
  return notes.sort((a, b) => place(a.field) - place(b.field) || a.from - b.from);
}

const overlap = (a: LintNote, b: LintNote) => a.field === b.field && a.from < b.to && b.from < a.to;
const place = (field: PlanKey | 'text') => PLAN_FIELDS.findIndex(({ key }) => key === field);
