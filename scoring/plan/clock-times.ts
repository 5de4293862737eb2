/** Reads clock times as they are written in Britain: "half seven", "7.30pm", "19:30", "quarter to 8", "at 7", "11ish", "10-12". */
import { isOneOf, wordClass } from './phrases';
import { wordAt, type Token } from './tokens';

export interface ClockRead {
  /** Token indices, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** 24-hour "HH:MM"; for a range, its beginning. */
  readonly time: string;
  /** Minutes between the two ends of a range ("6.15-6.35pm"), else null. */
  readonly minutes: number | null;
}

const BEFORE_TIME = wordClass(
  'at by from until before after between around about ish past about @ @about  till since monday tuesday wednesday thursday friday saturday sunday sat sun',
);
const UNIT_AFTER = wordClass(`
  minutes hours seconds times days weeks x miles mile km metres steps pages page chapters items laps lengths percent % units people things worries
  goals jobs tasks breaths reps stops sets pounds floors doors sentences words drinks cups glasses pints cigarettes songs rounds th kg more per or
  a degrees positives photos texts calls emails problems weeks months years  letters of other different small of songs pieces
`);
const EVENING = wordClass('pm evening evenings night nights tonight tea teatime supper bed bedtime');
const MORNING = wordClass('am morning mornings breakfast wake waking');
const HOURS = wordClass('one two three four five six seven eight nine ten eleven twelve');

const isCounted = (tokens: readonly Token[], at: number): boolean => UNIT_AFTER.has(wordAt(tokens, at));

const HOUR = /^(?:[01]?\d|2[0-4])$/;
const hourOf = (token: Token | undefined): number | null =>
  token && (HOUR.test(token.word) || HOURS.has(token.word)) ? token.value : null;

const NUMBERED = wordClass(
  'session week module chapter step page pages level number route bus room unit part stage section year no no. under over phq gad x / £',
);

/** Every clock time there. `alone` is set for a box that holds times, where a bare "7" or "11 & 7" is one. */
export function readClockTimes(tokens: readonly Token[], alone = false): ClockRead[] {
  const found: ClockRead[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const read = clockAt(tokens, i, alone);
    if (!read) continue;
    found.push(read);
    i = read.end - 1;
  }
  return found;
}

interface Point {
  readonly hour: number;
  readonly minute: number;
  readonly end: number;
  /** Certain to be a time by its own form. */
  readonly sure: boolean;
  readonly half: 'am' | 'pm' | null;
}

function clockAt(tokens: readonly Token[], i: number, alone: boolean): ClockRead | null {
  const previous = wordAt(tokens, i - 1);
  if (NUMBERED.has(previous)) return null;
  const first = pointAt(tokens, i);
  if (!first) return null;
  const second = rangeEnd(tokens, first.end);
  const end = (second ?? first).end;
  if (!first.sure && !second?.sure) {
    if (isCounted(tokens, end) || wordAt(tokens, end) === '/' || first.hour === 0) return null;
    const next = tokens[end];
    if (next && next.kind !== 'mark' && !FOLLOWS.has(next.word)) return null;
    if (!BEFORE_TIME.has(previous) && !alone) return null;
    // "10-15 minutes" holds no time; "at 10 - 15 minutes" does
    const lasts = isOneOf('- to', wordAt(tokens, end)) && isOneOf('minutes hours', wordAt(tokens, end + 2));
    if (previous !== 'at' && lasts) return null;
    // "about 7" is as likely an amount; "at about 7", "Tuesday about 7" are times
    const before = wordAt(tokens, i - 2);
    const loose = isOneOf('about around', previous) && !second && !alone;
    if (loose && before !== 'at' && !DAYS.has(before) && tokens[i - 2]?.kind !== 'mark') return null;
    // "cut down by one" is no time; "by one o'clock" and "by 1" are
    if (previous === 'by' && tokens[i]?.kind === 'word') return null;
  }
  const part = first.half ?? halfBefore(first, second) ?? partNear(tokens, i, end);
  const start = toMinutes(first, part);
  const minutes = second ? (toMinutes(second, null) - start + 1440) % 720 || null : null;
  return { start: i, end, time: asClock(start), minutes };
}

