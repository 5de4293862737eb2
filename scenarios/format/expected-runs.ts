/** `# Expected runs`: walkthroughs, each a numbered list of reply beginnings and then the levels it should reach. */
import { nearestName } from '../problems/nearest-name';
import { isHeading, isList, isParagraph, listItems, withLines } from './blocks';
import type { Block, List } from './blocks';
import { CRITERION_NAMES, findCriterion } from './names';
import type { ReadingDesk } from './reading';
import type { ExpectedRun } from './scenario';
import { lineRange, pieceRange } from './source';
import type { Piece } from './source';
import { oneLine, unquoted } from './words';

type Levels = ExpectedRun['levels'][number][];

/** A list of levels may also be written as a bulleted list; headings between runs are for the reader only. */
export function readExpectedRuns(blocks: readonly Block[], desk: ReadingDesk): ExpectedRun[] {
  const runs: { replies: string[]; levels: Levels; range: ExpectedRun['range'] }[] = [];
  for (const { token, line } of blocks) {
    if (isHeading(token)) continue;
    if (isList(token) && token.ordered) {
      runs.push({ replies: readReplies(token, line), levels: [], range: lineRange(desk.source, line) });
      continue;
    }
    const pieces: Piece[] = isParagraph(token)
      ? [{ text: token.text, line }]
      : isList(token)
        ? listItems(token, line).map(({ item, line: at }) => ({ text: item.text, line: at }))
        : [];
    const run = runs.at(-1);
    if (pieces.length === 0 || !run) {
      desk.add({
        code: 'expected-run-unreadable',
        range: pieceRange(desk.source, { text: token.raw.split('\n')[0] ?? '', line }),
        message: 'This is not part of an expected run.',
        hint: 'A run is a numbered list of how each reply begins, and then the levels: `rationale 3, obstacles 2`.',
      });
      continue;
    }
    for (const piece of pieces) run.levels.push(...readLevels(piece, desk));
  }
  for (const run of runs) {
    if (run.levels.length === 0 && !desk.problems.has('expected-run-unreadable')) {
      desk.add({
        code: 'expected-run-unreadable',
        range: run.range,
        message: 'This run expects nothing.',
        hint: 'Say below it which levels it reaches: `rationale 3, obstacles 2`.',
      });
    }
  }
  return runs;
}

function readReplies(list: List, line: number): string[] {
  return listItems(list, line).flatMap(({ item, line: at }) => {
    const first = withLines(item.tokens, at).find((b) => isParagraph(b.token));
    const text =
      first && isParagraph(first.token)
        ? unquoted(oneLine(first.token.text))
            .replace(/(?:…|\.\.\.)+$/, '')
            .trim()
        : '';
    return text === '' ? [] : [text];
  });
}

/** `rationale 3, obstacles 2` */
function readLevels(piece: Piece, desk: ReadingDesk): Levels {
  return piece.text.split(/[,;\n]/).flatMap((part) => {
    const written = part.replace(/\*\*/g, '').trim();
    if (written === '') return [];
    const [, name = '', level = ''] = /^(.*?)\s*:?\s*([0-3])\.?$/.exec(written) ?? [];
    const criterion = findCriterion(name);
    if (criterion) return [{ criterion, level: Number(level) }];
    if (level === '')
      desk.unknown(
        'expected-run-unreadable',
        piece,
        written,
        `"${written}" does not say a criterion and its level.`,
        null,
        'For example `rationale 3, obstacles 2`; levels are 0 to 3.',
      );
    else
      desk.unknown(
        'unknown-criterion',
        piece,
        name,
        `"${name}" is not one of the twelve criteria.`,
        nearestName(name, CRITERION_NAMES),
      );
    return [];
  });
}
