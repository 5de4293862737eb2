/** Which drill today, if any: two at most, what is due first, and never a heap. */
import { CRITERIA, type CriterionName } from '../../scenarios/format/vocabulary';
import { dayNumber } from './counted-days';
import type { DrillState } from './drills';
import { spacing, type Spaced } from './spacing';

export const DRILLS_A_DAY = 2;

/** Criteria that a single turn can show; a sheet is not a turn. */
export const DRILLED: readonly CriterionName[] = CRITERIA.map(({ name }) => name).filter(
  (name) => name !== 'written plan',
);

export type TodaysDrill =
  /** One was begun and waits. */
  | { readonly kind: 'open'; readonly criterion: CriterionName }
  | { readonly kind: 'due'; readonly criterion: CriterionName; readonly spaced: Spaced }
  /** Nothing is due; this one has never been shown. */
  | { readonly kind: 'new'; readonly criterion: CriterionName }
  /** Nothing is due, everything was shown; the one that comes back first. */
  | { readonly kind: 'nothing due'; readonly next: Spaced }
  /** Two were done today. */
  | { readonly kind: 'enough'; readonly next: Spaced | null };

/** `now` in milliseconds since 1970. */
export function todaysDrill({ open, done, seen }: DrillState, now: number): TodaysDrill {
  if (open) return { kind: 'open', criterion: open.criterion };
  const spaced = spacing(seen, now).filter(({ criterion }) => DRILLED.includes(criterion));
  const next = [...spaced].sort((a, b) => a.inDays - b.inDays)[0];
  if (doneToday(done, now).length >= DRILLS_A_DAY) return { kind: 'enough', next: next ?? null };
  const due = spaced.find(({ inDays }) => inDays <= 0);
  if (due) return { kind: 'due', criterion: due.criterion, spaced: due };
  const known = new Set(spaced.map(({ criterion }) => criterion));
  // One new thing a day is enough.
  const unseen = doneToday(done, now).length === 0 ? DRILLED.find((name) => !known.has(name)) : undefined;
  if (unseen) return { kind: 'new', criterion: unseen };
  return next ? { kind: 'nothing due', next } : { kind: 'enough', next: null };
}

export function doneToday(done: DrillState['done'], now: number): DrillState['done'] {
  const today = dayNumber(now);
  return done.filter(({ at }) => dayNumber(at) === today);
}
