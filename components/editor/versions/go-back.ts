/** Puts an earlier version of a draft in the place of what stands there, and keeps that first where no version holds it yet. */
import type { CpdLog } from '../../../cpd-log/cpd-log';
import type { ScriptVersionRow } from '../../../cpd-log/scripts/script-shapes';
import type { WritingDesk } from '../writing-desk.svelte';

/** @returns what to say of it. A newest version that says what stands there keeps its own name, and its place in the list. */
export async function goBackTo(
  text: string,
  newest: ScriptVersionRow | undefined,
  { desk, log, at }: { desk: WritingDesk; log: CpdLog; at: number },
): Promise<string> {
  const before = desk.text;
  const kept = newest !== undefined && (await log.sourceOf(newest.hash)) === before;
  if (!kept) await log.scriptDrafts.keepVersion(desk.id, { text: before, at, label: 'Before going back' });
  if (before === text) return 'The text is as it was then: nothing has changed since.';
  desk.replaceText(text);
  return 'The text is as it was then. What stood here before is kept as a version.';
}
