/** How drills are listed, how days count, and which drill a day has: a case a rule. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { CpdLog } from '../../../cpd-log/cpd-log';
import { countedDays } from '../../../cpd-log/drills/counted-days';
import type { NewDrill } from '../../../cpd-log/drills/drill-shapes';
import { levelSeenIn } from '../../../cpd-log/drills/drills';
import { spacing } from '../../../cpd-log/drills/spacing';
import { DRILLED, todaysDrill } from '../../../cpd-log/drills/todays-drill';
import type { Level } from '../../../scoring/report';
import { emptyDisk, NOON, openOn, SOURCE } from '../a-log';

let log: CpdLog;
beforeEach(async () => void (log = await openOn(emptyDisk())));

describe('drills', () => {
  const drill = async (id: string, at: number): Promise<NewDrill> => ({
    ...{
      id,
      criterion: 'task',
      scenarioId: 's',
      client: 'C',
      title: 'T',
      hash: await log.keepSource(SOURCE),
    },
    ...{ session: 1, beat: 'b', seeds: { seed: 1, order: 2 }, at },
  });
  const seen = (criterion: 'task' | 'review' | 'written plan', days: number, level: Level) =>
    ({
      criterion,
      seen: [{ at: NOON - days * 86_400_000, level, from: 'drill', of: `${criterion}` }],
    }) as const;
  const none = { open: null, done: [], seen: [] };

  test('that are done come newest first, at most sixty, with when and what was said', async () => {
    for (let at = 0; at < 61; at++) {
      await log.drills.start(await drill(`${at}`, at));
      await log.drills.finish(`${at}`, { reply: 1, said: 'S', level: 1, at });
    }
    const { done } = await log.drills.state();
    expect([done.length, done[0]!.id, done.at(-1)!.id]).toEqual([60, '60', '1']);
    await log.drills.drop('nobody');
    await expect(log.drills.saveOwnWords('nobody', 'x')).rejects.toMatchObject({ code: 'no drill' });
  });

  test('that are open show nothing, and done ones their level', () => {
    const one = { id: 'd', criterion: 'task', at: 5 } as Parameters<typeof levelSeenIn>[0];
    expect(levelSeenIn({ ...one, level: null })).toEqual([]);
    expect(levelSeenIn({ ...one, level: 0 })).toEqual([
      ['task', { at: 5, level: 0, from: 'drill', of: 'd' }],
    ]);
  });

  test.each([
    [[], 9, [[9, 0]]],
    [
      [9, 9, 2],
      9,
      [
        [2, 0],
        [9, 7],
      ],
    ],
    [
      [20, 2, 12],
      21,
      [
        [2, 0],
        [12, 7],
        [20, 14],
        [21, 15],
      ],
    ],
  ])('with practice on the days %j, and today %i, days count as %j', (days, today, counted) => {
    expect([...countedDays(days, today)]).toEqual(counted);
  });

  test('are spaced by what was shown up to today, the last word of a day being the day’s', () => {
    const at = (days: number, level: Level, hour = 0) =>
      ({ at: NOON + days * 86_400_000 + hour, level, from: 'drill', of: `${days} ${hour}` }) as const;
    const rows = [{ criterion: 'task', seen: [at(0, 0), at(0, 3, 1), at(3, 0)] }] as const;
    expect(spacing(rows, NOON)).toMatchObject([{ criterion: 'task', level: 3, at: NOON + 1, inDays: 8 }]);
    expect(spacing([{ criterion: 'task', seen: [at(1, 0)] }], NOON)).toEqual([]);
    const same = (a: Level, b: Level) =>
      spacing(
        [
          { criterion: 'task', seen: [at(0, a)] },
          { criterion: 'review', seen: [at(0, b)] },
        ],
        NOON,
      ).map(({ criterion }) => criterion);
    expect(same(2, 1)).toEqual(['review', 'task']);
    expect(spacing([{ criterion: 'task', seen: [at(0, 3)] }], NOON)[0]!.strength).toBe(1);
  });

  // FSRS keeps grades a day apart each, also at its longest interval.
  test('wait a season and no longer, and what was strong two days more', () => {
    const strong = Array.from({ length: 12 }, (_, i) => ({
      at: NOON + i * 7 * 86_400_000,
      level: 3 as const,
      from: 'drill' as const,
      of: `${i}`,
    }));
    expect(spacing([{ criterion: 'task', seen: strong }], NOON + 77 * 86_400_000)[0]!.inDays).toBe(92);
  });

  test.each([
    [
      'due on its very day',
      { seen: [seen('task', 1, 0)] },
      { kind: 'due', criterion: 'task', spaced: { inDays: 0 } },
    ],
    [
      'new where only the sheet was shown',
      { seen: [seen('written plan', 9, 0)] },
      { kind: 'new', criterion: 'task' },
    ],
    [
      'new beside what is known and not due',
      { seen: [seen('task', 0, 3)] },
      { kind: 'new', criterion: 'rationale' },
    ],
    [
      'nothing more where two were done and nothing shown',
      { done: [{ at: NOON }, { at: NOON }] },
      { kind: 'enough', next: null },
    ],
    [
      'nothing more where one was done and nothing shown',
      { done: [{ at: NOON }] },
      { kind: 'enough', next: null },
    ],
    [
      'what comes back first',
      { done: [{ at: NOON }], seen: [seen('task', 0, 3), seen('review', 0, 2)] },
      { kind: 'nothing due', next: { criterion: 'review', inDays: 3 } },
    ],
    [
      'enough, and what comes first',
      { done: [{ at: NOON }, { at: NOON }], seen: [seen('task', 0, 3), seen('review', 0, 2)] },
      { kind: 'enough', next: { criterion: 'review' } },
    ],
  ])('today: %s', (_, state, is) => {
    expect(
      todaysDrill({ ...none, ...state } as unknown as Parameters<typeof todaysDrill>[0], NOON),
    ).toMatchObject(is);
  });

  test('are of every criterion but the sheet', () => {
    expect(DRILLED).toHaveLength(11);
    expect(DRILLED).not.toContain('written plan');
  });
});
