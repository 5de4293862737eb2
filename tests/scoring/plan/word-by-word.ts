/** What each of the reader's smaller parts makes of a few words, asked directly: by the headings of word-by-word.txt. */
import { DAYS, PLAN_FIELDS } from '../../../scenarios/format/vocabulary';
import {
  arrowAnswers,
  asksForHelp,
  asksKindly,
  asksTrouble,
  asksWhether,
  carriesIt,
  ifThen,
  isCue,
  offersChoice,
  states,
} from '../../../scoring/plan/clause-signs';
import { readClauses, type Clause } from '../../../scoring/plan/clauses';
import { readClockTimes } from '../../../scoring/plan/clock-times';
import { readDays } from '../../../scoring/plan/days';
import { declares } from '../../../scoring/plan/declares';
import { countsIn, sizesIn } from '../../../scoring/plan/elements/amount';
import { copingSteps } from '../../../scoring/plan/elements/coping';
import { saysNothing, type Finding } from '../../../scoring/plan/elements/finding';
import { isPutAway, leaves, ontoPaper, ruledOut, speaksTo } from '../../../scoring/plan/elements/not-there';
import { splitStep } from '../../../scoring/plan/elements/obstacle-and-answer';
import { openPlaces } from '../../../scoring/plan/elements/open-places';
import { codeHead, shareLimit } from '../../../scoring/plan/elements/task-head';
import { timesIn } from '../../../scoring/plan/elements/when';
import { placesIn } from '../../../scoring/plan/elements/where';
import { findMismatches } from '../../../scoring/plan/find-mismatches';
import { inflect } from '../../../scoring/plan/inflect';
import { leadIn } from '../../../scoring/plan/lead-in';
import { lintPlan } from '../../../scoring/plan/lint/lint-plan';
import { explores, isHabit, isPersonal } from '../../../scoring/plan/personal-reason';
import {
  afterTalk,
  greets,
  isAside,
  isHousekeeping,
  opensLetter,
  saidHow,
  theirOwn,
} from '../../../scoring/plan/small-talk';
import { fixSpelling } from '../../../scoring/plan/spelling';
import { tokenise, type Token } from '../../../scoring/plan/tokens';
import type { WrittenPlan } from '../../../simulator/written-plan';
import { blank, boxes, read } from './plans';

const NONE = 'none';

/** The words between two tokens, as they were written. */
function written(
  text: string,
  tokens: readonly Token[],
  { start, end }: { start: number; end: number },
): string {
  return text.slice(tokens[start]?.from ?? 0, tokens[end - 1]?.to ?? 0);
}

const clocks = (alone: boolean) => (text: string) => {
  const tokens = tokenise(text);
  const times = readClockTimes(tokens, alone).map(
    (read) =>
      `${written(text, tokens, read)} = ${read.time}${read.minutes === null ? '' : ` for ${read.minutes} min`}`,
  );
  return times.join(', ') || NONE;
};

function days(text: string): string {
  const tokens = tokenise(text);
  const reads = readDays(tokens).map((read) => {
    const on = read.days.map((day) => DAYS[day].slice(0, 2)).join(' ');
    return `${written(text, tokens, read)} = ${[read.kind, on].filter(Boolean).join(' ')}`;
  });
  return reads.join(', ') || NONE;
}

function declared(text: string): string {
  const tokens = tokenise(text);
  const at = declares(tokens);
  return at < 0 ? NONE : `by “${written(text, tokens, { start: at, end: at + 1 })}”`;
}

function reason(text: string): string {
  const tokens = tokenise(text);
  const said = [
    isPersonal(tokens) && 'about this client',
    isHabit(tokens) && 'a habit',
    explores(tokens) && 'to find out',
  ];
  return said.filter(Boolean).join(', ') || NONE;
}

/** "walk", 3 with its worth, 7.30 with its time; a hyphen before what it ties. */
function cut(text: string): string {
  return tokenise(text)
    .map(({ word, kind, value, clock, joined, capital }) => {
      const time = clock && `${clock.hour}:${String(clock.minute).padStart(2, '0')}${clock.colon ? '' : '?'}`;
      const worth = value !== null && String(value) !== word ? value : null;
      const more = [worth, time].filter((part) => part !== null).join(' ');
      const shown = kind === 'mark' ? `[${word === '\n' ? 'line' : word}]` : word;
      return `${joined ? '-' : ''}${capital ? '^' : ''}${shown}${more && `(${more})`}`;
    })
    .join(' ');
}

