/**
 * Old attempts, read again by the criteria of today. Decisions are the record: each attempt is replayed from its own script and its own
 * decisions, summed up anew, and its old summary is kept beside the new one.
 */
import { readScenario } from '../../scenarios/format/read-scenario';
import type { Scenario } from '../../scenarios/format/scenario';
import { criteriaFingerprint } from '../../scoring/criteria-fingerprint';
import type { LevelsReport } from '../../scoring/report';
import { levelsOfAttempt } from '../../scoring/score-attempt';
import type { Decision } from '../../simulator/decision';
import { replay } from '../../simulator/replay';
import type { Readers } from '../../simulator/next-step';
import { summariseAttempt } from '../attempt-summary';
import type { CpdDatabase } from '../cpd-database';
import { decisionsOf } from '../decision-record';
import type { AttemptRow } from '../kept-shapes';
import { samePlain } from '../plain-data';
import { changedTotals } from '../running-totals';
import { monthEnds } from './attempt-levels';
import { levelsSeenIn, seenWith } from './count-attempts';
import { recountSome } from './keep-progress';
import { attemptsNotBy, othersThan } from './scored-by';
import { movedBetween } from './moved-levels';
import type { MonthName, MonthRow, Moved, RescoringRow } from './progress-shapes';

export interface Rescore {
  readonly readers: Readers;
  /** When it is done; milliseconds since 1970. */
  readonly at: number;
  /** Told after each batch: how many were read so far, of how many. */
  readonly onProgress?: (read: number, of: number) => void;
  /** Asked between batches; true stops. What was read stays read. */
  readonly stopped?: () => boolean;
}

/** Attempts in one transaction: a page stays alive between two. */
const BATCH = 200;
/** Moved levels that one re-scoring keeps to show. */
export const MOVED_KEPT = 200;

export async function rescoreAttempts(db: CpdDatabase, how: Rescore): Promise<RescoringRow> {
  const criteria = criteriaFingerprint();
  const months = (await db.months.toArray()).filter((month) => othersThan(criteria, month) > 0);
  const of = attemptsNotBy(criteria, months);
  const again = replayer(db, how.readers);
  const scenarios = new Set<string>();
  let row: RescoringRow = { ...{ at: how.at, criteria, read: 0, notRead: 0, movedAttempts: 0 }, moved: [] };
  const done: MonthRow[] = [];
  for (const month of months) {
    const waiting = await waitingIn(db, month.month, criteria);
    for (let from = 0; from < waiting.length && !how.stopped?.(); from += BATCH) {
      const batch = waiting.slice(from, from + BATCH);
      row = await keep(db, await readAgain(db, batch, again), row, criteria);
      for (const { scenarioId } of batch) scenarios.add(scenarioId);
      how.onProgress?.(row.read + row.notRead, of);
    }
    if (how.stopped?.()) break;
    done.push(month);
  }
  // Last, and once: a month that was not reached still says that it is waiting.
  const tables = [db.attempts, db.months, db.standings];
  await db.transaction('rw', tables, () =>
    recountSome(
      db,
      done.map(({ month }) => month),
      scenarios,
    ),
  );
  return row;
}

/** Nothing is looked through but months that say they need it. */
async function waitingIn(db: CpdDatabase, month: MonthName, criteria: string): Promise<AttemptRow[]> {
  const [from, to] = monthEnds(month);
  const rows = await db.attempts.where('[startedAt+id]').between([from, ''], [to, ''], true, false).toArray();
  return rows.filter(({ summary }) => summary && summary.scoredBy !== criteria);
}

interface Reread {
  readonly before: AttemptRow;
  /** null where it could not be replayed. */
  readonly report: LevelsReport | null;
  readonly turns: number;
}
type Replayer = (attempt: AttemptRow, decisions: readonly Decision[]) => Promise<Reread>;

