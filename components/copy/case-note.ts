/**
 * The plan as a line for the case record: behaviour, coping and monitoring, the three things Scott asks a homework plan to have
 * and an inspector looks for. In the words of the sheet; what is not there is said to be not there.
 */
import { PLAN_FIELDS, type PlanElement, type PlanKey } from '../../scenarios/format/vocabulary';
import type { Evidence, PlanReading, WrittenPlan } from '../../simulator/written-plan';
import { entryOf } from '../plan/blank-plan';
import { languageName } from '../plan/languages';

const PARTS = [
  { name: 'Behaviour', elements: ['behaviour', 'when', 'where', 'amount'] },
  { name: 'Coping', elements: ['coping'] },
  { name: 'Monitoring', elements: ['monitoring'] },
] as const satisfies readonly { name: string; elements: readonly PlanElement[] }[];

export function caseNote(plan: WrittenPlan, reading: PlanReading, client: string): string {
  const opening =
    plan.language === undefined
      ? `Between-session work agreed; ${client} has a written copy.`
      : `Between-session work agreed; ${client} has a written copy in ${languageName(plan.language)}.`;
  const parts = PARTS.map(({ name, elements }) => `${name}: ${partWords(plan, reading, elements)}.`);
  return [opening, ...parts].join(' ');
}

function partWords(plan: WrittenPlan, reading: PlanReading, elements: readonly PlanElement[]): string {
  const said = plan.form === 'boxes' ? boxesOf(plan.boxes, elements) : [];
  const words = said.length > 0 ? said : evidenceOf(plan, reading, elements);
  if (words.length > 0) return words.join('; ');
  return plan.language === undefined ? 'not written down' : 'not read; see the copy';
}

function boxesOf(
  boxes: Readonly<Partial<Record<PlanKey, string>>>,
  elements: readonly PlanElement[],
): string[] {
  return PLAN_FIELDS.filter((f) => elements.includes(f.element)).flatMap(({ key }) => tidy(boxes[key] ?? ''));
}

/** The words the elements were read in, in the order of the paper; what stands in one sentence is quoted as one. */
function evidenceOf(plan: WrittenPlan, reading: PlanReading, elements: readonly PlanElement[]): string[] {
  const stretches: { field: Evidence['field']; from: number; to: number }[] = [];
  const found = elements.flatMap((e) => reading.evidence[e]).sort((a, b) => a.from - b.from);
  for (const { field, from, to } of found) {
    const last = stretches.findLast((s) => s.field === field);
    const between = last ? entryOf(plan, field).slice(last.to, from) : '';
    if (last && !/[.!?]\s|[\n;]/.test(between)) last.to = Math.max(last.to, to);
    else stretches.push({ field, from, to });
  }
  return stretches.flatMap(({ field, from, to }) => tidy(entryOf(plan, field).slice(from, to)));
}

const tidy = (text: string): string[] => {
  const words = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.;,]+$/, '');
  return words === '' ? [] : [words];
};
