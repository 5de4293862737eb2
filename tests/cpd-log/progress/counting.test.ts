/** How filed attempts are added up: totals, months, best and last, levels seen. A case a rule. */
import { describe, expect, test } from 'vitest';
import type { AttemptRow, AttemptSummary, TotalRow } from '../../../cpd-log/kept-shapes';
import {
  betterOf,
  laterOf,
  levelsOf,
  monthEnds,
  monthOf,
  standingOf,
} from '../../../cpd-log/progress/attempt-levels';
import {
  levelsSeenIn,
  monthWith,
  SEEN_KEPT,
  seenWith,
  standingWith,
} from '../../../cpd-log/progress/count-attempts';
import { openDatabase } from '../../../cpd-log/open-database';
import { recountAll, recountSome } from '../../../cpd-log/progress/keep-progress';
import { movedBetween } from '../../../cpd-log/progress/moved-levels';
import type { MonthRow } from '../../../cpd-log/progress/progress-shapes';
import { attemptsNotBy, othersThan } from '../../../cpd-log/progress/scored-by';
import { remembered } from '../../../cpd-log/progress/rescore-attempts';
import { allTotals, changedTotals } from '../../../cpd-log/running-totals';
import type { Band, LevelsReport } from '../../../scoring/report';
import type { Readers } from '../../../simulator/next-step';
import { emptyDisk, newAttempt, NOON, openOn, SOURCE, SUMMARY } from '../a-log';

const row = (over: Partial<AttemptRow> = {}): AttemptRow => ({
  ...newAttempt('a', 'h'),
  ...{ startedAt: NOON, lastActAt: NOON, activeMs: 700, decisionCount: 1, retryOf: null, status: 'filed' },
  ...{ filedAt: NOON + 9, reflection: null, reflectionAt: null, summary: SUMMARY },
  ...over,
});
const unscored: AttemptSummary = { ...SUMMARY, band: 'not scored' };
const seen = (of: string, at: number) => ({ of, at, level: 2, from: 'session' }) as const;

describe('running totals', () => {
  const plain = (rows: readonly TotalRow[]) =>
    rows.map(({ of, count, levels, activeMs }) => [of, count, levels, activeMs]);

  test('gain one attempt, its time, and each level it was shown at, twice where two sessions show it', () => {
    expect(plain(changedTotals(new Map(), row(), 1))).toEqual([
      ['attempts', 1, [0, 0, 0, 0], 700],
      ['rationale', 1, [0, 0, 1, 0], 0],
      ['obstacles', 1, [0, 1, 0, 0], 0],
      ['empathy', 2, [0, 0, 1, 1], 0],
    ]);
  });

  test('lose exactly what they gained', () => {
    const after = new Map(changedTotals(new Map(), row(), 1).map((one) => [one.of, one]));
    expect(plain(changedTotals(after, row(), -1)).map(([, ...rest]) => rest)).toEqual(
      Array.from({ length: 4 }, () => [0, [0, 0, 0, 0], 0]),
    );
  });

  test('count one that was not scored for no criterion, and one that is not filed for nothing', () => {
    expect(changedTotals(new Map(), row({ summary: unscored }), 1).map(({ of }) => of)).toEqual(['attempts']);
    expect(changedTotals(new Map(), row({ summary: null }), 1)).toEqual([]);
  });

  test('are listed with attempts first and the twelve in order, empty where nothing was', () => {
    const kept: TotalRow = { of: 'obstacles', count: 3, levels: [1, 1, 1, 0], activeMs: 0 };
    const all = allTotals([kept]);
    expect(all).toHaveLength(13);
    expect(all[0]).toEqual({ of: 'attempts', count: 0, levels: [0, 0, 0, 0], activeMs: 0 });
    expect(all.find(({ of }) => of === 'obstacles')).toBe(kept);
  });
});

