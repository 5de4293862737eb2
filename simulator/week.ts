/**
 * The week between a setting session and its review, played from the written plan, day by day, without dice.
 *
 * Each occasion passes four gates: a prompt; knowing what; worth it and within reach; what got in the way that day.
 * The occasion is the worst of the four; its cause is the earliest gate with that worst value. With the same occasions,
 * size and obstacles, raising any plan code, belief, understanding or confidence, replacing coping with one that also answers
 * an obstacle, or lowering opposition never lowers any occasion: a property test holds it to that.
 *
 * It is one plausible story of how the work was set, never a forecast. Informed by Cox 1988 (written), Gollwitzer via
 * Lucock 2018 (if–then), Bennion 2024 (belief, opposition); not validated.
 */
import type { Scenario, Week } from '../scenarios/format/scenario';
import { answers } from './answers';
import { gaveWay } from './gave-way';
import { drawObstacles, type DayObstacle } from './obstacles';
import type { PlayedOccasion, PlayedWeek } from './play';
import type { Cause, ClientState, Size, WeekResult } from './words';
import type { Occasion, PlanReading } from './written-plan';

/** Everything the week is played from. */
export interface WeekInput {
  readonly week: Week;
  readonly demand: number;
  readonly size: Size;
  readonly reading: PlanReading;
  readonly client: ClientState;
  readonly obstacles: readonly DayObstacle[];
}

const WORTH: Readonly<Record<WeekResult, number>> = { done: 2, partly: 1, 'not done': 0 };

/** 1. A prompt. A loose time keeps every other occasion; none keeps only the first, and only a believer's. */
function prompt({ reading, client }: WeekInput, nth: number): WeekResult {
  if (reading.codes.when === 2) return 'done';
  if (reading.codes.when === 1) return nth % 2 === 0 ? 'done' : 'not done';
  return nth === 0 && client.belief >= 6 ? 'done' : 'not done';
}

/** 2. Knowing what: from the paper, or because it was understood in the room. */
function knowingWhat({ reading, client }: WeekInput): WeekResult {
  if (reading.codes.behaviour === 2 || client.understanding >= 6) return 'done';
  return reading.codes.behaviour === 1 ? 'partly' : 'not done';
}

/** 3. Worth it and within reach. From the third occasion on the note is the memory of why. */
function worthIt({ reading, client, demand }: WeekInput, nth: number): WeekResult {
  const belief = nth >= 2 && reading.codes.rationale < 2 ? client.belief - 1 : client.belief;
  return (belief + client.confidence) / 2 - client.opposition / 2 >= demand ? 'done' : 'not done';
}

/** 4. What got in the way that day. */
function inTheWay({ reading, client }: WeekInput, today: DayObstacle | undefined): WeekResult {
  if (!today) return 'done';
  if (!today.obstacle.plannable) return 'not done';
  if (answers(reading, today.obstacle)) return 'done';
  return client.belief + client.confidence >= 14 ? 'partly' : 'not done';
}

interface Judged {
  readonly result: WeekResult;
  /** Null where it was done. */
  readonly cause: Cause | null;
  readonly today: DayObstacle | undefined;
}

/** The worst of the four gates, and the earliest with that worst value. */
function judge(input: WeekInput, occasion: Occasion, nth: number): Judged {
  const today = input.obstacles.find((o) => o.day === occasion.day);
  let result = prompt(input, nth);
  let cause: Cause = 'prompt';
  const known = knowingWhat(input);
  if (WORTH[known] < WORTH[result]) [result, cause] = [known, 'knowing what'];
  const worth = worthIt(input, nth);
  if (WORTH[worth] < WORTH[result]) [result, cause] = [worth, 'worth it'];
  const way = inTheWay(input, today);
  if (WORTH[way] < WORTH[result])
    [result, cause] = [way, today && !today.obstacle.plannable ? 'bad luck' : 'obstacle'];
  return { result, cause: result === 'done' ? null : cause, today };
}

/** Each occasion by its gates alone, in the order of the sheet: the week without a word of its story. */
export const judgeOccasions = (input: WeekInput): readonly Judged[] =>
  input.reading.occasions.map((occasion, nth) => judge(input, occasion, nth));

