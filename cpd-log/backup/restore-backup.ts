/**
 * A backup merged into the log: what is not here is added, what is here and further on stays, nothing comes twice and nothing is
 * taken away. One transaction: all of it or none.
 */
import type { Table } from 'dexie';
import type { CpdDatabase, Store } from '../cpd-database';
import { levelSeenIn } from '../drills/drills';
import type { EntryRow } from '../entries/entry-shapes';
import type { AttemptRow, BinRow, DecisionRow, DraftRow, SourceRow, TotalRow } from '../kept-shapes';
import { recountAll } from '../progress/keep-progress';
import { changedTotals } from '../running-totals';
import { sourceHash } from '../source-hash';
import { unpackBackup, type BackupContent } from './backup-file';
import { BackupProblem } from './backup-problem';
import { OF_THE_DEVICE } from './make-backup';
import { upToDate } from './old-content';

export interface Restored {
  readonly madeAt: number;
  /** Conversations and entries that were not here, or were here in an earlier state. */
  readonly attempts: number;
  readonly entries: number;
  readonly files: number;
}

/** Rejects with a BackupProblem, or with what the database said; then nothing has changed. */
export async function restoreBackup(
  db: CpdDatabase,
  store: Store,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Restored> {
  const content = await upToDate(await unpackBackup(bytes), store);
  await refuseForeign(db, content);
  const rows = <T>(name: string): readonly T[] => (content.tables[name] ?? []) as readonly T[];
  return db.transaction('rw', db.tables, async () => {
    await addMissing(db.sources, rows<SourceRow>('sources'), () => false);
    const attempts = await mergeAttempts(db, content);
    const entries = await mergeEntries(db, rows<EntryRow>('entries'));
    const files = await addMissing(db.entryFiles, rows('entryFiles'), () => false);
    const bins = new Set([
      ...(await db.attempts.toCollection().primaryKeys()),
      ...(await db.bin.toCollection().primaryKeys()),
    ]);
    await db.bin.bulkAdd(rows<BinRow>('bin').filter(({ id }) => !bins.has(id)));
    const taken = new Set([
      ...(await db.entries.toCollection().primaryKeys()),
      ...(await db.entryBin.toCollection().primaryKeys()),
    ]);
    await db.entryBin.bulkAdd(rows<{ id: string } & never>('entryBin').filter(({ id }) => !taken.has(id)));
    for (const table of db.tables.filter(
      ({ name }) => !BY_THEIR_OWN_RULES.has(name) && !OF_THE_DEVICE.has(name),
    ))
      await addMissing(table, rows(table.name), isLater);
    await countAgain(db);
    return { madeAt: content.madeAt, attempts, entries, files };
  });
}

/** Tables that the lines above look after; in every other one the later of two rows stands. */
const BY_THEIR_OWN_RULES: ReadonlySet<string> = new Set([
  ...['sources', 'attempts', 'decisions', 'drafts', 'totals', 'bin'],
  ...['entries', 'entryFiles', 'entryBin'],
  // Worked out from attempts and drills.
  ...['months', 'standings', 'levelsSeen'],
]);

/** A sum that fits says that nobody changed the file since it was made, not that it is whole: rows must have keys, texts their name. */
async function refuseForeign(db: CpdDatabase, { tables }: BackupContent): Promise<void> {
  for (const [name, rows] of Object.entries(tables)) {
    const table = db.tables.find((one) => one.name === name);
    if (!table || rows.some((row) => keyOf(table, row) === undefined)) throw new BackupProblem('damaged');
  }
  for (const { hash, text } of (tables['sources'] ?? []) as readonly SourceRow[]) {
    if ((await sourceHash(text)) !== hash) throw new BackupProblem('damaged');
  }
}

/** A row's primary key as one text; undefined where a part of it is missing. */
function keyOf(table: Table, row: unknown): string | undefined {
  const path = [table.schema.primKey.keyPath ?? ''].flat();
  const parts = path.map((part) => (row as Record<string, unknown>)[part]);
  return parts.every((part) => typeof part === 'string' || typeof part === 'number')
    ? JSON.stringify(parts)
    : undefined;
}

/** Adds rows whose key is not there, and puts those that the rule prefers to what is there; says how many. */
async function addMissing<T>(
  table: Table<T>,
  rows: readonly T[],
  preferred: (theirs: T, ours: T) => boolean,
): Promise<number> {
  const ours = new Map((await table.toArray()).map((row) => [keyOf(table, row), row]));
  const wanted = rows.filter((row) => {
    const here = ours.get(keyOf(table, row));
    return here === undefined || preferred(row, here);
  });
  await table.bulkPut([...wanted]);
  return wanted.length;
}

/** By whichever time the rows carry; without one, what is here stays. */
function isLater(theirs: unknown, ours: unknown): boolean {
  const time = (row: unknown): number => {
    const times = ['changedAt', 'at', 'loadedAt'].map((key) => (row as Record<string, unknown>)[key]);
    return times.find((value) => typeof value === 'number') ?? 0;
  };
  return time(theirs) > time(ours);
}

async function mergeEntries(db: CpdDatabase, rows: readonly EntryRow[]): Promise<number> {
  // What was deleted here stays in the bin, from where it can be put back.
  const binned = new Set(await db.entryBin.toCollection().primaryKeys());
  const live = rows.filter(({ id }) => !binned.has(id));
  return addMissing(db.entries, live, (theirs, ours) => theirs.changedAt > ours.changedAt);
}

async function mergeAttempts(db: CpdDatabase, { tables }: BackupContent): Promise<number> {
  const theirs = (tables['attempts'] ?? []) as readonly AttemptRow[];
  const binned = new Set(await db.bin.toCollection().primaryKeys());
  const here = new Map((await db.attempts.toArray()).map((row) => [row.id, row]));
  const taken = theirs.filter((row) => {
    const ours = here.get(row.id);
    return !binned.has(row.id) && (!ours || isFurther(row, ours));
  });
  const ids = new Set(taken.map(({ id }) => id));
  const of = <T extends { readonly attemptId: string }>(name: string): T[] =>
    ((tables[name] ?? []) as readonly T[]).filter(({ attemptId }) => ids.has(attemptId));

  for (const { id } of taken.filter((row) => here.has(row.id)))
    await db.decisions.where('[attemptId+index]').between([id, 0], [id, Infinity], true, true).delete();
  await db.attempts.bulkPut(taken);
  await db.decisions.bulkPut(of<DecisionRow>('decisions'));
  await db.drafts.bulkDelete([...ids]);
  await db.drafts.bulkPut(of<DraftRow>('drafts'));
  await recount(db, taken, here);
  return taken.length;
}

/** Filed is further than open; then more decisions; then the later word about it. */
function isFurther(theirs: AttemptRow, ours: AttemptRow): boolean {
  if (theirs.status !== ours.status) return theirs.status === 'filed';
  if (theirs.decisionCount !== ours.decisionCount) return theirs.decisionCount > ours.decisionCount;
  const last = (row: AttemptRow) =>
    Math.max(row.reflectionAt ?? 0, ...(row.disagreements ?? []).map((d) => d.at));
  return last(theirs) > last(ours);
}

/** What progress is drawn from, counted again from everything that is here now. */
async function countAgain(db: CpdDatabase): Promise<void> {
  const filed = await db.attempts
    .where('[status+startedAt]')
    .between(['filed', -Infinity], ['filed', Infinity])
    .toArray();
  const drilled = (await db.drills.toArray()).flatMap(levelSeenIn);
  await recountAll(db, filed, drilled);
}

async function recount(
  db: CpdDatabase,
  taken: readonly AttemptRow[],
  here: ReadonlyMap<string, AttemptRow>,
): Promise<void> {
  const totals = new Map((await db.totals.toArray()).map((row): [TotalRow['of'], TotalRow] => [row.of, row]));
  for (const row of taken) {
    const ours = here.get(row.id);
    for (const total of ours ? changedTotals(totals, ours, -1) : []) totals.set(total.of, total);
    for (const total of changedTotals(totals, row, 1)) totals.set(total.of, total);
  }
  await db.totals.bulkPut([...totals.values()]);
}
