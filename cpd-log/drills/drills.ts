/** Drills over IndexedDB: at most one is open, and one that is done is a level seen. */
import { seenWith } from '../progress/count-attempts';
import type { LevelSeen, LevelsSeenRow } from '../progress/progress-shapes';
import type { CpdDatabase } from '../cpd-database';
import { explained, LogProblem } from '../log-problem';
import { toPlain } from '../plain-data';
import { watch, type Unwatch } from '../watching';
import type { DrillDone, DrillRow, NewDrill } from './drill-shapes';

/** Drills that lists and the choice of a fresh client look back on. */
const LOOKED_BACK_ON = 60;

export interface DrillState {
  /** Begun and not done. */
  readonly open: DrillRow | null;
  /** Done, newest first, at most sixty. */
  readonly done: readonly DrillRow[];
  readonly seen: readonly LevelsSeenRow[];
}

export interface DrillLog {
  state(): Promise<DrillState>;
  /** Begins one; one that was open is put away, since it was not done. */
  start(drill: NewDrill): Promise<void>;
  /** Keeps what is being typed. Refuses: 'no drill', 'filed' once it is done. */
  saveOwnWords(id: string, words: string): Promise<void>;
  /** Done, and its level seen, in one transaction. Doing it twice is doing it once. Refuses: 'no drill'. */
  finish(id: string, done: DrillDone): Promise<void>;
  /** Puts an open one away. */
  drop(id: string): Promise<void>;
  watch(onChange: (state: DrillState) => void, onProblem?: (problem: LogProblem) => void): Unwatch;
}

export function drillsOver(db: CpdDatabase): DrillLog {
  const state = () => readState(db);
  return {
    state: () => explained(state),
    start: (drill) =>
      explained(() =>
        db.transaction('rw', [db.drills, db.sources], async () => {
          if (!(await db.sources.get(drill.hash))) throw new LogProblem('no source');
          await ofStatus(db, 'open').delete();
          await db.drills.put({ ...toPlain(drill), ...NOT_DONE });
        }),
      ),
    saveOwnWords: (id, ownWords) =>
      explained(() =>
        db.transaction('rw', [db.drills], async () => {
          const drill = await existing(db, id);
          if (drill.status === 'done') throw new LogProblem('filed');
          await db.drills.put({ ...drill, ownWords });
        }),
      ),
    finish: (id, done) =>
      explained(() =>
        db.transaction('rw', [db.drills, db.levelsSeen], async () => {
          const drill = await existing(db, id);
          if (drill.status === 'done') return;
          const row: DrillRow = { ...drill, ...done, status: 'done' };
          await db.drills.put(row);
          for (const [criterion, seen] of levelSeenIn(row))
            await db.levelsSeen.put(seenWith(await db.levelsSeen.get(criterion), criterion, seen));
        }),
      ),
    drop: (id) =>
      explained(() =>
        db.transaction('rw', [db.drills], async () => {
          if ((await db.drills.get(id))?.status === 'open') await db.drills.delete(id);
        }),
      ),
    watch: (onChange, onProblem) => watch(state, onChange, onProblem),
  };
}

const NOT_DONE = { status: 'open', ownWords: '', reply: null, said: '', level: null } as const;

const ofStatus = (db: CpdDatabase, status: DrillRow['status']) =>
  db.drills.where('[status+at]').between([status, -Infinity], [status, Infinity]);

function readState(db: CpdDatabase): PromiseLike<DrillState> {
  return db.transaction('r', [db.drills, db.levelsSeen], async () => ({
    open: (await ofStatus(db, 'open').last()) ?? null,
    done: await ofStatus(db, 'done').reverse().limit(LOOKED_BACK_ON).toArray(),
    seen: await db.levelsSeen.toArray(),
  }));
}

async function existing(db: CpdDatabase, id: string): Promise<DrillRow> {
  const drill = await db.drills.get(id);
  if (!drill) throw new LogProblem('no drill');
  return drill;
}

/** What a drill has shown; nothing while it is open. */
export function levelSeenIn({ id, criterion, level, at }: DrillRow): [DrillRow['criterion'], LevelSeen][] {
  return level === null ? [] : [[criterion, { at, level, from: 'drill', of: id }]];
}
