/**
 * Lists of facts in a header, such as who reviewed it or criteria of the author's own: one fact of one item is changed, an item is added
 * or taken out, and the rest of the text stays to the letter.
 *
 * The text has line ends of one character (as an editor holds it).
 */
import { Document, isCollection, isMap, isSeq, type Pair, type YAMLMap } from 'yaml';
import { changedInMap, editHeader, insertedKey } from './edit-header';
import {
  linesOf,
  nameOf,
  openHeader,
  pairOf,
  spanOf,
  valueSpan,
  wordsOf,
  type HeaderValue,
  type Opened,
  type TextEdit,
} from './header-places';

/** An item's facts as they are written, lists as their entries; whatever is no fact is left out. */
export type HeaderItem = Readonly<Record<string, string | readonly string[]>>;

interface Found extends Opened {
  readonly pair: Pair<unknown, unknown> | undefined;
  readonly items: readonly YAMLMap<unknown, unknown>[];
}

/** The items below a key in the order they stand, those that cannot be read in full too. None where the header cannot be read. */
export function headerItems(text: string, key: string): HeaderItem[] {
  return (itemsOf(text, key)?.items ?? []).map(factsOf);
}

/** @param at the item's place in the list, from 0 */
export function editItem(
  text: string,
  key: string,
  at: number,
  fact: string,
  value: Exclude<HeaderValue, null>,
): TextEdit[] {
  const found = itemsOf(text, key);
  const item = found?.items[at];
  return found && item ? changedInMap(text, found.start, item, fact, value, found.end) : [];
}

/** Another item at the end of the list, which begins with it where there is none. */
export function addItem(text: string, key: string, item: HeaderItem): TextEdit[] {
  const found = itemsOf(text, key);
  if (!found?.pair) return insertedKey(text, key, printed(key, [item]));
  const { pair, start, items } = found;
  const words = inBraces(item);
  const list = pair.value;
  const last = isSeq(list) ? list.items.at(-1) : items.at(-1);
  const span = spanOf(last, start);
  if (isSeq(list) && !span) {
    const { from } = valueSpan(text, start, pair);
    return [{ from: from + 1, to: from + 1, insert: words }];
  }
  if (isSeq(list) && span) {
    if (list.flow) return [{ from: span.to, to: span.to, insert: `, ${words}` }];
    const lines = linesOfItem(text, last, start);
    const indent = text.slice(lines.from, text.indexOf('-', lines.from));
    return [{ from: lines.to, to: lines.to, insert: `${indent}- ${words}\n` }];
  }
  // One item may stand alone; with another it becomes a list.
  if (span && isMap(last) && last.flow)
    return [
      { from: span.from, to: span.from, insert: '[' },
      { from: span.to, to: span.to, insert: `, ${words}]` },
    ];
  return [{ ...linesOf(text, pair, start), insert: printed(key, [...items.map(factsOf), item]) }];
}

export function removeItem(text: string, key: string, at: number): TextEdit[] {
  const found = itemsOf(text, key);
  const item = found?.items[at];
  if (!found?.pair || !item) return [];
  if (found.items.length === 1) return editHeader(text, [key], null);
  const list = found.pair.value;
  if (!isSeq(list) || !list.flow) return [{ ...linesOfItem(text, item, found.start), insert: '' }];
  const n = list.items.indexOf(item);
  const own = spanOf(item, found.start);
  const before = spanOf(list.items[n - 1], found.start);
  const next = spanOf(list.items[n + 1], found.start);
  if (!own) return [];
  return before
    ? [{ from: before.to, to: own.to, insert: '' }]
    : [{ from: own.from, to: next?.from ?? own.to, insert: '' }];
}

function itemsOf(text: string, key: string): Found | null {
  const opened = openHeader(text);
  if (!opened) return null;
  const pair = opened.map ? pairOf(opened.map, key) : undefined;
  const value = pair?.value;
  const items = isSeq(value) ? value.items.filter((item) => isMap(item)) : isMap(value) ? [value] : [];
  return { ...opened, pair, items };
}

/** The whole lines of an item that stands behind a dash. */
function linesOfItem(text: string, item: unknown, start: number): { from: number; to: number } {
  const span = spanOf(item, start) as { from: number; to: number };
  const last = span.from + text.slice(span.from, span.to).trimEnd().length;
  return { from: text.lastIndexOf('\n', span.from - 1) + 1, to: text.indexOf('\n', last) + 1 };
}

const factsOf = (item: YAMLMap<unknown, unknown>): HeaderItem =>
  Object.fromEntries(
    item.items.map((pair): [string, string | string[]] => [
      nameOf(pair),
      isSeq(pair.value) ? pair.value.items.map(wordsOf) : wordsOf(pair.value),
    ]),
  );

const inBraces = (item: HeaderItem): string => {
  const document = new Document(item);
  if (isCollection(document.contents)) document.contents.flow = true;
  return document.toString({ lineWidth: 0 }).trimEnd();
};

/** A line an item, each in braces. */
const printed = (key: string, items: readonly HeaderItem[]): string =>
  [`${key}:`, ...items.map((item) => `  - ${inBraces(item)}`), ''].join('\n');