async function readAgain(db: CpdDatabase, rows: readonly AttemptRow[], again: Replayer): Promise<Reread[]> {
  const decisions = await Promise.all(rows.map(({ id }) => decisionsOf(db, id).toArray()));
  const read: Reread[] = [];
  for (const [i, row] of rows.entries())
    read.push(
      await again(
        row,
        (decisions[i] ?? []).map(({ decision }) => decision),
      ),
    );
  return read;
}

/** Each script is read once and each sheet is read once: many attempts share both. */
function replayer(db: CpdDatabase, readers: Readers): Replayer {
  const scripts = new Map<string, Scenario | null>();
  const reader = remembered(readers);
  return async (before, decisions) => {
    if (!scripts.has(before.hash)) {
      const source = await db.sources.get(before.hash);
      const reading = source && readScenario(source.text, `${before.scenarioId}.md`);
      scripts.set(before.hash, reading?.scenario ?? null);
    }
    const scenario = scripts.get(before.hash);
    if (!scenario) return { before, report: null, turns: 0 };
    try {
      const play = replay(scenario, before.seeds, decisions, reader(before.hash));
      // Decisions that stop short of the end say nothing of what it was worth.
      if (play.phase !== 'filed') return { before, report: null, turns: 0 };
      return { before, report: levelsOfAttempt(play), turns: play.turns.length };
    } catch {
      // Decisions that no longer fit: what was kept of it stays as it was.
      return { before, report: null, turns: 0 };
    }
  };
}

/** Sheets remembered, by script and words. */
const SHEETS_REMEMBERED = 2000;

export function remembered({ readPlan, findMismatches }: Readers): (hash: string) => Readers {
  const readings = new Map<string, ReturnType<Readers['readPlan']>>();
  return (hash) => ({
    findMismatches,
    readPlan(plan, context) {
      const key = `${hash} ${JSON.stringify(plan)}`;
      const known = readings.get(key) ?? readPlan(plan, context);
      if (readings.size >= SHEETS_REMEMBERED) readings.clear();
      readings.set(key, known);
      return known;
    },
  });
}

function keep(
  db: CpdDatabase,
  read: readonly Reread[],
  before: RescoringRow,
  criteria: string,
): PromiseLike<RescoringRow> {
  const tables = [db.attempts, db.totals, db.levelsSeen, db.rescorings];
  return db.transaction('rw', tables, async () => {
    const totals = new Map((await db.totals.toArray()).map((total) => [total.of, total]));
    const levels = new Map((await db.levelsSeen.toArray()).map((seen) => [seen.criterion, seen]));
    const moved: Moved[] = [];
    let movedAttempts = 0;
    const rows: AttemptRow[] = [];
    for (const { before: was, report, turns } of read) {
      // One that cannot be replayed is marked as read, so that it is not tried for ever.
      if (!was.summary) continue;
      const summary = report ? summariseAttempt(report, turns) : { ...was.summary, scoredBy: criteria };
      const same = samePlain({ ...was.summary, scoredBy: criteria }, summary);
      const earlier = [...(was.earlier ?? []), { summary: was.summary, until: before.at }];
      const row: AttemptRow = { ...was, summary, ...(same ? {} : { earlier }) };
      rows.push(row);
      for (const total of changedTotals(totals, was, -1)) totals.set(total.of, total);
      for (const total of changedTotals(totals, row, 1)) totals.set(total.of, total);
      for (const [criterion, seen] of levelsSeenIn(row))
        levels.set(criterion, seenWith(levels.get(criterion), criterion, seen));
      const movedHere = report ? movedBetween(was, report) : [];
      movedAttempts += movedHere.length > 0 ? 1 : 0;
      moved.push(...movedHere);
    }
    await db.attempts.bulkPut(rows);
    await db.totals.bulkPut([...totals.values()]);
    await db.levelsSeen.bulkPut([...levels.values()]);
    const row: RescoringRow = {
      ...before,
      read: before.read + read.filter(({ report }) => report).length,
      notRead: before.notRead + read.filter(({ report }) => !report).length,
      movedAttempts: before.movedAttempts + movedAttempts,
      moved: [...before.moved, ...moved].slice(0, MOVED_KEPT),
    };
    await db.rescorings.put(row);
    return row;
  });
}
