/**
 * When a criterion should come back: FSRS on the trainee's own levels, from sessions and drills alike. No learning steps and no fuzz, so
 * that the same levels always give the same days; what is kept are the levels, and the days follow from them.
 */
import { createEmptyCard, fsrs, Rating, type Card, type Grade } from 'ts-fsrs';
import type { CriterionName } from '../../scenarios/format/vocabulary';
import type { Level } from '../../scoring/report';
import type { LevelsSeenRow } from '../progress/progress-shapes';
import { countedDays, dayNumber } from './counted-days';

/** A level as FSRS grades a memory: not shown, attempted, meets, strong. */
const GRADES = [Rating.Again, Rating.Hard, Rating.Good, Rating.Easy] as const satisfies readonly Grade[];

const DAY_MS = 86_400_000;
/** In days: nothing waits longer than a season, and the day or two that FSRS keeps between its grades. Practice changes, and so do scripts. */
const LONGEST_WAIT = 90;

const scheduler = fsrs({
  ...{ enable_fuzz: false, enable_short_term: false, learning_steps: [], relearning_steps: [] },
  ...{ request_retention: 0.9, maximum_interval: LONGEST_WAIT },
});

export interface Spaced {
  readonly criterion: CriterionName;
  /** Days until it is due; 0 or less is due. */
  readonly inDays: number;
  /** 0 to 1: how much of it should still be there. */
  readonly strength: number;
  readonly level: Level;
  /** When that level was shown. */
  readonly at: number;
}

/** Every criterion that was ever shown, what is weakest first. `now` in milliseconds since 1970. */
export function spacing(rows: readonly LevelsSeenRow[], now: number): readonly Spaced[] {
  const today = dayNumber(now);
  const past = rows.flatMap(({ seen }) => seen).filter(({ at }) => dayNumber(at) <= today);
  const counted = countedDays(
    past.map(({ at }) => dayNumber(at)),
    today,
  );
  const dateOf = (day: number): Date => new Date((counted.get(day) ?? 0) * DAY_MS);
  return rows
    .flatMap(({ criterion, seen }): Spaced[] => {
      // The last word of a day is the day's.
      const days = new Map(
        seen.filter(({ at }) => dayNumber(at) <= today).map((one) => [dayNumber(one.at), one]),
      );
      const last = [...days.values()].at(-1);
      if (!last) return [];
      let card: Card = createEmptyCard(dateOf(dayNumber(last.at)));
      for (const [day, { level }] of days) card = scheduler.next(card, dateOf(day), GRADES[level]).card;
      const now = dateOf(today);
      const inDays = Math.round((card.due.getTime() - now.getTime()) / DAY_MS);
      const strength = scheduler.get_retrievability(card, now, false);
      return [{ criterion, inDays, strength, level: last.level, at: last.at }];
    })
    .sort((a, b) => a.strength - b.strength || a.level - b.level);
}
