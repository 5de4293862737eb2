/** `amount`: how many times, and how long or how much. 2 for both, 1 for one of them. */
import type { Clause } from '../clauses';
import { readClockTimes, type ClockRead } from '../clock-times';
import { dayAt, readDays } from '../days';
import { SIZES_WITHOUT_NUMBER, TIMES, UNITS } from '../lexicon/amounts';
import { CLASSES } from '../lexicon/classes';
import { COUNTS, WHOLE_OF_IT } from '../lexicon/counts';
import { VENUES } from '../lexicon/places';
import { PhraseSet, wordClass, isOneOf } from '../phrases';
import { wordAt, type Token } from '../tokens';
import type { Coded, Finding } from './finding';
import { timesIn } from './when';

const counts = new PhraseSet({ count: COUNTS }, CLASSES);
const sizes = new PhraseSet({ size: SIZES_WITHOUT_NUMBER, whole: WHOLE_OF_IT }, CLASSES);

/** A number after one of these names a thing and counts nothing. */
const NAMING = wordClass(
  'step steps session level stage phq gad week module unit at by @ room bus number year ward form junction zone table no platform no.  part floor appointment radio channel core wsas   bbc  house door',
);
const NOT_THINGS = wordClass(`
  of way  week weeks day days month months percent th in at on to and or for with the a an is am pm oclock by every each per times time x goes go
  turns occasion occasions if when until but so from - % bad good it that who year years old off last  least ish then morning
  evening night off  other another or else  
`);
const READING = wordClass('chapter chapters page pages module modules section sections part parts unit   ');

export interface AmountRead extends Coded {
  readonly counted: readonly Finding[];
  readonly sized: readonly Finding[];
}

export function readAmount(clauses: readonly Clause[], manyTasks: boolean): AmountRead {
  const counted: Finding[] = [];
  const sized: Finding[] = [];
  const first = clauses.find(
    ({ role, tokens }) => (role === 'task' || role === 'record') && tokens.length > 1,
  );
  // "Fill in the sheet about one bad day": the record is itself the task
  const filledIn = first?.role === 'record' ? first : null;
  for (const clause of clauses) {
    if (!(clause.role === 'task' || (clause.role === 'record' && clause.box === null) || onlyShort(clause)))
      continue;
    if (clause.box === 'where') {
      if (
        !/^\d/.test(wordAt(clause.tokens, 0)) &&
        clause.tokens.length > 4 &&
        readDays(clause.tokens).length === 0
      )
        continue;
    }
    counted.push(...countsIn(clause));
    if (clause.role === 'task' || clause === filledIn || onlyShort(clause))
      sized.push(
        ...sizesIn(clause, manyTasks).filter(
          ({ start }) =>
            (!manyTasks || clause.box !== 'what') &&
            (clause !== filledIn || ABOUT.has(wordAt(clause.tokens, start - 1))),
        ),
      );
  }
  // A bare number in the box for amounts counts something, whatever it is, but says nothing twice.
  if (counted.length === 0 && sized.length === 0)
    sized.push(...clauses.filter((clause) => clause.box === 'how_much').flatMap(bareNumbers));
  // "3 a night": so many of something, and how often
  if (counted.length > 0 && sized.length === 0) sized.push(...clauses.flatMap(manyEach));
  // "20" in its box, the days in theirs: twenty of something
  if (counted.length > 0 && sized.length === 0 && counted.every((found) => found.clause.box !== 'how_much'))
    sized.push(
      ...clauses
        .filter((clause) => clause.box === 'how_much')
        .flatMap(bareNumbers)
        .filter(({ clause, start }) => (clause.tokens[start]?.value ?? 0) >= MINUTES),
    );
  const apart =
    separateTasks(clauses) &&
    !counted.some((c) =>
      sized.some(
        (s) =>
          s.clause.sentence === c.clause.sentence ||
          c.clause.box === 'how_much' ||
          s.clause.box === 'how_much',
      ),
    );
  const both = counted.length > 0 && sized.length > 0 && !apart;
  const code = both ? 2 : counted.length > 0 || sized.length > 0 ? 1 : 0;
  return { code, findings: [...counted, ...sized], counted, sized };
}

