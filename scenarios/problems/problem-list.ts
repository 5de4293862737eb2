/** Gathers problems while a text is read; severity follows from the code. */
import { CODES } from './codes';
import type { Code } from './codes';
import type { Fix, Problem, Range } from './problem';

/** What a reader or a check finds; the list adds the severity. */
export interface Finding {
  readonly code: Code;
  readonly range: Range;
  /** Words inside the range that the problem is about; whoever has the text narrows the range to them. */
  readonly words?: string;
  /** Where the range is the header's: the key it is about. */
  readonly headerKey?: string;
  readonly message: string;
  readonly hint?: string | null;
  readonly fix?: Fix | null;
}

export class ProblemList {
  readonly #found: Problem[] = [];
  readonly #codes = new Set<Code>();

  add({ code, range, message, hint = null, fix = null }: Finding): void {
    this.#codes.add(code);
    this.#found.push({ code, severity: CODES[code], message, hint, range, fix });
  }

  /** How many have been found so far: whoever remembers it can tell whether a part had problems of its own. */
  get count(): number {
    return this.#found.length;
  }

  has(code: Code): boolean {
    return this.#codes.has(code);
  }

  /** In the order the author meets them; two at one place stay in the order they were found. */
  inOrder(): Problem[] {
    return this.#found.toSorted((a, b) => a.range.line - b.range.line || a.range.column - b.range.column);
  }
}

/** `"reflcts" is not an element …` always ends the same way when a near name is known. */
export function didYouMean(nearest: string | null, otherwise: string | null = null): string | null {
  return nearest === null ? otherwise : `Did you mean \`${nearest}\`?`;
}
