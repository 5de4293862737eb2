/** One plan a line, as JSON: what the command line reads. */
import { PLAN_ELEMENTS, PLAN_FIELDS, type PlanKey } from '../../scenarios/format/vocabulary';
import type { WrittenPlan } from '../../simulator/written-plan';
import type { Codes } from './agreement';

export interface PlanLine {
  readonly id: string;
  readonly plan: WrittenPlan;
  /** The codes given in the line, where it has them. */
  readonly codes: Codes | null;
}

/** What a line holds, or a sentence that says what is wrong with it. */
export type LineRead =
  { readonly ok: true; readonly line: PlanLine } | { readonly ok: false; readonly message: string };

const KEYS = PLAN_FIELDS.map((field) => field.key) as readonly string[];

/** Reads one line: {"id", "form": "boxes" or "blank", "text": string or boxes, "codes"?}. Never throws. */
export function readPlanLine(source: string): LineRead {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    return wrong(`this is not JSON (${error instanceof Error ? error.message : 'unreadable'})`);
  }
  if (!isObject(value)) return wrong('a line is an object with "id", "form" and "text"');
  const { id, form, text } = value;
  if (typeof id !== 'string' || id === '') return wrong('"id" has to be a text that is not empty');
  const codes = readCodes(value.codes);
  if (typeof codes === 'string') return wrong(codes);
  if (form === 'blank') {
    if (typeof text !== 'string') return wrong('a blank sheet has its words in "text", as one text');
    return { ok: true, line: { id, plan: { form, text }, codes } };
  }
  if (form === 'boxes') {
    if (!isObject(text)) return wrong('a sheet with boxes has an object in "text", a text for each box');
    const boxes: Partial<Record<PlanKey, string>> = {};
    for (const [key, words] of Object.entries(text)) {
      if (!KEYS.includes(key))
        return wrong(`there is no box called "${key}"; the boxes are ${KEYS.join(', ')}`);
      if (typeof words !== 'string') return wrong(`the box "${key}" has to hold a text`);
      boxes[key as PlanKey] = words;
    }
    return { ok: true, line: { id, plan: { form, boxes }, codes } };
  }
  return wrong('"form" is "boxes" or "blank"');
}

function readCodes(value: unknown): Codes | null | string {
  if (value === undefined || value === null) return null;
  if (!isObject(value)) return '"codes" is an object with a 0, 1 or 2 for each element';
  for (const element of PLAN_ELEMENTS) {
    const code = value[element];
    if (code !== 0 && code !== 1 && code !== 2) return `"codes" needs a 0, 1 or 2 for "${element}"`;
  }
  return value as unknown as Codes;
}

const wrong = (message: string): LineRead => ({ ok: false, message });
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
