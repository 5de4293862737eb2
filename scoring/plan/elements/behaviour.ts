/** `behaviour`: 2 for an action someone else could check, 1 for one that could mean many things, 0 for a state or goal. */
import type { Clause } from '../clauses';
import { leadIn } from '../lead-in';
import { ACTION_BASES, ACTION_FORMS, ACTIVITY_NOUNS } from '../lexicon/actions';
import { HOME_SPOTS, VENUES } from '../lexicon/places';
import { RECORD_SMALL_WORDS } from '../lexicon/recording';
import { SMALL_WORDS } from '../lexicon/wide-words';
import { doingSigns } from '../learned/doing-signs';
import {
  expectedCode,
  SHIPPED_WEIGHTS,
  type DoingWeights,
  type Signs,
  type WeightTable,
} from '../learned/weigh';
import { wordClass, isOneOf } from '../phrases';
import { greets } from '../small-talk';
import { wordAt, type Token } from '../tokens';
import { saysNothing, NOTHING, type Coded, type Finding } from './finding';
import { codeHead, grammarRead, isReducing, shareLimit } from './task-head';
import type { Code } from '../../../simulator/written-plan';

/** One thing to do, as read from a clause. */
export interface TaskRead {
  readonly clause: Clause;
  readonly start: number;
  readonly end: number;
  readonly code: Code;
  /** A wide task by a phrase list, which is one even where its first word is no listed verb. */
  readonly listed: boolean;
}

/** Where a task begins and ends, with the grammar's code. */
type Head = Omit<TaskRead, 'listed'>;

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
  // "Same again, and jot down …": the record of something told elsewhere is no task
  let pointed = false;
  let wished = -1;
  for (const clause of clauses) {
    if (!isOneOf('task record aside', clause.role)) continue;
    if (isOneOf('record when', clause.box) || saysNothing(clause)) continue;
    if (inRoom(clause.tokens)) continue;
    if (clause.role === 'aside' && greets(clause.tokens)) continue;
    if (clause.role === 'record' && (pointed || tasks.length > 0 || keepsNoteOnly(clause))) continue;
    // "Calm down before meetings, boardroom": the place of a wish is nothing to do.
    if (wished === clause.sentence && onlyPlace(clause.tokens)) continue;
    for (const part of splitTasks(clause)) {
      const read = readTask(clause, part.start, part.end, weights.doing);
      if (read === null) {
        pointed ||= isListedState(clause, part.start, part.end);
        // "Mon", "2pm": when, and nothing wished
        if (clause.tokens.filter((token) => token.kind === 'word' && token.value === null).length > 1)
          states++;
        if (tasks.length === 0) wished = clause.sentence;
      } else tasks.push(read);
    }
  }
  // Boxes may be swapped: the task may stand in another box than its own.
  const own = tasks.filter((task) => task.clause.box === 'what' || task.clause.box === null);
  const done =
    own.length > 0
      ? own
      : saysWhat(clauses)
        ? []
        : tasks.filter((task) => task.clause.box !== 'where' || strong(task));
  if (done.length === 0) {
    const named =
      weights.doing === null || pointed || saysWhat(clauses) ? null : onlyNamed(clauses, weights.doing);
    if (named === null) return { ...NOTHING, tasks: [], many: false };
    return { code: named.code, findings: [named], tasks: [named], many: false };
  }
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

/** Whether the box for what to do says something, if only "as discussed": then no other box is read for it. A place alone is a swap. */
const saysWhat = (clauses: readonly Clause[]) =>
  clauses.some(
    (clause) =>
      clause.box === 'what' && clause.field === 'what' && !saysNothing(clause) && !onlyPlace(clause.tokens),
  );

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
  inRoom(tokens) ||
  tokens.every(
    (token) => VENUES.has(token.word) || HOME_SPOTS.has(token.word) || SMALL_WORDS.has(token.word),
  );

/** "In the living room": where something is done, put in the wrong box. */
const inRoom = (tokens: readonly Token[]) =>
  isOneOf('in at on outside', wordAt(tokens, 0)) &&
  tokens.every(
    (token, i) =>
      VENUES.has(token.word) ||
      HOME_SPOTS.has(token.word) ||
      SMALL_WORDS.has(token.word) ||
      (KIND_OF_ROOM.has(token.word) && wordAt(tokens, i + 1) === 'room'),
  );
const KIND_OF_ROOM = wordClass('living front spare dining sitting box');

/** A paragraph about one task has many verbs too; side by side are tasks in a row of one sentence, or one to a line. */
function sideBySide(tasks: readonly TaskRead[]): boolean {
  const inSentence = new Map<number, number>();
  const lines = new Set<number>();
  for (const task of tasks) {
    const { sentence, within, tokens } = task.clause;
    // "…, then make a sandwich": the next step of the same thing
    if (wordAt(tokens, task.start - 1) === 'then') continue;
    // "Exposure: buy a coffee": what it is called
    if (tokens.length === 1 && within[0] === tokens[0] && wordAt(within, 1) === ':') continue;
    const head = wordAt(tokens, task.start);
    if (ACTION_FORMS.has(head) || ACTIVITY_NOUNS.has(head) || task.listed)
      inSentence.set(sentence, (inSentence.get(sentence) ?? 0) + 1);
    if (within[0]?.kind === 'word' && isListed(within)) lines.add(sentence);
  }
  return lines.size > MANY || [...inSentence.values()].some((count) => count > MANY);
}

