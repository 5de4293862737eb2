/**
 * Where a script's parts and beats stand, found by their headings alone: quick enough to ask at any moment, and right about a
 * script that cannot be read yet.
 */
import { slugOf } from '../../scenarios/format/slugs';

export interface Place {
  readonly kind: 'part' | 'beat';
  /** The heading's words. */
  readonly title: string;
  /** What a link to it says after the `#`. */
  readonly slug: string;
  /** 1-based line of the heading, and of the last line before the next heading of its kind or above. */
  readonly line: number;
  readonly endLine: number;
  /** 1 or 2 in a session, null outside. */
  readonly session: number | null;
}

const HEADING = /^ {0,3}(#{1,2})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/;

/** Parts and beats in the order they stand; headings in the header and in code are none. */
export function placesIn(text: string): Place[] {
  const lines = text.split(/\r\n|\r|\n/);
  const found: { -readonly [K in keyof Place]: Place[K] }[] = [];
  let session: number | null = null;
  let fence = false;
  for (let at = headerLines(lines); at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (/^ {0,3}(```|~~~)/.test(line)) fence = !fence;
    if (fence || !line.includes('#')) continue;
    const heading = HEADING.exec(line);
    if (!heading) continue;
    const title = (heading[2] ?? '').trim();
    const part = heading[1] === '#';
    if (part) {
      const number = /^session(?:\s+([12]))?$/i.exec(title);
      session = number ? Number(number[1] ?? 1) : null;
    } else if (session === null) continue;
    const slug = slugOf(title);
    found.push({ kind: part ? 'part' : 'beat', title, slug, line: at + 1, endLine: lines.length, session });
  }
  let nextPart = lines.length + 1;
  let next = nextPart;
  for (const place of found.toReversed()) {
    place.endLine = (place.kind === 'part' ? nextPart : next) - 1;
    next = place.line;
    if (place.kind === 'part') nextPart = place.line;
  }
  return found;
}

/** How many lines the header takes, its two rules included; none where it is not closed. */
export function headerLines(lines: readonly string[]): number {
  if (!/^\uFEFF?---\s*$/.test(lines[0] ?? '')) return 0;
  for (let at = 1; at < lines.length; at++) if (/^(?:---|\.\.\.)\s*$/.test(lines[at] ?? '')) return at + 1;
  return 0;
}

/** The beat a line belongs to; null before the first and outside the sessions. */
export function beatAt(places: readonly Place[], line: number): Place | null {
  return places.find((p) => p.kind === 'beat' && p.line <= line && line <= p.endLine) ?? null;
}
