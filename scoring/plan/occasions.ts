/** The week's occasions, as the plan's own words set them: named days, daily, so many times a week, one-off, or none read. */
import type { Day } from '../../scenarios/format/vocabulary';
import type { Occasion, PlanReading } from '../../simulator/written-plan';
import type { Clause } from './clauses';
import { readClockTimes } from './clock-times';
import { readDays } from './days';
import { isAboutSession, onlyAppointment, tellsTaskTime } from './elements/when';
import { PhraseSet, wordClass } from './phrases';

/** Two a day for a week. */
const MOST = 14;
const DEADLINE = wordClass('by before last');

const rhythm = new PhraseSet(
  {
    alternate: [
      'every other day',
      'every second day',
      'alternate days|day',
      'every 2 days',
      'every two days',
      'every 2 th day',
    ],
    daily: [
      'daily',
      'nightly',
      'every|each ?single day|morning|evening|night|afternoon|lunchtime|bedtime|teatime|breakfast',
      'per|a day',
      '/ day',
    ],
    twiceDaily: [
      'twice a|per day',
      'twice daily',
      '# times|x a|per|/ day',
      '@part and|&|+|/ @part',
      'morning|mornings|am and|&|+|/ night|evening|evenings|pm',
    ],
    weekly: [
      'once|twice|# ?times|x a|per|/|in|each|this|over|during ?the week',
      'x # ?/ ?a ?per week',
      '# x week',
      '# days',
      '# ?or ?# evenings|nights|mornings|afternoon|times|goes|turns|occasions',
      'x #',
      'once $',
      'twice',
      'three times',
      '# x',
    ],
  },
  {
    part: new Set(['morning', 'mornings', 'evening', 'evenings', 'night', 'nights', 'afternoon', 'bedtime']),
  },
);

export function readOccasions(
  clauses: readonly Clause[],
  firstDay: Day,
): Pick<PlanReading, 'occasions' | 'occasionsFrom'> {
  const days: { day: Day; time: string | null }[] = [];
  const times: string[] = [];
  let from: PlanReading['occasionsFrom'] = 'none read';
  let oneOff = false;
  let perDay = 1;
  let daily = false;
  let everyOther = false;
  let aWeek = 0;
  for (const clause of clauses) {
    if (!tellsTaskTime(clause) || clause.role !== 'task' || onlyAppointment(clause)) continue;
    const { tokens } = clause;
    const clocks = readClockTimes(tokens, clause.box === 'when');
    const reads = readDays(tokens).filter(
      (read) => !DEADLINE.has(tokens[read.start - 1]?.word ?? '') && !isAboutSession(tokens, read.start),
    );
    reads.forEach((read, i) => {
      // The time said after a day and before the next is that day's; else the first of the clause.
      const until = reads[i + 1]?.start ?? tokens.length;
      const own = clocks.find((clock) => clock.start >= read.end && clock.start < until) ?? clocks[0];
      const dated = read.kind === 'date' || read.kind === 'relative';
      if (dated) oneOff = true;
      const meant = dated ? [read.days[0] ?? firstDay] : read.kind === 'weekend' ? [5 as Day] : read.days;
      for (const day of meant)
        if (!days.some((known) => known.day === day)) days.push({ day, time: own?.time ?? null });
    });
    if (reads.length === 0) times.push(...clocks.map((clock) => clock.time));
    for (const match of rhythm.find(tokens)) {
      if (match.label === 'daily') daily = true;
      if (match.label === 'alternate') everyOther = true;
      if (match.label === 'twiceDaily') {
        daily = true;
        perDay = 2;
      }
      if (match.label === 'weekly') {
        const words = tokens.slice(match.start, match.end);
        const count = words.some((t) => t.word === 'twice')
          ? 2
          : words.some((t) => t.word === 'once')
            ? 1
            : Math.max(0, ...words.map((t) => t.value ?? 0));
        const unit = tokens[match.end]?.word;
        if (count > 0 && unit !== 'day' && unit !== 'daily') aWeek = Math.max(aWeek, count);
      }
    }
  }
  let occasions: Occasion[] = [];
  const time = times[0] ?? null;
  if (days.length > 0) {
    from = oneOff && days.length === 1 ? 'one-off' : 'named days';
    occasions = days.map(({ day, time: own }) => ({ day, time: own ?? time }));
  } else if (everyOther) {
    from = 'times a week';
    occasions = [0, 2, 4, 6].map((step) => ({ day: ((firstDay + step) % 7) as Day, time }));
  } else if (daily) {
    from = 'daily';
    occasions = allDays(firstDay).flatMap((day) =>
      perDay === 2
        ? [
            { day, time },
            { day, time: times[1] ?? time },
          ]
        : [{ day, time }],
    );
  } else if (aWeek > 0) {
    from = aWeek === 1 ? 'one-off' : 'times a week';
    occasions = spread(Math.min(aWeek, 7), firstDay).map((day) => ({ day, time }));
  } else {
    occasions = [{ day: firstDay, time }];
  }
  // The week runs from the first day: a Monday named on a Thursday is next Monday.
  const order = (day: Day) => (day - firstDay + 7) % 7;
  occasions = occasions
    .sort((a, b) => order(a.day) - order(b.day) || (a.time ?? '').localeCompare(b.time ?? ''))
    .slice(0, MOST);
  return { occasions, occasionsFrom: from };
}

const allDays = (firstDay: Day): Day[] => [0, 1, 2, 3, 4, 5, 6].map((step) => ((firstDay + step) % 7) as Day);

/** So many occasions, as far apart as the week lets them be, from the first day on. */
function spread(count: number, firstDay: Day): Day[] {
  return Array.from({ length: count }, (_, i) => ((firstDay + Math.floor((i * 7) / count)) % 7) as Day);
}
