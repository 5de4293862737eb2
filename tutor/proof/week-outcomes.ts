/**
 * How a week can go from a situation: every result, cause and record that some plan with these codes, some words for coping, some
 * days and some draw of obstacles can lead to. Occasions are judged by the simulator's own week, never by a copy of it.
 */
import type { Obstacle, Scenario, Week } from '../../scenarios/format/scenario';
import { CAUSES, PLAN_ELEMENTS, WEEK_RESULTS } from '../../scenarios/format/vocabulary';
import type { Cause, ClientState, PlanElement, Size, WeekResult } from '../../scenarios/format/vocabulary';
import { ALL_DAYS, drawObstacles, obstaclesInAWeek, type DayObstacle } from '../../simulator/obstacles';
import type { Day } from '../../simulator/words';
import { judgeOccasions, weekResult } from '../../simulator/week';
import type { Code, PlanReading } from '../../simulator/written-plan';

/** 0 for none, else 1 + its place in the list: how a situation holds it. */
export const resultNumber = (result: WeekResult | null): number =>
  result === null ? 0 : 1 + WEEK_RESULTS.indexOf(result);
export const causeNumber = (cause: Cause | null): number => (cause === null ? 0 : 1 + CAUSES.indexOf(cause));

/** A week as a situation holds it. */
export interface WeekOutcome {
  readonly result: number;
  readonly cause: number;
  readonly noRecord: number;
}

/** Codes that a situation knows; an element that is left out may have been written in any way. */
export type KnownCodes = Readonly<Partial<Record<PlanElement, Code>>>;

/** Occasions a plan can hold at most: the simulator's own limit. */
const MOST_OCCASIONS = 14;

/** What a day brings: nothing (or something the sheet answers), bad luck, or something it does not answer. */
type Brings = 'nothing' | 'bad luck' | 'unanswered';

const RANGE = { line: 1, column: 1, endLine: 1, endColumn: 1 };
const something = (plannable: boolean): Obstacle => ({
  day: null,
  text: 'something',
  plannable,
  answers: ['elsewhere'],
  range: RANGE,
});

const everyDay = (obstacle: Obstacle): DayObstacle[] => ALL_DAYS.map((day) => ({ day, obstacle }));
const EVERY_DAY: Readonly<Record<Brings, readonly DayObstacle[]>> = {
  nothing: [],
  'bad luck': everyDay(something(false)),
  unanswered: everyDay(something(true)),
};

const MANY_OCCASIONS: PlanReading['occasions'] = Array.from({ length: MOST_OCCASIONS }, (_, n) => ({
  day: ALL_DAYS[n % 7] as Day,
  time: null,
}));

function readingWith(
  codes: Readonly<Record<PlanElement, Code>>,
  occasions: PlanReading['occasions'],
): PlanReading {
  const evidence = Object.fromEntries(
    PLAN_ELEMENTS.map((e) => [e, []]),
  ) as unknown as PlanReading['evidence'];
  return {
    codes,
    evidence,
    occasions,
    occasionsFrom: 'named days',
    anywhere: false,
    copingText: '',
    worksAgainst: null,
  };
}

/** What the days of this scenario's week can bring, on any day or on one. */
function canBring(week: Week, day: Day | null, coping: Code): Brings[] {
  const own = week.obstacles.filter((o) => day === null || o.day === null || o.day === day);
  const everyDay = obstaclesInAWeek(week) >= ALL_DAYS.length;
  const always = day !== null && isAlwaysTaken(week, day);
  const brings: Brings[] = [];
  if ((!everyDay && !always) || (coping > 0 && own.some((o) => o.plannable))) brings.push('nothing');
  if (own.some((o) => !o.plannable)) brings.push('bad luck');
  if (own.some((o) => o.plannable)) brings.push('unanswered');
  return brings.length > 0 ? brings : ['nothing'];
}

/** Whether a day has its obstacle whatever the seed: the only rows of the table are its own, and all are drawn. */
const isAlwaysTaken = (week: Week, day: Day): boolean =>
  week.obstacles.some((o) => o.day === day) &&
  [1, 2, 3, 4, 5, 6, 7, 8].every((seed) => drawObstacles(week, seed, null).some((o) => o.day === day));

export type OutcomesOf = (
  written: boolean,
  codes: KnownCodes,
  client: ClientState,
  size: Size,
) => readonly WeekOutcome[];

/** All that a week asks of the client: two of whom it asks the same have the same week. */
export function toldApartByWeek(client: ClientState, demand: number): readonly boolean[] {
  const within = (client.belief + client.confidence - client.opposition) / 2;
  return [
    client.belief >= 6,
    client.understanding >= 6,
    within >= demand,
    within - 0.5 >= demand,
    client.belief + client.confidence >= 14,
  ];
}

/** Everything that can follow the first session of a scenario with a week to be played. */
export function weekOutcomes(scenario: Scenario, week: Week): OutcomesOf {
  const made = OUTCOMES.get(scenario) ?? makeOutcomes(scenario, week);
  OUTCOMES.set(scenario, made);
  return made;
}

