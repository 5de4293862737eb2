/**
 * Reads a written plan: the seven elements of the codebook, the occasions of the week, and what the coping step answers.
 * Our own phrase grammar and word lists; docs/reading-a-plan.md says what each code means and how well the reader does.
 */
import type {
  Code,
  Evidence,
  PlanContext,
  PlanReader,
  PlanReading,
  WrittenPlan,
} from '../../simulator/written-plan';
import { PLAN_ELEMENTS, type PlanElement } from '../../scenarios/format/vocabulary';
import { readClauses, type Clause } from './clauses';
import { readAmount } from './elements/amount';
import { readBehaviour } from './elements/behaviour';
import { copingSteps, readCoping } from './elements/coping';
import { asEvidence, type Coded } from './elements/finding';
import { readMonitoring } from './elements/monitoring';
import { readRationale } from './elements/rationale';
import { readWhen } from './elements/when';
import { readWhere } from './elements/where';
import { SHIPPED_WEIGHTS, type WeightTable } from './learned/weigh';
import { withWords } from './learned/weigh-words';
import { readOccasions } from './occasions';
import { worksAgainstIn } from './works-against';

/** A reading with nothing known of the client: what the command line and the measurements use. */
export const NO_CONTEXT: PlanContext = { people: [], places: [], worksAgainst: [], firstDay: 0 };

/** Reads any plan; any text at all gives a reading, never an error. */
export const readPlan: PlanReader = (plan: WrittenPlan, context: PlanContext): PlanReading =>
  readPlanWith(SHIPPED_WEIGHTS, plan, context);

/** The same with other weights of the signs: what training measures itself with. */
export function readPlanWith(weights: WeightTable, plan: WrittenPlan, context: PlanContext): PlanReading {
  if (plan.language !== undefined) return notRead(plan.language, context.firstDay);
  const clauses = readClauses(plan);
  const behaviour = readBehaviour(clauses, weights);
  const manyTasks = behaviour.many;
  const where = readWhere(clauses, context);
  const against = clauses.map((clause) =>
    clause.role === 'coping' ? worksAgainstIn(clause, context.worksAgainst) : null,
  );
  const steps = copingSteps(clauses);
  const spoiled = steps.filter((step) =>
    step.clauses.some((clause) => against[clauses.indexOf(clause)] !== null),
  );
  const worksAgainst = against.find((item) => item !== null) ?? null;
  const sound = steps.filter((step) => !spoiled.includes(step));
  const grammar: Record<PlanElement, Coded> = {
    behaviour,
    when: readWhen(clauses),
    where: manyTasks ? onTheWhole(where, behaviour.tasks.length) : where,
    amount: readAmount(clauses, manyTasks),
    rationale: readRationale(clauses, weights),
    coping: readCoping(steps, clauses),
    monitoring: readMonitoring(clauses, weights),
  };
  const asked = weights.words ? withWords(grammar, clauses, weights.words) : grammar;
  const coping = asked.coping;
  const coded: Record<PlanElement, Coded> = {
    ...asked,
    where: knownPlace(where, clauses, context) ? grammar.where : asked.where,
    coping: worksAgainst === null ? coping : capped(readCoping(sound, clauses), coping),
  };
  const textOf = (field: Evidence['field']) =>
    plan.form === 'blank' ? plan.text : field === 'text' ? '' : (plan.boxes[field] ?? '');
  const codes = {} as Record<PlanElement, Code>;
  const evidence = {} as Record<PlanElement, readonly Evidence[]>;
  for (const element of PLAN_ELEMENTS) {
    codes[element] = coded[element].code;
    evidence[element] = asEvidence(coded[element].findings, textOf);
  }
  return {
    codes,
    evidence,
    ...readOccasions(clauses, context.firstDay),
    anywhere: where.anywhere,
    copingText: copingText(
      clauses.filter((clause) => !spoiled.some((step) => step.clauses.includes(clause))),
      textOf,
    ),
    worksAgainst,
    ...(worksAgainst === null ? {} : { copingByCodebook: coping.code }),
  };
}

/** The scenario names the place: words in general know nothing better. */
function knownPlace(where: Coded, clauses: readonly Clause[], context: PlanContext): boolean {
  return context.places.length > 0 && readWhere(clauses, NO_CONTEXT).code < where.code;
}

/** A sheet in another language: nothing is claimed of it, and nothing is taken for empty. */
function notRead(language: string, day: PlanContext['firstDay']): PlanReading {
  const every = <T>(value: T) =>
    Object.fromEntries(PLAN_ELEMENTS.map((e) => [e, value])) as Record<PlanElement, T>;
  return {
    codes: every<Code>(0),
    evidence: every([]),
    occasions: [{ day, time: null }],
    occasionsFrom: 'none read',
    anywhere: false,
    copingText: '',
    worksAgainst: null,
    notRead: language,
  };
}

/** More than three tasks: a place that most of them lack is at most loose. */
function onTheWhole(coded: Coded, tasks: number): Coded {
  if (coded.code < 2 || coded.findings.some((finding) => finding.clause.box === 'where')) return coded;
  return coded.findings.length * 2 >= tasks ? coded : { code: 1, findings: coded.findings };
}

/** With a step that works against the task, coping is what the other steps are worth, and never less than tried. */
function capped(rest: Coded, all: Coded): Coded {
  return rest.code > 0 ? rest : { code: all.code > 0 ? 1 : 0, findings: all.findings };
}

/** What answers: a step that works against the task is left out with the obstacle it names, so that it answers nothing. */
function copingText(clauses: readonly Clause[], textOf: (field: Evidence['field']) => string): string {
  return clauses
    .filter((clause) => clause.role === 'coping')
    .map((clause) => textOf(clause.field).slice(clause.tokens[0]?.from ?? 0, clause.tokens.at(-1)?.to ?? 0))
    .join('; ');
}
