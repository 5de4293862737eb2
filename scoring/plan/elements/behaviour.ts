/** `behaviour`: 2 for an action someone else could check, 1 for one that could mean many things, 0 for a state or goal. */
import type { Clause } from '../clauses';
import { leadIn } from '../lead-in';
import { ACTION_BASES, ACTION_FORMS, ACTIVITY_NOUNS } from '../lexicon/actions';
import { HOME_SPOTS, VENUES } from '../lexicon/places';
import { RECORD_SMALL_WORDS } from '../lexicon/recording';
import { SMALL_WORDS } from '../lexicon/wide-words';
import { taskSigns } from '../learned/signs';
import { SHIPPED_WEIGHTS, weigh, type WeightTable } from '../learned/weigh';
import { wordClass } from '../phrases';
import type { Token } from '../tokens';
import { saysNothing, NOTHING, type Coded, type Finding } from './finding';
import { codeHead, headOf, isReducing, shareLimit } from './task-head';
import type { Code } from '../../../simulator/written-plan';

/** One thing to do, as read from a clause. */
export interface TaskRead {
  readonly clause: Clause;
  readonly start: number;
  readonly end: number;
  readonly code: Code;
}

export interface BehaviourRead extends Coded {
  /** Every thing to do that the sheet names, in order. */
  readonly tasks: readonly TaskRead[];
  /** More than three tasks side by side: a list of lines, or a row of verbs. */
  readonly many: boolean;
}

/** More tasks than this are coded on the whole. */
const MANY = 3;

export function readBehaviour(
  clauses: readonly Clause[],
  weights: WeightTable = SHIPPED_WEIGHTS,
): BehaviourRead {
  shareLimit(clauses);
  const tasks: TaskRead[] = [];
  let states = 0;
  let wished = -1;
  for (const clause of clauses) {
    if (clause.role !== 'task' && clause.role !== 'record' && clause.role !== 'aside') continue;
    if (clause.box === 'record' || clause.box === 'when' || saysNothing(clause)) continue;
    if (clause.role === 'record' && (tasks.some((task) => task.code > 0) || keepsNoteOnly(clause))) continue;
    // "Calm down before meetings, boardroom": the place of a wish is nothing to do.
    if (wished === clause.sentence && clause.tokens.length <= 3 && onlyPlace(clause.tokens)) continue;
    for (const part of splitTasks(clause)) {
      const read = readTask(clause, part.start, part.end);
      if (read === null) {
        // "Mon", "2pm": when, and nothing wished
        if (clause.tokens.filter((token) => token.kind === 'word' && token.value === null).length > 1)
          states++;
        if (tasks.length === 0) wished = clause.sentence;
      } else if (read.code > 0 || clause.box === 'what') tasks.push(read);
      else states++;
    }
  }
  // Boxes may be swapped: the task may stand in another box than its own.
  const own = tasks.filter((task) => task.clause.box === 'what' || task.clause.box === null);
  const pool =
    own.length > 0 && own.some((task) => task.code > 0)
      ? own
      : tasks.filter((task) => task.clause.box !== 'where' || strong(task));
  const done = pool.filter((task) => task.code > 0);
  if (done.length === 0) return { ...NOTHING, tasks: [], many: false };
  const narrow = done.find((task) => task.code === 1 && isNarrow(task, weights));
  if (narrow) done.splice(done.indexOf(narrow), 1, { ...narrow, code: 2 });
  let code: Code = done.some((task) => task.code === 2) ? 2 : 1;
  const many = sideBySide(done);
  if (many && code === 2) {
    const checkable = done.filter((task) => task.code === 2).length;
    if (checkable * 2 < done.length + states) code = 1;
  }
  const reached = done.filter((task) => task.code === code);
  const findings: Finding[] = reached.length > 0 ? reached : done;
  return { code, findings, tasks: done, many };
}

