/**
 * Cuts an entry into stretches to underline: solid where a stranger could tell, wavy where the words are loose.
 *
 * A reading is a moment older than the paper while someone types. A stretch is drawn only while the words it was seen in
 * still stand where they stood, so that a line never sits under words it was not about.
 */
import { PLAN_ELEMENTS, type PlanKey } from '../../scenarios/format/vocabulary';
import type { LintNote } from '../../scoring/plan/lint/note';
import type { PlanReading } from '../../simulator/written-plan';

export interface Stretch {
  readonly text: string;
  readonly line: 'none' | 'solid' | 'wavy';
}

interface Mark {
  readonly from: number;
  readonly to: number;
  readonly line: 'solid' | 'wavy';
}

/** Stretches that joined together are the text, letter for letter. Where marks overlap, solid stands. */
export function underlines(
  text: string,
  field: PlanKey | 'text',
  reading: PlanReading | null,
  notes: readonly LintNote[] = [],
): readonly Stretch[] {
  const marks = [...(reading === null ? [] : marksFor(text, field, reading)), ...notedIn(text, field, notes)];
  const cuts = [...new Set([0, text.length, ...marks.flatMap((m) => [m.from, m.to])])].sort((a, b) => a - b);
  const stretches: Stretch[] = [];
  for (const [i, from] of cuts.entries()) {
    const to = cuts[i + 1];
    if (to === undefined) break;
    const line = lineOver(marks, from, to);
    const last = stretches.at(-1);
    if (last?.line === line)
      stretches[stretches.length - 1] = { text: last.text + text.slice(from, to), line };
    else stretches.push({ text: text.slice(from, to), line });
  }
  return stretches;
}

function marksFor(text: string, field: PlanKey | 'text', reading: PlanReading): readonly Mark[] {
  return PLAN_ELEMENTS.flatMap((element) => {
    const code = reading.codes[element];
    if (code === 0) return [];
    return reading.evidence[element]
      .filter(
        (e) =>
          e.field === field && e.to > e.from && e.to <= text.length && text.slice(e.from, e.to) === e.text,
      )
      .map(({ from, to }): Mark => ({ from, to, line: code === 2 ? 'solid' : 'wavy' }));
  });
}

/** Words that a remark is about are as loose as words can be; where a stranger could tell all the same, the solid line stands. */
function notedIn(text: string, field: PlanKey | 'text', notes: readonly LintNote[]): readonly Mark[] {
  return notes
    .filter((n) => n.field === field && n.rule !== 'wrong box' && text.slice(n.from, n.to) === n.words)
    .map(({ from, to }) => ({ from, to, line: 'wavy' }));
}

function lineOver(marks: readonly Mark[], from: number, to: number): Stretch['line'] {
  const over = marks.filter((m) => m.from <= from && m.to >= to);
  if (over.some((m) => m.line === 'solid')) return 'solid';
  return over.length > 0 ? 'wavy' : 'none';
}
