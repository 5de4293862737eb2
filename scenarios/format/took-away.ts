/** `# What she took away`: what the client would say of the session, the first that holds of each run. */
import { isList, isParagraph, listItems, withLines } from './blocks';
import type { Block } from './blocks';
import { readMarks, splitAtMarks } from './marks';
import type { ReadingDesk } from './reading';
import type { ConditionalText } from './scenario';
import { pieceRange } from './source';
import type { Piece } from './source';
import { asParagraph, oneLine } from './words';

export function readTookAway(blocks: readonly Block[], desk: ReadingDesk): ConditionalText[] {
  const texts: ConditionalText[] = [];
  const read = (piece: Piece): void => {
    const marks = readMarks(piece, desk);
    const range = pieceRange(desk.source, piece);
    // Nobody speaks here: bold words with a colon are only bold words.
    const words = oneLine(marks.speaker === null ? marks.text : `**${marks.speaker}:** ${marks.text}`);
    const text = marks.when === null ? asParagraph(words) : words;
    const unread = marks.when !== null && marks.when !== 'otherwise' && marks.when.any.length === 0;
    if (text === '' && !unread) {
      desk.add({
        code: 'line-without-words',
        range,
        message: 'Nothing was taken away here.',
        hint: 'Write the words after the mark.',
      });
      return;
    }
    if (marks.when === 'otherwise' && (texts.at(-1)?.when ?? 'otherwise') === 'otherwise') {
      desk.add({
        code: 'otherwise-without-if',
        range,
        message: 'This `otherwise` has no `if` just before it.',
        hint: 'It ends a run of `**if** …:` lines.',
      });
    }
    texts.push({ when: marks.when, text, range });
  };
  for (const block of blocks) {
    if (isList(block.token)) {
      for (const { item, line } of listItems(block.token, block.line)) {
        for (const inner of withLines(item.tokens, line)) {
          if (isParagraph(inner.token)) read({ text: inner.token.text, line: inner.line });
        }
      }
    } else if (isParagraph(block.token))
      for (const piece of splitAtMarks(block.token.text, block.line)) read(piece);
    else {
      desk.add({
        code: 'stray-text',
        range: pieceRange(desk.source, { text: block.token.raw.split('\n')[0] ?? '', line: block.line }),
        message: 'This is not a list of what was taken away, so it is left out.',
        hint: 'Write list items; `- **if** shown own cycle: …` is said only then.',
      });
    }
  }
  return texts;
}