/** A line of a list: "Tues: ring Auntie Pat". */
function isListed(line: readonly Token[]): boolean {
  const second = line[1]?.word;
  return isOneOf(': - /', second);
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
    if (!isOneOf('and & + then or', word)) continue;
    const next = tokens[i + 1];
    if (next && (ACTION_BASES.has(next.word) || isOneOf('be do', next.word)) && i - start >= 2) {
      parts.push({ start, end: i });
      start = i + 1;
    }
  }
  parts.push({ start, end: tokens.length });
  return parts;
}

function readTask(clause: Clause, from: number, to: number, weights: DoingWeights | null): TaskRead | null {
  const start = doingBegins(clause, from, to);
  const byGrammar = start === null ? null : codeHead(clause.tokens, start, to, clause);
  if (start === null || byGrammar === null) return null;
  const code = weights === null ? byGrammar : weighed({ clause, start, end: to, code: byGrammar }, weights);
  return code === 0 ? null : { clause, start, end: to, code, listed: byGrammar === 1 };
}

/**
 * What a phrase list knows stays as it says, and so do a limit that was found, records and asides. What no list knows was
 * once taken for clear; now the signs say.
 */
function weighed(task: Head, weights: DoingWeights): Code {
  const { clause, start, end, code } = task;
  if (clause.role !== 'task' || code === 0 || (code === 2 && isReducing(wordAt(clause.tokens, start))))
    return code;
  const grammar = grammarRead(clause.tokens, start, end, code);
  if (grammar.state || grammar.vague || grammar.procedure) return code;
  const signs = doingSigns(clause.tokens.slice(start, end), grammar);
  // a verb that can be seen, with something that can be pointed at, is clear by the codebook's own words
  // what is done is told first: "read the leaflet and underline anything that sounds like me"
  const near = doingSigns(clause.tokens.slice(start, Math.min(end, start + NEAR)), grammar);
  const plain = near['strong with object'] === 1 && !UNSURE.some((sign) => near[sign]);
  if (plain && code === 2) return 2;
  return expectedCode(signs, weights);
}

/**
 * Where no doing was read at all, a thing or a place may still be named without a verb: "Up at 7, alarm across the room", "Fri 6pm, St
 * Mark's hall". Taken where the signs make it likelier than not.
 */
function onlyNamed(clauses: readonly Clause[], weights: DoingWeights): TaskRead | null {
  let best: TaskRead | null = null;
  for (const clause of clauses) {
    if (clause.role !== 'task' || (clause.box !== null && clause.box !== 'where')) continue;
    // a room is where something is done; a hall or a club may be what is done
    if (
      clause.box === 'where' &&
      clause.tokens.some((token) => HOME_SPOTS.has(token.word) && !VENUES.has(token.word))
    )
      continue;
    const end = clause.tokens.length;
    const start = doingBegins(clause, 0, end) ?? end;
    const grammar = grammarRead(clause.tokens, start, end, 2);
    if (start >= end || grammar.state) continue;
    const signs = doingSigns(clause.tokens.slice(start, end), grammar);
    const code = expectedCode(signs, weights);
    if (NAMED.some((sign) => signs[sign]) && code > (best?.code ?? 0))
      best = { clause, start, end, code, listed: false };
  }
  return best;
}

const NAMED = ['object', 'head thing', 'head place', 'head strong'] as const;

function isListedState(clause: Clause, from: number, to: number): boolean {
  const start = doingBegins(clause, from, to);
  return grammarRead(clause.tokens, start ?? from, to, 0).state;
}

/** "Read something off the list", "clean the house more". */
const NEAR = 5;
const UNSURE = ['rest indefinite', 'rest comparing'] as const;

const signsOf = ({ clause, start, end, code }: Head): Signs =>
  doingSigns(clause.tokens.slice(start, end), grammarRead(clause.tokens, start, end, code));

/** The signs of a sheet's only task, for the weights to learn from; null where it has none or several. */
export function onlyTask(clauses: readonly Clause[]): Signs | null {
  shareLimit(clauses);
  const tasks = clauses
    .filter((clause) => clause.role === 'task' && (clause.box === 'what' || clause.box === null))
    .flatMap((clause) =>
      splitTasks(clause).flatMap(({ start: from, end }): Head[] => {
        const start = doingBegins(clause, from, end);
        const code = start === null ? null : codeHead(clause.tokens, start, end, clause);
        return start === null || code === null ? [] : [{ clause, start, end, code }];
      }),
    );
  const [only, ...more] = tasks;
  return only && more.length === 0 ? signsOf(only) : null;
}

/** Past "I will" and past times that may stand before the doing ("Monday: bins"); null where somebody is praised. */
function doingBegins(clause: Clause, from: number, to: number): number | null {
  const part = clause.tokens.slice(from, to);
  if (clause.role === 'aside' && PRAISED.has(wordAt(part, 0))) return null;
  let lead = leadIn(part);
  while (lead < part.length - 1 && part[lead]?.kind === 'mark') lead++;
  return from + lead;
}

const PRAISED = wordClass("you you're youre well thank thanks");
