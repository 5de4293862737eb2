/** Inside a transaction: keeps what progress is drawn from in step with the attempts. */
import type { CpdDatabase } from '../cpd-database';
import type { AttemptRow } from '../kept-shapes';
import { monthEnds, monthOf } from './attempt-levels';
import { levelsSeenIn, monthWith, seenWith, standingWith } from './count-attempts';
import type { LevelsSeenRow, MonthName, MonthRow, StandingRow } from './progress-shapes';

/** The tables a transaction must hold to call any of these. */
export const progressTables = (db: CpdDatabase) => [db.months, db.standings, db.levelsSeen];

/** An attempt was filed: a few rows more, however long the log is. */
export async function addToProgress(db: CpdDatabase, attempt: AttemptRow): Promise<void> {
  if (!attempt.summary) return;
  const levels = levelsSeenIn(attempt);
  const [month, before, kept] = await Promise.all([
    db.months.get(monthOf(attempt.startedAt)),
    db.standings.get(attempt.scenarioId),
    db.levelsSeen.bulkGet(levels.map(([criterion]) => criterion)),
  ]);
  const standing = standingWith(before, attempt);
  const seen = levels.map(([criterion, one], at) => seenWith(kept[at], criterion, one));
  await Promise.all([
    db.months.put(monthWith(month, attempt)),
    standing && db.standings.put(standing),
    db.levelsSeen.bulkPut(seen),
  ]);
}

/** An attempt has gone: its month and its client are counted again, without it. The transaction must hold the attempts. */
export async function takeFromProgress(db: CpdDatabase, attempt: AttemptRow): Promise<void> {
  if (!attempt.summary) return;
  for (const row of await db.levelsSeen.toArray()) {
    const seen = row.seen.filter(({ of }) => of !== attempt.id);
    if (seen.length < row.seen.length) await db.levelsSeen.put({ ...row, seen });
  }
  await recountSome(db, [monthOf(attempt.startedAt)], [attempt.scenarioId]);
}

/** Counts these months and these scenarios again from their attempts. */
export async function recountSome(
  db: CpdDatabase,
  months: Iterable<MonthName>,
  scenarioIds: Iterable<string>,
): Promise<void> {
  for (const month of months) {
    const [from, to] = monthEnds(month);
    const rows = await db.attempts
      .where('[startedAt+id]')
      .between([from, ''], [to, ''], true, false)
      .toArray();
    const filed = rows.filter(({ summary }) => summary);
    if (filed.length === 0) await db.months.delete(month);
    else await db.months.put(filed.reduce<MonthRow | undefined>(monthWith, undefined) as MonthRow);
  }
  for (const id of scenarioIds) {
    const rows = await db.attempts.where('scenarioId').equals(id).sortBy('startedAt');
    const standing = rows.reduce<StandingRow | null>(standingWith, null);
    if (standing) await db.standings.put(standing);
    else await db.standings.delete(id);
  }
}

/** Everything again, from all attempts and drills: after a restore, and for logs kept before progress was. */
export async function recountAll(
  db: Pick<CpdDatabase, 'months' | 'standings' | 'levelsSeen'>,
  attempts: readonly AttemptRow[],
  drilled: readonly (readonly [LevelsSeenRow['criterion'], LevelsSeenRow['seen'][number]])[],
): Promise<void> {
  const months = new Map<string, MonthRow>();
  const standings = new Map<string, StandingRow>();
  const levels = new Map<string, LevelsSeenRow>();
  for (const attempt of [...attempts].sort((a, b) => a.startedAt - b.startedAt)) {
    if (!attempt.summary) continue;
    const month = monthOf(attempt.startedAt);
    months.set(month, monthWith(months.get(month), attempt));
    const standing = standingWith(standings.get(attempt.scenarioId), attempt);
    if (standing) standings.set(attempt.scenarioId, standing);
  }
  const seen = [...attempts.flatMap(levelsSeenIn), ...drilled];
  for (const [criterion, one] of seen.sort((a, b) => a[1].at - b[1].at))
    levels.set(criterion, seenWith(levels.get(criterion), criterion, one));
  await db.months.clear();
  await db.standings.clear();
  await db.levelsSeen.clear();
  await db.months.bulkPut([...months.values()]);
  await db.standings.bulkPut([...standings.values()]);
  await db.levelsSeen.bulkPut([...levels.values()]);
}
