/**
 * Places in a header's YAML, for edits that leave the rest to the letter: where a key's lines, its value and its words stand, and how
 * a new value is written there. Offsets are UTF-16 units into the whole text, whose line ends are of one character.
 */
import { Document, isCollection, isMap, isScalar, isSeq, parseDocument, type Pair, type YAMLMap } from 'yaml';
import { tidy } from './names';

/** Put `insert` where from to to stands; offsets are UTF-16 units into the text as it was before any edit. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** null takes the fact out. */
export type HeaderValue = string | number | boolean | readonly string[] | null;

export interface Opened {
  /** Offset of the first character after the opening rule's line. */
  readonly start: number;
  /** Offset of the closing rule. */
  readonly end: number;
  readonly map: YAMLMap<unknown, unknown> | null;
}

/** null without a header between two rules, or with one that YAML cannot read. */
export function openHeader(text: string): Opened | null {
  const opening = /^\uFEFF?---[ \t]*\n/.exec(text);
  if (!opening) return null;
  const start = opening[0].length;
  const closing = /^(?:---|\.\.\.)[ \t]*$/m.exec(text.slice(start));
  if (!closing) return null;
  const end = start + closing.index;
  const document = parseDocument(text.slice(start, end), {
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  if (document.errors.length > 0) return null;
  return { start, end, map: isMap(document.contents) ? document.contents : null };
}

export const nameOf = (pair: Pair<unknown, unknown>): string =>
  isScalar(pair.key) ? tidy(String(pair.key.value)) : '';

export function pairOf(map: YAMLMap<unknown, unknown>, key: string): Pair<unknown, unknown> | undefined {
  const wanted = tidy(key);
  return map.items.find((p) => nameOf(p) === wanted);
}

/** A fact as it is written, empty where the header does not say it or cannot be read. */
export function writtenFact(text: string, key: string): string {
  const map = openHeader(text)?.map;
  return map ? wordsOf(pairOf(map, key)?.value) : '';
}

/** Where a node's own words begin and end; comments after it are not its own. */
export function spanOf(node: unknown, start: number): { from: number; to: number } | null {
  const range = (node as { range?: [number, number, number] } | null | undefined)?.range;
  return range ? { from: start + range[0], to: start + range[1] } : null;
}

/** The whole lines a pair stands on, comments at their ends included. */
export function linesOf(
  text: string,
  pair: Pair<unknown, unknown>,
  start: number,
): { from: number; to: number } {
  const key = spanOf(pair.key, start) ?? { from: start, to: start };
  const value = spanOf(pair.value, start) ?? key;
  const from = text.lastIndexOf('\n', key.from - 1) + 1;
  // A block collection's range runs on to the start of the next line.
  const last = Math.max(key.to, text.slice(0, value.to).trimEnd().length);
  // The header's last rule stands below, so that every line has an end.
  return { from, to: text.indexOf('\n', last) + 1 };
}

/** Where the value stands, or where one would after a key without. */
export function valueSpan(
  text: string,
  start: number,
  pair: Pair<unknown, unknown>,
): { from: number; to: number } {
  const value = spanOf(pair.value, start);
  const key = spanOf(pair.key, start) ?? { from: start, to: start };
  if (value && value.to > value.from) return { from: value.from, to: value.to };
  const colon = text.indexOf(':', key.to);
  return { from: colon + 1, to: colon + 1 };
}

export function same(node: unknown, value: HeaderValue): boolean {
  if (Array.isArray(value)) {
    return (
      isSeq(node) &&
      node.items.length === value.length &&
      node.items.every((item, i) => wordsOf(item) === value[i])
    );
  }
  return isScalar(node) && (node.value === value || wordsOf(node) === String(value));
}

/** Numbers and dates as they are written. */
export function wordsOf(node: unknown): string {
  // A reference under `covers` is a map of one, and is said as it is written.
  const only = isMap(node) && node.items.length === 1 ? node.items[0] : undefined;
  if (only) return isScalar(only.value) ? `${wordsOf(only.key)}: ${wordsOf(only.value)}` : '';
  if (!isScalar(node) || node.value === null || node.value === undefined) return '';
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
}

/** A value as it may stand after `key: ` on a line of its own. */
export const scalar = (value: HeaderValue): string =>
  new Document(value)
    .toString({ lineWidth: 0 })
    .trimEnd()
    .replace(/^\|[\s\S]*$/, () => JSON.stringify(value));

/** A value as it may stand between braces, where commas and brackets count. */
export function inFlow(value: HeaderValue): string {
  const document = new Document([value]);
  if (isCollection(document.contents)) document.contents.flow = true;
  const words = document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
  return words.slice(1, -1).trim();
}
