/** Writing an attempt down: its start, its decisions one by one, its drafts, its filing. Each is one transaction. */
import type { Decision } from '../simulator/decision';
import type { CpdDatabase } from './cpd-database';
import { entryFromAttempt } from './entries/entry-from-attempt';
import type { AttemptRow, DecisionRow, Draft, DraftRow, Filing, NewAttempt } from './kept-shapes';
import { DecisionRefused, LogProblem } from './log-problem';
import { samePlain, toPlain } from './plain-data';
import { practised } from './practice-time';
import { addToProgress, progressTables } from './progress/keep-progress';
import { addToTotals } from './running-totals';

/** The decisions of one attempt, in order. */
export function decisionsOf(db: CpdDatabase, id: string) {
  return db.decisions.where('[attemptId+index]').between([id, 0], [id, Infinity], true, true);
}

export function startAttempt(db: CpdDatabase, start: NewAttempt): PromiseLike<void> {
  const { id, scenarioId, title, client, hash, at } = start;
  const decisions = toPlain(start.decisions ?? []);
  const row: AttemptRow = {
    ...{ id, scenarioId, title, client, hash, seeds: toPlain(start.seeds), retryOf: start.retryOf ?? null },
    ...{ startedAt: at, lastActAt: at, activeMs: 0, decisionCount: decisions.length },
    ...{ status: 'open', filedAt: null, reflection: null, reflectionAt: null, summary: null },
  };
  return db.transaction('rw', [db.sources, db.attempts, db.decisions, db.bin], async () => {
    // An id in the bin is still taken: undo must find its place free.
    if ((await db.attempts.get(id)) || (await db.bin.get(id))) throw new LogProblem('already there');
    if (!(await db.sources.get(hash))) throw new LogProblem('no source');
    await db.attempts.add(row);
    await db.decisions.bulkAdd(decisions.map((decision, index) => ({ attemptId: id, index, decision, at })));
  });
}

export function recordDecision(
  db: CpdDatabase,
  id: string,
  index: number,
  given: Decision,
  at: number,
): PromiseLike<void> {
  const decision = toPlain(given);
  return db.transaction('rw', [db.attempts, db.decisions, db.drafts], async () => {
    const settled = SETTLES[decision.kind];
    // Asked for together, and written together: somebody waits, and each asking is a way to the disk and back.
    const [attempt, draft] = await Promise.all([existing(db, id), settled ? db.drafts.get(id) : undefined]);
    const next = await withDecision(db, attempt, index, decision, at);
    if (!next) return;
    await Promise.all([
      db.decisions.add(next.row),
      db.attempts.put(next.attempt),
      settled && changeDraft(db, id, draft, { [settled]: undefined }, at),
    ]);
  });
}

/**
 * The row that keeps the decision, and the attempt with one more; null where that very decision is kept already. Writes nothing.
 * Throws DecisionRefused for a gap or another decision in its place, and LogProblem ('filed').
 */
async function withDecision(
  db: CpdDatabase,
  attempt: AttemptRow,
  index: number,
  decision: Decision,
  at: number,
): Promise<{ readonly row: DecisionRow; readonly attempt: AttemptRow } | null> {
  const { id, decisionCount: next } = attempt;
  if (index < next) {
    const kept = await db.decisions.get([id, index]);
    if (kept && samePlain(kept.decision, decision)) return null;
    throw new DecisionRefused('different', index, next);
  }
  if (attempt.status === 'filed') throw new LogProblem('filed');
  if (index !== next) throw new DecisionRefused('gap', index, next);
  const activeMs = attempt.activeMs + practised(attempt.lastActAt, at);
  return {
    row: { attemptId: id, index, decision, at },
    attempt: { ...attempt, decisionCount: next + 1, lastActAt: at, activeMs },
  };
}

/** Which part of the draft a decision takes over. */
const SETTLES: Readonly<Partial<Record<Decision['kind'], keyof Draft>>> = {
  reply: 'ownWords',
  plan: 'plan',
  rate: 'rating',
  file: 'reflection',
};

