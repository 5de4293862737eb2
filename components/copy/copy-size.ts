/**
 * How large the client's copy can be set so that it still is one A4 page. Worked out from the words alone, so that the screen,
 * the printer and a test agree: large print is 16 points and up (RNIB), and smaller than that it never gets.
 */

/** Points, the largest first. */
export const SIZES = [20, 18, 16] as const;

/** Millimetres: A4 without its margins, and what the title and the foot take of it. The style of CopySheet.svelte has the same. */
const PAGE = { width: 174, height: 261, title: 24, foot: 14 } as const;
export const MM_PER_POINT = 25.4 / 72;
const LINE = 1.45;
/** A label is set at 14 points or more, on a line of its own; the rule below an entry and the room around it. */
const LABEL = 7.6;
const BETWEEN = 5.5;

export interface CopySize {
  /** Of the entries, in points. */
  readonly points: (typeof SIZES)[number];
  /** False: even at the smallest it runs on to another page. */
  readonly onePage: boolean;
}

/** The largest size at which these entries fit. */
export function copySize(
  entries: readonly { readonly label: string | null; readonly words: string }[],
): CopySize {
  const room = PAGE.height - PAGE.title - PAGE.foot;
  const points = SIZES.find((size) => heightOf(entries, size) <= room);
  return { points: points ?? SIZES[SIZES.length - 1] ?? 16, onePage: points !== undefined };
}

function heightOf(entries: Parameters<typeof copySize>[0], points: number): number {
  const line = points * MM_PER_POINT * LINE;
  return entries.reduce(
    (sum, { label, words }) => sum + (label === null ? 0 : LABEL) + linesOf(words, points) * line + BETWEEN,
    0,
  );
}

/**
 * Lines as a page breaks them: whole words, as many as fit.
 * @param width millimetres
 */
export function linesOf(words: string, points: number, width: number = PAGE.width): number {
  const em = points * MM_PER_POINT;
  return words.split('\n').reduce((sum, paragraph) => sum + wrapped(paragraph, width / em), 0);
}

function wrapped(paragraph: string, ems: number): number {
  let lines = 1;
  let at = 0;
  for (const word of paragraph.split(/\s+/)) {
    const width = widthOf(word);
    if (at > 0 && at + SPACE + width > ems) {
      lines++;
      at = 0;
    }
    // A word wider than the line is broken where the line ends.
    lines += Math.floor(width / ems);
    at += (at > 0 ? SPACE : 0) + (width % ems);
  }
  return lines;
}

/** Ems, a little more than the average letter of our serif is wide, so that the reckoning errs to the smaller size. */
const SPACE = 0.26;
function widthOf(word: string): number {
  let ems = 0;
  for (const char of word)
    ems += /[\u1100-\u11ff\u2e80-\uffef]/.test(char) ? 1 : /[\u0000-\u024f]/.test(char) ? 0.54 : 0.66;
  return ems;
}
