/**
 * Cuts a plan into clauses and says what each is for: the task itself, a reason, what to do if it gets difficult, a record,
 * or an aside (the next appointment, what was talked about). The box a clause stands in is where the guess starts, and what
 * it says can overrule the box.
 */
import { PLAN_FIELDS, type PlanKey } from '../../scenarios/format/vocabulary';
import type { WrittenPlan } from '../../simulator/written-plan';
import {
  ASIDES,
  COPING_OPENERS,
  LABELS,
  NOT_OBSTACLE_BEFORE,
  REASON_OPENERS,
  RECORD_HEADS,
  RESPONSE_CARRIES_ON,
} from './lexicon/openers';
import { ACTION_BASES, ACTION_FORMS } from './lexicon/actions';
import { CLASSES } from './lexicon/classes';
import { EVENTS } from './lexicon/events';
import { PhraseSet, wordClass } from './phrases';
import { isHabit, isPersonal } from './personal-reason';
import { tokenise, type Token } from './tokens';

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

const openers = new PhraseSet({ coping: COPING_OPENERS, why: REASON_OPENERS }, CLASSES);
const asides = new PhraseSet({ aside: ASIDES }, CLASSES);
const recordHeads = new PhraseSet({ record: RECORD_HEADS }, CLASSES);
const carriesOn = new PhraseSet({ on: RESPONSE_CARRIES_ON }, CLASSES);
const labels = new PhraseSet(LABELS);
const whetherVerbs = wordClass(NOT_OBSTACLE_BEFORE);

const SENTENCE_ENDS = wordClass('. ! ? \n ;');
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

/** Of each box, and of a blank sheet: some four pages. It keeps the reading of any text quick. */
const MOST_WORDS = 1500;