/** Asked again by every walk of the same scenario. */
const OUTCOMES = new WeakMap<Scenario, OutcomesOf>();

function makeOutcomes(scenario: Scenario, week: Week): OutcomesOf {
  const known = new Map<string, readonly WeekOutcome[]>();
  return (written, codes, client, size) => {
    const demand = scenario.header.demand[size];
    const key = [
      written,
      ...PLAN_ELEMENTS.map((e) => codes[e] ?? '?'),
      ...toldApartByWeek(client, demand),
    ].join();
    const found = known.get(key) ?? workOut(week, written, codes, client, demand, size);
    known.set(key, found);
    return found;
  };
}

function workOut(
  week: Week,
  written: boolean,
  known: KnownCodes,
  client: ClientState,
  demand: number,
  size: Size,
): readonly WeekOutcome[] {
  const outcomes = new Map<number, WeekOutcome>();
  const ways = new Map<string, [result: number, cause: number][]>();
  for (const codes of written ? fillings(known) : [NO_CODES]) {
    // What is recorded of a week bears on nothing in it.
    const name = PLAN_ELEMENTS.map((e) => (e === 'monitoring' ? '' : codes[e])).join();
    const found = ways.get(name) ?? waysOf(week, written, codes, client, demand, size);
    ways.set(name, found);
    const noRecord = codes.monitoring === 0 ? 1 : 0;
    for (const [result, cause] of found)
      outcomes.set(result + 8 * cause + 64 * noRecord, { result, cause, noRecord });
  }
  return [...outcomes.values()];
}

function waysOf(
  week: Week,
  written: boolean,
  codes: Readonly<Record<PlanElement, Code>>,
  client: ClientState,
  demand: number,
  size: Size,
): [result: number, cause: number][] {
  const occasions = written ? MANY_OCCASIONS : MANY_OCCASIONS.slice(0, 1);
  const reading = readingWith(codes, occasions);
  const judged = canBring(week, written ? null : 0, codes.coping).map((brings) =>
    judgeOccasions({ week, demand, size, client, obstacles: EVERY_DAY[brings], reading }),
  );
  return sequences(judged, occasions.length);
}

const NO_CODES = Object.fromEntries(PLAN_ELEMENTS.map((e) => [e, 0])) as Record<PlanElement, Code>;

/** Every way to fill in the codes that are not known, as far as a week can tell them apart. */
function fillings(known: KnownCodes): Record<PlanElement, Code>[] {
  const ways: Readonly<Record<PlanElement, readonly Code[]>> = {
    behaviour: [0, 1, 2],
    when: [0, 1, 2],
    where: [0],
    amount: [0],
    rationale: [0, 2],
    coping: [0, 1],
    monitoring: [0, 1],
  };
  return PLAN_ELEMENTS.reduce<Record<PlanElement, Code>[]>(
    (all, element) => {
      const code = known[element];
      const codes = code === undefined ? ways[element] : [code];
      return all.flatMap((made) => codes.map((c) => ({ ...made, [element]: c })));
    },
    [{ ...NO_CODES }],
  );
}

type Judged = readonly { readonly result: WeekResult; readonly cause: Cause | null }[];

/** What a week so far shows of its end: its first miss (0 for none), and which results there were, a bit each. */
const CAUSE_NUMBERS = CAUSES.length + 1;
const SETS = 1 << WEEK_RESULTS.length;

/** Every week's result by which results there were. */
const OF_SET = Array.from({ length: SETS }, (_, set) =>
  resultNumber(weekResult(WEEK_RESULTS.filter((_r, n) => (set >> n) & 1))),
);

/** Results and causes of every week that takes, at each of its occasions, one of the ways a day can go. */
function sequences(ways: readonly Judged[], longest: number): [result: number, cause: number][] {
  let open = new Uint8Array(CAUSE_NUMBERS * SETS);
  const ended = new Uint8Array(CAUSE_NUMBERS * SETS);
  open[0] = 1;
  for (let nth = 0; nth < longest; nth++) {
    const next = new Uint8Array(CAUSE_NUMBERS * SETS);
    for (const way of ways) {
      const occasion = way[nth];
      if (!occasion) continue;
      const bit = 1 << WEEK_RESULTS.indexOf(occasion.result);
      const cause = occasion.result === 'done' ? 0 : causeNumber(occasion.cause);
      for (let at = 0; at < open.length; at++) {
        if (open[at] === 0) continue;
        const first = Math.floor(at / SETS) || cause;
        const to = first * SETS + ((at % SETS) | bit);
        next[to] = 1;
        ended[to] = 1;
      }
    }
    open = next;
  }
  return Array.from(ended).flatMap((seen, at): [number, number][] =>
    seen === 1 ? [[OF_SET[at % SETS] as number, Math.floor(at / SETS)]] : [],
  );
}
