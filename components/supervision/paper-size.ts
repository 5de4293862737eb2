/**
 * How large the page for supervision can be set so that it is one A4, worked out from its words alone. It is read across a desk by two
 * people who can see, and what was typed is never cut: below the smallest size it runs on, and the page says so.
 */
import { linesOf, MM_PER_POINT } from '../copy/copy-size';

/** Points, the largest first. */
export const SIZES = [11, 10, 9, 8] as const;

/** Millimetres: A4 within its margins, less the page's own heading. The style of SupervisionSheet.svelte has the same. */
const PAGE = { width: 174, height: 261 - 16 } as const;
const LINE = 1.45;
/** In lines of the text: a heading of a part with the room above it, and the room after a paragraph. */
const HEADING = 2.6;
const AFTER = 0.6;
/** Room to write in by hand, where the question is short. */
const QUESTION = 5;

export interface PaperSize {
  readonly points: (typeof SIZES)[number];
  /** False: even at the smallest it runs on to another page. */
  readonly onePage: boolean;
}

/** @param paragraphs what stands above the question, part by part. */
export function paperSize(
  parts: number,
  paragraphs: readonly (string | null | undefined | false)[],
  question: string,
): PaperSize {
  const height = (points: number): number => {
    const lines = (words: string): number => linesOf(words, points, PAGE.width);
    const above = paragraphs.reduce((sum, words) => sum + (words ? lines(words) + AFTER : 0), 0);
    const all = parts * HEADING + above + Math.max(QUESTION, lines(question));
    return all * points * MM_PER_POINT * LINE;
  };
  const points = SIZES.find((size) => height(size) <= PAGE.height);
  return { points: points ?? 8, onePage: points !== undefined };
}
