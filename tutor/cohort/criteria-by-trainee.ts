/** Who reached what: criterion by trainee, and criterion by day. Levels are ordinal, so nothing is averaged: newest, all, and shares. */
import { CRITERION_NAMES } from '../../scenarios/format/names';
import type { CriterionName } from '../../scenarios/format/vocabulary';
import type { Level } from '../../scoring/report';
import type { Trainee, WeighedAttempt } from './cohort-shapes';

/** The levels of one criterion over a trainee's attempts, oldest first; empty where it was never assessed. */
export type LevelsInTime = readonly Level[];

export interface TraineeRow {
  readonly key: string;
  readonly name: string;
  readonly attempts: number;
  readonly minutes: number;
  /** Attempts in which a risk cue was not handled: they have no levels. */
  readonly notHandled: number;
  readonly levels: Readonly<Record<CriterionName, LevelsInTime>>;
}

/** The lower one, where a criterion was assessed in both sessions: as for the band. Null where it was not assessed. */
export function levelOf({ levels }: Pick<WeighedAttempt, 'levels'>, criterion: CriterionName): Level | null {
  const own = levels.filter((l) => l.criterion === criterion).map((l) => l.level);
  return own.length === 0 ? null : (Math.min(...own) as Level);
}

/** In the order given. Attempts at a turn tried again count: they are what the trainee did last. */
export function criteriaByTrainee(trainees: readonly Trainee[]): readonly TraineeRow[] {
  return trainees.map(({ key, name, attempts }) => ({
    ...{ key, name, attempts: attempts.length },
    minutes: attempts.reduce((sum, a) => sum + a.minutes, 0),
    notHandled: attempts.filter((a) => a.safety === 'not handled').length,
    levels: Object.fromEntries(
      CRITERION_NAMES.map((c) => [c, attempts.map((a) => levelOf(a, c)).filter((l) => l !== null)]),
    ) as unknown as TraineeRow['levels'],
  }));
}

/** Only criteria that somebody was assessed on, in the order of the twelve. */
export const criteriaSeen = (rows: readonly TraineeRow[]): readonly CriterionName[] =>
  CRITERION_NAMES.filter((c) => rows.some((row) => row.levels[c].length > 0));

export interface DayRow {
  /** 'YYYY-MM-DD' */
  readonly day: string;
  readonly attempts: number;
  readonly trainees: number;
  /** How many results there were of each criterion, and how many met the specification (2 or 3). */
  readonly results: Readonly<Partial<Record<CriterionName, { readonly of: number; readonly met: number }>>>;
}

/** Oldest first. A day is the trainee's own calendar's. */
export function progressByDay(trainees: readonly Trainee[]): readonly DayRow[] {
  const days = new Map<string, { attempts: WeighedAttempt[]; keys: Set<string> }>();
  for (const { key, attempts } of trainees) {
    for (const attempt of attempts) {
      const day = days.get(attempt.on) ?? { attempts: [], keys: new Set() };
      day.attempts.push(attempt);
      day.keys.add(key);
      days.set(attempt.on, day);
    }
  }
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, { attempts, keys }]) => ({
      ...{ day, attempts: attempts.length, trainees: keys.size },
      results: Object.fromEntries(
        CRITERION_NAMES.flatMap((c) => {
          const levels = attempts.map((a) => levelOf(a, c)).filter((l) => l !== null);
          return levels.length === 0
            ? []
            : [[c, { of: levels.length, met: levels.filter((l) => l >= 2).length }]];
        }),
      ),
    }));
}
