/** `when`: 2 for a day, date, clock time or a cue that comes round; 1 for a loose time; 0 for none or an open end. */
import type { Clause } from '../clauses';
import { readClockTimes } from '../clock-times';
import { dayAt, readDays } from '../days';
import { CLASSES } from '../lexicon/classes';
import { ONE_OFFS } from '../lexicon/events';
import { SETTINGS } from '../lexicon/places';
import { CUES, LOOSE, OPEN_ENDED, SYMPTOM_CUES } from '../lexicon/times';
import { PhraseSet, wordClass, isOneOf } from '../phrases';
import { highest, type Coded, type Finding, saysNothing } from './finding';
import { wordAt, type Token } from '../tokens';

const cues = new PhraseSet({ cue: CUES, symptom: SYMPTOM_CUES }, CLASSES);
const loose = new PhraseSet({ loose: LOOSE }, CLASSES);
const openEnded = new PhraseSet({ open: OPEN_ENDED }, CLASSES);

/** "Whenever I want to check": the urge is what the task answers, no open end. */
const urges = new PhraseSet({
  urge: [
    'when|whenever|if|each|every ?time i|you ~want|~need ?the ?urge to ~check|~ask|~google|~leave|~escape|~ring|~call|~text|~run|~wash|~drink|~smoke|~eat|~hide|~cancel|~avoid|~seek|~scroll|~shout|~redo|~reread',
  ],
});

const DEADLINE = wordClass('by before until');
const START_OF = wordClass('from starting start beginning since commencing ');
const PAST = wordClass('last  previous');
const JOINS = wordClass('when while whilst once as whenever until');
const AFTERS = wordClass('after before');
/** "look after yourself", "ask after her" */
const LOOKING = wordClass('look looking looks ask run running');
/** "how I felt at the wedding": what is over sets no time. */
const HAPPENED = wordClass('felt went happened was were did said ok okay');
const PAIRED = wordClass('and + & / or');
const NOT_AFTER = wordClass(
  `that this it each every one a an the # which then them these those and i'd pressing starting doing # half christmas easter xmas january february march april may june july august september october november december next our session being you nextsession eid ramadan lent diwali hanukkah summer winter spring autumn`,
);

/** Boxes whose words may tell the time of the task. */
export function tellsTaskTime(clause: Clause): boolean {
  return (
    clause.role === 'task' ||
    (clause.role === 'record' && clause.box === null) ||
    (clause.role === 'aside' && clause.box === null)
  );
}

export function readWhen(clauses: readonly Clause[]): Coded {
  const findings: Finding[] = [];
  for (const clause of clauses) if (tellsTaskTime(clause)) findings.push(...timesIn(clause));
  return highest(findings);
}

