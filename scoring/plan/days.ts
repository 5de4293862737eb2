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
  /** "Mondays", "every Monday": comes round each week. */
  readonly repeats: boolean;
}

const NAMES: Readonly<Record<string, Day>> = {
  monday: 0,
  tuesday: 1,
  wednesday: 2,
  thursday: 3,
  friday: 4,
  saturday: 5,
  sunday: 6,
};
const SAT_SUN: Readonly<Record<string, Day>> = { sat: 5, sun: 6 };
const MONTHS = wordClass(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec`,
);
const RELATIVE = wordClass('tomorrow today tonight');
/** After "sat" or "sun" these make it the verb or the star, not the day. */
const NOT_SAT_SUN = wordClass('down on in with at up there here still outside cream tan shine lounger is');
const PARTS = wordClass('morning mornings afternoon evening evenings night nights am pm lunchtime teatime');

export function dayName(
  token: Token | undefined,
  next: Token | undefined,
  previous: Token | undefined,
): Day | null {
  if (!token || token.kind !== 'word') return null;
  // "Thursday's huddle"
  const name = token.word.endsWith("'s") ? token.word.slice(0, -2) : token.word;
  if (Object.hasOwn(NAMES, name)) return NAMES[name] ?? null;
  if (!Object.hasOwn(SAT_SUN, token.word)) return null;
  if (
    previous &&
    !token.capital &&
    (previous.word === 'the' || previous.word === 'i' || previous.word === 'we' || previous.value !== null)
  )
    return null;
  if (
    next &&
    NOT_SAT_SUN.has(next.word) &&
    !(next.word === 'at' && token.capital) &&
    !(next.word === 'with' && token.capital)
  )
    return null;
  if (
    !token.capital &&
    ((next?.word.endsWith('ing') && !PARTS.has(next.word)) ||
      isOneOf("i'm im was been being is i've are you're still just", previous?.word ?? ''))
  )
    return null;
  if (previous?.word === 'minutes' || previous?.word === 'hours') return null;
  return SAT_SUN[token.word] ?? null;
}

/** Every day or date between two tokens; a list or a range is one reading. */
export function readDays(tokens: readonly Token[], from = 0, to = tokens.length): DayRead[] {
  const found: DayRead[] = [];
  for (let i = from; i < to; i++) {
    const read = dayAt(tokens, i, to);
    if (!read) continue;
    found.push(read);
    i = read.end - 1;
  }
  return found;
}

function dayAt(tokens: readonly Token[], i: number, to: number): DayRead | null {
  const token = tokens[i];
  if (!token) return null;
  const first = dayName(token, i + 1 < to ? tokens[i + 1] : undefined, tokens[i - 1]);
  if (first !== null) return dayList(tokens, i, to, first);
  // "M-F"
  const second = wordAt(tokens, i + 1) === '-' ? 2 : 1;
  const end = tokens[i + second];
  if (
    token.word === 'm' &&
    token.capital &&
    end?.capital &&
    end.word === 'f' &&
    (second === 2 || end.joined) &&
    i + second < to
  )
    return { start: i, end: i + second + 1, days: [0, 1, 2, 3, 4], kind: 'named', repeats: true };
  if (
    token.word === 'mwf' ||
    (token.word === 'm' &&
      token.capital &&
      wordAt(tokens, i + 1) === '/' &&
      wordAt(tokens, i + 2) === 'with' &&
      wordAt(tokens, i + 3) === 'f' &&
      i + 3 < to)
  )
    return {
      start: i,
      end: token.word === 'mwf' ? i + 1 : i + 4,
      days: [0, 2, 4],
      kind: 'named',
      repeats: true,
    };
  const letters = dayLetters(tokens, i, to);
  if (letters) return letters;
  if (RELATIVE.has(token.word)) return { start: i, end: i + 1, days: [], kind: 'relative', repeats: false };
  if (token.word === 'weekday' || token.word === 'weekdays')
    return { start: i, end: i + 1, days: [0, 1, 2, 3, 4], kind: 'weekdays', repeats: true };
  if (token.word === 'weekend')
    return { start: i, end: i + 1, days: [5, 6], kind: 'weekend', repeats: false };
  return dateAt(tokens, i, to);
}

/** "Tu W Th", "M/W/F", "Mo We": capital letters for days, two or more of them in the week's order. */
function dayLetters(tokens: readonly Token[], i: number, to: number): DayRead | null {
  const days: Day[] = [];
  let end = i;
  for (let j = i; j < to && j < i + 14; j++) {
    const token = tokens[j];
    if (token?.kind === 'mark' && /^[,/+&-]$/.test(token.word) && days.length > 0) continue;
    const day = token?.capital && token.to - token.from <= 2 ? LETTERS[token.word] : undefined;
    if (day === undefined || day <= (days.at(-1) ?? -1)) break;
    days.push(day);
    end = j + 1;
  }
  return days.length > 1 ? { start: i, end, days, kind: 'named', repeats: true } : null;
}
const LETTERS: Readonly<Record<string, Day>> = {
  m: 0,
  mo: 0,
  tu: 1,
  w: 2,
  with: 2,
  th: 3,
  f: 4,
  fr: 4,
  sa: 5,
  su: 6,
};

function dayList(tokens: readonly Token[], start: number, to: number, first: Day): DayRead {
  const days: Day[] = [first];
  let end = start + 1;
  let repeats =
    wordAt(tokens, start - 1) === 'every' ||
    wordAt(tokens, start - 1) === 'each' ||
    writtenPlural(tokens[start]);
  for (;;) {
    let j = end;
    // a part of the day may stand between: "Tues night and Thurs night"
    if (j < to && PARTS.has(wordAt(tokens, j))) j++;
    let range = false;
    let linked = false;
    while (j < to) {
      const word = wordAt(tokens, j);
      if (word === '-' || word === 'to' || word === 'until' || word === 'through') range = true;
      else if (
        word !== ',' &&
        word !== 'and' &&
        word !== '&' &&
        word !== '/' &&
        word !== '+' &&
        word !== 'or' &&
        word !== 'then' &&
        word !== 'also' &&
        word !== 'on' &&
        word !== 'again'
      )
        break;
      linked = true;
      j++;
      if (j - end > 4) break;
    }
    const token = tokens[j];
    const next = j < to ? dayName(token, j + 1 < to ? tokens[j + 1] : undefined, undefined) : null;
    if (next === null || !(linked || token?.joined || j === end)) break;
    if (range || token?.joined) {
      for (let day = (last(days) + 1) % 7; day !== next; day = (day + 1) % 7) days.push(day as Day);
    }
    days.push(next);
    if (writtenPlural(token)) repeats = true;
    end = j + 1;
  }
  return { start, end, days: [...new Set(days)], kind: 'named', repeats };
}

const last = (days: readonly Day[]): number => days[days.length - 1] ?? 0;

/** The normaliser drops the plural, so it is read from the length of the written word. */
function writtenPlural(token: Token | undefined): boolean {
  return token !== undefined && token.to - token.from > token.word.length;
}

function dateAt(tokens: readonly Token[], i: number, to: number): DayRead | null {
  const token = tokens[i];
  const next = i + 1 < to ? tokens[i + 1] : undefined;
  const after = i + 2 < to ? tokens[i + 2] : undefined;
  if (!token) return null;
  const dayNumber =
    token.kind === 'number' &&
    token.value !== null &&
    Number.isInteger(token.value) &&
    token.value >= 1 &&
    token.value <= 31;
  if (dayNumber && next?.word === 'th' && next.from === token.to) {
    // "1st floor", "2nd chapter" are no dates: a month, the end of a phrase or "of" follows a date, or "the"/"on" goes before.
    if (after && MONTHS.has(after.word)) return dateRead(tokens, i, i + 3, to);
    if (after?.word === 'of' && MONTHS.has(wordAt(tokens, i + 3))) return dateRead(tokens, i, i + 4, to);
    const before = wordAt(tokens, i - 1);
    if (
      (before === 'the' || before === 'on' || before === 'by' || tokens[i - 1]?.kind !== 'word') &&
      (!after || after.kind === 'mark' || after.word === 'at' || after.word === 'and')
    ) {
      return { start: i, end: i + 2, days: [], kind: 'date', repeats: false };
    }
    // "on the 22nd I am going": whoever or whatever follows, unless it is what is numbered
    if (before === 'the' && wordAt(tokens, i - 2) === 'on' && AFTER_DATE.has(after?.word ?? ''))
      return { start: i, end: i + 2, days: [], kind: 'date', repeats: false };
    return null;
  }
  if (dayNumber && next && MONTHS.has(next.word) && next.word !== 'may' && next.word !== 'march')
    return dateRead(tokens, i, i + 2, to);
  if (dayNumber && next && (next.word === 'may' || next.word === 'march') && next.capital)
    return dateRead(tokens, i, i + 2, to);
  if (
    dayNumber &&
    next?.word === '/' &&
    after?.kind === 'number' &&
    after.value !== null &&
    after.value >= 1 &&
    after.value <= 12 &&
    after.from === next.to
  ) {
    const year = wordAt(tokens, i + 3) === '/' && tokens[i + 4]?.kind === 'number';
    const before = wordAt(tokens, i - 1);
    if (year || before === 'on' || before === 'by' || before === 'before')
      return dateRead(tokens, i, year ? i + 5 : i + 3, to);
  }
  return null;
}

const AFTER_DATE = wordClass("i i'll we you with in for from to after before when then go she he they once");

/** A date with its year is a weekday too; without the year nobody on the sheet has said which. */
function dateRead(tokens: readonly Token[], start: number, end: number, to: number): DayRead {
  const yearToken =
    tokens[end - 1]?.value !== null && (tokens[end - 1]?.value ?? 0) > 31
      ? tokens[end - 1]
      : end < to
        ? tokens[end]
        : undefined;
  const year =
    yearToken?.kind === 'number' &&
    yearToken.value !== null &&
    yearToken.value >= 2000 &&
    yearToken.value < 2100
      ? yearToken.value
      : null;
  if (year === null) return { start, end, days: [], kind: 'date', repeats: false };
  const day = tokens[start]?.value ?? 1;
  let month = 0;
  for (let i = start + 1; i < end; i++) {
    const token = tokens[i];
    if (token && MONTHS.has(token.word)) month = MONTH_NUMBERS[token.word.slice(0, 3)] ?? 0;
    else if (token?.kind === 'number' && token !== yearToken && token.value !== null && month === 0)
      month = token.value;
  }
  if (month === 0) return { start, end, days: [], kind: 'date', repeats: false };
  const weekday = (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
  return {
    start,
    end: yearToken === tokens[end] ? end + 1 : end,
    days: [weekday as Day],
    kind: 'date',
    repeats: false,
  };
}

const MONTH_NUMBERS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};
