/** Reads clock times as they are written in Britain: "half seven", "7.30pm", "19:30", "quarter to 8", "at 7", "11ish", "10-12". */
import { wordClass } from './phrases';
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

const hourOf = (token: Token | undefined): number | null =>
  token &&
  token.value !== null &&
  Number.isInteger(token.value) &&
  token.value >= 0 &&
  token.value <= 24 &&
  (token.kind === 'number' || HOURS.has(token.word))
    ? token.value
    : null;

const NUMBERED = wordClass(
  'session week module chapter step page pages level number route bus room unit part stage section year no no. under over',
);

/** Every clock time between two tokens. `alone` is set for a box that holds times, where a bare "7" or "11 & 7" is one. */
export function readClockTimes(
  tokens: readonly Token[],
  alone = false,
  from = 0,
  to = tokens.length,
): ClockRead[] {
  const found: ClockRead[] = [];
  for (let i = from; i < to; i++) {
    const read = clockAt(tokens, i, to, alone);
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

function clockAt(tokens: readonly Token[], i: number, to: number, alone: boolean): ClockRead | null {
  const previous = tokens[i - 1];
  if (
    previous &&
    (previous.word === 'phq' ||
      previous.word === 'gad' ||
      NUMBERED.has(previous.word) ||
      previous.word === 'x' ||
      previous.word === '/' ||
      previous.word === '£')
  )
    return null;
  const first = pointAt(tokens, i, to);
  if (!first) return null;
  // a range: "10-12", "6.15 to 6.35pm"
  let j = first.end;
  const joiner = tokens[j]?.word;
  let second: Point | null = null;
  const stuck = tokens[j]?.joined === true && tokens[j]?.kind === 'number';
  if (
    j < to &&
    (stuck || joiner === '-' || joiner === 'to' || joiner === 'until') &&
    wordAt(tokens, i) !== 'half'
  ) {
    if (!stuck) j++;
    second = pointAt(tokens, j, to);
    const unit = second ? tokens[second.end]?.word : undefined;
    if (second && unit !== undefined && !second.sure && UNIT_AFTER.has(unit)) second = null;
    if (second && tokens[j]?.value !== null && (tokens[j]?.value ?? 0) > 24) second = null;
  }
  const cued = BEFORE_TIME.has(previous?.word ?? '');
  const next = tokens[(second ?? first).end];
  const unitNext = next !== undefined && next.kind === 'word' && UNIT_AFTER.has(next.word);
  const slashNext = next?.word === '/' || next?.word === '%';
  const sure = first.sure || (second?.sure ?? false);
  if (!sure) {
    if (unitNext || slashNext || first.hour === 0) return null;
    const open =
      next === undefined ||
      next.kind === 'mark' ||
      FOLLOWS.has(next.word) ||
      next.word === 'and' ||
      isDay(next);
    const cuedTwice =
      cued && (previous?.word !== 'from' || second !== null || open) && previous?.word !== 'for';
    if (!(cuedTwice && open) && !(alone && open && !isScale(tokens, i))) return null;
    if (
      (previous?.word === 'about' || previous?.word === 'around') &&
      !second &&
      !isDay(tokens[i - 2]) &&
      tokens[i - 2]?.kind !== 'mark' &&
      !alone &&
      wordAt(tokens, i - 2) !== 'at'
    )
      return null;
    if (tokens[i]?.clock === null && tokens[i]?.value !== null && !Number.isInteger(tokens[i]?.value))
      return null;
    // "cut down by one" is no time; "by one o'clock" and "by 1" are
    if (previous?.word === 'by' && tokens[i]?.kind === 'word' && !second) return null;
  }
  const half =
    first.half ??
    (second?.half && !(first.hour > second.hour % 12 && first.hour < 12 && second.hour !== 12)
      ? second.half
      : second?.half === 'pm' && first.hour < 12
        ? 'am'
        : null);
  const part = half ?? partNear(tokens, i, (second ?? first).end);
  const start = toMinutes(first, part);
  if (start === null) return null;
  let minutes: number | null = null;
  if (second) {
    const end = toMinutes(second, second.half ?? part);
    if (end !== null) minutes = (((end - start) % 720) + 720) % 720 || null;
  }
  return { start: i, end: (second ?? first).end, time: asClock(start), minutes };
}

const FOLLOWS = wordClass(
  'in at on each every for then when while before after until to because so with if monday tuesday wednesday thursday friday saturday sunday sat sun tomorrow tonight today by sharp ish daily most prompt just unless not all from as go and the',
);

function isDay(token: Token | undefined): boolean {
  return token !== undefined && /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(token.word);
}

function isScale(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.value === 0 || wordAt(tokens, i + 1) === '/';
}

function pointAt(tokens: readonly Token[], i: number, to: number): Point | null {
  const token = i < to ? tokens[i] : undefined;
  if (!token) return null;
  const next = i + 1 < to ? tokens[i + 1] : undefined;
  const after = i + 2 < to ? tokens[i + 2] : undefined;
  if (token.word === 'noon' || token.word === 'midday')
    return { hour: 12, minute: 0, end: i + 1, sure: true, half: 'pm' };
  if (token.word === 'midnight') return { hour: 0, minute: 0, end: i + 1, sure: true, half: 'am' };
  if (token.word === 'half') {
    const past = next?.word === 'past' ? 1 : 0;
    const hour = hourOf(tokens[i + 1 + past]);
    if (hour === null || hour < 1 || hour > 12) return null;
    const follows = tokens[i + 2 + past];
    if (past === 0 && follows && follows.kind === 'word' && UNIT_AFTER.has(follows.word)) return null;
    return withHalf(tokens, i + 2 + past, to, hour, 30, true);
  }
  if (
    token.word === 'quarter' ||
    ((token.value === 5 || token.value === 10 || token.value === 20 || token.value === 25) &&
      (next?.word === 'past' || next?.word === 'to'))
  ) {
    const amount = token.word === 'quarter' ? 15 : (token.value ?? 0);
    const hour = hourOf(after);
    const follows = tokens[i + 3];
    if (
      hour !== null &&
      hour >= 1 &&
      hour <= 12 &&
      next &&
      !(follows && follows.kind === 'word' && UNIT_AFTER.has(follows.word))
    ) {
      if (next.word === 'past') return withHalf(tokens, i + 3, to, hour, amount, true);
      // "10 to 11" is as likely a range: only a number word or a quarter makes it surely a time
      if (
        next.word === 'to' &&
        (token.word === 'quarter' || (token.kind === 'word' && after?.kind === 'word'))
      )
        return withHalf(tokens, i + 3, to, hour === 1 ? 12 : hour - 1, 60 - amount, true);
    }
    if (token.word === 'quarter') return null;
  }
  if (token.clock) {
    const { hour, minute, colon } = token.clock;
    const unit = next?.kind === 'word' && UNIT_AFTER.has(next.word);
    if (unit && !colon) return null;
    return withHalf(tokens, i + 1, to, hour, minute, true);
  }
  const hour = hourOf(token);
  if (hour === null) return null;
  if (next?.word === 'oclock' || next?.word === "o'clock") return withHalf(tokens, i + 2, to, hour, 0, true);
  if (next?.word === 'ish' && next.from === token.to) return withHalf(tokens, i + 2, to, hour, 0, true);
  return withHalf(tokens, i + 1, to, hour, 0, false);
}

function withHalf(
  tokens: readonly Token[],
  i: number,
  to: number,
  hour: number,
  minute: number,
  sure: boolean,
): Point | null {
  const word = i < to ? tokens[i]?.word : undefined;
  if ((word === 'am' || word === 'pm') && !(word === 'am' && wordAt(tokens, i + 1) === 'going')) {
    return hour >= 1 && hour <= 23 ? { hour, minute, end: i + 1, sure: true, half: word } : null;
  }
  return { hour, minute, end: i, sure, half: null };
}

/** Morning or evening said within a few words. */
function partNear(tokens: readonly Token[], start: number, end: number): 'am' | 'pm' | null {
  for (let i = Math.max(0, start - 3); i < Math.min(tokens.length, end + 4); i++) {
    const word = wordAt(tokens, i);
    if (EVENING.has(word)) return 'pm';
    if (MORNING.has(word)) return 'am';
  }
  return null;
}

/** Without am or pm said near: one to six is afternoon, seven to eleven morning. */
function toMinutes(point: Point, half: 'am' | 'pm' | null): number | null {
  let { hour } = point;
  if (hour > 24 || point.minute > 59) return null;
  if (hour === 24) hour = 0;
  if (hour <= 12 && hour > 0) {
    const effective = half ?? (hour >= 7 && hour < 12 ? 'am' : 'pm');
    if (effective === 'pm' && hour < 12) hour += 12;
    if (effective === 'am' && hour === 12) hour = 0;
  }
  return hour * 60 + point.minute;
}

const asClock = (minutes: number) =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
