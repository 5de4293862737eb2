/**
 * Cuts a plan into clauses and says what each is for: the task itself, a reason, what to do if it gets difficult, a record,
 * or an aside (the next appointment, what was talked about). The box a clause stands in is where the guess starts, and what
 * it says can overrule the box.
 */
import { PLAN_FIELDS, type PlanKey } from '../../scenarios/format/vocabulary';
import type { WrittenPlan } from '../../simulator/written-plan';
import {
  arrowAnswers,
  carriesIt,
  asksForHelp,
  asksKindly,
  asksTrouble,
  asksWhether,
  offersChoice,
  ifThen,
  isCue,
  NOT_BECAUSE,
  openers,
  opensWithReason,
  startsDoing,
  states,
} from './clause-signs';
import { leadIn } from './lead-in';
import { CLASSES } from './lexicon/classes';
import { LABELS, RECORD_HEADS, RESPONSE_CARRIES_ON } from './lexicon/openers';
import {
  afterTalk,
  greets,
  isAside,
  isHousekeeping,
  isTold,
  opensLetter,
  saidHow,
  theirOwn,
} from './small-talk';
import { isPersonal } from './personal-reason';
import { PhraseSet, wordClass, isOneOf } from './phrases';
import { tokenise, type Token, wordAt } from './tokens';

export { leadIn };

export type Role = 'task' | 'why' | 'coping' | 'record' | 'aside';

export interface Clause {
  readonly field: PlanKey | 'text';
  /** The box it stands in, or the label before it on a blank sheet. */
  readonly box: PlanKey | null;
  readonly role: Role;
  readonly tokens: readonly Token[];
  /** Counts up with each sentence of the plan. */
  readonly sentence: number;
  /** The whole sentence it belongs to. */
  readonly within: readonly Token[];
}

const recordHeads = new PhraseSet({ record: RECORD_HEADS }, CLASSES);
const carriesOn = new PhraseSet({ on: RESPONSE_CARRIES_ON }, CLASSES);
const labels = new PhraseSet(LABELS);

const RATED = wordClass('number score mark rating tick cross star line word column points');
const CLIENT = wordClass('pt client patient ct cl');
const DOER = wordClass('i you we he she they client');
const TRIES = wordClass(
  'try trying aim aiming need have able going agreed learn remember plan continue start begin like',
);
const namesDoer = (token: Token | undefined) =>
  token?.kind === 'word' &&
  (DOER.has(token.word) || (token.capital && !isOneOf('it this that which', token.word)));
const SENTENCE_ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '\n', ';']);
const CLAUSE_ENDS = wordClass(', - ( ) : > = [ ] / "');
const ROLE_OF_BOX: Readonly<Record<PlanKey, Role>> = {
  what: 'task',
  when: 'task',
  where: 'task',
  how_much: 'task',
  why: 'why',
  if_difficult: 'coping',
  record: 'record',
};

/** Every clause of the plan in the order of the sheet. */
export function readClauses(plan: WrittenPlan): Clause[] {
  const clauses: Clause[] = [];
  if (plan.form === 'blank') {
    readText(typeof plan.text === 'string' ? plan.text : '', 'text', clauses);
  } else {
    for (const { key } of PLAN_FIELDS) {
      const text = plan.boxes?.[key];
      if (typeof text === 'string') readText(text, key, clauses);
    }
  }
  return clauses;
}

/** Of each box, and of a blank sheet: some three pages. It keeps the reading of any text quick. */
const MOST_WORDS = 1000;