const RECORDS = ['none', 'ticks', 'ratings'] as const;

/** How a week went as a whole: what conditions can ask of it. */
export function judgeWeek(input: WeekInput): Pick<PlayedWeek, 'result' | 'cause' | 'record'> {
  const judged = judgeOccasions(input);
  return {
    result: weekResult(judged.map((o) => o.result)),
    cause: judged.find((o) => o.result !== 'done')?.cause ?? null,
    record: RECORDS[input.reading.codes.monitoring],
  };
}

/** The client's own record of one occasion, as far as the monitoring on the sheet allows. */
function recordOf(week: Week, result: WeekResult, nthOfItsKind: number, monitoring: number): string | null {
  if (monitoring === 0) return null;
  if (monitoring === 1) return result === 'done' ? 'a tick' : result === 'partly' ? 'half a tick' : null;
  const notes = week.notes.filter((n) => n.after === result);
  return notes[nthOfItsKind % Math.max(1, notes.length)]?.text ?? null;
}

/** The whole week is done when every occasion is, not done when none is even partly, else partly. */
export function weekResult(results: readonly WeekResult[]): WeekResult {
  if (results.every((r) => r === 'done')) return 'done';
  return results.every((r) => r === 'not done') ? 'not done' : 'partly';
}

/** Plays the week. The same input gives the same week, always. */
export function playWeek(input: WeekInput): PlayedWeek {
  const seen: Record<WeekResult, number> = { done: 0, partly: 0, 'not done': 0 };
  const occasions = input.reading.occasions.map((occasion, nth): PlayedOccasion => {
    const { result, cause, today } = judge(input, occasion, nth);
    return {
      ...occasion,
      result,
      cause,
      obstacle: today?.obstacle.text ?? null,
      gaveWay: cause ? gaveWay(cause, result, occasion.day, today?.obstacle ?? null, input.reading) : '',
      record: recordOf(input.week, result, seen[result]++, input.reading.codes.monitoring),
    };
  });
  const missed = occasions.find((o) => o.result !== 'done');
  return {
    occasions,
    obstacles: input.obstacles.map(({ day, obstacle }) => ({
      day,
      text: obstacle.text,
      plannable: obstacle.plannable,
    })),
    result: weekResult(occasions.map((o) => o.result)),
    size: input.size,
    firstMiss: missed?.day ?? null,
    cause: missed?.cause ?? null,
    record: RECORDS[input.reading.codes.monitoring],
  };
}

/** A reviewing scenario gives its week as it was. */
export function givenWeek(week: Week): PlayedWeek {
  const occasions = week.given.map((day): PlayedOccasion => ({
    day: day.day,
    time: null,
    result: day.result,
    cause: day.result === 'done' ? null : 'obstacle',
    obstacle: day.cause,
    gaveWay: day.result === 'done' ? '' : (day.cause ?? ''),
    record: day.note,
  }));
  const missed = occasions.find((o) => o.result !== 'done');
  return {
    occasions,
    obstacles: [],
    result: weekResult(occasions.map((o) => o.result)),
    size: 'planned',
    firstMiss: missed?.day ?? null,
    cause: missed?.cause ?? null,
    record: occasions.some((o) => o.record) ? 'ratings' : 'none',
  };
}

/** The week's input from a scenario and what was agreed and written in it. */
export function weekInput(
  scenario: Scenario,
  week: Week,
  seed: number,
  named: string | null,
  size: Size,
  reading: PlanReading,
  client: ClientState,
): WeekInput {
  return {
    week,
    size,
    demand: scenario.header.demand[size],
    reading,
    client,
    obstacles: drawObstacles(week, seed, named),
  };
}

/** A session that ended before anything was written: the week is played from an empty sheet. */
export const NOTHING_WRITTEN: PlanReading = {
  codes: { behaviour: 0, when: 0, where: 0, amount: 0, rationale: 0, coping: 0, monitoring: 0 },
  evidence: { behaviour: [], when: [], where: [], amount: [], rationale: [], coping: [], monitoring: [] },
  occasions: [{ day: 0, time: null }],
  occasionsFrom: 'none read',
  anywhere: false,
  copingText: '',
  worksAgainst: null,
};
