/**
 * Learns what each sign is worth from coded plans, and from coded phrases for what is done: the same plans always give the same weights.
 */
import { PLAN_FIELDS } from '../../../scenarios/format/vocabulary';
import type { Code, WrittenPlan } from '../../../simulator/written-plan';
import { readClauses } from '../clauses';
import { onlyTask } from '../elements/behaviour';
import type { PlanLine } from '../plan-lines';
import { tokenise } from '../tokens';
import { fitClasses, type Example } from './fit';
import { reasonSigns, recordSigns } from './signs';
import { WEIGHED, type DoingWeights, type Weighed, type Weights, type WeightTable } from './weigh';

/** What is written in the box for what to do, and its code by the codebook. */
export interface CodedPhrase {
  readonly words: string;
  readonly code: Code;
}

/** What the weights learn from. `worked` are sets that the word lists were made with: the grammar looks surer on them than it is. */
export interface Teaching {
  readonly worked: readonly PlanLine[];
  readonly fresh: readonly PlanLine[];
  readonly phrases: readonly CodedPhrase[];
}

export function learnWeights({ worked, fresh, phrases }: Teaching): WeightTable {
  const lines = [...worked, ...fresh];
  const [reason, record] = WEIGHED.map((weighed) => fit(lines.flatMap((line) => exampleFrom(line, weighed))));
  return { reason: reason ?? {}, record: record ?? {}, doing: learnDoing({ worked, fresh, phrases }) };
}

const BOX = { reason: 'why', record: 'record' } as const;
const ELEMENT = { reason: 'rationale', record: 'monitoring' } as const;

/** Only sheets with boxes teach: there it is known which words were meant for what. */
function exampleFrom({ plan, codes }: PlanLine, weighed: Weighed): Example[] {
  if (plan.form !== 'boxes' || codes === null) return [];
  const field = PLAN_FIELDS.find(({ key }) => key === BOX[weighed])?.key;
  const tokens = tokenise((field && plan.boxes[field]) ?? '');
  const code = codes[ELEMENT[weighed]];
  if (tokens.length === 0 || code === 0) return [];
  const signs = weighed === 'reason' ? reasonSigns(tokens) : recordSigns(tokens);
  return [{ signs, target: code === 2 ? 1 : 0, counts: 1 }];
}

/** Two classes: what tells the higher from the lower. */
function fit(examples: readonly Example[]): Weights {
  const [low = {}, high = {}] = fitClasses(examples, 2, 2, 3000);
  return Object.fromEntries(
    Object.keys(high).map((name) => [name, Math.round(100 * ((high[name] ?? 0) - (low[name] ?? 0))) / 100]),
  );
}

/** Beside a plan of a fresh set: one the grammar was made with, and a phrase (the list holds far more wishes and wide words than sheets do). */
const WORKED = 0.5;
const PHRASE = 0.5;

function learnDoing({ worked, fresh, phrases }: Teaching): DoingWeights {
  const [none = {}, wide = {}, clear = {}] = fitClasses(
    [
      ...worked.flatMap((line) => doingFrom(whatOf(line), line.codes?.behaviour, WORKED)),
      ...fresh.flatMap((line) => doingFrom(whatOf(line), line.codes?.behaviour, 1)),
      ...phrases.flatMap(({ words, code }) =>
        doingFrom({ form: 'boxes', boxes: { what: words } }, code, PHRASE),
      ),
    ],
    3,
    1,
    600,
  );
  return { none, wide, clear };
}

/** The box for what to do by itself, or a whole blank sheet. */
const whatOf = ({ plan }: PlanLine): WrittenPlan =>
  plan.form === 'boxes' ? { form: 'boxes', boxes: { what: plan.boxes.what ?? '' } } : plan;

function doingFrom(plan: WrittenPlan, code: Code | undefined, counts: number): Example[] {
  const signs = code === undefined ? null : onlyTask(readClauses(plan));
  return signs === null || code === undefined ? [] : [{ signs, target: code, counts }];
}
