/** Reading one header value each: every function says what is wrong in a tutor's words and gives a value to go on with. */
import { isMap, isScalar, isSeq } from 'yaml';
import type { Node } from 'yaml';
import type { Range } from '../problems/problem';
import type { Code } from '../problems/codes';
import { didYouMean } from '../problems/problem-list';
import type { ProblemList } from '../problems/problem-list';
import { nearestName } from '../problems/nearest-name';
import { tidy } from './names';
import { replaceFix } from './source';
import type { Source } from './source';

/** A YAML node (null where the key has no value), and where it stands. */
export interface HeaderNode {
  readonly node: Node | null;
  readonly range: Range;
}

export interface HeaderEntry extends HeaderNode {
  readonly key: string;
  readonly keyRange: Range;
}

/** Turns YAML offsets into ranges and gathers what is wrong. */
export class HeaderReader {
  constructor(
    readonly source: Source,
    readonly problems: ProblemList,
    /** Range of two offsets in the header's text. */
    readonly rangeOf: (from: number, to: number) => Range,
  ) {}

  at(node: unknown, otherwise: Range): HeaderNode {
    const inner = (node ?? null) as Node | null;
    const span = inner?.range;
    return { node: inner, range: span ? this.rangeOf(span[0], span[1]) : otherwise };
  }

  complain(range: Range, message: string, hint: string | null = null): void {
    this.problems.add({ code: 'header-value-unreadable', range, message, hint });
  }

  /** The entries of a map; anything else is a problem. */
  entries(value: HeaderNode, what: string): HeaderEntry[] {
    if (!isMap(value.node)) {
      this.complain(
        value.range,
        `${what} ${/s$/.test(what) ? 'are' : 'is'} written as names and values.`,
        'For example `{ name: Priya, age: 41 }`.',
      );
      return [];
    }
    return value.node.items.map((pair) => {
      const key = this.at(pair.key, value.range);
      return {
        key: isScalar(key.node) ? String(key.node.value) : '',
        keyRange: key.range,
        ...this.at(pair.value, key.range),
      };
    });
  }

  /** One line of text; numbers and dates as they are written. Null when there is none. */
  text(value: HeaderNode, what: string): string | null {
    if (value.node === null) return null;
    if (!isScalar(value.node)) {
      this.complain(
        value.range,
        `${what} is one line of words.`,
        'Put it in quotation marks if it holds a colon or begins with a bracket.',
      );
      return null;
    }
    if (value.node.value === null) return null;
    const words =
      typeof value.node.value === 'string'
        ? value.node.value
        : (value.node.source ?? String(value.node.value));
    return words.replace(/\s+/g, ' ').trim() || null;
  }

  /** A list of texts; a single text with commas is taken as a list where `commas` says so. */
  list(value: HeaderNode, what: string, commas = true): { text: string; range: Range }[] {
    if (isSeq(value.node)) {
      return value.node.items.flatMap((item) => {
        const inner = this.at(item, value.range);
        const text = this.text(inner, `Each of ${what.toLowerCase()}`);
        return text === null ? [] : [{ text, range: inner.range }];
      });
    }
    if (isMap(value.node)) {
      this.complain(
        value.range,
        `${what} are a list.`,
        'Write them between square brackets, with commas: `[one, two]`.',
      );
      return [];
    }
    const text = this.text(value, what);
    if (text === null) return [];
    const parts = commas ? text.split(',').map((t) => t.trim()) : [text];
    return parts.filter((t) => t !== '').map((t) => ({ text: t, range: value.range }));
  }

  /** A whole or decimal number in a range; null, with a problem, where it is none. */
  number(value: HeaderNode, what: string, least: number, most: number): number | null {
    const number = isScalar(value.node) && typeof value.node.value === 'number' ? value.node.value : NaN;
    if (number >= least && number <= most) return number;
    this.complain(value.range, `${what} is a number from ${least} to ${most}.`);
    return null;
  }

  /** One of a few words; a near miss is named. */
  oneOf<T extends string>(
    value: HeaderNode,
    what: string,
    names: readonly T[],
    code: Code = 'header-value-unreadable',
  ): T | null {
    const text = this.text(value, what);
    if (text === null) return null;
    const found = names.find((n) => n === tidy(text));
    if (found !== undefined) return found;
    const nearest = nearestName(text, names);
    this.problems.add({
      code,
      range: value.range,
      message: `${what} cannot be "${text}".`,
      hint: didYouMean(nearest, `It is one of ${names.join(', ')}.`),
      fix: nearest === null ? null : replaceFix(this.source, value.range, nearest, `Change to ${nearest}`),
    });
    return null;
  }

  /** Says that a key is not known, with the nearest that is. */
  unknownKey(entry: HeaderEntry, where: string, known: readonly string[]): void {
    const nearest = nearestName(entry.key, known);
    this.problems.add({
      code: 'unknown-header-key',
      range: entry.keyRange,
      message: `"${entry.key}" is not something ${where} can say, so it is left out.`,
      hint: didYouMean(nearest, `It can say ${known.join(', ')}.`),
      fix: nearest === null ? null : replaceFix(this.source, entry.keyRange, nearest, `Change to ${nearest}`),
    });
  }
}