/** A wide head whose box says so much more that somebody could check it: raised only where the signs are clear. */
function isNarrow({ clause, start, end }: TaskRead, weights: WeightTable): boolean {
  // cutting down is checked by its limit, not by its object
  if (clause.box !== 'what' || isReducing(clause.tokens[start]?.word ?? '')) return false;
  const tokens = clause.within;
  return (
    clause.tokens.slice(start, end).length > 2 &&
    weigh(taskSigns(tokens, headOf(tokens)), weights.task) > CLEAR
  );
}
const CLEAR = 1.5;

/** "Keep a note", "tick it off": how something is recorded, and nothing to record. */
function keepsNoteOnly({ tokens, box }: Clause): boolean {
  if (box === 'what') return false;
  return tokens.every(
    (token) =>
      token.kind !== 'word' ||
      token.value !== null ||
      (RECORD_SMALL_WORDS.has(token.word) && token.word !== 'mood') ||
      /^(?:notes?|it|record|log|tally|list)$/.test(token.word),
  );
}

const onlyPlace = (tokens: readonly Token[]) =>
  tokens.every(
    (token) => VENUES.has(token.word) || HOME_SPOTS.has(token.word) || SMALL_WORDS.has(token.word),
  );

/** A paragraph about one task has many verbs too; side by side are tasks in a row of one sentence, or one to a line. */
function sideBySide(tasks: readonly TaskRead[]): boolean {
  const inSentence = new Map<number, number>();
  const lines = new Set<number>();
  for (const task of tasks) {
    const { sentence, within, tokens } = task.clause;
    const head = tokens[task.start]?.word ?? '';
    if (ACTION_FORMS.has(head) || ACTIVITY_NOUNS.has(head) || task.code === 1)
      inSentence.set(sentence, (inSentence.get(sentence) ?? 0) + 1);
    if (within[0]?.kind === 'word' && isListed(within)) lines.add(sentence);
  }
  return lines.size > MANY || [...inSentence.values()].some((count) => count > MANY);
}

/** A line of a list: "Tues: ring Auntie Pat", "Bev will bake". */
function isListed(line: readonly Token[]): boolean {
  const second = line[1]?.word;
  return (
    second === ':' || second === '-' || second === '/' || (second === 'will' && line[0]?.capital === true)
  );
}

const strong = (task: TaskRead) =>
  task.code === 2 &&
  task.clause.tokens.some(
    (token) =>
      (ACTION_FORMS.has(token.word) || ACTIVITY_NOUNS.has(token.word)) &&
      !VENUES.has(token.word) &&
      !HOME_SPOTS.has(token.word),
  );

/** "eat 3 meals and walk the dog and ring the doctor": a verb after "and" starts another task. */
function splitTasks(clause: Clause): { start: number; end: number }[] {
  const { tokens } = clause;
  const parts: { start: number; end: number }[] = [];
  let start = 0;
  for (let i = 1; i < tokens.length - 1; i++) {
    const word = tokens[i]?.word;
    if (word !== 'and' && word !== '&' && word !== '+' && word !== 'then' && word !== 'or') continue;
    const next = tokens[i + 1];
    if (next && (ACTION_BASES.has(next.word) || next.word === 'be' || next.word === 'do') && i - start >= 2) {
      parts.push({ start, end: i });
      start = i + 1;
    }
  }
  parts.push({ start, end: tokens.length });
  return parts;
}

function readTask(clause: Clause, from: number, to: number): TaskRead | null {
  const part = clause.tokens.slice(from, to);
  if (clause.role === 'aside' && PRAISED.has(part[0]?.word ?? '')) return null;
  let lead = leadIn(part);
  // "Monday: bins", "every evening after tea, …": times may stand before the doing
  while (lead < part.length - 1 && part[lead]?.kind === 'mark') lead++;
  const start = from + lead;
  const at = (code: Code): TaskRead => ({ clause, start, end: to, code });
  const read = codeHead(clause.tokens, start, to, clause);
  if (read !== null) return read === 0 ? null : at(read);
  return null;
}

const PRAISED = wordClass("you you're youre well thank thanks");
