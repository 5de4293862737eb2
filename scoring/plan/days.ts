/** Reads days, dates and day lists: "Tues & Thurs", "Mon-Fri", "the 14th", "tomorrow", "every other day". */
import type { Day } from '../../scenarios/format/vocabulary';
import { wordAt, type Token } from './tokens';
import { wordClass, isOneOf } from './phrases';

export interface DayRead {
  /** Token indices, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Weekdays meant, in the order written; empty for a date whose weekday nobody said. */
  readonly days: readonly Day[];
  readonly kind: 'named' | 'date' | 'relative' | 'weekdays' | 'weekend';
}

const NAMES: ReadonlyMap<string, Day> = new Map([
  ['monday', 0],
  ['tuesday', 1],
  ['wednesday', 2],
  ['thursday', 3],
  ['friday', 4],
  ['saturday', 5],
  ['sunday', 6],
]);
const SAT_SUN: ReadonlyMap<string, Day> = new Map([
  ['sat', 5],
  ['sun', 6],
]);
const MONTHS = wordClass(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec`,
);
const RELATIVE = wordClass('tomorrow today tonight');
/** After "sat" or "sun" these make it the verb or the star, not the day. */
const NOT_SAT_SUN = wordClass('down on in up there here still outside cream tan shine lounger is');
const PARTS = wordClass('morning mornings afternoon evening evenings night nights am pm lunchtime teatime');

/** The weekday that a word names; what stands before it does not matter where it is `listed` after another. */
function dayName(tokens: readonly Token[], i: number, listed = false): Day | null {
  const word = wordAt(tokens, i);
  // "Thursday's huddle"
  const named = NAMES.get(word.endsWith("'s") ? word.slice(0, -2) : word);
  if (named !== undefined) return named;
  const next = wordAt(tokens, i + 1);
  if (NOT_SAT_SUN.has(next)) return null;
  if (tokens[i]?.capital !== true) {
    if (isOneOf('at with', next) || (next.endsWith('ing') && !PARTS.has(next))) return null;
    const previous = listed ? undefined : tokens[i - 1];
    if (previous && (previous.value !== null || BEFORE_NO_DAY.has(previous.word))) return null;
  }
  return SAT_SUN.get(word) ?? null;
}
const BEFORE_NO_DAY = wordClass("the i we minutes hours i'm im was been being is i've are you're still just");

/** Every day or date from a token on; a list or a range is one reading. */
export function readDays(tokens: readonly Token[], from = 0): DayRead[] {
  const found: DayRead[] = [];
  for (let i = from; i < tokens.length; i++) {
    const read = dayAt(tokens, i);
    if (!read) continue;
    found.push(read);
    i = read.end - 1;
  }
  return found;
}

/** The day or date that begins at a token, or null. */
export function dayAt(tokens: readonly Token[], i: number): DayRead | null {
  const token = tokens[i];
  if (!token) return null;
  const first = dayName(tokens, i);
  if (first !== null) return dayList(tokens, i, first);
  // "M-F"
  const at = wordAt(tokens, i + 1) === '-' ? i + 2 : i + 1;
  const last = tokens[at];
  const range = last?.joined === true || at === i + 2;
  if (token.word === 'm' && token.capital && range && last?.word === 'f' && last.capital)
    return { start: i, end: at + 1, days: [0, 1, 2, 3, 4], kind: 'named' };
  if (token.word === 'mwf') return { start: i, end: i + 1, days: [0, 2, 4], kind: 'named' };
  const letters = dayLetters(tokens, i);
  if (letters) return letters;
  if (RELATIVE.has(token.word)) return { start: i, end: i + 1, days: [], kind: 'relative' };
  if (isOneOf('weekday weekdays', token.word))
    return { start: i, end: i + 1, days: [0, 1, 2, 3, 4], kind: 'weekdays' };
  if (token.word === 'weekend') return { start: i, end: i + 1, days: [5, 6], kind: 'weekend' };
  return dateAt(tokens, i);
}

/** "Tu W Th", "M/W/F", "Mo We": capital letters for days, two or more of them in the week's order. */
function dayLetters(tokens: readonly Token[], i: number): DayRead | null {
  const days: Day[] = [];
  let end = i;
  for (let j = i; ; j++) {
    const token = tokens[j];
    if (!token) break;
    if (isOneOf(', / + & -', token.word) && days.length > 0) continue;
    const day = token.capital && token.to - token.from <= 2 ? LETTERS.get(token.word) : undefined;
    if (day === undefined || day <= (days.at(-1) ?? -1)) break;
    days.push(day);
    end = j + 1;
  }
  return days.length > 1 ? { start: i, end, days, kind: 'named' } : null;
}
const LETTERS: ReadonlyMap<string, Day> = new Map([
  ['m', 0],
  ['mo', 0],
  ['tu', 1],
  ['w', 2],
  ['with', 2],
  ['th', 3],
  ['f', 4],
  ['fr', 4],
  ['sa', 5],
  ['su', 6],
]);

function dayList(tokens: readonly Token[], start: number, first: Day): DayRead {
  const days: Day[] = [first];
  let end = start + 1;
  for (let from: Day = first; ;) {
    // a part of the day may stand between: "Tues night and Thurs night"
    let j = PARTS.has(wordAt(tokens, end)) ? end + 1 : end;
    let range = false;
    let linked = j === end;
    for (; ; j++) {
      const word = wordAt(tokens, j);
      if (isOneOf('- to until through', word)) range = true;
      else if (!isOneOf(', and & / + or then also on again', word)) break;
      linked = true;
    }
    const joined = tokens[j]?.joined === true;
    const next = dayName(tokens, j, true);
    if (next === null || !(linked || joined)) break;
    if (range || joined)
      for (let day = (from + 1) % 7; day !== next; day = (day + 1) % 7) days.push(day as Day);
    days.push(next);
    from = next;
    end = j + 1;
  }
  return { start, end, days: [...new Set(days)], kind: 'named' };
}

const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/;
const MONTH = /^(?:0?[1-9]|1[0-2])$/;
const YEAR = /^20\d\d$/;

function dateAt(tokens: readonly Token[], i: number): DayRead | null {
  if (!DAY.test(wordAt(tokens, i))) return null;
  const next = wordAt(tokens, i + 1);
  const after = wordAt(tokens, i + 2);
  const before = wordAt(tokens, i - 1);
  if (next === 'th' && tokens[i + 1]?.from === tokens[i]?.to) {
    // "1st floor", "2nd chapter" are no dates: a month, the end of a phrase or "of" follows a date, or "the"/"on" goes before.
    if (MONTHS.has(after)) return dateRead(tokens, i, i + 3, monthOf(after));
    const third = wordAt(tokens, i + 3);
    if (after === 'of' && MONTHS.has(third)) return dateRead(tokens, i, i + 4, monthOf(third));
    const introduced = isOneOf('the on by', before) || tokens[i - 1]?.kind !== 'word';
    const ends = tokens[i + 2]?.kind === 'mark' || isOneOf('at and', after) || after === '';
    // "on the 22nd I am going": whoever or whatever follows, unless it is what is numbered
    const goesOn = before === 'the' && wordAt(tokens, i - 2) === 'on' && AFTER_DATE.has(after);
    return (introduced && ends) || goesOn ? { start: i, end: i + 2, days: [], kind: 'date' } : null;
  }
  if (MONTHS.has(next) && (!isOneOf('may march', next) || tokens[i + 1]?.capital === true))
    return dateRead(tokens, i, i + 2, monthOf(next));
  if (next !== '/' || !MONTH.test(after)) return null;
  const year = wordAt(tokens, i + 3) === '/' && tokens[i + 4]?.kind === 'number';
  if (!year && !isOneOf('on by before', before)) return null;
  return dateRead(tokens, i, year ? i + 4 : i + 3, Number(after) - 1, year);
}

const AFTER_DATE = wordClass("i i'll we you with in for from to after before when then go she he they once");
const MONTH_STARTS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthOf = (name: string): number => MONTH_STARTS.indexOf(name.slice(0, 3));

/** A date with its year is a weekday too; without the year nobody on the sheet has said which. `month` counts from 0. */
function dateRead(
  tokens: readonly Token[],
  start: number,
  end: number,
  month: number,
  closed = false,
): DayRead {
  const year = wordAt(tokens, end);
  if (!YEAR.test(year)) return { start, end: closed ? end + 1 : end, days: [], kind: 'date' };
  const date = Date.UTC(Number(year), month, Number(wordAt(tokens, start)));
  const weekday = (new Date(date).getUTCDay() + 6) % 7;
  return { start, end: end + 1, days: [weekday as Day], kind: 'date' };
}
