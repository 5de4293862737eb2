/** What a file must look like before anything is done with it: every key, kind and length. Unknown keys are refused, so nothing hides. */
import * as v from 'valibot';
import { GATE_SLIPS, PLAN_ELEMENTS, PLAN_FIELDS, SAFETY_ACTS } from '../../scenarios/format/vocabulary';
import type { PlanKey } from '../../scenarios/format/vocabulary';
import { CRITERION_NAMES } from '../../scenarios/format/names';
import { RATING_WORDS } from '../../simulator/decision';
import { isCalendarDay } from '../entries/calendar-day';
import { EVIDENCE_FORMATS, EVIDENCE_LIMIT, MOST_ATTEMPTS } from './evidence-shapes';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const words = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most));
const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const day = v.pipe(v.string(), v.check(isCalendarDay));
const session = whole(1, 2);
const criterion = v.picklist(CRITERION_NAMES);
const level = v.picklist([0, 1, 2, 3] as const);
const seed = v.pipe(v.number(), v.safeInteger());

/** UTF-16 units of one box, reflection or reason. */
const LONG = 20_000;
const keys = PLAN_FIELDS.map((f) => f.key);

const plan = v.union([
  v.strictObject({
    form: v.literal('boxes'),
    boxes: v.record(v.picklist(keys as [PlanKey, ...PlanKey[]]), text(LONG)),
    language: v.optional(words(35)),
  }),
  v.strictObject({ form: v.literal('blank'), text: text(LONG), language: v.optional(words(35)) }),
]);

const decision = v.variant('kind', [
  v.strictObject({ kind: v.literal('begin') }),
  v.strictObject({
    kind: v.literal('reply'),
    session,
    beat: words(200),
    reply: whole(1, 99),
    ownWords: v.optional(text(LONG)),
  }),
  v.strictObject({ kind: v.literal('plan'), plan }),
  v.strictObject({ kind: v.literal('go on') }),
  v.strictObject({
    kind: v.literal('rate'),
    rating: v.strictObject({
      ratings: v.record(criterion, v.picklist(RATING_WORDS)),
      redo: v.nullable(whole(1, 1000)),
    }),
  }),
  v.strictObject({ kind: v.literal('reflect') }),
  v.strictObject({ kind: v.literal('file'), reflection: text(LONG) }),
]);

const about = v.union([
  v.strictObject({ kind: v.literal('code'), element: v.picklist(PLAN_ELEMENTS) }),
  v.strictObject({ kind: v.literal('level'), session, criterion }),
  v.strictObject({ kind: v.literal('own'), criterion: words(LONG) }),
  v.strictObject({ kind: v.literal('safety'), act: v.picklist([...SAFETY_ACTS, ...GATE_SLIPS]) }),
]);

const attempt = v.strictObject({
  scenario: words(200),
  title: text(300),
  client: text(200),
  hash: sha256,
  seeds: v.strictObject({ seed, order: seed }),
  on: day,
  minutes: whole(0, 100_000),
  again: v.boolean(),
  decisions: v.pipe(v.array(decision), v.maxLength(1000)),
  contested: v.pipe(
    v.array(v.strictObject({ about, stood: whole(0, 3), reason: text(LONG) })),
    v.maxLength(100),
  ),
  levels: v.pipe(v.array(v.strictObject({ session, criterion, level })), v.maxLength(24)),
  safety: v.nullable(v.picklist(['handled', 'partly', 'not handled'])),
});

const coordinate = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));

export const EVIDENCE_SCHEMA = v.strictObject({
  evidence: v.picklist(EVIDENCE_FORMATS),
  head: v.strictObject({
    by: words(80),
    madeOn: day,
    day: v.nullable(v.strictObject({ id: words(100), title: text(200), answer: text(LONG) })),
    attempts: whole(0, MOST_ATTEMPTS),
    key: v.strictObject({ x: coordinate, y: coordinate }),
    fingerprint: words(40),
  }),
  attempts: v.pipe(v.array(attempt), v.maxLength(MOST_ATTEMPTS)),
  links: v.pipe(v.array(sha256), v.maxLength(MOST_ATTEMPTS + 1)),
  signature: words(200),
  sources: v.union([
    v.strictObject({
      hashes: v.pipe(v.array(sha256), v.maxLength(MOST_ATTEMPTS)),
      packed: text(EVIDENCE_LIMIT),
    }),
    v.record(sha256, text(2_000_000)),
  ]),
});