function readText(text: string, field: PlanKey | 'text', clauses: Clause[]): void {
  const tokens = tokenise(text, MOST_WORDS);
  const place: Place = {
    field,
    box: field === 'text' ? null : field,
    sentence: (clauses.at(-1)?.sentence ?? -1) + 1,
    hasTask: false,
    asked: false,
    letter: field === 'text' && opensLetter(tokens),
  };
  let start = 0;
  let lineStart = 0;
  let labelled: PlanKey | null = null;
  for (let i = 0; i <= tokens.length; i++) {
    const token = tokens[i];
    if (token && !endsSentence(tokens, i, field)) continue;
    if (i > start) {
      const label = field === 'text' ? labelAt(tokens, start, i) : null;
      // "Obstacle: no seat. Plan: hold the pole": the answer to the obstacle
      if (label)
        place.box = boxOf(label.box, labelled, place.hasTask && AIMS.has(wordAt(tokens, label.end - 2)));
      if (label) labelled = place.box;
      const from = label ? label.end : start;
      if (i > from) {
        const asks = token?.word === '?';
        place.asked = asks && place.hasTask;
        // "Eyes going? Stand up": the question is what gets in the way, and what follows it the answer.
        const trouble = asks && (place.box === 'if_difficult' || asksTrouble(tokens.slice(from, i)));
        readSentence(tokens.slice(from, trouble ? i + 1 : i), place, clauses);
        if (!trouble || (field !== 'text' && place.box !== 'if_difficult')) place.sentence++;
      }
      // A label in the middle of a line speaks for its own sentence; one that opens a line, for the line.
      if (label && start > lineStart && i > from) place.box = null;
    }
    // A label alone on its line speaks for the line below.
    if (token?.word === '\n') {
      if (field === 'text' && i > start) place.box = labelStands(tokens, i) ? place.box : null;
      lineStart = i + 1;
    }
    start = i + 1;
  }
}

/** A full stop, a new line, a bullet; on a blank sheet also a stroke with room on both sides: "two laps / then home". */
function endsSentence(tokens: readonly Token[], i: number, field: PlanKey | 'text'): boolean {
  const token = tokens[i];
  if (token?.kind !== 'mark') return false;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  // "ch. 3", "St. Anne's", "No. 43"
  if (token.word === '.' && before && after && before.to === token.from && before.to - before.from <= 6) {
    if (NUMBERED.has(before.word) && after.kind === 'number') return false;
    if (TITLES.has(before.word) && before.to - before.from <= 3) return false;
  }
  if (SENTENCE_ENDS.has(token.word)) return true;
  return (
    token.word === '/' &&
    field === 'text' &&
    before !== undefined &&
    after !== undefined &&
    before.to < token.from &&
    after.from > token.to &&
    !(before.kind === 'number' && after.kind === 'number')
  );
}

const NUMBERED = wordClass('chapter page pages no approx about vol ext unit level item');
const TITLES = wordClass('st doctor mr mrs ms eg ie vs incl excl');

/** Where the reading has got to on one sheet or in one box. */
interface Place {
  readonly field: PlanKey | 'text';
  box: PlanKey | null;
  sentence: number;
  /** The sentence ends with a question mark. */
  asked: boolean;
  /** Something to do has been read already. */
  hasTask: boolean;
  /** It greets the client, so that "I" is the practitioner. */
  readonly letter: boolean;
}

/** "Obstacle: … Plan: …" answers the obstacle; "Goal: …" after the task is what it is for. */
const boxOf = (box: PlanKey, last: PlanKey | null, aim: boolean): PlanKey =>
  box !== 'what' ? box : last === 'if_difficult' ? last : aim ? 'why' : box;
const AIMS = wordClass('goal aim');

/** "Where: the kitchen": the label of a box, written out on a blank sheet. */
function labelAt(tokens: readonly Token[], start: number, end: number): { box: PlanKey; end: number } | null {
  const match = labels.matchAt(tokens, start, end).sort((a, b) => b.end - a.end)[0];
  if (!match) return null;
  const next = tokens[match.end];
  const labelled = next?.kind === 'mark' && isOneOf(': - = ? >', next.word);
  if (!labelled) return null;
  return { box: match.label as PlanKey, end: Math.min(match.end + 1, end) };
}

/** A label alone on its line speaks for the line below. */
function labelStands(tokens: readonly Token[], lineEnd: number): boolean {
  const last = tokens[lineEnd - 1];
  return last?.kind === 'mark' && isOneOf(': ?', last.word);
}

