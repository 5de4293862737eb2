/** The week's occasions, as the plan's own words set them: named days, daily, so many times a week, one-off, or none read. */
import type { Day } from '../../scenarios/format/vocabulary';
import type { Occasion, PlanReading } from '../../simulator/written-plan';
import type { Clause } from './clauses';
import { readClockTimes } from './clock-times';
import { readDays } from './days';
import { isAboutSession, onlyAppointment, tellsTaskTime } from './elements/when';
import { PhraseSet, wordClass, type Match, isOneOf } from './phrases';
import { wordAt, type Token } from './tokens';

/** Two a day for a week. */
const MOST = 14;
const DEADLINE = wordClass('by before last');

const PART = 'days|day|evenings|evening|nights|night|mornings|morning|afternoons|afternoon';
const rhythm = new PhraseSet(
  {
    alternate: [
      'every other|second day|night|evening|morning',
      'alternate days|day|nights|evenings|mornings',
      'every 2|two days|nights',
      'every 2 th day|night',
    ],
    everyFew: ['every # days|nights', 'every third|fourth day|night', 'every # th day|night'],
    daily: [
      'daily',
      'nightly',
      'every|each ?single day|morning|evening|night|afternoon|lunchtime|bedtime|teatime|breakfast|meal|mealtime',
      'per|a day',
      '/ day',
      'all ?through ?the week ?long',
      'through|throughout the week',
      'seven days a week',
    ],
    twiceDaily: [
      'twice a|per|every|each day',
      'twice daily',
      '# times|x a|per|/|every|each day',
      '# ?times daily',
      '@part and|&|+|/ @part',
      'morning|mornings|am and|&|+|/ night|evening|evenings|pm',
    ],
    most: [`most|nearly|almost ?all|every ?of ?the ${PART}|weekdays`],
    inARow: [`next|first|following # ${PART}`],
    outOf: [`# ?${PART} of|out ?of ?the|my|next ?next 7|seven|five|5 ?${PART}`],
    few: ['?a few|several ?of times|goes|turns|occasions|days|evenings|nights|mornings'],
    weekly: [
      'once|twice|# ?times|x a|per|/|in|each|this|over|during ?the week',
      'x # ?/ ?a ?per week',
      '# x week',
      '# days|weekdays',
      '# of ?times|days',
      '# of the|my|those days|evenings|nights|mornings|afternoons',
      '# ?or ?# evenings|nights|mornings|afternoon|times|goes|turns|occasions',
      'x #',
      'once $',
      'twice',
      'three times',
      '# x',
    ],
    workdays: [
      'school|work|working|week days|nights|mornings',
      'schooldays|workdays|weeknights|schoolnights|worknights',
    ],
  },
  {
    part: new Set(['morning', 'mornings', 'evening', 'evenings', 'night', 'nights', 'afternoon', 'bedtime']),
  },
);
/** Phrases that hold a number which is no count of the week by itself: nothing that starts inside them is read again. */
const WHOLE = new Set(['everyFew', 'alternate', 'outOf', 'inARow', 'twiceDaily']);
/** Says plainly how many times in the week, so that it may choose among the weekdays. */
const TELLS_COUNT = wordClass('times goes turns occasions week days twice weekdays');
const WORKDAYS: readonly Day[] = [0, 1, 2, 3, 4];
/** "Most days", of seven and of five; "a few times". */
const MOST_OF_WEEK = 5;
const MOST_OF_WORKDAYS = 4;
const FEW = 3;

interface Rhythm {
  readonly days: { day: Day; time: string | null }[];
  readonly times: string[];
  /** Days it is not for: "every night except Friday". */
  readonly not: Set<Day>;
  /** "From Tuesday", "starting Monday". */
  start: Day | null;
  oneOff: boolean;
  perDay: number;
  daily: boolean;
  /** Every so many days. */
  step: number;
  aWeek: number;
  inARow: number;
  /** The days are a stretch to choose from ("on weekdays, 3 times"). */
  pool: boolean;
  choose: number;
}

