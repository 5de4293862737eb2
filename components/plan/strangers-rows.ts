/**
 * What a stranger could tell, one row an element: the words it was read in where it is clear, and what is still open where
 * it is loose. Says what the paper says, never what the writer is like.
 */
import { PLAN_ELEMENTS, PLAN_FIELDS, type PlanElement } from '../../scenarios/format/vocabulary';
import type { Code, Evidence, PlanReading } from '../../simulator/written-plan';
import { READING_LABELS } from './plan-words';

export interface StrangersRow {
  readonly element: PlanElement;
  readonly label: string;
  readonly code: Code;
  readonly says: string;
  /** A beginning to try, shown in italics; null where there is nothing to suggest. */
  readonly tries: string | null;
}

/** Code 1 in the codebook's sense, put as the question a stranger would still have. */
const STILL_OPEN: Readonly<Record<PlanElement, (client: string) => [says: string, tries: string | null]>> = {
  behaviour: () => ['something to do, but it could mean many things. Which one?', null],
  when: () => ['a loose time. Which day, or straight after what?', null],
  where: () => ['a kind of place. Which one?', null],
  amount: () => ['how often or how long, but not both yet', null],
  rationale: (client) => [`a general benefit; nothing of ${client}’s own week yet`, null],
  coping: () => ['half of it: what might happen, or what to do then. Try', 'if it rains, …'],
  monitoring: () => ['a note, but of what?', null],
};

/** The seven rows in the order of the sheet. */
export function strangersRows(reading: PlanReading, client: string): readonly StrangersRow[] {
  return PLAN_ELEMENTS.map((element) => {
    const code = reading.codes[element];
    const [says, tries] = rowWords(reading, element, client);
    return { element, label: READING_LABELS[element], code, says, tries };
  });
}

function rowWords(reading: PlanReading, element: PlanElement, client: string): [string, string | null] {
  const code = reading.codes[element];
  if (element === 'where' && reading.anywhere && code === 2) return ['anywhere: this needs no place', null];
  if (code === 0) return ['not yet', null];
  if (element === 'coping' && reading.worksAgainst !== null) {
    const alone =
      reading.copingByCodebook === 2 ? ' (on any other task this would be an obstacle with its answer)' : '';
    return [`“${reading.worksAgainst}” works against this task, so nothing is answered by it${alone}`, null];
  }
  if (code === 2) return [seenIn(reading, element), null];
  return STILL_OPEN[element](client);
}

/** The words themselves, each once, in the order they stand on the paper; what overlaps is read as one. */
function seenIn(reading: PlanReading, element: PlanElement): string {
  const joined: { field: Evidence['field']; to: number; text: string }[] = [];
  for (const { field, from, to, text } of inOrder(reading.evidence[element])) {
    const last = joined.at(-1);
    if (!last || last.field !== field || from >= last.to) joined.push({ field, to, text });
    else if (to > last.to) Object.assign(last, { to, text: last.text + text.slice(last.to - from) });
  }
  const words = joined.map((e) => e.text.trim().replace(/\s+/g, ' ')).filter((w) => w !== '');
  return words.length === 0 ? 'clear' : [...new Set(words)].join(', ');
}

/** Down the sheet, then along the line. */
function inOrder(evidence: readonly Evidence[]): readonly Evidence[] {
  const line = (field: Evidence['field']) => PLAN_FIELDS.findIndex(({ key }) => key === field);
  return [...evidence].sort((a, b) => line(a.field) - line(b.field) || a.from - b.from || b.to - a.to);
}

/** What changed since the last reading, for a polite announcement; empty when nothing did. */
export function announceChange(before: PlanReading, now: PlanReading): string {
  const changed = PLAN_ELEMENTS.filter((e) => before.codes[e] !== now.codes[e]);
  const words = { 0: 'not on the paper', 1: 'loose', 2: 'clear' } as const;
  return changed.map((e) => `${READING_LABELS[e].replace('…', '')}: ${words[now.codes[e]]}.`).join(' ');
}