function readSentence(sentenceTokens: readonly Token[], place: Place, out: Clause[]): void {
  const { field, box, sentence } = place;
  let tokens = sentenceTokens;
  let told = false;
  if (field === 'text') {
    const theirs = place.letter ? theirOwn(tokens) : 0;
    if (theirs > 0 || isHousekeeping(tokens)) {
      const part = trimMarks(theirs > 0 ? tokens.slice(0, theirs) : tokens);
      if (part.length > 0) out.push({ field, box, role: 'aside', tokens: part, sentence, within: tokens });
      if (theirs === 0 || theirs >= tokens.length) return;
      tokens = tokens.slice(theirs);
    }
    const talked = afterTalk(tokens);
    const said = saidHow(tokens);
    const from = isTold(tokens, talked) ? talked : said;
    told = from > 0 && isPersonal(tokens);
    tokens = tokens.slice(talked);
  }
  const free = box === null || box === 'what' || box === 'how_much';
  const home: Role = box === null ? 'task' : ROLE_OF_BOX[box];
  const earlierTask = place.hasTask;
  let role: Role = box === null && isAside(tokens) ? 'aside' : home;
  const before = out.at(-1);
  const arrow = box === null && earlierTask && arrowAnswers(tokens);
  const answers =
    before?.role === 'coping' &&
    before.field === field &&
    (before.sentence === sentence || carriesOn.has(tokens));
  if (box === null && (answers || arrow || (place.asked && asksTrouble(tokens)))) role = 'coping';
  else if (box === null && role === 'task' && (told || states(tokens, !earlierTask))) role = 'why';
  let start = 0;
  let beside = false;
  let whyFromStart = role === 'why' && box === null && opensWithReason(tokens);
  const close = (end: number) => {
    const part = trimMarks(tokens.slice(start, end));
    if (part.length > 0) {
      const mayRecord = (role === 'task' && (box === null || box === 'how_much')) || box === 'why';
      const heads = mayRecord && recordHeads.matchAt(part, leadIn(part)).length > 0;
      const greeting = field === 'text' && greets(part);
      const said: Role = greeting ? 'aside' : heads ? 'record' : role;
      out.push({ field, box, role: said, tokens: part, sentence, within: tokens });
      if (!greeting && role === 'task' && part.length > 1) place.hasTask = true;
    }
    start = end;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    // A list of what is written down stays together: "situation, thought, feeling".
    if (token.kind === 'mark' && CLAUSE_ENDS.has(token.word) && box !== 'record' && !isScale(tokens, i)) {
      close(i);
      // "Because we agreed it, spend time on …": a reason that came first ends where the doing begins.
      if (whyFromStart && token.word === ',' && startsDoing(tokens, i + 1)) {
        role = home;
        whyFromStart = false;
      }
      continue;
    }
    // "…, and we can go over any questions on Monday": the next session, beside the plan
    if (box === null && meansSession(tokens, i)) {
      close(i);
      role = 'aside';
      beside = true;
    }
    if (beside) continue;
    if (!free || role === 'coping') continue;
    if (token.word === 'as' && NOT_BECAUSE.has(wordAt(tokens, i - 1))) continue;
    for (const match of openers.matchAt(tokens, i)) {
      if (match.label === 'coping') {
        const previous = wordAt(tokens, i - 1);
        if (role === 'why' && token.word === 'otherwise') continue;
        const informs = previous === 'know' && isOneOf('us me', wordAt(tokens, i - 2));
        if (token.word === 'if' && ((asksWhether(tokens, i) && !informs) || role === 'why')) continue;
        if (token.word === 'in' && previous === 'just') continue;
        if (asksKindly(tokens, i) || tests(tokens, i) || countsProblems(tokens, i)) continue;
        if (offersChoice(tokens, i) || (token.word === 'no' && !earlierTask)) continue;
        if (role === 'why' && i > 0 && token.word !== 'if') continue;
        // "Cross on the chart if any red, tick if clear": which mark is made
        if (token.word === 'if' && isOneOf('x tick cross star sticker smiley', wordAt(tokens, start)))
          continue;
        // "ring me if there are problems": the response stands before the obstacle. On the first task it is a cue instead.
        const lastAnd = asksForHelp(tokens, start, i);
        if (lastAnd > start && box === null) {
          close(lastAnd);
          role = 'coping';
        } else if (
          i > start &&
          box === null &&
          (earlierTask || (token.word === 'if' && place.hasTask && i - start <= 6))
        )
          role = 'coping';
        else {
          close(i);
          const cue = i === 0 && !earlierTask && (isCue(tokens) || box === 'what' || ifThen(tokens));
          role = cue && box !== 'how_much' ? role : 'coping';
        }
        break;
      }
      // "So I said I would go …": told from the start, it is the plan
      if (token.word === 'so' && i === 0 && !earlierTask && box === null && out.length === 0) continue;
      // "until I know what day it is": nothing comes of it
      if (
        isOneOf("it its it's", token.word) &&
        match.end >= tokens.length &&
        isOneOf("is its it's", tokens.at(-1)?.word ?? '')
      )
        continue;
      // "I will stop …" is what is done, not what comes of it.
      if (carriesIt(tokens, i)) continue;
      // "Pt to increase …": what somebody is to do
      // "a number for mood before and after": what is written, not why
      if (
        token.word === 'for' &&
        (RATED.has(wordAt(tokens, i - 1)) || isOneOf('only just not', wordAt(tokens, i - 1)))
      )
        continue;
      if (token.word === 'to' && i === 1 && (CLIENT.has(wordAt(tokens, 0)) || tokens[0]?.capital)) continue;
      if (isOneOf('will should might may', token.word) && namesDoer(tokens[i - 1])) continue;
      // "I will try to be happier": what is tried, not why
      if (token.word === 'to' && TRIES.has(wordAt(tokens, i - 1))) continue;
      // "So that's two coffees a day": what was agreed, not why
      if (
        token.word === 'so' &&
        i === 0 &&
        isOneOf("that's thats it's its", wordAt(tokens, 1)) &&
        (tokens[2]?.value ?? null) !== null
      )
        continue;
      if (role !== 'why' && !(i === 0 && box === 'what' && tokens.length < 3)) {
        close(i);
        role = 'why';
        whyFromStart = i === 0;
      }
    }
  }
  close(tokens.length);
}

