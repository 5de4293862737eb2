/** The difference between what somebody claimed and what was scored, said plainly and without a verdict. */
import { LEVEL_WORDS, type Level } from '../../scoring/report';

export function gapWords(row: {
  readonly criterion: string;
  readonly claimed: Level;
  readonly scored: Level;
}): string {
  const { criterion, claimed, scored } = row;
  if (claimed === scored) return `${criterion}: you and the reading agreed (${LEVEL_WORDS[scored]})`;
  const way = claimed > scored ? 'above' : 'below';
  return `${criterion}: you rated it “${LEVEL_WORDS[claimed]}”, ${way} the reading (“${LEVEL_WORDS[scored]}”)`;
}
