/** What progress is drawn from stays in step with the attempts, whatever is filed, deleted, put back or read again. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CpdLog } from '../../../cpd-log/cpd-log';
import type { AttemptSummary } from '../../../cpd-log/kept-shapes';
import { betterOf, monthEnds, monthOf } from '../../../cpd-log/progress/attempt-levels';
import { monthWith, standingWith } from '../../../cpd-log/progress/count-attempts';
import type { Band, Level } from '../../../scoring/report';
import { emptyDisk, newAttempt, NOON, openOn, SOURCE, SUMMARY } from '../a-log';

const DAY = 24 * 60 * 60_000;

async function filed(log: CpdLog, id: string, at: number, summary: AttemptSummary, scenarioId = 'priya') {
  const hash = await log.keepSource(SOURCE);
  await log.startAttempt(newAttempt(id, hash, { at, scenarioId }));
  await log.fileAttempt(id, { at: at + 60_000, summary });
}

const summary = (rationale: Level, band: Band = 'on the way'): AttemptSummary => ({
  ...SUMMARY,
  ...{ band, calibration: [{ criterion: 'rationale', claimed: 2, scored: rationale }] },
  sessions: [
    {
      session: 1,
      kind: 'setting',
      band,
      number: rationale * 33,
      levels: [{ criterion: 'rationale', level: rationale }],
    },
  ],
});

test('filing adds to the month the attempt began in, with the lower of two sessions’ levels', async () => {
  const log = await openOn(emptyDisk());
  await filed(log, 'a', NOON, SUMMARY);
  await filed(log, 'b', NOON + 30 * DAY, summary(3));
  const { months } = await log.progress.all();
  expect(months.map(({ month, attempts }) => [month, attempts])).toEqual([
    ['2026-11', 1],
    ['2026-12', 1],
  ]);
  expect(months[0]).toMatchObject({
    levels: { rationale: [0, 0, 1, 0], obstacles: [0, 1, 0, 0], empathy: [0, 0, 1, 0] },
    activeMs: 60_000,
    last: { empathy: { at: NOON, level: 2 } },
  });
  expect(months[0]?.claims.obstacles?.[4 * 2 + 1]).toBe(1);
});

test('best and last are kept apart: a worse last attempt leaves the best where it was', async () => {
  const log = await openOn(emptyDisk());
  await filed(log, 'good', NOON, summary(3, 'meets the specification'));
  await filed(log, 'poor', NOON + DAY, summary(0, 'worth another go'));
  expect((await log.progress.all()).standings).toMatchObject([
    { attempts: 2, best: { attemptId: 'good' }, last: { attemptId: 'poor', band: 'worth another go' } },
  ]);
});

test('an attempt that was not scored counts as practice and as no level', async () => {
  const log = await openOn(emptyDisk());
  await filed(log, 'a', NOON, { ...SUMMARY, band: 'not scored' });
  const { months } = await log.progress.all();
  expect(months[0]).toMatchObject({ attempts: 1, levels: {}, claims: {}, last: {} });
  expect((await log.drills.state()).seen).toEqual([]);
});

test('deleting takes an attempt out of everything, and undoing puts it all back', async () => {
  const log = await openOn(emptyDisk());
  await filed(log, 'a', NOON, summary(3));
  await filed(log, 'b', NOON + DAY, summary(1), 'ben');
  const everything = async () => [await log.progress.all(), (await log.drills.state()).seen];
  const before = await everything();
  const undo = await log.deleteAttempt('a', NOON + 2 * DAY);
  const { months, standings } = await log.progress.all();
  expect(months).toMatchObject([{ attempts: 1, levels: { rationale: [0, 1, 0, 0] } }]);
  expect(standings.map((one) => one.scenarioId)).toEqual(['ben']);
  expect((await log.drills.state()).seen[0]?.seen.map(({ of }) => of)).toEqual(['b']);
  await undo();
  expect(await everything()).toEqual(before);
});

test('a month is counted the same in whatever order its attempts come', () => {
  const attempt = fc.record({
    at: fc.integer({ min: 0, max: 27 }),
    level: fc.constantFrom<Level>(0, 1, 2, 3),
  });
  fc.assert(
    fc.property(fc.uniqueArray(attempt, { selector: ({ at }) => at, minLength: 1 }), (all) => {
      const rows = all.map(({ at, level }) => ({
        ...{
          id: String(at),
          scenarioId: 'x',
          client: 'X',
          title: 'X',
          hash: '',
          seeds: { seed: 0, order: 0 },
        },
        ...{ startedAt: Date.UTC(2026, 1, 1) + at * DAY, lastActAt: 0, activeMs: 1, decisionCount: 0 },
        ...{ retryOf: null, status: 'filed' as const, filedAt: 0, reflection: null, reflectionAt: null },
        summary: summary(level),
      }));
      const month = (of: typeof rows) =>
        of.reduce<ReturnType<typeof monthWith> | undefined>(monthWith, undefined);
      const standing = (of: typeof rows) => of.reduce<ReturnType<typeof standingWith>>(standingWith, null);
      expect(month(rows)).toEqual(month([...rows].reverse()));
      expect(standing(rows)).toEqual(standing([...rows].reverse()));
    }),
    { numRuns: 50 },
  );
});

test('every moment lies in its month, and the next month begins where it ends', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }), (date) => {
      const [from, to] = monthEnds(monthOf(date.getTime()));
      expect(from <= date.getTime() && date.getTime() < to).toBe(true);
      expect(monthOf(to - 1)).not.toBe(monthOf(to));
    }),
  );
});

test('of two that are worth the same the earlier is the best', () => {
  const one = { attemptId: 'a', at: 1, band: 'on the way', number: 50 } as const;
  expect(betterOf({ ...one, attemptId: 'b', at: 2 }, one)).toBe(one);
});
