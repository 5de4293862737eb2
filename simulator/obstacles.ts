/** What gets in the way this week: drawn for all seven days from the attempt's seed alone, before any plan is read. */
import type { Obstacle, Week } from '../scenarios/format/scenario';
import { hash, shuffled } from './chance';
import type { Day } from './words';

export interface DayObstacle {
  readonly day: Day;
  readonly obstacle: Obstacle;
}

export const ALL_DAYS: readonly Day[] = [0, 1, 2, 3, 4, 5, 6];

/** Half of what the author lists, and at least two: so that a second attempt is not the first one again. */
export const obstaclesInAWeek = (week: Week): number =>
  Math.min(week.obstacles.length, Math.max(2, Math.ceil(week.obstacles.length / 2)));

/** What a seed draws of a week's obstacles, whatever the client names. */
export interface ObstacleLots {
  /** Places in the week's list, in the seed's order. */
  readonly order: readonly number[];
  /** By place in the week's list: what the day is drawn by. */
  readonly days: readonly number[];
}

export const obstacleLots = ({ obstacles }: Week, seed: number): ObstacleLots => ({
  order: shuffled([...obstacles.keys()], (n) => obstacles[n]?.text ?? '', seed, 'obstacles'),
  days: obstacles.map(({ day, text }) => (day === null ? hash(seed, 'day', text) : 0)),
});

/**
 * At most one obstacle a day; the one the client named when asked comes first; at most one that nobody could have planned for.
 * A row for a day that is already taken gives way to the next in the seed's order.
 */
export const drawObstacles = (week: Week, seed: number, named: string | null): readonly DayObstacle[] =>
  placeObstacles(week, obstacleLots(week, seed), named);

/** The same from a seed's lots, which are the same whatever is named. */
export function placeObstacles(
  week: Week,
  { order, days }: ObstacleLots,
  named: string | null,
): readonly DayObstacle[] {
  const { obstacles } = week;
  const most = obstaclesInAWeek(week);
  const byDay = new Array<Obstacle | undefined>(ALL_DAYS.length).fill(undefined);
  let drawn = 0;
  let unplannable = 0;
  for (const first of named === null ? [false] : [true, false]) {
    for (const n of order) {
      const obstacle = obstacles[n] as Obstacle;
      if ((obstacle.text === named) !== first) continue;
      if (drawn >= most) break;
      if (!obstacle.plannable && unplannable > 0) continue;
      const day = obstacle.day ?? nthFree(byDay, (days[n] as number) % (ALL_DAYS.length - drawn));
      if (day === undefined || byDay[day] !== undefined) continue;
      byDay[day] = obstacle;
      drawn += 1;
      if (!obstacle.plannable) unplannable += 1;
    }
  }
  const placed: DayObstacle[] = [];
  for (const day of ALL_DAYS) {
    const obstacle = byDay[day];
    if (obstacle) placed.push({ day, obstacle });
  }
  return placed;
}

/** The nth of the days on which nothing was drawn yet, from 0. */
function nthFree(byDay: readonly (Obstacle | undefined)[], nth: number): Day | undefined {
  let left = nth;
  for (const day of ALL_DAYS) if (byDay[day] === undefined && left-- === 0) return day;
  return undefined;
}
