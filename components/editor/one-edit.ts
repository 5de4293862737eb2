/** The one place in which two texts differ, as an edit: what stands before and behind it is left alone, and so is the caret. */
import type { TextEdit } from '../../scenarios/format/edit-header';

/** @returns nothing where they are the same. */
export function oneEdit(before: string, after: string): readonly TextEdit[] {
  if (before === after) return [];
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from++;
  let same = 0;
  while (same < most - from && before.at(-1 - same) === after.at(-1 - same)) same++;
  return [{ from, to: before.length - same, insert: after.slice(from, after.length - same) }];
}
