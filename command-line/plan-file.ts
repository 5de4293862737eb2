/** A written plan from a JSON file, in any of the shapes a person would reach for. */
import * as v from 'valibot';
import { PLAN_FIELDS } from '../scenarios/format/vocabulary';
import type { WrittenPlan } from '../simulator/written-plan';
import { UsageError } from './usage-error';

const KEYS = PLAN_FIELDS.map((f) => f.key);

/** The seven boxes, each optional, and no other. */
const Boxes = v.pipe(
  v.strictObject(
    Object.fromEntries(
      KEYS.map((key) => [key, v.optional(v.string(`the box “${key}” takes text in quotation marks.`))]),
    ),
    ({ received }) => `there is no box ${received}; the boxes are ${KEYS.join(', ')}.`,
  ),
  v.transform((boxes): WrittenPlan => ({ form: 'boxes', boxes })),
);
const Blank = v.pipe(
  v.string(),
  v.transform((text): WrittenPlan => ({ form: 'blank', text })),
);

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
  const wrapped = v.is(v.looseObject({ text: v.any() }), value)
    ? value.text
    : v.is(v.looseObject({ boxes: v.looseObject({}) }), value)
      ? value.boxes
      : value;
  const read = v.safeParse(
    typeof wrapped === 'string' ? Blank : Boxes,
    Array.isArray(wrapped) ? null : wrapped,
  );
  if (read.success) return read.output;
  const isObject = typeof wrapped === 'object' && wrapped !== null && !Array.isArray(wrapped);
  throw new UsageError(
    `${where}: ${isObject ? read.issues[0].message : 'a plan is an object of boxes, or one text.'}`,
  );
}
