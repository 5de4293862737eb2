/** What was found in a year's words and what its owner said of it: one for the window, so that nobody is asked twice. */
import { typedWords, type ExportedYear } from '../../cpd-log/exports/exported-year';
import { exportable } from '../../cpd-log/identifiers/exportable';
import type { Identifier } from '../../cpd-log/identifiers/identifier';

export interface FoundInEntry {
  readonly entryId: string;
  readonly title: string;
  readonly found: Identifier;
}

class AskedAbout {
  /** Words that somebody looked at and said may stay. */
  mayStay = $state.raw<readonly string[]>([]);

  /** What is still to be answered, entry by entry; nothing leaves until it is nothing. */
  open({ statements, nobody }: ExportedYear): readonly FoundInEntry[] {
    return statements.flatMap((statement) => {
      const { entry } = statement;
      const answer = exportable(typedWords(statement), { known: nobody, answered: this.mayStay });
      if (answer.ok) return [];
      return answer.found.map((found) => ({ entryId: entry.id, title: entry.title || entry.kind, found }));
    });
  }

  stay(words: string): void {
    this.mayStay = [...this.mayStay, words];
  }
}

export const askedAbout = new AskedAbout();
