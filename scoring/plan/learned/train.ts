/**
 * Learns what each sign is worth from coded plans: logistic regression with a penalty on large weights, by plain gradient descent from
 * zero, so that the same plans always give the same weights.
 */
import { PLAN_FIELDS } from '../../../scenarios/format/vocabulary';
import type { PlanLine } from '../plan-lines';
import { tokenise } from '../tokens';
import { headOf } from '../elements/task-head';
import { reasonSigns, recordSigns, taskSigns } from './signs';
import { WEIGHED, type Signs, type Weighed, type Weights, type WeightTable } from './weigh';

/** One text with its signs, and whether people gave it the higher code. */
interface Example {
  readonly signs: Signs;
  readonly high: boolean;
}

const ROUNDS = 3000;
const PENALTY = 1;
const RATE = 0.5;

/** Only sheets with boxes teach: there it is known which words were meant for what. */
export function learnWeights(lines: readonly PlanLine[]): WeightTable {
  return Object.fromEntries(
    WEIGHED.map((weighed) => [weighed, fit(lines.flatMap((line) => exampleFrom(line, weighed)))]),
  ) as Record<Weighed, Weights>;
}

const BOX = { reason: 'why', record: 'record', task: 'what' } as const;
const ELEMENT = { reason: 'rationale', record: 'monitoring', task: 'behaviour' } as const;

function exampleFrom({ plan, codes }: PlanLine, weighed: Weighed): Example[] {
  if (plan.form !== 'boxes' || codes === null) return [];
  const field = PLAN_FIELDS.find(({ key }) => key === BOX[weighed])?.key;
  const tokens = tokenise((field && plan.boxes[field]) ?? '');
  const code = codes[ELEMENT[weighed]];
  if (tokens.length === 0 || (code === 0 && weighed !== 'task')) return [];
  const signs =
    weighed === 'reason'
      ? reasonSigns(tokens)
      : weighed === 'record'
        ? recordSigns(tokens)
        : taskSigns(tokens, headOf(tokens));
  return [{ signs, high: code === 2 }];
}

function fit(examples: readonly Example[]): Weights {
  const names = Object.keys(examples[0]?.signs ?? {});
  const rows = examples.map(({ signs, high }) => ({
    values: names.map((name) => signs[name] ?? 0),
    target: high ? 1 : 0,
  }));
  const weights = names.map(() => 0);
  let start = 0;
  for (let round = 0; round < ROUNDS && rows.length > 0; round++) {
    const slope = weights.map((weight) => PENALTY * weight);
    let startSlope = 0;
    for (const { values, target } of rows) {
      const sum = values.reduce((total, value, k) => total + value * (weights[k] ?? 0), start);
      const error = 1 / (1 + Math.exp(-sum)) - target;
      startSlope += error;
      for (let k = 0; k < values.length; k++) slope[k] = (slope[k] ?? 0) + error * (values[k] ?? 0);
    }
    start -= (RATE * startSlope) / rows.length;
    for (let k = 0; k < weights.length; k++)
      weights[k] = (weights[k] ?? 0) - (RATE * (slope[k] ?? 0)) / rows.length;
  }
  // Two decimals are plenty, and can be read.
  const round = (value: number) => Math.round(value * 100) / 100;
  return Object.fromEntries([
    ['start', round(start)] as const,
    ...names.map((name, k) => [name, round(weights[k] ?? 0)] as const),
  ]);
}
