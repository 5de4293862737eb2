/** Old attempts read again: levels follow today's criteria, old ones are kept, and what cannot be replayed is left alone. */
import { beforeAll, expect, test } from 'vitest';
import type { CpdLog } from '../../../cpd-log/cpd-log';
import type { AttemptSummary } from '../../../cpd-log/kept-shapes';
import { summariseAttempt } from '../../../cpd-log/attempt-summary';
import { readScenario } from '../../../scenarios/format/read-scenario';
import { choices, modelSheet } from '../../../scoring/best-path';
import { openDatabase } from '../../../cpd-log/open-database';
import { remembered } from '../../../cpd-log/progress/rescore-attempts';
import { criteriaFingerprint, fingerprintOf } from '../../../scoring/criteria-fingerprint';
import { findMismatches } from '../../../scoring/plan/find-mismatches';
import { NO_CONTEXT, readPlan } from '../../../scoring/plan/read-plan';
import { scoreAttempt } from '../../../scoring/score-attempt';
import type { Decision } from '../../../simulator/decision';
import { decide, startPlay } from '../../../simulator/next-step';
import { SHIPPED_FILES } from '../../testing-tools/shipped-files';
import { emptyDisk, newAttempt, NOON, openOn, SOURCE, SUMMARY } from '../a-log';

const readers = { readPlan, findMismatches };
const { text } = SHIPPED_FILES.find(({ fileName }) => fileName.startsWith('tom'))!;
const seeds = { seed: 7, order: 3 };
let decisions: readonly Decision[];
let fair: AttemptSummary;
beforeAll(() => {
  const { scenario } = readScenario(text, 'tom.md');
  let play = startPlay(scenario, seeds);
  for (let way = choices(play, modelSheet(scenario))[0]; way; way = choices(play, modelSheet(scenario))[0])
    play = decide(play, way, readers);
  const last: Decision[] = [
    { kind: 'rate', rating: { ratings: {}, redo: null } },
    { kind: 'reflect' },
    { kind: 'file', reflection: '' },
  ];
  for (const decision of last) play = decide(play, decision, readers);
  decisions = play.decisions;
  fair = summariseAttempt(scoreAttempt(play), play.turns.length);
});

async function filed(log: CpdLog, id: string, summary: AttemptSummary, at = NOON) {
  await log.startAttempt({ ...newAttempt(id, await log.keepSource(text), { at, seeds }), decisions });
  await log.fileAttempt(id, { at: at + 60_000, summary });
}
/** As another set of criteria might have had it: every level one step off. */
const otherwise = (): AttemptSummary => ({
  ...fair,
  scoredBy: 'older rules',
  sessions: fair.sessions.map((session) => ({
    ...session,
    levels: session.levels.map(({ criterion, level }) => ({ criterion, level: level === 3 ? 2 : 3 })),
  })),
});

test('levels become today’s, the old summary stands beside them, and each that moved says why', async () => {
  const log = await openOn(emptyDisk());
  await filed(log, 'old', otherwise());
  await filed(log, 'same', fair, NOON + 1);
  const progress: number[] = [];
  const row = await log.progress.rescore({
    readers,
    at: NOON + 9,
    onProgress: (read) => progress.push(read),
  });
  const old = await log.attempt('old');
  expect(old?.summary).toEqual(fair);
  expect(old?.earlier).toEqual([{ summary: otherwise(), until: NOON + 9 }]);
  expect((await log.attempt('same'))?.earlier).toBeUndefined();
  expect(row).toMatchObject({ read: 1, notRead: 0, movedAttempts: 1 });
  expect(progress).toEqual([1]);
  const count = fair.sessions.flatMap(({ levels }) => levels).length;
  expect(row.moved).toHaveLength(count);
  expect(
    row.moved.every(({ from, to, why, attemptId }) => attemptId === 'old' && from !== to && why !== ''),
  ).toBe(true);
});

test('levels that other criteria had just so move nothing, and the criteria they stand by are today’s', async () => {
  const log = await openOn(emptyDisk());
  await filed(log, 'same', { ...fair, scoredBy: 'older rules' });
  expect(await log.progress.rescore({ readers, at: NOON + 9 })).toMatchObject({
    ...{ read: 1, notRead: 0, movedAttempts: 0, moved: [] },
  });
  const same = await log.attempt('same');
  expect(same?.summary).toEqual(fair);
  expect(same?.earlier).toBeUndefined();
});

