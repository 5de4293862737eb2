/**
 * Changing one fact of a header and nothing else: the text is edited at exact places, so that comments, order, spacing and
 * whatever this reader does not know stay as the author has them. New values are written by the YAML library.
 *
 * The text has line ends of one character (as an editor holds it).
 */
import { Document, isCollection, isMap, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { HEADER_KEYS } from './header-facts';
import {
  inFlow,
  linesOf,
  nameOf,
  openHeader,
  pairOf,
  same,
  scalar,
  spanOf,
  valueSpan,
  wordsOf,
  type HeaderValue,
  type Opened,
  type TextEdit,
} from './header-places';
import { tidy } from './names';

export type { HeaderValue, TextEdit } from './header-places';

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
    const multiline = text.slice(span.from, span.to).includes('\n');
    if (multiline && !(isCollection(pair.value) && pair.value.flow)) {
      const lines = linesOf(text, pair, start);
      return [{ ...lines, insert: printed(key, undefined, value) }];
    }
  }
  return [{ ...span, insert: ` ${inFlow(value)}`.slice(text[span.from - 1] === ' ' ? 1 : 0) }];
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
    // The header's last rule stands below, so that every line has an end; an item of several lines has it within its own place.
    return { words: wordsOf(node), from, to: text.indexOf('\n', span.to - 1) + 1 };
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
  if (pair && value === null && map.items.length === 1)
    return [{ ...linesOf(text, outer, start), insert: '' }];
  return changedInMap(text, start, map, inner, value, linesOf(text, outer, start).to);
}

/**
 * Changes, adds or takes out one fact of a map.
 * @param end where its first line would go if it is an empty one a line a fact
 */
export function changedInMap(
  text: string,
  start: number,
  map: YAMLMap<unknown, unknown>,
  inner: string,
  value: HeaderValue,
  end: number,
): TextEdit[] {
  const pair = pairOf(map, inner);
  if (pair && value !== null) {
    if (same(pair.value, value)) return [];
    const span = writtenSpan(text, start, pair);
    const insert = map.flow ? inFlow(value) : onALine(value);
    return [{ ...span, insert: text[span.from - 1] === ' ' ? insert : ` ${insert}` }];
  }
  if (pair) return taken(text, start, map, pair);
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
  const at = last ? linesOf(text, last, start).to : end;
  return [
    { from: at, to: at, insert: `${indentOf(text, start, last)}${scalar(inner)}: ${onALine(value)}\n` },
  ];
}

/** A fact of a list's item stands below the item's first, not below its dash. */
function indentOf(text: string, start: number, pair: Pair<unknown, unknown> | undefined): string {
  const key = pair && spanOf(pair.key, start);
  return key ? ' '.repeat(key.from - (text.lastIndexOf('\n', key.from - 1) + 1)) : '  ';
}

/** What a new value takes the place of: all lines of the old one, but not the end of the last. */
function writtenSpan(
  text: string,
  start: number,
  pair: Pair<unknown, unknown>,
): { from: number; to: number } {
  const { from, to } = valueSpan(text, start, pair);
  const end = from + text.slice(from, to).trimEnd().length;
  if (!isCollection(pair.value) || pair.value.flow) return { from, to: end };
  const key = spanOf(pair.key, start) ?? { to: start };
  return { from: text.indexOf(':', key.to) + 1, to: end };
}

const onALine = (value: HeaderValue): string => (Array.isArray(value) ? inFlow(value) : scalar(value));

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
  const at = usualPlace(text, { start, end, map }, key);
  return [{ from: at, to: at, insert: printed(key, inner, value) }];
}

function usualPlace(
  text: string,
  { start, end, map }: Pick<Opened, 'start' | 'end' | 'map'>,
  key: string,
): number {
  const order = HEADER_KEYS.indexOf(tidy(key) as (typeof HEADER_KEYS)[number]);
  const before = map?.items
    .filter((p) => {
      const place = HEADER_KEYS.indexOf(nameOf(p) as (typeof HEADER_KEYS)[number]);
      return place >= 0 && place < order;
    })
    .at(-1);
  return before ? linesOf(text, before, start).to : map ? start : end;
}

/** Lines for a key that is not there, where it usually stands; none where the header cannot be read. */
export function insertedKey(text: string, key: string, lines: string): TextEdit[] {
  const opened = openHeader(text);
  if (!opened || (opened.map === null && opened.end > opened.start)) return [];
  const at = usualPlace(text, opened, key);
  return [{ from: at, to: at, insert: lines }];
}

/** A line (or lines) of the header for a key that was not there. */
function printed(key: string, inner: string | undefined, value: HeaderValue): string {
  const document = new Document({ [key]: inner === undefined ? value : { [inner]: value } });
  const node = document.get(key, true);
  if (isCollection(node)) node.flow = inner === undefined ? !ON_LINES.has(key) : !MAPS_ON_LINES.has(key);
  return document.toString({ lineWidth: 0, flowCollectionPadding: isMap(node) });
}
