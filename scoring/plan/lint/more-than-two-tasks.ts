import type { PlanKey } from '../../../scenarios/format/vocabulary';
import type { WrittenPlan } from '../../../simulator/written-plan';
import { readClauses } from '../clauses';
import { readBehaviour, type TaskRead } from '../elements/behaviour';
import { ACTION_BASES, ACTION_FORMS, ACTIVITY_NOUNS } from '../lexicon/actions';
import { wordAt, type Token } from '../tokens';
import { noteOn, textOf, type LintRule } from './note';

const MOST = 2;

/** Where one thing to do stands on the sheet. */
interface ToDo {
  readonly field: PlanKey | 'text';
  readonly from: number;
  readonly to: number;
}

/**
 * One or two things to do in a week; a third is where all of them begin to be missed. Only tasks side by side are counted
 * (a row in one sentence, or one to a line): a paragraph about one task has many verbs too.
 */
export const moreThanTwoTasks: LintRule = ({ plan, tasks }) => {
  const own = tasks.filter(isThingToDo).filter(isAnother);
  const rows = [...bySentence(own).values()].filter(isRow).map((row) => row.map(placeOf));
  const said = own.filter(({ clause }) => wordAt(clause.within, 1) === 'will').map(placeOf);
  const longest = [...rows, said, oneToALine(plan)].reduce((a, b) => (b.length > a.length ? b : a));
  const third = longest[MOST];
  if (!third) return [];
  const lineEnd = textOf(plan, third.field).indexOf('\n', third.from);
  return [
    noteOn(plan, third.field, third.from, lineEnd < 0 ? third.to : Math.min(third.to, lineEnd), {
      rule: 'more than two tasks',
      says: `one of ${numberWord(longest.length)} things on this sheet. One or two are more often done; the rest can wait a week.`,
      tries: null,
    }),
  ];
};

const numberWord = (n: number): string => ['three', 'four', 'five', 'six'][n - 3] ?? `${n}`;

const placeOf = ({ clause, start, end }: TaskRead): ToDo => ({
  field: clause.field,
  from: clause.tokens[start]?.from ?? 0,
  to: clause.tokens[end - 1]?.to ?? 0,
});

const head = ({ clause, start }: TaskRead): string => wordAt(clause.tokens, start);

function isThingToDo(task: TaskRead): boolean {
  const { clause } = task;
  if (clause.box !== null && clause.box !== 'what') return false;
  // What stands in brackets says more of what stood before them.
  if (wordAt(clause.within, clause.within.indexOf(clause.tokens[0] as Token) - 1) === '(') return false;
  return [ACTION_FORMS, ACTION_BASES, ACTIVITY_NOUNS].some((words) => words.has(head(task)));
}

/** "Walk to the shop and walk back" is one thing: the same verb again in one sentence starts nothing new. */
function isAnother(task: TaskRead, at: number, all: readonly TaskRead[]): boolean {
  return !all.slice(0, at).some((t) => t.clause.sentence === task.clause.sentence && head(t) === head(task));
}

function bySentence(tasks: readonly TaskRead[]): ReadonlyMap<number, TaskRead[]> {
  const rows = new Map<number, TaskRead[]>();
  for (const task of tasks) rows.set(task.clause.sentence, [...(rows.get(task.clause.sentence) ?? []), task]);
  return rows;
}

/** "A, b and c" is a row; "get up and read, and go back" is one thing in three steps, until there are four of them. */
const isRow = (tasks: readonly TaskRead[]): boolean =>
  tasks.length > MOST + 1 || new Set(tasks.map((task) => task.clause)).size > MOST;

/** A list: the first thing to do of each line, each line read as if it stood alone. */
function oneToALine(plan: WrittenPlan): readonly ToDo[] {
  const field = plan.form === 'blank' ? 'text' : 'what';
  let at = 0;
  return textOf(plan, field)
    .split('\n')
    .flatMap((line) => {
      const from = at;
      at += line.length + 1;
      const first = readBehaviour(readClauses({ form: 'blank', text: line })).tasks.find(isThingToDo);
      if (!first) return [];
      const place = placeOf(first);
      return [{ field, from: from + place.from, to: from + place.to }];
    });
}
