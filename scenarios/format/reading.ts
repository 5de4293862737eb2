/** What every part of the reader is handed: the text, the list of problems, and what is known of the scenario so far. */
import { didYouMean } from '../problems/problem-list';
import type { Finding, ProblemList } from '../problems/problem-list';
import type { Places } from './places';
import { readCondition, splitAtColon } from './conditions';
import type { ConditionReading } from './conditions';
import type { PutNote } from './reply-notes';
import type { Condition, Header } from './scenario';
import { replaceFix, wordsRange } from './source';
import type { Piece, Source } from './source';

export class ReadingDesk {
  readonly #conditions = new Map<string, ConditionReading>();
  /** Notes under replies that were read without a problem, by their words. */
  readonly notes = new Map<string, PutNote>();

  constructor(
    readonly source: Source,
    readonly problems: ProblemList,
    readonly header: Header,
    readonly places: Places,
    /** Obstacles in the week's table, for `names`. */
    readonly obstacles: readonly string[],
  ) {}

  add(finding: Finding): void {
    this.problems.add(finding);
  }

  /**
   * A word that is not known: named with its place, the nearest known one, and a fix that puts that in.
   * `otherwise` is the hint when nothing is near.
   */
  unknown(
    code: Finding['code'],
    piece: Piece,
    words: string,
    message: string,
    nearest: string | null,
    otherwise: string | null = null,
  ): void {
    const range = wordsRange(this.source, piece, words);
    const exact = range.line === range.endLine && range.endColumn - range.column === words.trim().length;
    this.add({
      code,
      range,
      message,
      hint: didYouMean(nearest, otherwise),
      fix:
        nearest === null || !exact ? null : replaceFix(this.source, range, nearest, `Change to ${nearest}`),
    });
  }

  /** Reads a condition, reporting what cannot be read. One that cannot holds never. */
  condition(text: string, piece: Piece): Condition {
    let reading = this.#conditions.get(text);
    if (!reading) {
      reading = readCondition(text, this.header.counters);
      this.#conditions.set(text, reading);
    }
    const { condition, trouble } = reading;
    if (trouble) this.unknown(trouble.code, piece, trouble.words, trouble.message, trouble.nearest, ASKS);
    return condition;
  }

  /** "CONDITION: rest" after an `if`; without a colon the whole is reported and the rest is empty. */
  conditionAndRest(text: string, piece: Piece): { when: Condition; rest: string } {
    const split = splitAtColon(text);
    if (split) return { when: this.condition(split.condition, piece), rest: split.rest.trim() };
    this.unknown(
      'unknown-condition',
      piece,
      text,
      'I cannot see where this condition ends.',
      null,
      'Put a colon after it: `**if** trust at least 6: …`.',
    );
    return { when: { any: [], text: text.replace(/\s+/g, ' ').trim() }, rest: '' };
  }
}

const ASKS =
  'A condition asks for instance `trust at least 6`, `week not done`, `cause is obstacle`, `shown own cycle`, `plan has when`.';
