/** The way on from a reply or a beat: `[→](#heading)`, `→ Heading words`, `→ menu`, `**end**`. */
import { replaceFix, wordsRange } from './source';
import type { Piece } from './source';
import type { ReadingDesk } from './reading';
import { slugOf } from './slugs';
import type { Target } from './scenario';

export interface WayOn {
  /** What stands before the link. */
  readonly before: string;
  /** The words inside the link's brackets; empty for an arrow. */
  readonly words: string;
  readonly after: string;
  readonly to: Destination;
}

export type Destination =
  | { readonly kind: 'link' | 'words'; readonly written: string }
  | { readonly kind: 'menu' }
  | { readonly kind: 'end' };

const END = /(?:\*\*end\*\*|(?:→|->)\s*end)\s*\.?\s*$/i;
const ARROW = /(?:→|->)\s*([^→\])]+)$/;
const ARROW_WORDS = /^(?:→|->|➡|⟶|>|…|\.\.\.)*$/;

/** The last way on in some words, or null where there is none. */
export function findWayOn(text: string): WayOn | null {
  if (!text.includes('→') && !text.includes('->') && !text.includes('](') && !text.includes('**'))
    return null;
  const open = text.lastIndexOf('](');
  const start = open < 0 ? -1 : openingBracket(text, open);
  const close = open < 0 ? -1 : text.indexOf(')', open);
  const end = END.exec(text);
  if (end && end.index > open)
    return { before: text.slice(0, end.index).trim(), words: '', after: '', to: { kind: 'end' } };
  if (start >= 0 && close >= 0) {
    const words = text.slice(start + 1, open).trim();
    return {
      before: text.slice(0, start).trim(),
      words: ARROW_WORDS.test(words) ? '' : words,
      after: text.slice(close + 1).trim(),
      to: { kind: 'link', written: destination(text.slice(open + 2, close)) },
    };
  }
  const arrow = ARROW.exec(text);
  if (!arrow) return null;
  const written = (arrow[1] ?? '').trim();
  const to = /^menu\.?$/i.test(written) ? ({ kind: 'menu' } as const) : ({ kind: 'words', written } as const);
  return { before: text.slice(0, arrow.index).trim(), words: '', after: '', to };
}

/** Brackets may nest in the words of a link: finds the one that opens it. */
function openingBracket(text: string, closing: number): number {
  let depth = 0;
  for (let at = closing; at >= 0; at--) {
    if (text[at] === ']') depth++;
    else if (text[at] === '[' && --depth === 0) return at;
  }
  return -1;
}

/** `#slug`, `<#slug>`, `#slug "title"`. */
function destination(written: string): string {
  if (/^#[a-z0-9-]*$/.test(written)) return written;
  const plain = written
    .trim()
    .replace(/\s+["'(].*$/, '')
    .replace(/^<(.*)>$/, '$1');
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}

/** Looks a way on up; a beat that is not there is reported with the nearest one. */
export function resolveWayOn(to: Destination, session: number, piece: Piece, desk: ReadingDesk): Target {
  if (to.kind === 'menu' || to.kind === 'end') return to;
  const slug = to.kind === 'words' ? slugOf(to.written) : to.written.replace(/^#/, '').toLowerCase();
  const found = desk.places.beat(slug, session);
  if (found && (to.kind === 'words' || to.written.startsWith('#'))) return found;
  const nearest = found ? slug : desk.places.nearest(to.written, session);
  const shown = to.written;
  const range = wordsRange(desk.source, piece, shown);
  const exact = range.endColumn - range.column === shown.length && range.line === range.endLine;
  desk.add({
    code: 'link-to-nowhere',
    range,
    message: shown === '' || shown === '#' ? 'This link leads nowhere yet.' : `No beat is called "${shown}".`,
    hint:
      nearest === null
        ? 'A link leads to a heading of the second level: `## What put her off` is `#what-put-her-off`.'
        : `Did you mean \`#${nearest}\`?`,
    fix:
      nearest === null || !exact || shown === ''
        ? null
        : to.kind === 'words'
          ? replaceFix(
              desk.source,
              { ...range, column: arrowColumn(desk, range.line, range.column) },
              `[→](#${nearest})`,
              `Link to #${nearest}`,
            )
          : replaceFix(desk.source, range, `#${nearest}`, `Change to #${nearest}`),
  });
  return { kind: 'nowhere', written: to.written };
}

/** Column of the arrow before words that name a heading, so that a fix replaces both. */
function arrowColumn(desk: ReadingDesk, line: number, column: number): number {
  const before = (desk.source.lines[line - 1] ?? '').slice(0, column - 1);
  const arrow = Math.max(before.lastIndexOf('→'), before.lastIndexOf('->'));
  return arrow < 0 ? column : arrow + 1;
}
