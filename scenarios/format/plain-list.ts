/**
 * Replies with their notes, in the plain form that `plain-blocks.ts` has found them to have: `- ` at the margin, `  - ` below it, and
 * lines that go on as far in as the words they go on with. A script's lists are found at once and cut up one by one, when each is
 * read, so that never more than one lies about in pieces.
 */
import type { Block, List, ListItem } from './blocks';

export class PlainList implements List {
  readonly type = 'list';
  readonly ordered = false;

  /** @param raw all of its lines, to the one before the next block */
  constructor(readonly raw: string) {}

  get items(): readonly ListItem[] {
    return itemStarts(this.raw, '- ').map((from, i, all) => replyItem(this.raw.slice(from, all[i + 1])));
  }
}

/** Offsets of the lines that begin so. */
function itemStarts(raw: string, mark: string): number[] {
  const starts = raw.startsWith(mark) ? [0] : [];
  for (let at = raw.indexOf(`\n${mark}`); at >= 0; at = raw.indexOf(`\n${mark}`, at + 1)) starts.push(at + 1);
  return starts;
}

function replyItem(raw: string): ListItem {
  const [first = raw.length, ...others] = itemStarts(raw, '  - ');
  const tokens: Block['token'][] = [wordsOf(raw.slice(0, first), '  ')];
  if (first < raw.length) {
    const items = [first, ...others].map((from, i) => noteItem(raw.slice(from, others[i])));
    tokens.push({ type: 'list', raw: raw.slice(first), ordered: false, items } satisfies List);
  }
  return new Item(raw, tokens);
}

function noteItem(raw: string): ListItem {
  const words = wordsOf(raw, '    ');
  return { raw, text: words.text, tokens: [words] };
}

/** An item's own words, with what stands before them on each line taken off. */
function wordsOf(raw: string, indent: string): Block['token'] & { readonly text: string } {
  const text = raw.slice(indent.length).trimEnd();
  return { type: 'text', raw, text: text.includes('\n') ? text.replaceAll(`\n${indent}`, '\n') : text };
}

/** An item whose words are put together only for whoever asks for them whole. */
class Item implements ListItem {
  constructor(
    readonly raw: string,
    readonly tokens: Block['token'][],
  ) {}

  get text(): string {
    return this.raw.slice(2).trimEnd().replaceAll('\n  ', '\n');
  }
}
