/** The turn somebody said they would redo, in the words they chose, and what the debrief asked to work on. */
import { coveredBy } from '../../scenarios/format/covers';
import type { EntryRow } from '../../cpd-log/entries/entry-shapes';
import { LEVEL_WORDS } from '../../scoring/report';
import { plainWords } from '../app/markdown-tokens';
import type { OpenedPlay } from '../log/open-play';
import { gapWords } from '../record/gap-words';
import { titleOf } from '../record/record-words';

export interface Redo {
  readonly turn: number | null;
  /** Null where no turn was named, or it was the sheet. */
  readonly said: string | null;
  readonly priority: string | null;
  /** Where in the PWP curriculum the scenario belongs, by its header; empty where it does not say. */
  readonly curriculum: readonly string[];
  /** The people of the script, who are nobody's. */
  readonly people: readonly string[];
}

export function redoOf({ play, report }: OpenedPlay): Redo {
  const turn = play.rating?.redo ?? null;
  const words = play.said.filter(
    (line) => turn !== null && line.turn === turn && line.who === 'practitioner',
  );
  const said = words.map((line) => line.ownWords ?? plainWords(line.text)).join(' ');
  return {
    turn,
    said: said === '' ? null : said,
    priority: report?.priority ? plainWords(report.priority.why) : null,
    curriculum: coveredBy(play.scenario.header.covers).references.curriculum,
    people: [play.scenario.header.client.name, ...play.scenario.header.people],
  };
}

/** Each criterion with its level, in one line; empty where it was not scored. */
export const levelsLine = ({ facts }: EntryRow): string =>
  (facts?.criteria ?? []).map(({ criterion, level }) => `${criterion}: ${LEVEL_WORDS[level]}`).join('; ');

/** What stands above the question, paragraph by paragraph, for reckoning how much room it takes. */
export const wordsOf = (entry: EntryRow, redo: Redo | null): readonly string[] =>
  [
    ...[titleOf(entry), levelsLine(entry), ...(entry.facts?.selfRating ?? []).map(gapWords)],
    ...[redo?.curriculum.join('; '), entry.answers.whatWentWell, redo?.said && `I said\n${redo.said}`],
    ...[redo?.priority && `The debrief ${redo.priority}`, entry.answers.whatIWouldChange],
  ].filter((words) => words !== undefined && words !== null);
