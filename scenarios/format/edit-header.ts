/**
 * Changing one fact of a header and nothing else: the text is edited at exact places, so that comments, order, spacing and
 * whatever this reader does not know stay as the author has them. New values are written by the YAML library.
 *
 * The text has line ends of one character (as an editor holds it).
 */
import {
  Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { HEADER_KEYS } from './header-facts';
import { tidy } from './names';

/** Put `insert` where from to to stands; offsets are UTF-16 units into the text as it was before any edit. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** null takes the fact out. */
export type HeaderValue = string | number | boolean | readonly string[] | null;

interface Opened {
  /** Offset of the first character after the opening rule's line. */
  readonly start: number;
  /** Offset of the closing rule. */
  readonly end: number;
  readonly map: YAMLMap<unknown, unknown> | null;
}

/** Lists of prose stand a line each; short facts between brackets. */
const ON_LINES: ReadonlySet<string> = new Set(['sources', 'covers']);
/** Maps of prose, likewise. */
const MAPS_ON_LINES: ReadonlySet<string> = new Set(['referral', 'days']);

/**
 * The edits that make `path` (a key, or a key and one inside it) say `value`; none where it says so already, or where the
 * header cannot be read and guessing could harm it.
 */
export function editHeader(text: string, path: readonly [string, string?], value: HeaderValue): TextEdit[] {
  const opened = openHeader(text);
  const [key, inner] = path;
  if (opened === null) {
    if (value === null || /^\uFEFF?---/.test(text)) return [];
    const at = text.startsWith('\uFEFF') ? 1 : 0;
    return [{ from: at, to: at, insert: `---\n${printed(key, inner, value)}---\n\n` }];
  }
  if (opened.map === null) return opened.end === opened.start ? added(text, opened, key, inner, value) : [];
  const pair = pairOf(opened.map, key);
  if (!pair) return value === null ? [] : added(text, opened, key, inner, value);
  return inner === undefined
    ? changed(text, opened.start, pair, key, value)
    : changedInside(text, opened.start, pair, key, inner, value);
}

/** The text after edits that do not overlap. */
export function withEdits(text: string, edits: readonly TextEdit[]): string {
  return edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((sum, { from, to, insert }) => sum.slice(0, from) + insert + sum.slice(to), text);
}

/** null without a header between two rules, or with one that YAML cannot read. */
function openHeader(text: string): Opened | null {
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

const nameOf = (pair: Pair<unknown, unknown>): string =>
  isScalar(pair.key) ? tidy(String(pair.key.value)) : '';

function pairOf(map: YAMLMap<unknown, unknown>, key: string): Pair<unknown, unknown> | undefined {
  const wanted = tidy(key);
  return map.items.find((p) => nameOf(p) === wanted);
}

/** Where a node's own words begin and end; comments after it are not its own. */
function spanOf(node: unknown, start: number): { from: number; to: number } | null {
  const range = (node as { range?: [number, number, number] } | null | undefined)?.range;
  return range ? { from: start + range[0], to: start + range[1] } : null;
}

/** The whole lines a pair stands on, comments at their ends included. */
function linesOf(text: string, pair: Pair<unknown, unknown>, start: number): { from: number; to: number } {
  const key = spanOf(pair.key, start) ?? { from: start, to: start };
  const value = spanOf(pair.value, start) ?? key;
  const from = text.lastIndexOf('\n', key.from - 1) + 1;
  // A block collection's range runs on to the start of the next line.
  const last = Math.max(key.to, text.slice(0, value.to).trimEnd().length);
  const end = text.indexOf('\n', last);
  return { from, to: end < 0 ? text.length : end + 1 };
}

function changed(
  text: string,
  start: number,
  pair: Pair<unknown, unknown>,
  key: string,
  value: HeaderValue,
): TextEdit[] {
  if (value === null) return [{ ...linesOf(text, pair, start), insert: '' }];
  if (isSeq(pair.value) && Array.isArray(value) && !pair.value.flow)
    return changedItems(text, start, pair.value, value as readonly string[], pair, key);
  if (same(pair.value, value)) return [];
  const span = valueSpan(text, start, pair);
  if (isScalar(pair.value) || isCollection(pair.value)) {
    const multiline = text.slice(span.from, span.to).trimEnd().includes('\n');
    if (multiline && !(isCollection(pair.value) && pair.value.flow)) {
      const lines = linesOf(text, pair, start);
      return [{ ...lines, insert: printed(key, undefined, value) }];
    }
  }
  return [{ ...span, insert: ` ${inFlow(value)}`.slice(text[span.from - 1] === ' ' ? 1 : 0) }];
}

/** Where the value stands, or where one would after a key without. */
function valueSpan(text: string, start: number, pair: Pair<unknown, unknown>): { from: number; to: number } {
  const value = spanOf(pair.value, start);
  const key = spanOf(pair.key, start) ?? { from: start, to: start };
  if (value && value.to > value.from) return { from: value.from, to: value.to };
  const colon = text.indexOf(':', key.to);
  return { from: colon + 1, to: colon + 1 };
}

/** A list a line an item: lines of items that go are taken out, new ones stand after the last. */
function changedItems(
  text: string,
  start: number,
  seq: YAMLSeq<unknown>,
  value: readonly string[],
  pair: Pair<unknown, unknown>,
  key: string,
): TextEdit[] {
  if (value.length === 0) return [{ ...linesOf(text, pair, start), insert: '' }];
  const items = seq.items.map((node) => {
    const span = spanOf(node, start) ?? { from: start, to: start };
    const from = text.lastIndexOf('\n', span.from - 1) + 1;
    const end = text.indexOf('\n', Math.max(span.from, span.to - 1));
    return { words: wordsOf(node), from, to: end < 0 ? text.length : end + 1 };
  });
  const kept = items.filter((i) => value.includes(i.words));
  const inOrder = kept.every((k, i) => value.indexOf(k.words) === i);
  if (!inOrder || kept.length === 0 || new Set(items.map((i) => i.words)).size !== items.length) {
    const lines = linesOf(text, pair, start);
    const said = items.map((i) => i.words);
    return said.length === value.length && said.every((w, i) => w === value[i])
      ? []
      : [{ ...lines, insert: printed(key, undefined, value) }];
  }
  const last = items.at(-1) as (typeof items)[number];
  const indent = /^\s*/.exec(text.slice(last.from))?.[0] ?? '  ';
  const fresh = value.slice(kept.length).map((v) => `${indent}- ${scalar(v)}\n`);
  const gone = items
    .filter((i) => !value.includes(i.words))
    .map(({ from, to }) => ({ from, to, insert: '' }));
  return fresh.length === 0 ? gone : [...gone, { from: last.to, to: last.to, insert: fresh.join('') }];
}

function changedInside(
  text: string,
  start: number,
  outer: Pair<unknown, unknown>,
  key: string,
  inner: string,
  value: HeaderValue,
): TextEdit[] {
  const map = outer.value;
  if (!isMap(map)) {
    if (value === null) return [];
    // `client: Priya` says the name alone; another fact needs the long form.
    const name = isScalar(map) && map.value !== null ? wordsOf(map) : '';
    const facts = key === 'client' && name !== '' && inner !== 'name' ? `name: ${inFlow(name)}, ` : '';
    const span = valueSpan(text, start, outer);
    if (key === 'client' && inner === 'name' && name !== '') return changed(text, start, outer, key, value);
    const insert = `{ ${facts}${inFlow(inner)}: ${inFlow(value)} }`;
    return [{ ...span, insert: text[span.from - 1] === ' ' ? insert : ` ${insert}` }];
  }
  const pair = pairOf(map, inner);
  if (pair && value !== null) {
    if (same(pair.value, value)) return [];
    const span = valueSpan(text, start, pair);
    const insert = map.flow ? inFlow(value) : scalar(value);
    return [{ ...span, insert: text[span.from - 1] === ' ' ? insert : ` ${insert}` }];
  }
  if (pair)
    return map.items.length === 1
      ? [{ ...linesOf(text, outer, start), insert: '' }]
      : taken(text, start, map, pair);
  if (value === null) return [];
  const last = map.items.at(-1);
  if (map.flow) {
    const span = spanOf(map, start) as { from: number; to: number };
    const end = last ? (spanOf(last.value, start) ?? spanOf(last.key, start)) : null;
    const at = end ? end.to : span.from + 1;
    return [
      { from: at, to: at, insert: `${last ? ',' : ''} ${inFlow(inner)}: ${inFlow(value)}${last ? '' : ' '}` },
    ];
  }
  const lines = last ? linesOf(text, last, start) : linesOf(text, outer, start);
  const indent = last ? (/^[ \t]*/.exec(text.slice(lines.from))?.[0] ?? '  ') : '  ';
  return [{ from: lines.to, to: lines.to, insert: `${indent}${scalar(inner)}: ${scalar(value)}\n` }];
}

/** Takes one fact out of several, with its comma or its line. */
function taken(
  text: string,
  start: number,
  map: YAMLMap<unknown, unknown>,
  pair: Pair<unknown, unknown>,
): TextEdit[] {
  if (!map.flow) return [{ ...linesOf(text, pair, start), insert: '' }];
  const at = map.items.indexOf(pair);
  const key = spanOf(pair.key, start) as { from: number; to: number };
  const own = spanOf(pair.value, start) ?? key;
  const before = map.items[at - 1];
  if (before)
    return [
      { from: (spanOf(before.value, start) ?? spanOf(before.key, start) ?? key).to, to: own.to, insert: '' },
    ];
  const next = spanOf(map.items[at + 1]?.key, start) ?? own;
  return [{ from: key.from, to: next.from, insert: '' }];
}

/** A key that is not there yet goes after the nearest one that stands before it in the usual order. */
function added(
  text: string,
  { start, end, map }: Opened,
  key: string,
  inner: string | undefined,
  value: HeaderValue,
): TextEdit[] {
  if (value === null) return [];
  const order = HEADER_KEYS.indexOf(tidy(key) as (typeof HEADER_KEYS)[number]);
  const before = map?.items
    .filter((p) => {
      const place = HEADER_KEYS.indexOf(nameOf(p) as (typeof HEADER_KEYS)[number]);
      return place >= 0 && place < order;
    })
    .at(-1);
  const at = before ? linesOf(text, before, start).to : map ? start : end;
  return [{ from: at, to: at, insert: printed(key, inner, value) }];
}

/** A line (or lines) of the header for a key that was not there. */
function printed(key: string, inner: string | undefined, value: HeaderValue): string {
  const document = new Document({ [key]: inner === undefined ? value : { [inner]: value } });
  const node = document.get(key, true);
  if (isCollection(node)) node.flow = inner === undefined ? !ON_LINES.has(key) : !MAPS_ON_LINES.has(key);
  return document.toString({ lineWidth: 0, flowCollectionPadding: isMap(node) });
}

function same(node: unknown, value: HeaderValue): boolean {
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
function wordsOf(node: unknown): string {
  // A reference under `covers` is a map of one, and is said as it is written.
  const only = isMap(node) && node.items.length === 1 ? node.items[0] : undefined;
  if (only) return isScalar(only.value) ? `${wordsOf(only.key)}: ${wordsOf(only.value)}` : '';
  if (!isScalar(node) || node.value === null || node.value === undefined) return '';
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
}

/** A value as it may stand after `key: ` on a line of its own. */
const scalar = (value: HeaderValue): string =>
  new Document(value)
    .toString({ lineWidth: 0 })
    .trimEnd()
    .replace(/^\|[\s\S]*$/, () => JSON.stringify(value));

/** A value as it may stand between braces, where commas and brackets count. */
function inFlow(value: HeaderValue): string {
  const document = new Document([value]);
  if (isCollection(document.contents)) document.contents.flow = true;
  const words = document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
  return words.slice(1, -1).trim();
}
