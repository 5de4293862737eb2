/**
 * The schema of the log and nothing else. Version 2.
 *
 * A later version is added below the others, never in place of one, with an upgrade that starts from the frozen example of
 * the version before it (tests/cpd-log/frozen/vN.json): people come from every version that was ever published.
 */
import Dexie, { type Table } from 'dexie';
import type { DayDraftRow, PracticeDayRow } from './days/day-shapes';
import type { EntryBinRow, EntryFileRow, EntryRow } from './entries/entry-shapes';
import { entryFromAttempt } from './entries/entry-from-attempt';
import type { DrillRow } from './drills/drill-shapes';
import type { DeviceKeyRow } from './evidence/device-key';
import type { RulingRow } from './evidence/rulings';
import type { AttemptRow, BinRow, DecisionRow, DraftRow, SourceRow, TotalRow } from './kept-shapes';
import { oneWriter } from './one-writer';
import { recountAll } from './progress/keep-progress';
import type { LevelsSeenRow, MonthRow, RescoringRow, StandingRow } from './progress/progress-shapes';
import type { SelfPracticeRow } from './self-practice/self-practice-shapes';
import type { SettingRow } from './settings/setting-shapes';
import type { LoadedRow, ScriptDraftRow, ScriptVersionRow, SignOffRow } from './scripts/script-shapes';

export const DATABASE_NAME = 'between-sessions';
export const SCHEMA_VERSION = 2;

/** Where databases live: the browser's by default, fake-indexeddb's in tests. */
export interface Store {
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof globalThis.IDBKeyRange;
}

export class CpdDatabase extends Dexie {
  sources!: Table<SourceRow, string>;
  attempts!: Table<AttemptRow, string>;
  decisions!: Table<DecisionRow, [string, number]>;
  drafts!: Table<DraftRow, string>;
  totals!: Table<TotalRow, TotalRow['of']>;
  bin!: Table<BinRow, string>;
  entries!: Table<EntryRow, string>;
  entryFiles!: Table<EntryFileRow, string>;
  entryBin!: Table<EntryBinRow, string>;
  settings!: Table<SettingRow, string>;
  deviceKeys!: Table<DeviceKeyRow, DeviceKeyRow['id']>;
  practiceDays!: Table<PracticeDayRow, string>;
  dayDrafts!: Table<DayDraftRow, DayDraftRow['id']>;
  rulings!: Table<RulingRow, string>;
  loaded!: Table<LoadedRow, string>;
  scriptDrafts!: Table<ScriptDraftRow, string>;
  scriptVersions!: Table<ScriptVersionRow, [string, number]>;
  signOffs!: Table<SignOffRow, string>;
  months!: Table<MonthRow, string>;
  standings!: Table<StandingRow, string>;
  levelsSeen!: Table<LevelsSeenRow, LevelsSeenRow['criterion']>;
  rescorings!: Table<RescoringRow, number>;
  drills!: Table<DrillRow, string>;
  selfPractice!: Table<SelfPracticeRow, string>;

  /** @param upTo an older version to make, for reading what was kept under it; the newest where it is not given. */
  constructor(name: string, store: Store, upTo = SCHEMA_VERSION) {
    super(name, {
      // Only what is handed in: a key that is present and undefined would hide the browser's own.
      ...(store.indexedDB && { indexedDB: store.indexedDB }),
      ...(store.IDBKeyRange && { IDBKeyRange: store.IDBKeyRange }),
      // A transaction is complete when the disk has it, so that an acknowledged decision survives a power cut.
      chromeTransactionDurability: 'strict',
      // A connection that was closed for a newer version must stay closed: old code may not write a newer schema.
      autoOpen: false,
      // What a page shows is what is kept, never a write that may still fail.
      cache: 'disabled',
    });
    // The bin is there in every version, and only the log's own page reads it without writing.
    this.use(oneWriter('bin'));
    this.version(1).stores({
      sources: '&hash',
      attempts: '&id, [startedAt+id], [status+startedAt], scenarioId',
      decisions: '[attemptId+index]',
      drafts: '&attemptId',
      totals: '&of',
      bin: '&id, binnedAt',
    });
    if (upTo < 2) return;
    this.version(2)
      .stores({
        entries: '&id, [day+id]',
        entryFiles: '&id, entryId',
        entryBin: '&id, binnedAt',
        settings: '&name',
        deviceKeys: '&id',
        practiceDays: '&id',
        dayDrafts: '&id',
        rulings: '&id',
        loaded: '&id',
        scriptDrafts: '&id',
        scriptVersions: '[draftId+at], draftId',
        signOffs: '&id, hash',
        months: '&month',
        standings: '&scenarioId',
        levelsSeen: '&criterion',
        rescorings: '&at',
        drills: '&id, [status+at]',
        selfPractice: '&id',
      })
      .upgrade(async (upgrade) => {
        // What was filed before there was a CPD record has its place in it too.
        const filed = await upgrade
          .table<AttemptRow>('attempts')
          .where('[status+startedAt]')
          .between(['filed', -Infinity], ['filed', Infinity])
          .toArray();
        await upgrade
          .table<EntryRow>('entries')
          .bulkAdd(filed.map(entryFromAttempt).filter((entry) => entry !== null));
        const tables = {
          months: upgrade.table<MonthRow, string>('months'),
          standings: upgrade.table<StandingRow, string>('standings'),
          levelsSeen: upgrade.table<LevelsSeenRow, LevelsSeenRow['criterion']>('levelsSeen'),
        };
        await recountAll(tables, filed, []);
      });
  }
}