export function readOccasions(
  clauses: readonly Clause[],
  firstDay: Day,
): Pick<PlanReading, 'occasions' | 'occasionsFrom'> {
  const read: Rhythm = {
    days: [],
    times: [],
    not: new Set(),
    start: null,
    oneOff: false,
    perDay: 1,
    daily: false,
    step: 0,
    aWeek: 0,
    inARow: 0,
    pool: false,
    choose: 0,
  };
  for (const clause of clauses) {
    if (!tellsTaskTime(clause) || clause.role !== 'task' || onlyAppointment(clause)) continue;
    readClauseDays(clause, firstDay, read);
    for (const match of rhythmsIn(clause.tokens)) takeRhythm(match, clause.tokens, read);
  }
  const { occasions, from } = laidOut(read, firstDay);
  // The week runs from the first day: a Monday named on a Thursday is next Monday.
  const order = (day: Day) => (day - firstDay + 7) % 7;
  const kept = occasions.filter(({ day }) => !read.not.has(day));
  return {
    occasions: (kept.length > 0 ? kept : occasions)
      .sort((a, b) => order(a.day) - order(b.day) || (a.time ?? '').localeCompare(b.time ?? ''))
      .slice(0, MOST),
    occasionsFrom: from,
  };
}

/** The named days and the clock times of a clause. */
function readClauseDays({ tokens, box }: Clause, firstDay: Day, read: Rhythm): void {
  const clocks = readClockTimes(tokens, box === 'when');
  const reads = readDays(tokens).filter(
    ({ start }) => !DEADLINE.has(wordAt(tokens, start - 1)) && !isAboutSession(tokens, start),
  );
  let meant = 0;
  reads.forEach((day, i) => {
    if (isLeftOut(tokens, day.start)) {
      for (const each of day.days) read.not.add(each);
      return;
    }
    const begins = isOneOf('from starting start commencing beginning', wordAt(tokens, day.start - 1));
    if (begins && day.days.length === 1) read.start = day.days[0] ?? null;
    meant++;
    // The times said after a day and before the next are that day's; else the first of the clause.
    const until = reads[i + 1]?.start ?? tokens.length;
    const after = clocks.filter((clock) => clock.start >= day.end && clock.start < until);
    const second = after[1];
    const joined = second && JOINS.has(wordAt(tokens, second.start - 1)) ? [second.time] : [];
    const own = [(after[0] ?? clocks[0])?.time ?? null, ...joined];
    const dated = isOneOf('date relative', day.kind);
    if (dated) read.oneOff = true;
    if (day.kind === 'weekdays' || (day.days.length >= 4 && day.kind === 'named')) read.pool = true;
    const both = day.kind === 'weekend' && tokens.some((token) => isOneOf('both all each', token.word));
    const of = dated ? [day.days[0] ?? firstDay] : day.kind === 'weekend' && !both ? [5 as Day] : day.days;
    for (const each of of)
      if (!read.days.some((known) => known.day === each))
        for (const time of own) read.days.push({ day: each, time });
  });
  if (meant === 0) read.times.push(...clocks.map((clock) => clock.time));
}
const JOINS = wordClass('and & + /');

/** "Except Friday", "apart from Sunday", "every day but Wednesday", "not Sunday". */
function isLeftOut(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  const two = wordAt(tokens, at - 2);
  return (
    LEAVES_OUT.has(before) ||
    (isOneOf('for on from than', before) && isOneOf('except not apart aside excluding other', two)) ||
    (before === 'but' && isOneOf('day days night nights morning mornings evening evenings week', two))
  );
}
const LEAVES_OUT = wordClass('except excluding exc excl not bar minus skip skipping');

/** Every rhythm of a clause, but for what stands inside a longer one. */
function rhythmsIn(tokens: readonly Token[]): Match[] {
  const all = rhythm.find(tokens);
  const whole = all.filter(({ label }) => WHOLE.has(label));
  return all.filter(
    (match) =>
      WHOLE.has(match.label) || !whole.some(({ start, end }) => match.start >= start && match.start < end),
  );
}