function readText(text: string, field: PlanKey | 'text', clauses: Clause[]): void {
  const tokens = tokenise(text, MOST_WORDS);
  const place: Place = {
    field,
    box: field === 'text' ? null : field,
    sentence: (clauses.at(-1)?.sentence ?? -1) + 1,
    hasTask: false,
    asked: false,
  };
  let start = 0;
  let lineStart = 0;
  for (let i = 0; i <= tokens.length; i++) {
    const token = tokens[i];
    if (token && !(token.kind === 'mark' && SENTENCE_ENDS.has(token.word))) continue;
    if (i > start) {
      const label = field === 'text' ? labelAt(tokens, start, i) : null;
      if (label) place.box = label.box;
      const from = label ? label.end : start;
      if (i > from) {
        place.asked = token?.word === '?' && place.hasTask;
        readSentence(tokens.slice(from, i), place, clauses);
        if (!(token?.word === '?' && field === 'text' && asksTrouble(tokens.slice(from, i))))
          place.sentence++;
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

/** Where the reading has got to on one sheet or in one box. */
interface Place {
  readonly field: PlanKey | 'text';
  box: PlanKey | null;
  sentence: number;
  /** The sentence ends with a question mark. */
  asked: boolean;
  /** Something to do has been read already. */
  hasTask: boolean;
}

/** "Miss one?", "Voicemail?": an obstacle put as a question; the next sentence answers it. */
function asksTrouble(tokens: readonly Token[]): boolean {
  const head = tokens[0]?.word ?? '';
  return (
    tokens.length <= 4 &&
    (tokens.some((token) => TROUBLE.has(token.word)) || tokens.length <= 2) &&
    !ASKS.has(head) &&
    !tokens.some((token) => ASKS.has(token.word))
  );
}
const ASKS = wordClass('if what when where why how who which maybe perhaps ok okay yes jar');
const TROUBLE = wordClass(
  "dry shaky shaking sick dizzy legs heart shut crowded full packed broken engaged sore hurting painful nobody voicemail wobbly sweating screaming crying awake overslept hungover skint miss missed missing forget forgot raining rain wet tired stuck anxious panicking busy ill can't struggling awake tempted cancelled closed late bored low urge urges overslept",
);

/** "Baby screaming = feed him there", "Mouth dry: hand her the card": what gets in the way, a mark, and what is done. */
function arrowAnswers(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token) => token.kind === 'mark' && ANSWERS.has(token.word));
  if (at <= 0 || at > 6 || at >= tokens.length - 1) return false;
  const mark = tokens[at]?.word;
  if (mark === '=' || mark === '>') return true;
  return (
    tokens.slice(0, at).some((token) => TROUBLE.has(token.word)) &&
    ACTION_BASES.has(tokens[at + 1]?.word ?? '')
  );
}
const ANSWERS = wordClass('= > : -');

/** "Where: the kitchen": the label of a box, written out on a blank sheet. */
function labelAt(tokens: readonly Token[], start: number, end: number): { box: PlanKey; end: number } | null {
  const match = labels.matchAt(tokens, start, end).sort((a, b) => b.end - a.end)[0];
  if (!match) return null;
  const next = tokens[match.end];
  const labelled =
    next?.kind === 'mark' &&
    (next.word === ':' || next.word === '-' || next.word === '=' || next.word === '?' || next.word === '>');
  if (!labelled) return null;
  return { box: match.label as PlanKey, end: Math.min(match.end + 1, end) };
}

/** A label alone on its line speaks for the line below. */
function labelStands(tokens: readonly Token[], lineEnd: number): boolean {
  const last = tokens[lineEnd - 1];
  return last?.kind === 'mark' && (last.word === ':' || last.word === '?');
}

function readSentence(tokens: readonly Token[], place: Place, out: Clause[]): void {
  const { field, box, sentence } = place;
  const free = box === null || box === 'what' || box === 'how_much';
  const home: Role = box === null ? 'task' : ROLE_OF_BOX[box];
  const earlierTask = place.hasTask;
  let role: Role =
    box === null &&
    asides
      .find(tokens)
      .some(
        (match) =>
          !tokens
            .slice(Math.max(0, match.start - 3), match.start)
            .some((token) => token.word === 'before' || token.word === 'until'),
      )
      ? 'aside'
      : home;
  const before = out.at(-1);
  const arrow = box === null && earlierTask && arrowAnswers(tokens);
  const answers =
    before?.role === 'coping' &&
    before.field === field &&
    (before.sentence === sentence || carriesOn.has(tokens));
  if (box === null && (answers || arrow || (place.asked && asksTrouble(tokens)))) role = 'coping';
  else if (box === null && role === 'task' && states(tokens)) role = 'why';
  let start = 0;
  let whyFromStart = role === 'why' && box === null && opensWithReason(tokens);
  const close = (end: number) => {
    const part = trimMarks(tokens.slice(start, end));
    if (part.length > 0) {
      const heads = role === 'task' && box === null && recordHeads.matchAt(part, leadIn(part)).length > 0;
      out.push({ field, box, role: heads ? 'record' : role, tokens: part, sentence, within: tokens });
      if (role === 'task' && part.length > 1) place.hasTask = true;
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
    if (!free || role === 'coping') continue;
    if (token.word === 'as' && NOT_BECAUSE.has(tokens[i - 1]?.word ?? '')) continue;
    for (const match of openers.matchAt(tokens, i)) {
      if (match.label === 'coping') {
        const previous = tokens[i - 1]?.word ?? '';
        const informs = previous === 'know' && /^(?:us|me)$/.test(tokens[i - 2]?.word ?? '');
        if (token.word === 'if' && ((asksWhether(tokens, i) && !informs) || role === 'why')) continue;
        if (token.word === 'in' && previous === 'just') continue;
        if (role === 'why' && i > 0 && token.word !== 'if') continue;
        // "ring me if there are problems": the response stands before the obstacle. On the first task it is a cue instead.
        const lastAnd = asksForHelp(tokens, start, i);
        if (lastAnd > start && box === null) {
          close(lastAnd);
          role = 'coping';
        } else if (i > start && (earlierTask || role === 'record') && box === null) role = 'coping';
        else {
          close(i);
          role = box === null && !earlierTask && i === 0 && isCue(tokens) ? role : 'coping';
        }
        break;
      }
      if (role !== 'why' && !(i === 0 && box === 'what' && tokens.length < 3)) {
        close(i);
        role = 'why';
        whyFromStart = i === 0;
      }
    }
  }
  close(tokens.length);
}

/** "…, and phone the crisis line if you need to": where the part that asks for help begins, or -1. */
function asksForHelp(tokens: readonly Token[], start: number, at: number): number {
  for (let j = at - 1; j > Math.max(start, at - 9); j--) {
    if (
      tokens[j]?.word === 'and' &&
      /^(?:ring|call|phone|text|email|contact|message|let|ask)$/.test(tokens[j + 1]?.word ?? '')
    )
      return j;
  }
  return -1;
}

/** "see if", "ask him if", "ask only once if": not an obstacle. */
function asksWhether(tokens: readonly Token[], i: number): boolean {
  for (let j = Math.max(0, i - 4); j < i; j++) {
    if (
      whetherVerbs.has(tokens[j]?.word ?? '') &&
      tokens.slice(j + 1, i).every((token) => BETWEEN.has(token.word))
    )
      return true;
  }
  return false;
}
const BETWEEN = wordClass('out only once him her them me us what just someone again');

/**
 * A sentence that says how things are, not what to do: "Lying there is when I start going over everything". Without an opener
 * it is a reason only if it names a cycle or a goal.
 */
function states(tokens: readonly Token[]): boolean {
  if (tokens.some((token) => INSTRUCTS.has(token.word))) return false;
  if (openers.matchAt(tokens, 0).some((match) => match.label === 'coping')) return false;
  // "When my manager asks me to stay on, say no": a cue and what to do
  if (
    tokens.some(
      (token, i) =>
        token.word === ',' &&
        startsDoing(tokens, i + 1) &&
        /^(?:when|whenever|every|as|once|after|before)$/.test(tokens[0]?.word ?? ''),
    )
  )
    return false;
  const head = tokens.find((token) => token.kind !== 'mark')?.word ?? '';
  const gerund =
    head.endsWith('ing') &&
    !ACTION_BASES.has(head) &&
    tokens.slice(1, 7).some((token) => FINITE.has(token.word));
  const about =
    gerund ||
    SUBJECTS.has(head) ||
    ((head === 'when' || head === 'every') &&
      SUBJECTS.has(tokens[1]?.word === 'time' ? (tokens[2]?.word ?? '') : (tokens[1]?.word ?? '')));
  return (about && isPersonal(tokens)) || isHabit(tokens);
}
const INSTRUCTS = wordClass("i'll ill will you'll we'll she'll he'll please must should need");
const SUBJECTS = wordClass(
  "i my it its it's i'm im i've ive the he she they we mum dad nobody everyone everything that being",
);
const FINITE = wordClass(
  "is keeps makes means never just only gives lets stops leaves gets takes teaches eats has always feels feeds isnt doesn't don't",
);
const opensWithReason = (tokens: readonly Token[]) =>
  openers.matchAt(tokens, 0).some((match) => match.label === 'why');

/** "as soon as I", "as well as it": comparing, not giving a reason. */
const NOT_BECAUSE = wordClass('soon long far well much many often same such just');

/** Whether an instruction begins here: "spend time …", "I will walk …". */
function startsDoing(tokens: readonly Token[], from: number): boolean {
  const part = tokens.slice(from, from + 8);
  const lead = leadIn(part);
  const head = part[lead]?.word ?? '';
  return ACTION_BASES.has(head) || (lead > 0 && part.length > lead);
}

const CUE = new PhraseSet({
  cue: [
    'if|when|whenever i|you ~notice|~start|~catch|find',
    'if|when|whenever i|you ~worry',
    'when i|you ~wake|~get up|in|home|out|back|into',
  ],
});
const isCue = (tokens: readonly Token[]) => CUE.matchAt(tokens, 0).length > 0;

/** "0-10", "9/10", "P/A": marks inside a scale or pair do not end a clause. */
function isScale(tokens: readonly Token[], i: number): boolean {
  const mark = tokens[i]?.word;
  if (mark !== '-' && mark !== '/' && mark !== ':') return false;
  const left = tokens[i - 1];
  const right = tokens[i + 1];
  if (!left || !right) return false;
  if (mark === '/' && left.to === tokens[i]?.from && right.from === tokens[i]?.to) return true;
  return (
    (left.kind === 'number' || left.word === 'am' || left.word === 'pm') &&
    right.kind === 'number' &&
    right.from - left.to <= 3
  );
}

function trimMarks(tokens: readonly Token[]): readonly Token[] {
  let from = 0;
  let to = tokens.length;
  while (from < to && tokens[from]?.kind === 'mark' && tokens[from]?.word !== '%') from++;
  while (to > from && tokens[to - 1]?.kind === 'mark' && tokens[to - 1]?.word !== '%') to--;
  return tokens.slice(from, to);
}

const LEAD_INS = wordClass(`
  i you we she he they client i'll you'll we'll he'll she'll they'll ill will am are is going gonna to please just maybe perhaps then and also
  plus or but should can could may might need needs must try trying remember make sure aim aiming plan agreed agrees agree do-not want
  wants would like have-a-go start starting begin first firstly second secondly third finally today now so ok right task homework hw
  action goal todo attempt attempting intend intends keep keeping continue continuing each every day when's
`);

const TIME_HEADS = wordClass(
  'on in over at before after during every each this next from by when while once tomorrow today tonight as straight right just monday tuesday wednesday thursday friday saturday sunday first twice daily',
);
const STARTERS = wordClass('have do go get use be make');
const ENDS_TIME = wordClass(
  'monday tuesday wednesday thursday friday saturday sunday week weekend day days morning mornings evening evenings afternoon night nights today tomorrow tonight daily pm am month fortnight',
);
const BEGINS = wordClass("i'll ill i you'll we'll you will try please do");

/** "Over the next couple of weeks try to …": a time that comes first is stepped over, if an instruction follows it. */
function afterTime(tokens: readonly Token[], from: number): number {
  if (!TIME_HEADS.has(tokens[from]?.word ?? '')) return from;
  for (let i = from + 1; i < Math.min(tokens.length - 1, from + 14); i++) {
    const word = tokens[i]?.word ?? '';
    const next = tokens[i + 1]?.word ?? '';
    if (
      BEGINS.has(word) &&
      ((word !== 'i' && word !== 'you') ||
        next === 'will' ||
        next === 'am' ||
        next === 'can' ||
        next === 'should')
    )
      return i;
    const previous = tokens[i - 1]?.word ?? '';
    if (
      (ACTION_BASES.has(word) || STARTERS.has(word)) &&
      (ENDS_TIME.has(previous) || EVENTS.has(previous)) &&
      !STARTERS.has(previous)
    )
      return i;
  }
  return from;
}

/** What follows "Aled to …" where Aled is who does it. */
const DOERS = new Set([
  ...ACTION_BASES,
  'do',
  'go',
  'get',
  'have',
  'be',
  'use',
  'make',
  'try',
  'think',
  'going',
  'to',
]);
const TO_VERBS = wordClass(
  'stick sticking speak speaking adding commit due need want up off back out access link return trying try aim according',
);

/** How many words stand before the doing begins: "I will", "client to", "please try and". */
export function leadIn(tokens: readonly Token[]): number {
  let i = 0;
  // A name before "will" or "to": "Bev will bake", "Aled to attend".
  const second = tokens[1]?.word;
  const named =
    tokens[0]?.capital &&
    tokens.length > 2 &&
    !ACTION_FORMS.has(tokens[0].word) &&
    !TO_VERBS.has(tokens[0].word);
  if (
    named &&
    (second === 'will' || ((second === 'to' || second === 'is') && DOERS.has(tokens[2]?.word ?? '')))
  )
    i = 2;
  i = stepOver(tokens, i);
  const later = afterTime(tokens, i);
  return later > i ? stepOver(tokens, later) : i;
}

function stepOver(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i < tokens.length - 1 && LEAD_INS.has(tokens[i]?.word ?? '')) {
    const word = tokens[i]?.word;
    const next = tokens[i + 1]?.word;
    if ((word === 'try' || word === 'trying') && next !== 'to' && next !== 'and' && next !== 'not') break;
    if (word === 'make' && next !== 'sure') break;
    if (
      (word === 'plan' ||
        word === 'aim' ||
        word === 'start' ||
        word === 'begin' ||
        word === 'keep' ||
        word === 'continue') &&
      next !== 'to'
    )
      break;
    if (word === 'remember' && next !== 'to') break;
    if ((word === 'are' || word === 'is' || word === 'am') && next !== 'going' && next !== 'to') break;
    if (word === 'need' && next !== 'to') break;
    if (
      (word === 'have-a-go' || word === 'want' || word === 'would' || word === 'like') &&
      next !== 'to' &&
      next !== 'like'
    )
      break;
    if ((word === 'each' || word === 'every') && next !== 'day') break;
    if (word === 'today' || word === 'now' || word === 'day') {
      i++;
      continue;
    }
    i++;
  }
  return i;
}