test('what an attempt was worth before that is kept as well', async () => {
  const disk = emptyDisk();
  const log = await openOn(disk);
  await filed(log, 'old', otherwise());
  const db = await openDatabase({ name: 'log', ...disk });
  const before = { summary: { ...fair, scoredBy: 'oldest rules' }, until: NOON };
  await db.attempts.put({ ...(await db.attempts.get('old'))!, earlier: [before] });
  await log.progress.rescore({ readers, at: NOON + 9 });
  expect((await log.attempt('old'))?.earlier).toEqual([before, { summary: otherwise(), until: NOON + 9 }]);
  db.close();
});

test('an attempt whose script is not kept stays as it was, and the others are read', async () => {
  const disk = emptyDisk();
  const log = await openOn(disk);
  await filed(log, 'old', otherwise());
  await log.startAttempt(newAttempt('bare', await log.keepSource(SOURCE)));
  await log.fileAttempt('bare', { at: NOON + 60_000, summary: SUMMARY });
  const db = await openDatabase({ name: 'log', ...disk });
  await db.sources.delete((await db.attempts.get('bare'))!.hash);
  expect(await log.progress.rescore({ readers, at: NOON + 9 })).toMatchObject({ read: 1, notRead: 1 });
  db.close();
});

test('totals, months, best and last and the levels seen are as if it had been so from the start', async () => {
  const log = await openOn(emptyDisk());
  await filed(log, 'a', otherwise());
  await log.progress.rescore({ readers, at: NOON + 9 });
  const fresh = await openOn(emptyDisk());
  await filed(fresh, 'a', fair);
  const state = async (of: CpdLog) => {
    const { months, standings } = await of.progress.all();
    return { months, standings, totals: await of.totals(), seen: (await of.drills.state()).seen };
  };
  expect(await state(log)).toEqual(await state(fresh));
  expect(await log.progress.rescore({ readers, at: NOON + 10 })).toMatchObject({ read: 0, moved: [] });
});

test('what only today’s criteria see in an attempt is among the levels seen', async () => {
  const log = await openOn(emptyDisk());
  const bare = fair.sessions.map((session) => ({ ...session, levels: [] }));
  await filed(log, 'a', { ...fair, scoredBy: 'older rules', sessions: bare });
  expect((await log.drills.state()).seen).toEqual([]);
  await log.progress.rescore({ readers, at: NOON + 9 });
  const fresh = await openOn(emptyDisk());
  await filed(fresh, 'a', fair);
  expect((await log.drills.state()).seen).toEqual((await fresh.drills.state()).seen);
});

test('an attempt that cannot be played again keeps its levels and is not tried for ever', async () => {
  const log = await openOn(emptyDisk());
  const hash = await log.keepSource(SOURCE);
  await log.startAttempt(newAttempt('lost', hash));
  await log.fileAttempt('lost', { at: NOON + 60_000, summary: SUMMARY });
  expect(await log.progress.rescore({ readers, at: NOON + 9 })).toMatchObject({ read: 0, notRead: 1 });
  const lost = await log.attempt('lost');
  expect(lost?.summary).toEqual({ ...SUMMARY, scoredBy: criteriaFingerprint() });
  expect(await log.progress.rescore({ readers, at: NOON + 10 })).toMatchObject({ notRead: 0 });
});

test('stopped before it begins, it changes nothing', async () => {
  const log = await openOn(emptyDisk());
  await filed(log, 'a', otherwise());
  await log.progress.rescore({ readers, at: NOON + 9, stopped: () => true });
  expect((await log.attempt('a'))?.summary?.scoredBy).toBe('older rules');
  expect((await log.progress.all()).months[0]?.scoredBy).toEqual({ 'older rules': 1 });
});

test('other rules have another name, the same rules the same', () => {
  expect(fingerprintOf({ a: 1 })).toBe(fingerprintOf({ a: 1 }));
  expect(fingerprintOf({ a: 1 })).not.toBe(fingerprintOf({ a: 2 }));
  expect(criteriaFingerprint()).toMatch(/^[0-9a-f]{16}$/);
});

test('a sheet is read once for each script, however often it comes', () => {
  let read = 0;
  const counting = {
    findMismatches,
    readPlan: (...[plan, context]: Parameters<typeof readPlan>) => (read++, readPlan(plan, context)),
  };
  const of = remembered(counting);
  const plan = { form: 'blank', text: 'Walk to the pond on Monday at 9' } as const;
  const first = of('a').readPlan(plan, NO_CONTEXT);
  expect(first).toEqual(readPlan(plan, NO_CONTEXT));
  expect(of('a').readPlan(plan, NO_CONTEXT)).toBe(first);
  expect(read).toBe(1);
  of('b').readPlan(plan, NO_CONTEXT);
  of('a').readPlan({ ...plan, text: 'Walk' }, NO_CONTEXT);
  expect(read).toBe(3);
  // Others that came between do not put it out of mind.
  of('a').readPlan(plan, NO_CONTEXT);
  expect(read).toBe(3);
});