/** The other end of a range: "10-12", "6.15 to 6.35pm", "9am-5pm". */
function rangeEnd(tokens: readonly Token[], at: number): Point | null {
  const stuck = tokens[at]?.joined === true;
  if (!stuck && !isOneOf('- to until', wordAt(tokens, at))) return null;
  const end = pointAt(tokens, stuck ? at : at + 1);
  return end && !end.sure && isCounted(tokens, end.end) ? null : end;
}

/** "7-8pm" begins in the evening, "11-1pm" in the morning, "10-12pm" too. */
function halfBefore(first: Point, second: Point | null): 'am' | 'pm' | null {
  if (!second?.half) return null;
  if (first.hour % 12 <= second.hour % 12) return second.half;
  return second.half === 'pm' ? 'am' : 'pm';
}

const FOLLOWS = wordClass(
  'in at on each every for then when while before after until to because so with if monday tuesday wednesday thursday friday saturday sunday sat sun tomorrow tonight today by sharp ish daily most prompt just unless not all from as go and the',
);
const DAYS = wordClass('monday tuesday wednesday thursday friday saturday sunday');
const MINUTES = [5, 10, 20, 25];

function pointAt(tokens: readonly Token[], i: number): Point | null {
  const token = tokens[i];
  if (!token) return null;
  const next = wordAt(tokens, i + 1);
  if (isOneOf('noon midday', token.word)) return { hour: 12, minute: 0, end: i + 1, sure: true, half: 'pm' };
  if (token.word === 'midnight') return { hour: 0, minute: 0, end: i + 1, sure: true, half: null };
  if (token.word === 'half') {
    const past = next === 'past' ? 1 : 0;
    const hour = hourOf(tokens[i + 1 + past]) ?? 0;
    if (hour < 1 || hour > 12 || isCounted(tokens, i + 2 + past)) return null;
    return withHalf(tokens, i + 2 + past, hour, 30, true);
  }
  if (token.word === 'quarter' || MINUTES.some((minutes) => minutes === token.value)) {
    const amount = token.word === 'quarter' ? 15 : (token.value ?? 0);
    const hour = hourOf(tokens[i + 2]) ?? 0;
    if (hour >= 1 && hour <= 12 && !isCounted(tokens, i + 3)) {
      if (next === 'past') return withHalf(tokens, i + 3, hour, amount, true);
      // "10 to 11" is as likely a range; "ten to 11" and "quarter to 11" are times
      if (next === 'to' && token.kind === 'word')
        return withHalf(tokens, i + 3, hour === 1 ? 12 : hour - 1, 60 - amount, true);
    }
  }
  if (token.clock) {
    const { hour, minute, colon } = token.clock;
    return isCounted(tokens, i + 1) && !colon ? null : withHalf(tokens, i + 1, hour, minute, true);
  }
  const hour = hourOf(token);
  if (hour === null) return null;
  const stuck = tokens[i + 1]?.from === token.to;
  if (isOneOf("oclock o'clock", next) || (next === 'ish' && stuck))
    return withHalf(tokens, i + 2, hour, 0, true);
  return withHalf(tokens, i + 1, hour, 0, false);
}

function withHalf(tokens: readonly Token[], i: number, hour: number, minute: number, sure: boolean): Point {
  const word = wordAt(tokens, i);
  return word === 'am' || word === 'pm'
    ? { hour, minute, end: i + 1, sure: true, half: word }
    : { hour, minute, end: i, sure, half: null };
}

/** Morning or evening said within a few words. */
function partNear(tokens: readonly Token[], start: number, end: number): 'am' | 'pm' | null {
  for (let i = start - 3; i < end + 4; i++) {
    const word = wordAt(tokens, i);
    if (EVENING.has(word)) return 'pm';
    if (MORNING.has(word)) return 'am';
  }
  return null;
}

/** Minutes from midnight. Without am or pm said near: one to six is afternoon, seven to eleven morning. */
function toMinutes({ hour, minute }: Point, half: 'am' | 'pm' | null): number {
  if (hour === 0 || hour > 12) return hour * 60 + minute;
  const late = half === null ? hour < 7 || hour === 12 : half === 'pm';
  return ((hour % 12) + (late ? 12 : 0)) * 60 + minute;
}

const asClock = (minutes: number) =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
