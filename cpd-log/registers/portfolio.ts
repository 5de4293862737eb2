/** For trainees, who are not registrants yet: what a practice-based learning portfolio asks for instead of a register's year. */
import type { CriterionName } from '../../scenarios/format/vocabulary';
import { ENTRY_KINDS, type EntryKind } from '../entries/entry-kinds';
import type { EntryRow } from '../entries/entry-shapes';

export interface Portfolio {
  /** What was done, kind by kind, in the order of kinds; only kinds there are any of. */
  readonly kinds: readonly { readonly kind: EntryKind; readonly entries: number; readonly minutes: number }[];
  /** Criteria practised, most often first: how many times, and the best level reached. */
  readonly practised: readonly {
    readonly criterion: CriterionName;
    readonly times: number;
    readonly best: number;
  }[];
  /** Days on which something was practised. */
  readonly practiceDays: number;
  readonly reflections: number;
  readonly discussed: number;
}

export function portfolioOf(entries: readonly EntryRow[]): Portfolio {
  const kinds = ENTRY_KINDS.map((kind) => {
    const of = entries.filter((entry) => entry.kind === kind);
    return { kind, entries: of.length, minutes: of.reduce((sum, entry) => sum + (entry.minutes ?? 0), 0) };
  }).filter((row) => row.entries > 0);

  const practised = new Map<CriterionName, { times: number; best: number }>();
  for (const { criterion, level } of entries.flatMap((entry) => entry.facts?.criteria ?? [])) {
    const before = practised.get(criterion) ?? { times: 0, best: 0 };
    practised.set(criterion, { times: before.times + 1, best: Math.max(before.best, level) });
  }
  return {
    kinds,
    practised: [...practised]
      .map(([criterion, counts]) => ({ criterion, ...counts }))
      .sort((a, b) => b.times - a.times),
    practiceDays: new Set(entries.filter((entry) => entry.facts !== null).map((entry) => entry.day)).size,
    reflections: entries.filter((entry) => entry.finished).length,
    discussed: entries.filter((entry) => entry.discussedOn !== null).length,
  };
}