/** "Test: 'if I ring off first she'll be hurt'": what is believed, no obstacle. */
const tests = (tokens: readonly Token[], i: number): boolean =>
  isOneOf('test testing prediction predict belief thought', wordAt(tokens, 0)) &&
  wordAt(tokens, i) === 'if' &&
  i <= 4;
/** "we can go over it", "we'll look at them": what client and practitioner will do. */
const meansSession = (tokens: readonly Token[], i: number): boolean => {
  const word = wordAt(tokens, i);
  const verb =
    word === "we'll"
      ? tokens[i + 1]
      : isOneOf('can will could', wordAt(tokens, i + 1))
        ? tokens[i + 2]
        : undefined;
  return (
    isOneOf("we we'll", word) &&
    (TOGETHER.has(verb?.word ?? '') ||
      (verb?.word === 'see' && wordAt(tokens, tokens.indexOf(verb) + 1) === 'how')) &&
    /^(?:and|then|,|-)$/.test(wordAt(tokens, i - 1))
  );
};
const TOGETHER = wordClass('go talk look discuss review chat speak catch check');
/** "one problem: the gas arrears": what is worked on. */
const countsProblems = (tokens: readonly Token[], i: number): boolean =>
  /^problems?$/.test(wordAt(tokens, i)) && (tokens[i - 1]?.value ?? null) !== null;

/** "0-10", "9/10", "P/A": marks inside a scale or pair do not end a clause. */
function isScale(tokens: readonly Token[], i: number): boolean {
  const mark = tokens[i]?.word;
  if (mark !== '-' && mark !== '/' && mark !== ':') return false;
  const left = tokens[i - 1];
  const right = tokens[i + 1];
  if (!left || !right) return false;
  if (mark === '/' && left.to === tokens[i]?.from && right.from === tokens[i]?.to) return true;
  // "mood /10"
  if (mark === '/' && right.from === tokens[i]?.to && isOneOf('5 8 10 100', right.word)) return true;
  return (
    (left.kind === 'number' || isOneOf('am pm', left.word)) &&
    right.kind === 'number' &&
    right.from - left.to <= 3
  );
}

function trimMarks(tokens: readonly Token[]): readonly Token[] {
  let from = 0;
  let to = tokens.length;
  while (from < to && tokens[from]?.kind === 'mark' && !/^[%£$]$/.test(wordAt(tokens, from))) from++;
  while (to > from && tokens[to - 1]?.kind === 'mark' && wordAt(tokens, to - 1) !== '%') to--;
  return tokens.slice(from, to);
}