export function saveDraft(
  db: CpdDatabase,
  id: string,
  draft: Draft,
  at: number,
  takenOver?: number,
): PromiseLike<void> {
  // Copied now, because the page may go on changing it; a part given as undefined stays, to be cleared.
  const change: Draft = Object.fromEntries(
    Object.entries(draft).map(([part, value]) => [part, toPlain(value)]),
  );
  return db.transaction('rw', [db.attempts, db.drafts], async () => {
    const [attempt, before] = await Promise.all([existing(db, id), db.drafts.get(id)]);
    if (attempt.status === 'filed') throw new LogProblem('filed');
    // Compared in the transaction that writes, so that no write can fall between the two.
    const now = before?.takenOver ?? 0;
    if (takenOver !== undefined && takenOver !== now) throw new LogProblem('taken over');
    await changeDraft(db, id, before, change, at);
  });
}

/** @param before as it is kept, read in the same transaction */
async function changeDraft(
  db: CpdDatabase,
  id: string,
  before: DraftRow | undefined,
  change: Draft,
  at: number,
): Promise<void> {
  const draft = toPlain({ ...before?.draft, ...change });
  const takenOver = before?.takenOver;
  if (takenOver !== undefined) await db.drafts.put({ attemptId: id, draft, at, takenOver });
  else if (Object.keys(draft).length > 0) await db.drafts.put({ attemptId: id, draft, at });
  else await db.drafts.delete(id);
}

/** Counts one more take-over of an open attempt; within a transaction over attempts and drafts. */
export async function countTakeOver(db: CpdDatabase, id: string, at: number): Promise<void> {
  if ((await db.attempts.get(id))?.status !== 'open') return;
  const before = await db.drafts.get(id);
  const takenOver = (before?.takenOver ?? 0) + 1;
  await db.drafts.put({ attemptId: id, draft: before?.draft ?? {}, at, takenOver });
}

export function fileAttempt(db: CpdDatabase, id: string, filing: Filing): PromiseLike<void> {
  const { at, last: given } = filing;
  const summary = toPlain(filing.summary);
  const tables = [...[db.attempts, db.decisions, db.drafts, db.totals, db.entries], ...progressTables(db)];
  return db.transaction('rw', tables, async () => {
    const [before, lastKept, totals] = await Promise.all([
      existing(db, id),
      decisionsOf(db, id).last(),
      db.totals.toArray(),
    ]);
    const next = given && (await withDecision(db, before, given.index, toPlain(given.decision), at));
    const attempt = next?.attempt ?? before;
    if (attempt.status === 'filed') return;
    const last = (next?.row ?? lastKept)?.decision;
    const reflection = last?.kind === 'file' ? last.reflection : null;
    const filed: AttemptRow = {
      ...attempt,
      ...{
        status: 'filed',
        filedAt: at,
        lastActAt: at,
        summary,
        reflection,
        reflectionAt: reflection === null ? null : at,
      },
      activeMs: attempt.activeMs + practised(attempt.lastActAt, at),
    };
    const entry = entryFromAttempt(filed);
    await Promise.all([
      next && db.decisions.add(next.row),
      db.attempts.put(filed),
      db.drafts.delete(id),
      addToTotals(db, filed, 1, totals),
      addToProgress(db, filed),
      entry && db.entries.put(entry),
    ]);
  });
}

export function saveReflection(db: CpdDatabase, id: string, text: string, at: number): PromiseLike<void> {
  return db.transaction('rw', [db.attempts], async () => {
    const attempt = await existing(db, id);
    if (attempt.status !== 'filed') throw new LogProblem('unfinished');
    await db.attempts.put({ ...attempt, reflection: text, reflectionAt: at });
  });
}

async function existing(db: CpdDatabase, id: string): Promise<AttemptRow> {
  const attempt = await db.attempts.get(id);
  if (!attempt) throw new LogProblem('missing');
  return attempt;
}
