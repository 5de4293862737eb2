/** A written plan from a JSON file, in any of the shapes a person would reach for. */
import { PLAN_FIELDS } from '../scenarios/format/vocabulary';
import type { PlanKey } from '../scenarios/format/vocabulary';
import type { WrittenPlan } from '../simulator/written-plan';
import { UsageError } from './usage-error';

const KEYS: readonly string[] = PLAN_FIELDS.map((f) => f.key);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function boxes(value: Record<string, unknown>, where: string): WrittenPlan {
  const found: Partial<Record<PlanKey, string>> = {};
  for (const [key, text] of Object.entries(value)) {
    if (!KEYS.includes(key))
      throw new UsageError(`${where}: there is no box “${key}”; the boxes are ${KEYS.join(', ')}.`);
    if (typeof text !== 'string')
      throw new UsageError(`${where}: the box “${key}” takes text in quotation marks.`);
    found[key as PlanKey] = text;
  }
  return { form: 'boxes', boxes: found };
}

/**
 * Reads `{"form":"boxes","text":{…}}`, `{"form":"blank","text":"…"}`, the boxes alone, or a string alone (a blank sheet).
 * @throws UsageError naming what is wrong and what would be right.
 */
export function planFromJson(json: string, where: string): WrittenPlan {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new UsageError(`${where} is not JSON: ${(error as Error).message}`);
  }
  if (typeof value === 'string') return { form: 'blank', text: value };
  if (!isRecord(value)) throw new UsageError(`${where}: a plan is an object of boxes, or one text.`);
  const text = value['text'] ?? (isRecord(value['boxes']) ? value['boxes'] : undefined);
  if (typeof text === 'string') return { form: 'blank', text };
  if (isRecord(text)) return boxes(text, where);
  return boxes(value, where);
}