/** "…, even if only 5 minutes": the least that is asked. */
const onlyShort = ({ role, box, tokens }: Clause): boolean =>
  role === 'coping' &&
  box === null &&
  wordAt(tokens, 0) === 'even' &&
  wordAt(tokens, 1) === 'if' &&
  tokens.slice(2, 5).some((token) => isOneOf('only just', token.word));

/** A bare number from here on is minutes or metres; a smaller one may be how many times. */
const MINUTES = 8;

function manyEach(clause: Clause): Finding[] {
  if (clause.role !== 'task') return [];
  return clause.tokens.flatMap((token, i) => {
    const each = isOneOf('a per each every', wordAt(clause.tokens, i + 1));
    const span = isOneOf('day night evening morning hours', wordAt(clause.tokens, i + 2));
    const many = (token.value ?? 0) >= 2 && token.clock === null;
    return many && each && span ? [{ clause, start: i, end: i + 3, code: 1 as const }] : [];
  });
}

function bareNumbers(clause: Clause): Finding[] {
  if (clause.within.some((token) => token.word === '%' || isOneOf('phq gad score scores wsas', token.word)))
    return [];
  const i = clause.tokens.findIndex(
    (token, k) => token.value !== null && token.value > 0 && !/^[£$]$/.test(wordAt(clause.tokens, k - 1)),
  );
  return i < 0 ? [] : [{ clause, start: i, end: i + 1, code: 1 }];
}

/** "Walk … Also ring …": each task has to bring its own how often and how much. */
function separateTasks(clauses: readonly Clause[]): boolean {
  return clauses.some(
    (clause) => clause.box === 'what' && clause.role === 'task' && wordAt(clause.tokens, 0) === 'also',
  );
}

/** How many times: a count, named days, "daily", "each evening", one dated occasion, two set times in a day. */
export function countsIn(clause: Clause): Finding[] {
  const { tokens } = clause;
  const found: Finding[] = [];
  const add = (start: number, end: number) => found.push({ clause, start, end, code: 1 });
  for (const match of counts.find(tokens)) {
    // "x 10 breaths": how much
    const sized =
      wordAt(tokens, match.start) === 'x' && match.end - match.start === 2 && isUnit(tokens[match.end]);
    if (!negated(tokens, match.start) && !sized) add(match.start, match.end);
  }
  for (const day of readDays(tokens)) {
    const before = wordAt(tokens, day.start - 1);
    const beforeThat = wordAt(tokens, day.start - 2);
    const deadline =
      isOneOf('by before until last', before) ||
      (isOneOf('the next', before) && isOneOf('by before', beforeThat));
    const starts = isOneOf('from starting start', before) && day.days.length < 2;
    const session = tokens
      .slice(Math.max(0, day.start - 4), day.start)
      .some((t) => isOneOf('session appointment', t.word));
    if (deadline || starts || session || day.kind === 'weekend') continue;
    if (day.kind === 'relative' && clause.box !== 'when' && day.start > 0 && day.end < tokens.length)
      continue;
    add(day.start, day.end);
  }
  if (found.length === 0) {
    const strong = timesIn(clause).filter((time) => time.code === 2);
    const first = strong[0];
    const later = strong.find((time) => first && time.start >= first.end);
    if (
      first &&
      later &&
      tokens.slice(first.end, later.start).some((t) => isOneOf('and & + /', t.word)) &&
      !bareFigure(tokens, first, later)
    )
      add(first.start, later.end);
  }
  return found;
}

/** "11 & 7" are two ends, not two times to do it. */
function bareFigure(tokens: readonly Token[], first: Finding, later: Finding): boolean {
  return [first, later].every((time) => time.end - time.start === 1 && tokens[time.start]?.kind === 'number');
}

const ONCE_WHEN = wordClass('the i we you he she they it my our his her');

function negated(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word;
  const after = wordAt(tokens, at + 1);
  // "once the shop's shut", "once and for all"
  if (
    wordAt(tokens, at) === 'once' &&
    (ONCE_WHEN.has(after) ||
      after.endsWith("'s") ||
      (tokens[at + 1]?.capital === true &&
        tokens[at + 2]?.kind === 'word' &&
        dayAt(tokens, at + 1) === null) ||
      (after === 'and' && wordAt(tokens, at + 2) === 'for'))
  )
    return true;
  return before === 'used' || (before === 'at' && wordAt(tokens, at) === 'once');
}