/** The clauses of a phrase, which stands in a box where one is named before a stroke. */
function clausesOf(phrase: string): { clauses: Clause[]; text: string } {
  const box = PLAN_FIELDS.find(({ key }) => phrase.startsWith(`${key}| `))?.key;
  const text = box ? phrase.slice(box.length + 2) : phrase;
  return { clauses: readClauses(box ? boxes({ [box]: text }) : blank(text)), text };
}

const found = (text: string, { clause, start, end }: Finding): string =>
  written(text, clause.tokens, { start, end });

/** What a reader of one clause finds in all of them, with its code where codes differ. */
const inClauses = (reads: (clause: Clause) => readonly Finding[], coded: boolean) => (phrase: string) => {
  const { clauses, text } = clausesOf(phrase);
  const all = clauses
    .flatMap((clause) => reads(clause))
    .map((read) => (coded ? `${found(text, read)} ${read.code}` : found(text, read)));
  return all.join(' + ') || NONE;
};

function cutUp(phrase: string): string {
  const { clauses, text } = clausesOf(phrase);
  return (
    clauses
      .map(
        ({ role, box, tokens, sentence }) =>
          `${sentence} ${role}${box && !phrase.startsWith(`${box}|`) ? ` (${box})` : ''}: ${written(text, tokens, { start: 0, end: tokens.length })}`,
      )
      .join(' + ') || NONE
  );
}

function heads(phrase: string): string {
  const { clauses, text } = clausesOf(phrase);
  shareLimit(clauses);
  const codes = clauses
    .filter(({ role }) => role !== 'why' && role !== 'coping')
    .map((clause) => {
      const { tokens } = clause;
      const code = codeHead(tokens, leadIn(tokens), tokens.length, clause);
      return `${written(text, tokens, { start: 0, end: tokens.length })} ${code ?? 'no doing'}`;
    });
  return codes.join(' + ') || NONE;
}

function steps(phrase: string): string {
  const { clauses, text } = clausesOf(`if_difficult| ${phrase}`);
  const words = (tokens: readonly Token[]) =>
    tokens.map((token) => text.slice(token.from, token.to)).join(' ') || '-';
  const all = copingSteps(clauses).map((step) => {
    const opened = /^(?:if|when|unless|in case|on)\b/i.test(phrase);
    const { obstacle, response } = splitStep(step.clauses, opened, false);
    const named = [step.obstacle && 'named', step.general && 'general'].filter(Boolean).join(' ');
    return `${words(obstacle)} ~ ${words(response)} (${[step.code, named, step.response].filter(Boolean).join(', ')})`;
  });
  return all.join(' + ') || NONE;
}

function notThere(text: string): string {
  const tokens = tokenise(text);
  const said = tokens.flatMap((token, i) => {
    const why = [
      leaves(tokens, i) && 'left',
      ruledOut(tokens, i) && 'ruled out',
      speaksTo(tokens, i) && 'spoken to',
      ontoPaper(tokens, i) && 'paper',
    ].filter(Boolean);
    return why.length > 0 ? [`${token.word}: ${why.join(', ')}`] : [];
  });
  return [...(isPutAway(tokens) ? ['put away'] : []), ...said].join('; ') || NONE;
}

function unlisted(text: string): string {
  const tokens = tokenise(text);
  const spans = openPlaces(tokens, new Set(['sarah', 'sam']));
  return spans.map((span) => written(text, tokens, span)).join(' + ') || NONE;
}

/** What stands before the doing, a bar, and the doing. */
function begun(text: string): string {
  const tokens = tokenise(text);
  const lead = leadIn(tokens);
  return `${written(text, tokens, { start: 0, end: lead })} | ${written(text, tokens, { start: lead, end: tokens.length })}`.trim();
}