function takeRhythm({ label, start, end }: Match, tokens: readonly Token[], read: Rhythm): void {
  const words = tokens.slice(start, end);
  const numbers = words.map((token) => token.value ?? 0).filter((value) => value > 0);
  if (label === 'daily') read.daily = true;
  else if (label === 'alternate') read.step = 2;
  else if (label === 'everyFew') {
    const named = words.some((token) => token.word === 'third') ? 3 : 4;
    read.step = Math.min(7, Math.max(1, numbers[0] ?? named));
  } else if (label === 'twiceDaily') {
    read.daily = true;
    read.perDay = numbers[0] === 1 ? read.perDay : 2;
  } else if (label === 'most') {
    if (words.at(-1)?.word === 'weekdays') read.choose = MOST_OF_WORKDAYS;
    else read.aWeek = Math.max(read.aWeek, MOST_OF_WEEK);
  } else if (label === 'inARow') read.inARow = numbers[0] ?? 0;
  else if (label === 'outOf') read.aWeek = Math.max(read.aWeek, numbers[0] ?? 0);
  else if (label === 'few') read.aWeek = Math.max(read.aWeek, FEW);
  else if (label === 'workdays') {
    read.pool = true;
    for (const day of WORKDAYS)
      if (!read.days.some((known) => known.day === day)) read.days.push({ day, time: null });
  } else {
    const once = words.some((token) => token.word === 'once') ? 1 : 0;
    const twice = words.some((token) => token.word === 'twice') ? 2 : 0;
    const count = twice || once || Math.max(0, ...numbers);
    const unit = tokens[end]?.word;
    if (count === 0 || unit === 'day' || unit === 'daily') return;
    read.aWeek = Math.max(read.aWeek, count);
    if (count > 1 && words.some((token) => TELLS_COUNT.has(token.word)))
      read.choose = Math.max(read.choose, count);
  }
}

function laidOut(read: Rhythm, firstDay: Day): { occasions: Occasion[]; from: PlanReading['occasionsFrom'] } {
  const time = read.times[0] ?? null;
  const first = read.start ?? firstDay;
  // What starts on a Thursday has the days from then on, to the end of the week that is played.
  const room = 7 - ((first - firstDay + 7) % 7);
  const on = (days: readonly Day[]) => days.map((day) => ({ day, time }));
  const rhythmical = read.daily || read.step > 0 || read.aWeek > 1;
  const onlyStart = read.start !== null && read.days.every(({ day }) => day === read.start) && rhythmical;
  if (read.days.length > 0 && !onlyStart) {
    const named = read.days.map(({ day, time: own }) => ({ day, time: own ?? time }));
    const days = [...new Set(named.map(({ day }) => day))];
    if (read.pool && read.choose > 1 && read.choose < days.length) {
      const chosen = days.filter(
        (_, i) =>
          Math.floor((i * read.choose) / days.length) !== Math.floor(((i - 1) * read.choose) / days.length),
      );
      return { occasions: named.filter(({ day }) => chosen.includes(day)), from: 'named days' };
    }
    const again =
      read.perDay === 2 && named.length === days.length
        ? named.map(({ day, time: own }) => ({ day, time: read.times[1] ?? own }))
        : [];
    return {
      occasions: [...named, ...again],
      from: read.oneOff && named.length === 1 ? 'one-off' : 'named days',
    };
  }
  // The days said last as a start carry its time
  const startTime = onlyStart ? (read.days[0]?.time ?? null) : null;
  const timed = (occasions: Occasion[]) =>
    occasions.map((each) => ({ ...each, time: each.time ?? startTime }));
  if (read.step > 0) {
    const steps = [0, 1, 2, 3, 4, 5, 6].filter((day) => day < room && day % read.step === 0);
    return { occasions: timed(on(steps.map((step) => dayAfter(first, step)))), from: 'times a week' };
  }
  if (read.inARow > 0)
    return {
      occasions: on(daysFrom(first, Math.min(room, read.inARow))),
      from: read.inARow === 1 ? 'one-off' : 'times a week',
    };
  if (read.daily) {
    const second = read.times[1] ?? time;
    return {
      occasions: timed(
        daysFrom(first, room).flatMap((day) =>
          read.perDay === 2
            ? [
                { day, time },
                { day, time: second },
              ]
            : [{ day, time }],
        ),
      ),
      from: 'daily',
    };
  }
  if (read.aWeek > 0)
    return {
      occasions: timed(on(spread(Math.min(read.aWeek, room), first, room))),
      from: read.aWeek === 1 ? 'one-off' : 'times a week',
    };
  return { occasions: [{ day: firstDay, time }], from: 'none read' };
}

const dayAfter = (day: Day, days: number) => ((day + days) % 7) as Day;
const daysFrom = (first: Day, count: number): Day[] =>
  Array.from({ length: count }, (_, i) => dayAfter(first, i));

/** So many occasions, as far apart as the days there are let them be, from the first day on. */
function spread(count: number, first: Day, room: number): Day[] {
  return Array.from({ length: count }, (_, i) => dayAfter(first, Math.floor((i * room) / count)));
}