/** How long or how much: a number with its unit, a stretch of clock, an end point, a natural whole. */
export function sizesIn(clause: Clause, manyTasks: boolean): Finding[] {
  const { tokens, box } = clause;
  const found: Finding[] = [];
  const add = (start: number, end: number) => found.push({ clause, start, end, code: 1 });
  const clocks = readClockTimes(tokens, box === 'when');
  for (const clock of clocks)
    if (
      clock.minutes !== null &&
      clock.minutes <= (box === 'how_much' || tokens.some((token) => NIGHTLY.has(token.word)) ? 720 : 360) &&
      box !== 'where'
    )
      add(clock.start, clock.end);
  // "No need to tell her all of it" asks for nothing.
  const excused = wordAt(tokens, 0) === 'no' && wordAt(tokens, 1) === 'need';
  for (const match of sizes.find(tokens)) {
    // "when you get a minute": no length
    if (
      isOneOf("get got have find spare 've", wordAt(tokens, match.start - 1)) &&
      wordAt(tokens, match.end - 1) === 'minutes' &&
      match.end - match.start === 2
    )
      continue;
    // "within half an hour of waking", "an hour before bed": when, not how long
    if (
      isOneOf('minutes hours', wordAt(tokens, match.end - 1)) &&
      (wordAt(tokens, match.start - 1) === 'within' ||
        isOneOf('before after prior ago later earlier', wordAt(tokens, match.end)))
    )
      continue;
    // "to the corner shop": the corner is no end
    if (ENDS_OF_WAY.has(wordAt(tokens, match.end - 1)) && isNoun(tokens[match.end])) continue;
    if (!excused && (match.label === 'size' || !manyTasks)) add(match.start, match.end);
  }
  // "to the postbox", in the box for how much: an end point
  if (
    box === 'how_much' &&
    tokens.length >= 3 &&
    isOneOf('to as till', wordAt(tokens, 0)) &&
    isOneOf('the my our', wordAt(tokens, 1))
  )
    add(0, tokens.length);
  if (box === 'how_much' && tokens.length === 1 && isOneOf('all everything', wordAt(tokens, 0))) add(0, 1);
  for (let i = 0; i < tokens.length - 1; i++) {
    const end = openEnd(tokens, i, clocks);
    if (end > i && !excused) add(i, end);
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || (token.value === null && token.word !== 'half')) continue;
    if (inClock(clocks, i) || isScaleFigure(tokens, i) || isOneOf('£ $', wordAt(tokens, i - 1))) continue;
    const end = sizeAt(tokens, i, box === 'how_much');
    if (end > i) add(i, end);
  }
  return found;
}

const ENDS_OF_WAY = wordClass('corner end top bottom stop');
const isNoun = (token: Token | undefined) => token !== undefined && VENUES.has(token.word);

/** "Till the dough runs out", "until my eyes are heavy", "both bins": an end that somebody could see, unless it is a day or a deadline. */
function openEnd(tokens: readonly Token[], i: number, clocks: readonly ClockRead[]): number {
  const word = wordAt(tokens, i);
  const next = tokens[i + 1];
  if (!next || next.kind !== 'word' || next.value !== null) return i;
  if (word === 'both') return NOT_BOTH.has(next.word) || isOneOf('we you', wordAt(tokens, i - 1)) ? i : i + 2;
  if (word !== 'until') return i;
  if (NOT_ENDS.has(next.word) || inClock(clocks, i + 1)) return i;
  if ([1, 2, 3].some((k) => dayAt(tokens, i + k) !== null)) return i;
  if (tokens.slice(i + 1, i + 4).some((token) => DEADLINES.has(token.word))) return i;
  return Math.min(tokens.length, i + 4);
}
const NOT_BOTH = wordClass(
  'of agree agreed know and days mornings evenings nights times ways said think felt feel being are were have the',
);
const NOT_ENDS = wordClass('morning then now when next we our today tomorrow tonight later');
const DEADLINES = wordClass(
  'meet session nextsession appointment review call week weekend month christmas eid easter january february march april june july august september october november december next',
);

