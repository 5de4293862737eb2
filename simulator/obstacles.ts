/** What gets in the way this week: drawn for all seven days from the attempt's seed alone, before any plan is read. */
import type { Obstacle, Week } from '../scenarios/format/scenario';
import { draw, shuffled } from './chance';
import type { Day } from './words';

export interface DayObstacle {
  readonly day: Day;
  readonly obstacle: Obstacle;
}

const ALL_DAYS: readonly Day[] = [0, 1, 2, 3, 4, 5, 6];

/** Half of what the author lists, and at least two: so that a second attempt is not the first one again. */
export const obstaclesInAWeek = (week: Week): number =>
  Math.min(week.obstacles.length, Math.max(2, Math.ceil(week.obstacles.length / 2)));

/**
 * At most one obstacle a day; the one the client named when asked comes first; at most one that nobody could have planned for.
 * A row for a day that is already taken gives way to the next in the seed's order.
 */
export function drawObstacles(week: Week, seed: number, named: string | null): readonly DayObstacle[] {
  const order = shuffled(week.obstacles, (o) => o.text, seed, 'obstacles');
  const first = order.filter((o) => o.text === named);
  const drawn = new Map<Day, Obstacle>();
  let unplannable = 0;
  for (const obstacle of [...first, ...order.filter((o) => o.text !== named)]) {
    if (drawn.size >= obstaclesInAWeek(week)) break;
    if (!obstacle.plannable && unplannable > 0) continue;
    const free = ALL_DAYS.filter((d) => !drawn.has(d));
    const day = obstacle.day ?? free[draw(free.length, seed, 'day', obstacle.text)];
    if (day === undefined || drawn.has(day)) continue;
    drawn.set(day, obstacle);
    if (!obstacle.plannable) unplannable += 1;
  }
  return ALL_DAYS.flatMap((day) => {
    const obstacle = drawn.get(day);
    return obstacle ? [{ day, obstacle }] : [];
  });
}
