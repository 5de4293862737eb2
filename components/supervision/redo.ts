/** The turn somebody said they would redo, in the words they chose, and what the debrief asked to work on. */
import { coveredBy } from '../../scenarios/format/covers';
import { plainWords } from '../app/markdown-tokens';
import type { OpenedPlay } from '../log/open-play';

export interface Redo {
  readonly turn: number | null;
  /** Null where no turn was named, or it was the sheet. */
  readonly said: string | null;
  readonly priority: string | null;
  /** Where in the PWP curriculum the scenario belongs, by its header; empty where it does not say. */
  readonly curriculum: readonly string[];
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
  };
}
