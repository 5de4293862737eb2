/** Settings over IndexedDB: read together, written one by one. */
import type { CpdDatabase } from '../cpd-database';
import { explained, type LogProblem } from '../log-problem';
import { toPlain } from '../plain-data';
import { watch, type Unwatch } from '../watching';
import { USUAL, type SettingName, type SettingRow, type SettingValues } from './setting-shapes';

export interface SettingsLog {
  /** All settings, those nobody chose at their usual value. */
  all(): Promise<SettingValues>;
  /** Keeps one; rejects with a LogProblem. */
  set<Name extends SettingName>(name: Name, value: SettingValues[Name], at: number): Promise<void>;
  /** Calls back with all of them now and after each change, in this window or another. */
  watch(onChange: (settings: SettingValues) => void, onProblem?: (problem: LogProblem) => void): Unwatch;
}

export function settingsOver(db: CpdDatabase): SettingsLog {
  const read = async () => settingsFrom(await db.settings.toArray());
  return {
    all: () => explained(read),
    set: (name, value, at) =>
      explained(async () => void (await db.settings.put({ name, value: toPlain(value), at }))),
    watch: (onChange, onProblem) => watch(read, onChange, onProblem),
  };
}

/** Rows as settings. A row this version does not know (kept by a newer one, or another part) is left alone. */
export function settingsFrom(rows: readonly SettingRow[]): SettingValues {
  const known = rows.filter(({ name }) => Object.hasOwn(USUAL, name));
  return { ...USUAL, ...Object.fromEntries(known.map(({ name, value }) => [name, value])) };
}
