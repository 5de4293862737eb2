/** The log over IndexedDB: reading and watching here, writing in decision-record.ts, deleting in bin.ts. */
import { binAttempt, binNewestFirst, emptyBin, restoreFromBin } from './bin';
import { keepingOf } from './backup/keeping';
import type { CpdDatabase, Store } from './cpd-database';
import type { CpdLog } from './cpd-log';
import {
  countTakeOver,
  decisionsOf,
  fileAttempt,
  recordDecision,
  saveDraft,
  saveReflection,
  startAttempt,
} from './decision-record';
import { saveDisagreement } from './disagreement';
import { drillsOver } from './drills/drills';
import { practiceDaysOver } from './days/practice-days';
import { entriesOver } from './entries/entries';
import { deviceKey } from './evidence/device-key';
import { rulingsOver } from './evidence/rulings';
import type { After, AttemptRow, KeptAttempt } from './kept-shapes';
import { explained } from './log-problem';
import { openDatabase, type OpenOptions } from './open-database';
import { progressOver } from './progress/progress';
import { readAtOnce } from './read-at-once';
import { allTotals } from './running-totals';
import { forgetRemovedScripts, loadedScripts } from './scripts/loaded-scripts';
import { scriptDrafts } from './scripts/script-drafts';
import { signOffs } from './scripts/sign-offs';
import { selfPracticeOver } from './self-practice/self-practice';
import { settingsOver } from './settings/settings';
import { sourceHash } from './source-hash';
import { watch, watchAtOnce } from './watching';

const LIST_LENGTH = 50;

/**
 * Opens the log and hands it over. The bin is emptied of what has been there for seven days meanwhile: whoever reads it through this log
 * reads it emptied, since the browser answers in the order of asking. Rejects with a LogProblem.
 */
export async function openLog(options: OpenOptions = {}): Promise<CpdLog> {
  const now = options.now ?? Date.now;
  const db = await openDatabase(options);
  await options.beforeWriting?.();
  // A bin that cannot be emptied today is no reason to keep someone from their log, and nor is one that takes its time.
  void Promise.allSettled([emptyBin(db, now()), forgetRemovedScripts(db, now())]);
  return logOver(db, now, options);
}

function logOver(db: CpdDatabase, now: () => number, store: Store): CpdLog {
  return {
    async keepSource(text) {
      const hash = await sourceHash(text);
      await explained(() =>
        db.transaction('rw', [db.sources], async () => {
          if (!(await db.sources.get(hash))) await db.sources.add({ hash, text });
        }),
      );
      return hash;
    },
    sourceOf: (hash) => explained(async () => (await db.sources.get(hash))?.text ?? null),

    startAttempt: (start) => explained(() => startAttempt(db, start)),
    recordDecision: (id, index, decision, at) => explained(() => recordDecision(db, id, index, decision, at)),
    saveDraft: (id, draft, at, takenOver) => explained(() => saveDraft(db, id, draft, at, takenOver)),
    takeOver: (id, at) =>
      explained(() =>
        db.transaction('rw', [db.attempts, db.decisions, db.drafts], async () => {
          await countTakeOver(db, id, at);
          return wholeAttempt(db, id);
        }),
      ),
    fileAttempt: (id, filing) => explained(() => fileAttempt(db, id, filing)),
    saveDisagreement: (id, disagreement) => explained(() => saveDisagreement(db, id, disagreement)),
    saveReflection: (id, text, at) => explained(() => saveReflection(db, id, text, at)),

    attempt: (id) => explained(() => wholeAttempt(db, id)),
    openAttempts: () =>
      explained(() =>
        db.attempts
          .where('[status+startedAt]')
          .between(['open', -Infinity], ['open', Infinity])
          .reverse()
          .toArray(),
      ),
    newestAttempts: (limit, after) => explained(() => newest(db, limit, after)),
    metScenarios: () =>
      explained(async () => (await db.attempts.orderBy('scenarioId').uniqueKeys()).map(String)),
    totals: () => explained(async () => allTotals(await db.totals.toArray())),

    async deleteAttempt(id, at = now()) {
      await explained(() => binAttempt(db, id, at));
      return () => explained(() => restoreFromBin(db, id));
    },
    restoreAttempt: (id) => explained(() => restoreFromBin(db, id)),
    binnedAttempts: () => explained(() => binNewestFirst(db)),

    watchAttempts: (onChange, { limit = LIST_LENGTH, onProblem } = {}) =>
      watchAtOnce(
        () => newestAtOnce(db, limit),
        () => newest(db, limit),
        onChange,
        onProblem,
      ),
    watchAttempt: (id, onChange, onProblem) => watch(() => wholeAttempt(db, id), onChange, onProblem),

    entries: entriesOver(db),
    settings: settingsOver(db),
    keeping: keepingOf(db, store),
    loaded: loadedScripts(db),
    scriptDrafts: scriptDrafts(db),
    signOffs: signOffs(db),
    progress: progressOver(db),
    drills: drillsOver(db),
    selfPractice: selfPracticeOver(db),

    days: practiceDaysOver(db),
    rulings: rulingsOver(db),
    signingKey: (at, make) => deviceKey(db, at, make),

    close: () => db.close(),
  };
}

function newest(db: CpdDatabase, limit: number, after?: After): PromiseLike<AttemptRow[]> {
  const rows = after
    ? db.attempts.where('[startedAt+id]').below([after.startedAt, after.id])
    : db.attempts.orderBy('[startedAt+id]');
  return rows.reverse().limit(limit).toArray();
}

function newestAtOnce(db: CpdDatabase, count: number): Promise<AttemptRow[]> | null {
  const read = readAtOnce(db, [{ store: 'attempts', newest: { index: '[startedAt+id]', count } }]);
  return read && read.then(([rows]) => rows as AttemptRow[]);
}

/** Read in one transaction, so that the row, its decisions and its draft are of the same moment. */
function wholeAttempt(db: CpdDatabase, id: string): PromiseLike<KeptAttempt | null> {
  return db.transaction('r', [db.attempts, db.decisions, db.drafts], async () => {
    const attempt = await db.attempts.get(id);
    if (!attempt) return null;
    const rows = await decisionsOf(db, id).toArray();
    const draft = await db.drafts.get(id);
    return {
      ...attempt,
      decisions: rows.map((row) => row.decision),
      decidedAt: rows.map((row) => row.at),
      draft: draft?.draft ?? {},
      ...(draft?.takenOver !== undefined && { takenOver: draft.takenOver }),
    };
  });
}