function signs(text: string): string {
  const tokens = tokenise(text);
  const at = (name: string, holds: (i: number) => boolean) =>
    tokens.flatMap((token, i) => (holds(i) ? [`${name} at “${token.word}”`] : []));
  const help = tokens.map((_, i) => asksForHelp(tokens, 0, i)).find((from) => from >= 0) ?? -1;
  const said = [
    asksTrouble(tokens) && 'asks of trouble',
    arrowAnswers(tokens) && 'a mark answers',
    states(tokens, true) ? 'says how things are' : states(tokens) && 'says how things are, after the task',
    isCue(tokens) && 'a cue',
    ifThen(tokens) && 'if and then',
    help >= 0 && `asks for help from “${tokens[help]?.word}”`,
    ...at('asked kindly', (i) => asksKindly(tokens, i)),
    ...at('a choice', (i) => offersChoice(tokens, i)),
    ...at('whether', (i) => tokens[i]?.word === 'if' && asksWhether(tokens, i)),
    ...at('carried on', (i) => carriesIt(tokens, i)),
  ];
  return said.filter(Boolean).join('; ') || NONE;
}

function talk(text: string): string {
  const tokens = tokenise(text);
  const until = (name: string, end: number) => end > 0 && `${name} until “${tokens[end - 1]?.word}”`;
  const said = [
    isAside(tokens) && 'an aside',
    isHousekeeping(tokens) && 'housekeeping',
    greets(tokens) && 'a greeting',
    opensLetter(tokens) && 'a letter',
    until('the practitioner’s', theirOwn(tokens)),
    until('talk', afterTalk(tokens)),
    until('told', saidHow(tokens)),
  ];
  return said.filter(Boolean).join('; ') || NONE;
}

function empty(phrase: string): string {
  return clausesOf(phrase).clauses.every(saysNothing) ? 'says nothing' : 'says something';
}

/** A sheet: boxes named before a stroke and parted by two, or else a blank one. */
function sheetOf(phrase: string): WrittenPlan {
  const filled = phrase.split(' || ').flatMap((part) => {
    const box = PLAN_FIELDS.find(({ key }) => part.startsWith(`${key}| `))?.key;
    return box ? [[box, part.slice(box.length + 2)]] : [];
  });
  return filled.length > 0 ? boxes(Object.fromEntries(filled)) : blank(phrase);
}

function remarks(phrase: string): string {
  const sheet = sheetOf(phrase);
  const made = lintPlan(sheet, read(sheet)).map(({ rule, words, says }) => {
    const oneOf = /^one of \S+/.exec(says);
    return `${rule}: ${words}${oneOf ? ` (${oneOf[0]})` : ''}`;
  });
  return made.join(' + ') || NONE;
}

/** "when: Tuesday ~ when| Monday": what was agreed, and the sheet. */
function against(phrase: string): string {
  const [agreed = '', sheet = ''] = phrase.split(' ~ ');
  const [field = '', words = ''] = agreed.split(': ');
  const plan = sheetOf(sheet);
  return (
    findMismatches(plan, read(plan), { [field]: words })
      .map(({ written: said }) => `says “${said}”`)
      .join(' + ') || 'agrees'
  );
}

export const ASKED: Readonly<Record<string, (text: string) => string>> = {
  'Clock times': clocks(false),
  'Clock times in their own box': clocks(true),
  'Days and dates': days,
  'Whether it says how things are, and by which word': declared,
  'Whether a reason is this client’s own': reason,
  'Words, numbers and marks': cut,
  'A word that was misspelt': fixSpelling,
  'The forms of a verb': (verb) => inflect(verb).join(' '),
  'Clauses, and what each is for': cutUp,
  'What begins where the doing begins': heads,
  'Where the doing begins': begun,
  'Times of a clause': inClauses(timesIn, true),
  'How often': inClauses(countsIn, false),
  'How long or how much': inClauses((clause) => sizesIn(clause, false), false),
  'Places of a clause': inClauses(
    (clause) => placesIn(clause, [['bandstand']], new Set(['sarah', 'sam'])),
    true,
  ),
  'Places that nobody listed': unlisted,
  'Places where it is not done': notThere,
  'What gets in the way, and what is done then': steps,
  'Signs of what a sentence is for': signs,
  'Talk beside the plan': talk,
  'A box that says it is empty': empty,
  'Remarks on a plan': remarks,
  'Against what was agreed': against,
};
