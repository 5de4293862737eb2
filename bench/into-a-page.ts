/** The table put into a page, in place of the one that stands there. */
import { asTable, type Row } from './table';

const [BEGINS, ENDS] = ['<!-- printed by npm run bench -->', '<!-- printed so far -->'];

/**
 * @param where what the run says of itself
 * @throws when the page has no place for it
 */
export function withTable(page: string, where: string, rows: readonly Row[]): string {
  const [from, to] = [page.indexOf(BEGINS), page.indexOf(ENDS)];
  if (from < 0 || to < from) throw new Error(`the page has no place between ${BEGINS} and ${ENDS}`);
  return `${page.slice(0, from)}${BEGINS}\n\n> ${where}\n\n${asTable(rows)}\n\n${page.slice(to)}`;
}