/** Every time expression of a clause with its worth; what an open end covers is worth nothing. */
export function timesIn(clause: Clause): Finding[] {
  const { tokens } = clause;
  const found: Finding[] = [];
  if (onlyAppointment(clause) || (clause.box === 'when' && saysNothing(clause))) return found;
  const add = (start: number, end: number, code: 0 | 1 | 2) => found.push({ clause, start, end, code });
  const taken = new Set<number>();
  const urged = urges.find(tokens).map((match) => match.start);
  for (const match of openEnded.find(tokens).filter(({ start }) => !urged.includes(start)))
    for (let i = match.start; i < match.end; i++) taken.add(i);
  const free = (i: number) => !taken.has(i);
  const aside = clause.role === 'aside';
  const happened = (i: number) =>
    tokens.slice(Math.max(0, i - 3), i).some((token) => HAPPENED.has(token.word));

  for (const day of readDays(tokens)) {
    const before = wordAt(tokens, day.start - 1);
    const beforeThat = wordAt(tokens, day.start - 2);
    const deadline =
      DEADLINE.has(before) ||
      (isOneOf('the next', before) && DEADLINE.has(beforeThat)) ||
      (before === 'end' && beforeThat === 'the');
    const starts =
      START_OF.has(before) && !(before === 'from' && day.days.length > 1) && wordAt(tokens, day.end) !== 'to';
    if (aside || PAST.has(before) || isAboutSession(tokens, day.start)) continue;
    if (before === 'from' && FROM_SESSION.has(beforeThat)) continue;
    if (isOneOf('weekend weekdays', day.kind) || deadline || starts)
      add(Math.max(0, day.start - 1), day.end, 1);
    else add(day.start, day.end, 2);
  }
  if (!aside) {
    for (const time of readClockTimes(tokens, clause.box === 'when')) {
      const other = tokens[time.start - 1]?.word;
      if (other === 'from' && wordAt(tokens, time.start - 2) === 'back') continue;
      if (isNextAppointment(tokens, time.start)) continue;
      if (afterMeeting(clause, time.start)) continue;
      add(time.start, time.end, 2);
    }
  }
  for (const match of cues.find(tokens)) {
    const anyTime = wordAt(tokens, match.start) === 'any';
    if (aside || (!free(match.start) && !anyTime) || happened(match.start)) continue;
    if (match.label === 'cue' && isNoCue(clause, match.start, match.end)) continue;
    add(match.start, match.end, 2);
  }
  for (let i = 0; i < tokens.length - 1 && !aside; i++) {
    const word = wordAt(tokens, i);
    const next = tokens[i + 1];
    if (!next || !free(i)) continue;
    const looking = LOOKING.has(wordAt(tokens, i - 1));
    if (looking) continue;
    if (
      JOINS.has(word) &&
      word !== 'until' &&
      next.capital &&
      i + 2 < tokens.length &&
      !(word === 'as' && wordAt(tokens, i - 1) !== 'soon')
    )
      add(i, Math.min(tokens.length, i + 4), 2);
    // "while the tea's in the oven", "once Mum's kettle is on": an event of the day, whatever it is
    if (
      (isOneOf('when whenever while whilst once', word) || (word === 'as' && i === 0)) &&
      isOneOf('the my our his her their your', next.word) &&
      tokens[i + 2]?.kind === 'word' &&
      tokens[i + 3] !== undefined &&
      !happened(i)
    )
      add(i, Math.min(tokens.length, i + 5), 2);
    // "when carers have gone", "once hoovering's done": somebody or something, and that it has happened
    if (
      isOneOf('when whenever once while whilst', word) &&
      next.kind === 'word' &&
      !NOBODY.has(next.word) &&
      happens(tokens, i + 1)
    )
      add(i, Math.min(tokens.length, i + 4), 2);
    // "next time Karen rings"
    if (
      next.word === 'time' &&
      isOneOf('next every each first any', word) &&
      tokens[i + 2]?.capital &&
      tokens[i + 3]?.kind === 'word'
    )
      add(i, Math.min(tokens.length, i + 4), 2);
    if (word === 'before' && tokens.slice(i + 1, i + 4).some((token) => ONE_OFFS.has(token.word))) continue;
    if (
      AFTERS.has(word) &&
      isOneOf('we i', next.word) &&
      isOneOf('next meet speak talk see', wordAt(tokens, i + 2))
    )
      continue;
    if (
      AFTERS.has(word) &&
      (OURS.has(next.word) || OURS.has(wordAt(tokens, i + 2))) &&
      isOneOf('my our your the next', next.word)
    )
      continue;
    if (
      AFTERS.has(word) &&
      next.kind === 'word' &&
      !NOT_AFTER.has(next.word) &&
      next.value === null &&
      !PAIRED.has(wordAt(tokens, i - 1))
    ) {
      const deadlineDay = next.word.endsWith('day') || next.word === 'next';
      if (!deadlineDay && dayAt(tokens, i + 1) === null) add(i, Math.min(tokens.length, i + 3), 2);
    }
    if (AFTERS.has(word) && isOneOf('the a each every', next.word) && !PAIRED.has(wordAt(tokens, i - 1))) {
      const noun = tokens[i + 2];
      if (
        noun &&
        noun.kind === 'word' &&
        !isOneOf('next session appointment end review call day time one', noun.word)
      )
        add(i, Math.min(tokens.length, i + 3), 2);
    }
  }
  // "IF I've cancelled twice THEN …": what the task answers is its time
  if (
    wordAt(tokens, 0) === 'if' &&
    clause.role === 'task' &&
    clause.box !== 'when' &&
    found.length === 0 &&
    free(0)
  )
    add(0, Math.min(tokens.length, 5), 2);
  for (const match of loose.find(tokens)) {
    const verb = wordAt(tokens, match.start) === 'am' && wordAt(tokens, match.start - 1) === 'i';
    // the am of "10am" is not a morning by itself
    const ofClock = /^[ap]m$/.test(wordAt(tokens, match.start)) && tokens[match.start - 1]?.kind === 'number';
    // "the stuff from today": which stuff, not when
    const told = wordAt(tokens, match.start) === 'from' && FROM_SESSION.has(wordAt(tokens, match.start - 1));
    if (free(match.start) && !verb && !ofClock && !aside && !told) add(match.start, match.end, 1);
  }

  if (
    clause.box === 'when' &&
    found.length === 0 &&
    taken.size === 0 &&
    standsAlone(clause) &&
    !onlySetting(clause) &&
    !isNextAppointment(tokens, tokens.length)
  )
    add(0, tokens.length, 2);
  return found;
}

const FROM_SESSION = wordClass(
  'stuff things thing notes sheet sheets leaflet handout session bits work what it points',
);

/** A noun, and that it is, has or does something: "carers have gone", "hoovering's done". */
const happens = (tokens: readonly Token[], at: number): boolean => {
  const subject = tokens[at];
  const verb = tokens[at + 1];
  if (!subject || verb?.kind !== 'word') return false;
  return subject.word.endsWith("'s") || isOneOf('is are has have comes goes starts ends finishes', verb.word);
};
const NOBODY = wordClass(
  "i you we it it's its that that's there there's this things life needed possible able how if what where weather everything",
);

