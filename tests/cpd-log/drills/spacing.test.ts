import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countedDays, dayNumber, LONGEST_GAP } from '../../../cpd-log/drills/counted-days';
import type { DrillRow } from '../../../cpd-log/drills/drill-shapes';
import { spacing } from '../../../cpd-log/drills/spacing';
import { todaysDrill } from '../../../cpd-log/drills/todays-drill';
import type { LevelsSeenRow } from '../../../cpd-log/progress/progress-shapes';
import type { Level } from '../../../scoring/report';
import { NOON } from '../a-log';

const DAY = 86_400_000;
/** Levels on days, counted from NOON. */
const seen = (
  criterion: LevelsSeenRow['criterion'],
  ...levels: readonly (readonly [day: number, level: Level])[]
): LevelsSeenRow => ({
  criterion,
  seen: levels.map(([day, level], i) => ({
    at: NOON + day * DAY,
    level,
    from: 'drill',
    of: `${criterion} ${i}`,
  })),
});
const drilled = (at: number): DrillRow => ({
  ...{
    id: String(at),
    criterion: 'task',
    scenarioId: 's',
    client: 'S',
    title: 'S',
    hash: '',
    session: 1,
    beat: 'b',
  },
  ...{ seeds: { seed: 0, order: 0 }, status: 'done', at, ownWords: '', reply: 1, said: '', level: 2 },
});

describe('spacing', () => {
  test('brings what was not shown back the next day, and what was strong after more than a week', () => {
    const due = (level: Level) => spacing([seen('task', [0, level])], NOON)[0]?.inDays;
    expect([due(0), due(1), due(2), due(3)]).toEqual([1, 2, 3, 8]);
  });

  test('lets what is met each time wait longer each time', () => {
    const after = (...days: number[]) =>
      spacing([seen('task', ...days.map((day) => [day, 2] as const))], NOON + days.at(-1)! * DAY)[0]!.inDays;
    const waits = [after(0), after(0, 2), after(0, 2, 9)];
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(new Set(waits).size).toBe(3);
  });

  test('puts what is weakest first, whatever order it is kept in', () => {
    const rows = [seen('task', [0, 3]), seen('review', [0, 0]), seen('summary', [0, 2])];
    const order = spacing(rows, NOON + 3 * DAY).map(({ criterion }) => criterion);
    expect(order).toEqual(['review', 'summary', 'task']);
    expect(spacing([...rows].reverse(), NOON + 3 * DAY).map(({ criterion }) => criterion)).toEqual(order);
  });

  test('is the same at any hour of a day', () => {
    const rows = [seen('task', [0, 2], [2, 1])];
    expect(spacing(rows, NOON + 5 * DAY + 11 * 3_600_000)).toEqual(
      spacing(rows, NOON + 5 * DAY - 11 * 3_600_000),
    );
  });

  test('forgives a pause: after any pause of a week or more, the same is due as after a week', () => {
    const rows = [seen('task', [0, 2], [2, 2]), seen('review', [1, 3]), seen('summary', [2, 0])];
    const due = (day: number) =>
      spacing(rows, NOON + day * DAY).map(({ criterion, inDays }) => [criterion, inDays]);
    fc.assert(
      fc.property(fc.integer({ min: LONGEST_GAP, max: 2000 }), (pause) => {
        expect(due(2 + pause)).toEqual(due(2 + LONGEST_GAP));
      }),
      { numRuns: 40 },
    );
  });

  test('counts days without a gap over a week, and in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 })), (days) => {
        const counted = [...countedDays(days, 400)].map(([, at]) => at);
        const steps = counted.slice(1).map((at, i) => at - counted[i]!);
        expect(steps.every((step) => step >= 1 && step <= LONGEST_GAP)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe('today’s drill', () => {
  const none = { open: null, done: [], seen: [] };

  test('is what is due, weakest first', () => {
    const state = { ...none, seen: [seen('task', [-3, 2]), seen('review', [-3, 0])] };
    expect(todaysDrill(state, NOON)).toMatchObject({ kind: 'due', criterion: 'review' });
  });

  test('is one new thing a day where nothing is due, so that a first day has one too', () => {
    expect(todaysDrill(none, NOON)).toEqual({ kind: 'new', criterion: 'task' });
    const one = { ...none, seen: [seen('task', [0, 2])], done: [drilled(NOON)] };
    expect(todaysDrill(one, NOON)).toMatchObject({
      kind: 'nothing due',
      next: { criterion: 'task', inDays: 3 },
    });
    expect(todaysDrill(one, NOON + DAY)).toMatchObject({ kind: 'new', criterion: 'rationale' });
  });

  test('is enough after two, however much is due, and never asks for a sheet', () => {
    const much = {
      ...none,
      seen: [seen('written plan', [-9, 0]), seen('review', [-9, 0]), seen('task', [-9, 0])],
    };
    expect(todaysDrill({ ...much, done: [drilled(NOON), drilled(NOON - 3600)] }, NOON).kind).toBe('enough');
    expect(todaysDrill({ ...much, done: [drilled(NOON - DAY), drilled(NOON)] }, NOON)).toMatchObject({
      kind: 'due',
    });
    expect(todaysDrill(much, NOON)).not.toMatchObject({ criterion: 'written plan' });
  });

  test('says after two which comes back first, weak or not', () => {
    const seenBoth = [seen('review', [0, 0]), seen('task', [-3, 2])];
    const state = { ...none, seen: seenBoth, done: [drilled(NOON), drilled(NOON)] };
    expect(todaysDrill(state, NOON)).toMatchObject({
      kind: 'enough',
      next: { criterion: 'task', inDays: 0 },
    });
  });

  test('is the one that was begun, before anything else', () => {
    const open = { ...drilled(NOON - 5 * DAY), status: 'open' as const, criterion: 'summary' as const };
    expect(todaysDrill({ ...none, open }, NOON)).toEqual({ kind: 'open', criterion: 'summary' });
  });

  test('a day is this device’s own', () => {
    const midnight = new Date(2026, 10, 24).getTime();
    expect(dayNumber(midnight) - dayNumber(midnight - 1)).toBe(1);
  });
});
