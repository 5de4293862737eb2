/** The weeks of policies: drawn by the seed as the simulator draws them, played from the author's sheet by its rules, and remembered. */
import type { Obstacle, Scenario, Week } from '../../scenarios/format/scenario';
import {
  ALL_DAYS,
  obstacleLots,
  placeObstacles,
  type DayObstacle,
  type ObstacleLots,
} from '../../simulator/obstacles';
import { judgeWeek, NOTHING_WRITTEN } from '../../simulator/week';
import type { PlanReading } from '../../simulator/written-plan';
import { causeNumber, resultNumber, type OutcomesOf, type WeekOutcome } from './week-outcomes';

/** What gets in the way on the days of the sheet; the same there has the same number. */
export interface Drawn {
  readonly number: number;
  readonly drawn: readonly DayObstacle[];
}

export class PolicyWeeks {
  readonly #scenario: Scenario;
  readonly #week: Week;
  readonly #reading: PlanReading;
  /** By day: whether anything that happens on it can get in the way of the sheet, or of none. */
  readonly #matters: readonly boolean[];
  /** Places in the week's list. */
  readonly #places: ReadonlyMap<Obstacle, number>;
  readonly #obstacles = new Map<string, Drawn>();
  readonly #lots: ObstacleLots[] = [];
  readonly #drawn = new Map<string | null, Drawn[]>();
  readonly #outcomes = new Map<string, WeekOutcome>();

  /** @param reading of the sheet that is always written */
  constructor(scenario: Scenario, week: Week, reading: PlanReading) {
    this.#scenario = scenario;
    this.#week = week;
    this.#reading = reading;
    const days = new Set<number>([...reading.occasions, ...NOTHING_WRITTEN.occasions].map((o) => o.day));
    this.#matters = ALL_DAYS.map((day) => days.has(day));
    this.#places = new Map(week.obstacles.map((obstacle, at) => [obstacle, at]));
  }

  /** @param named the obstacle that the client named, if any */
  drawn(seed: number, named: string | null): Drawn {
    const bySeed = this.#drawn.get(named) ?? [];
    if (bySeed.length === 0) this.#drawn.set(named, bySeed);
    const known = bySeed[seed];
    if (known) return known;
    const lots = (this.#lots[seed] ??= obstacleLots(this.#week, seed));
    const placed = placeObstacles(this.#week, lots, named);
    const key = this.#keyOf(placed);
    const same = this.#obstacles.get(key) ?? {
      number: this.#obstacles.size,
      drawn: placed.filter(({ day }) => this.#matters[day]),
    };
    this.#obstacles.set(key, same);
    bySeed[seed] = same;
    return same;
  }

  /** What is placed on days that matter, a day and a place in the list after the other. */
  #keyOf(placed: readonly DayObstacle[]): string {
    let key = '';
    for (const { day, obstacle } of placed)
      if (this.#matters[day]) key += String.fromCharCode(day, this.#places.get(obstacle) as number);
    return key;
  }

  outcome([written, , client, size]: Parameters<OutcomesOf>, { number, drawn }: Drawn): WeekOutcome {
    const { belief, understanding, confidence, trust, opposition } = client;
    const name = [number, written, size, belief, understanding, confidence, trust, opposition].join();
    const known = this.#outcomes.get(name);
    if (known) return known;
    const went = judgeWeek({
      week: this.#week,
      demand: this.#scenario.header.demand[size],
      size,
      reading: written ? this.#reading : NOTHING_WRITTEN,
      client,
      obstacles: drawn,
    });
    const outcome = {
      result: resultNumber(went.result),
      cause: causeNumber(went.cause),
      noRecord: went.record === 'none' ? 1 : 0,
    };
    this.#outcomes.set(name, outcome);
    return outcome;
  }
}
