/** Practice days in the log: opened ones with the trainee's own answer, and the tutor's draft. */
import type { CpdDatabase } from '../cpd-database';
import { explained, LogProblem } from '../log-problem';
import { toPlain } from '../plain-data';
import { sourceHash } from '../source-hash';
import type { DayDraftRow, NewPracticeDay, PracticeDayRow } from './day-shapes';

export interface PracticeDays {
  /** Newest first. */
  list(): Promise<PracticeDayRow[]>;
  get(id: string): Promise<PracticeDayRow | null>;
  /** Keeps a day and its texts. One of the same id is replaced; what the trainee answered, and when they first opened it, stays. */
  keep(day: NewPracticeDay): Promise<void>;
  /** Refuses: 'missing day'. */
  saveAnswer(id: string, answer: string): Promise<void>;
  /** Takes a day off this device; the result puts it back. Attempts and texts stay. */
  remove(id: string): Promise<() => Promise<void>>;
  /** What is being put together; null where nothing is. */
  draft(): Promise<DayDraftRow | null>;
  saveDraft(draft: Omit<DayDraftRow, 'id'>): Promise<void>;
}

export function practiceDaysOver(db: CpdDatabase): PracticeDays {
  return {
    list: () =>
      explained(async () => (await db.practiceDays.toArray()).sort((a, b) => b.openedAt - a.openedAt)),
    get: (id) => explained(async () => (await db.practiceDays.get(id)) ?? null),
    async keep({ scripts, ...given }) {
      const facts = toPlain(given);
      const hashed = await Promise.all(
        scripts.map(async ({ fileName, text }) => ({ fileName, text, hash: await sourceHash(text) })),
      );
      await explained(() =>
        db.transaction('rw', [db.practiceDays, db.sources], async () => {
          for (const { hash, text } of hashed) {
            if (!(await db.sources.get(hash))) await db.sources.add({ hash, text });
          }
          const before = await db.practiceDays.get(facts.id);
          await db.practiceDays.put({
            ...facts,
            scripts: hashed.map(({ fileName, hash }) => ({ fileName, hash })),
            openedAt: before?.openedAt ?? facts.openedAt,
            answer: before?.answer ?? '',
          });
        }),
      );
    },
    saveAnswer: (id, answer) =>
      explained(() =>
        db.transaction('rw', [db.practiceDays], async () => {
          const day = await db.practiceDays.get(id);
          if (!day) throw new LogProblem('missing day');
          await db.practiceDays.put({ ...day, answer });
        }),
      ),
    async remove(id) {
      const row = await explained(() =>
        db.transaction('rw', [db.practiceDays], async () => {
          const day = await db.practiceDays.get(id);
          await db.practiceDays.delete(id);
          return day;
        }),
      );
      return () => explained(async () => void (row && (await db.practiceDays.put(row))));
    },
    draft: () => explained(async () => (await db.dayDrafts.get('composing')) ?? null),
    saveDraft: (draft) =>
      explained(async () => void (await db.dayDrafts.put({ ...toPlain(draft), id: 'composing' }))),
  };
}