describe('the levels of an attempt', () => {
  test('are the lower where two sessions show one, whichever comes first', () => {
    const both = (...levels: readonly (0 | 3)[]) =>
      levelsOf({
        ...SUMMARY,
        sessions: levels.map((level, i) => ({
          ...SUMMARY.sessions[0]!,
          ...{ session: i + 1, levels: [{ criterion: 'task', level }] },
        })),
      }).get('task');
    expect([both(0, 3), both(3, 0)]).toEqual([0, 0]);
    expect(levelsOf(unscored).size).toBe(0);
  });

  test('are seen when it was filed, or began where that is not known', () => {
    expect(levelsSeenIn(row({ filedAt: null }))[0]).toEqual([
      'rationale',
      { at: NOON, level: 2, from: 'session', of: 'a' },
    ]);
    expect(levelsSeenIn(row())[0]![1].at).toBe(NOON + 9);
    expect(levelsSeenIn(row({ summary: null }))).toEqual([]);
  });

  test('are kept in order of time, each attempt’s once, and the newest of them only', () => {
    const before = { criterion: 'task', seen: [seen('b', 2), seen('c', 5)] } as const;
    expect(seenWith(before, 'task', seen('a', 3)).seen.map(({ of }) => of)).toEqual(['b', 'a', 'c']);
    expect(seenWith(before, 'task', seen('b', 9)).seen.map(({ of }) => of)).toEqual(['c', 'b']);
    expect(seenWith(undefined, 'task', seen('a', 1))).toEqual({ criterion: 'task', seen: [seen('a', 1)] });
    const full = {
      criterion: 'task',
      seen: Array.from({ length: SEEN_KEPT }, (_, i) => seen(`${i}`, i)),
    } as const;
    const more = seenWith(full, 'task', seen('new', 99)).seen;
    expect([more.length, more[0]!.of, more.at(-1)!.of]).toEqual([60, '1', 'new']);
  });
});

describe('a month', () => {
  test('has what its attempts show, add up to and claim', () => {
    const month = monthWith(undefined, row());
    expect(month).toMatchObject({ month: '2026-11', attempts: 1, activeMs: 700, scoredBy: { unknown: 1 } });
    expect(month.last).toMatchObject({ empathy: { at: NOON, level: 2 } });
    const claims = Array<number>(16).fill(0);
    claims[9] = 1;
    expect(month.claims).toEqual({ obstacles: claims });
    const scored = monthWith(month, row({ summary: { ...SUMMARY, scoredBy: 'now' } }));
    expect(scored).toMatchObject({ attempts: 2, activeMs: 1400, scoredBy: { unknown: 1, now: 1 } });
    expect(scored.claims.obstacles?.[9]).toBe(2);
    expect(scored.levels.rationale).toEqual([0, 0, 2, 0]);
    expect(monthWith(scored, row({ summary: { ...SUMMARY, scoredBy: 'now' } })).scoredBy).toEqual({
      unknown: 1,
      now: 2,
    });
  });

  test('keeps the level that began last, the newer of two at one moment', () => {
    const at = (startedAt: number, level: 0 | 3) =>
      row({
        startedAt,
        summary: {
          ...SUMMARY,
          sessions: [{ ...SUMMARY.sessions[0]!, levels: [{ criterion: 'task', level }] }],
        },
      });
    const last = (...all: AttemptRow[]) =>
      all.reduce<MonthRow | undefined>(monthWith, undefined)?.last.task?.level;
    expect([last(at(5, 0), at(4, 3)), last(at(4, 0), at(5, 3)), last(at(5, 0), at(5, 3))]).toEqual([0, 3, 3]);
  });

  test('is as it was where an attempt is not filed, and claims nothing of one that was not scored', () => {
    const month = monthWith(undefined, row());
    expect(monthWith(month, row({ summary: null }))).toBe(month);
    expect(monthWith(undefined, row({ summary: unscored }))).toMatchObject({
      attempts: 1,
      claims: {},
      levels: {},
    });
  });

  test('ends where the next begins, over the end of a year too', () => {
    expect(monthEnds('2026-12')).toEqual([Date.UTC(2026, 11, 1), Date.UTC(2027, 0, 1)]);
    expect(monthOf(Date.UTC(2027, 0, 1) - 1)).toBe('2026-12');
  });

  test('says how many of its attempts other criteria scored', () => {
    const month = { attempts: 3, scoredBy: { a: 2, b: 1 } } as unknown as MonthRow;
    expect([othersThan('a', month), othersThan('b', month), othersThan('c', month)]).toEqual([1, 2, 3]);
    expect(attemptsNotBy('a', [month, month])).toBe(2);
  });
});