/** "… before we speak on 4th Dec (phone, 10.15)": the clock is the appointment's too. */
function afterMeeting(clause: Clause, at: number): boolean {
  const from = clause.tokens[at]?.from ?? 0;
  return clause.within.some(
    (token, i) =>
      token.from < from &&
      DEADLINE.has(token.word) &&
      clause.within
        .slice(i + 1, i + 4)
        .some(
          (next, k, few) => OURS.has(next.word) || (next.word === 'we' && MEETS.has(wordAt(few, k + 1))),
        ) &&
      clause.within.filter((other) => other.from > token.from && other.from < from).length < 12,
  );
}

/** "Next appt 22nd 10am": the clock is the service's. */
const isNextAppointment = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(0, at).some((_, i) => namesNext(tokens, i));
const namesNext = (tokens: readonly Token[], i: number): boolean =>
  wordAt(tokens, i) === 'nextsession' || (wordAt(tokens, i) === 'next' && OURS.has(wordAt(tokens, i + 1)));

/** "Thursday 19th 9.45 next appt" in the box for times: the whole of it is the service's, unless it is a deadline. */
export const onlyAppointment = ({ tokens, box }: Clause): boolean =>
  box === 'when' &&
  tokens.some((_, i) => i > 0 && namesNext(tokens, i)) &&
  !tokens.some((token) => DEADLINE.has(token.word) || isOneOf('and between', token.word));

/** "before next session on the 18th": the day is the appointment's, not the task's. */
export function isAboutSession(tokens: readonly Token[], at: number): boolean {
  for (let i = Math.max(0, at - 4); i < at; i++) {
    const word = tokens[i]?.word;
    if (isOneOf('session appointment review', word)) return true;
    if (word === 'we' && DEADLINE.has(wordAt(tokens, i - 1)) && MEETS.has(wordAt(tokens, i + 1))) return true;
  }
  return false;
}

/** "when I've been", "once done", with nothing after: the task itself over. */
function isAfterIt(tokens: readonly Token[], start: number): boolean {
  if (!isOneOf('when once', wordAt(tokens, start))) return false;
  for (let i = start + 1; i < Math.min(tokens.length, start + 4); i++) {
    const after = tokens[i + 1];
    if (OVER.has(wordAt(tokens, i))) return after === undefined || after.kind === 'mark';
  }
  return false;
}
const OVER = wordClass('done been finished managed');
const VEHICLES = wordClass('bus train tram');

const MEETS = wordClass('speak meet talk see chat next');
const OURS = wordClass('review session appointment call check assessment');

/** A word for joining that joins no event: "when it comes to", "as it is", "before I start". */
function isNoCue({ tokens, box }: Clause, start: number, end: number): boolean {
  // "on the bus" in the box for places says where; "sort out the bedtime routine" says what
  if (box === 'where' && VEHICLES.has(wordAt(tokens, end - 1))) return true;
  if (wordAt(tokens, end) === 'routine') return true;
  if (wordAt(tokens, start) === 'before' && ONE_OFFS.has(wordAt(tokens, end - 1))) return true;
  // "text you when I've been": when it is told, not when it is done
  if (isAfterIt(tokens, start)) return true;
  const first = wordAt(tokens, start);
  const second = wordAt(tokens, start + 1);
  const third = wordAt(tokens, start + 2);
  if (first === 'as' && second !== 'soon') return true;
  if (
    first === 'before' &&
    tokens.slice(start + 1, start + 5).some((token) => OURS.has(token.word)) &&
    isOneOf('my our your the next', second)
  )
    return true;
  if (first === 'once' && second === 'a') return true;
  if (isOneOf('how see', wordAt(tokens, start - 1))) return true;
  return first === 'when' && second === 'it' && isOneOf('comes gets feels', third);
}

/** "At work", "in town" in the box for times: a place, not a time. */
const onlySetting = ({ tokens }: Clause) =>
  tokens.every(
    (token) =>
      token.kind === 'mark' || SETTINGS.has(token.word) || isOneOf('at in the my on from or and', token.word),
  );

/** Something unknown in the box for times: a name of an event, unless it is words of comfort. */
const FILLER = wordClass(`
  the a an my our your week weekly daily every each day days times time a per once twice three two one four five six seven # x or and to more least
  at most up of can it i you do as per regular regularly often always all minutes hours much possible whenever on in for least tbc depends flexible
  planned agreed needed normal usual whole try no set other second alternate ad hoc varies various
`);
function standsAlone(clause: Clause): boolean {
  return clause.tokens.some(
    (token) => token.kind === 'word' && token.value === null && !FILLER.has(token.word),
  );
}