const NIGHTLY = wordClass('night nights nightly bed bedtime sleep up lights');
const inClock = (clocks: readonly ClockRead[], i: number) =>
  clocks.some((clock) => i >= clock.start && i < clock.end);

/** "0-10", "9/10", "out of 10", "80%" outside an end point. */
function isScaleFigure(tokens: readonly Token[], i: number): boolean {
  const before = wordAt(tokens, i - 1);
  const after = wordAt(tokens, i + 1);
  const value = tokens[i]?.value;
  if (before === '/' && (value === 10 || value === 100 || value === 8 || value === 5)) return true;
  if (after === '/' && tokens[i + 2]?.value === 10) return true;
  if (before === 'of' && wordAt(tokens, i - 2) === 'out') return true;
  if (value === 0 && after === '-') return true;
  if (before === '-' && tokens[i - 2]?.value === 0) return true;
  return value === 0;
}

/** "x5 reps": counted in a unit, so it is how much. */
const isUnit = (token: Token | undefined) =>
  token !== undefined && UNITS.has(token.word) && !TIMES.has(token.word);

function sizeAt(tokens: readonly Token[], i: number, inBox: boolean): number {
  const before = wordAt(tokens, i - 1);
  const next = tokens[i + 1];
  if (READING.has(before === '.' ? wordAt(tokens, i - 2) : before) && tokens[i]?.kind === 'number')
    return i + 1;
  if (isOneOf('currently usually', before)) return i;
  // "x2/wk 20 mins": the week of a count names nothing
  const rate = isOneOf('/ a per', wordAt(tokens, i - 2));
  if ((NAMING.has(before) && !(rate && before === 'week')) || (before === 'x' && !isUnit(tokens[i + 1])))
    return i;
  if (before === 'within' || isOneOf('bus tram train', wordAt(tokens, i + 1))) return i;
  if (!next) return i;
  // "2 or 3 pages", "10-15 mins", "3 x 5 mins": the last number of the row carries the unit
  let j = i + 1;
  while (j < i + 4 && isRowLink(wordAt(tokens, j)) && (tokens[j + 1]?.value ?? null) !== null) j += 2;
  for (let k = j; k < Math.min(tokens.length, j + 3); k++) {
    const word = wordAt(tokens, k);
    if (tokens[k]?.kind === 'mark') break;
    // "about one bad day"
    if (
      k === j &&
      isOneOf('good bad', word) &&
      isOneOf('day night week moment thing', wordAt(tokens, k + 1)) &&
      ABOUT.has(before)
    )
      return k + 2;
    // "three good things"
    if (
      k === j &&
      isOneOf('good bad nice positive happy', word) &&
      (wordAt(tokens, k + 1) === 'things' || tokens[k + 1]?.word.endsWith('s') === true) &&
      !TIMES.has(wordAt(tokens, k + 1)) &&
      !isOneOf('days nights weeks', wordAt(tokens, k + 1))
    )
      return k + 2;
    if (k === j && (TIMES.has(word) || NOT_THINGS.has(word)) && !(UNITS.has(word) && !TIMES.has(word)))
      return i;
    if (UNITS.has(word) && !TIMES.has(word)) return k + 1;
    if (TIMES.has(word)) return i;
    if (NOT_THINGS.has(word)) break;
  }
  const noun = tokens[j];
  if (noun && noun.kind === 'word' && j === i + 1 && noun.value === null) {
    const one = tokens[i]?.value === 1;
    const figure = tokens[i]?.kind === 'number' || tokens[i]?.value !== null;
    if (figure && (one ? !ONE_IS_SOMEONE.has(before) : true)) {
      const last = tokens[j + 1];
      const plural = noun.word.endsWith('s') || (last?.kind === 'word' && last.word.endsWith('s'));
      if (one || plural || inBox) return j + 1;
    }
  }
  return i;
}
const ABOUT = wordClass('about on for with over from of');
const ONE_IS_SOMEONE = wordClass('no this that which bad good each every any another the than');
const isRowLink = (word: string) => isOneOf('- or to / + and x', word);