describe('best and last with a client', () => {
  const one = (band: Band, number: number, at: number) => ({
    attemptId: `${band} ${number} ${at}`,
    band,
    number,
    at,
  });

  test.each([
    ['a better band', one('on the way', 9, 1), one('meets the specification', 1, 2), 1],
    ['a worse band', one('worth another go', 1, 1), one('not scored', 9, 2), 0],
    ['a higher number', one('on the way', 1, 1), one('on the way', 2, 2), 1],
    ['a lower number', one('on the way', 2, 1), one('on the way', 1, 2), 0],
    ['a later one worth the same', one('on the way', 1, 1), one('on the way', 1, 2), 0],
    ['an earlier one worth the same', one('on the way', 1, 2), one('on the way', 1, 1), 1],
    ['the same moment', one('on the way', 1, 1), one('on the way', 1, 1), 0],
  ] as const)('the best against %s', (_, a, b, better) => expect(betterOf(a, b)).toBe([a, b][better]));

  test('the last is the one that began later, and the newer of two at one moment', () => {
    const [early, late, again] = [one('on the way', 1, 1), one('on the way', 1, 2), one('on the way', 2, 2)];
    expect([laterOf(early, late), laterOf(late, early), laterOf(late, again)]).toEqual([late, late, again]);
  });

  test('an attempt stands with the mean of its sessions, or none', () => {
    expect(standingOf(row())).toEqual({ attemptId: 'a', at: NOON, band: 'on the way', number: 62.5 });
    expect(standingOf(row({ summary: { ...SUMMARY, sessions: [] } }))?.number).toBe(0);
    expect(standingOf(row({ summary: null }))).toBeNull();
  });

  test('counts attempts that are filed and leaves a row as it is where one is not', () => {
    const first = standingWith(null, row())!;
    expect(first).toMatchObject({ scenarioId: 'priya', client: 'Priya', title: 'The booklet', attempts: 1 });
    expect(standingWith(first, row({ id: 'b' }))).toMatchObject({
      attempts: 2,
      best: { attemptId: 'a' },
      last: { attemptId: 'b' },
    });
    expect(standingWith(first, row({ summary: null }))).toBe(first);
    expect(standingWith(undefined, row({ summary: null }))).toBeNull();
  });
});

test('clients come with the newest last attempt first, months oldest first', async () => {
  const log = await openOn(emptyDisk());
  const hash = await log.keepSource(SOURCE);
  for (const [id, days] of [
    ['b', 0],
    ['a', 40],
    ['c', 20],
  ] as const) {
    const at = NOON + days * 86_400_000;
    await log.startAttempt(newAttempt(id, hash, { at, scenarioId: id }));
    await log.fileAttempt(id, { at, summary: SUMMARY });
  }
  const { standings, months } = await log.progress.all();
  expect(standings.map(({ scenarioId }) => scenarioId)).toEqual(['a', 'c', 'b']);
  expect(months.map(({ month }) => month)).toEqual(['2026-11', '2026-12', '2027-01']);
});

test('counted all again, a client has the title of the newest attempt, whatever order they come in', async () => {
  const db = await openDatabase({ name: 'log', ...emptyDisk() });
  const rows = [row({ id: 'b', startedAt: NOON + 5, title: 'New' }), row({ title: 'Old' })];
  await recountAll(db, [...rows, row({ id: 'c', summary: null })], [['task', seen('d', 1)]]);
  expect(await db.standings.toArray()).toMatchObject([
    { title: 'New', attempts: 2, last: { attemptId: 'b' } },
  ]);
  expect(await db.months.toArray()).toMatchObject([{ attempts: 2 }]);
  expect((await db.levelsSeen.get('task'))?.seen).toEqual([seen('d', 1)]);
});

test('counted again by itself, a client has the title of the attempt that began last, whatever it is called', async () => {
  const db = await openDatabase({ name: 'log', ...emptyDisk() });
  await db.attempts.bulkAdd([
    row({ id: 'a', startedAt: NOON + 5, title: 'New' }),
    row({ id: 'b', title: 'Old' }),
  ]);
  await recountSome(db, [], ['priya']);
  expect(await db.standings.toArray()).toMatchObject([{ title: 'New', last: { attemptId: 'a' } }]);
});

test('what moved is looked for session by session', () => {
  const levels = (...all: readonly (0 | 3)[]) =>
    all.map((level, i) => ({ session: i + 1, levels: [{ criterion: 'task', level }] }));
  const was = row({
    summary: { ...SUMMARY, sessions: levels(0, 3) as unknown as AttemptSummary['sessions'] },
  });
  const report = (...all: readonly (0 | 3)[]) =>
    ({
      band: 'on the way',
      sessions: levels(...all).map(({ session, levels: [one] }) => ({
        session,
        results: [{ ...one, rule: 'r' }],
      })),
    }) as unknown as LevelsReport;
  expect(movedBetween(was, report(0, 3))).toEqual([]);
  expect(movedBetween(was, report(0, 0))).toMatchObject([{ session: 2, from: 3, to: 0 }]);
  expect(movedBetween(was, report(3, 3))).toMatchObject([{ session: 1, from: 0, to: 3 }]);
});

test('no more than two thousand sheets are remembered at once', () => {
  let read = 0;
  const of = remembered({ readPlan: () => ({ read: ++read }) } as unknown as Readers)('h');
  const sheet = (text: string) => of.readPlan({ form: 'blank', text }, {} as never);
  for (let i = 0; i < 2000; i++) sheet(`${i}`);
  expect([sheet('1999'), read]).toEqual([{ read: 2000 }, 2000]);
  sheet('new');
  sheet('0');
  expect(read).toBe(2002);
});
