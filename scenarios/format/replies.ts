/** Replies: list items that say something and lead somewhere, with their notes in a list below. */
import { isList, isParagraph, listItems, withLines } from './blocks';
import type { ListItem } from './blocks';
import { findWayOn, resolveWayOn } from './links';
import { splitAtMarks } from './marks';
import type { Range } from '../problems/problem';
import { emptyNotes, readNote } from './reply-notes';
import type { Notes } from './reply-notes';
import type { ReadingDesk } from './reading';
import type { Reply, Target } from './scenario';
import { pieceRange } from './source';
import type { Piece } from './source';
import { oneLine, unquoted } from './words';

/** Reads one list item as the reply of that number. */
export function readReply(
  item: ListItem,
  line: number,
  number: number,
  session: number,
  desk: ReadingDesk,
): Reply {
  const notes = emptyNotes();
  const blocks = withLines(item.tokens, line);
  const first = blocks[0];
  let said: Piece = { text: '', line };
  for (const block of blocks) {
    const { token } = block;
    if (isList(token)) {
      for (const note of listItems(token, block.line)) readNoteItem(note.item, note.line, notes, desk);
    } else if (isParagraph(token)) {
      const pieces = splitAtMarks(token.text, block.line);
      if (block === first && pieces[0]) said = pieces.shift() ?? said;
      for (const piece of pieces) readNote(piece, notes, desk);
    } else strayBlock(block.line, token.raw, desk);
  }
  const range = pieceRange(desk.source, { text: item.raw, line });
  const { text, to } = readSaid(said, session, desk);
  return withNotes(number, text, to, notes, range);
}

/** Key by key, because copying an unknown number of them takes twice the room. */
function withNotes(number: number, text: string, to: Target, notes: Notes, range: Range): Reply {
  const { shows, slips, safety, gateSlips, why, agreed, clientChanges, counts, when, also, minutes, model } =
    notes;
  const reply = {
    number,
    text,
    to,
    shows,
    slips,
    safety,
    gateSlips,
    why,
    agreed,
    clientChanges,
    counts,
    when,
    also,
    minutes,
    model,
    range,
  };
  return notes.own === undefined ? reply : { ...reply, own: notes.own };
}

function readNoteItem(item: ListItem, line: number, notes: Notes, desk: ReadingDesk): void {
  for (const block of withLines(item.tokens, line)) {
    if (isParagraph(block.token)) {
      for (const piece of splitAtMarks(block.token.text, block.line)) readNote(piece, notes, desk);
    } else strayBlock(block.line, block.token.raw, desk);
  }
}

/** The words between quotation marks, and the link that ends them. */
function readSaid(said: Piece, session: number, desk: ReadingDesk): { text: string; to: Target } {
  const way = findWayOn(said.text);
  const words = oneLine(
    way === null ? said.text : way.after === '' ? way.before : `${way.before} ${way.after}`,
  );
  const text = unquoted(words === '' && way ? way.words : words);
  if (text === '') {
    desk.add({
      code: 'reply-without-words',
      range: pieceRange(desk.source, said),
      message: 'This reply says nothing.',
      hint: 'A reply is `- "What you say" [→](#where-it-leads)`.',
    });
  }
  if (way) return { text, to: resolveWayOn(way.to, session, said, desk) };
  desk.add({
    code: 'reply-without-a-link',
    range: pieceRange(desk.source, said),
    message: 'This reply leads nowhere.',
    hint: 'End it with a link to the heading of the beat that follows: `[→](#what-put-her-off)`.',
  });
  return { text, to: { kind: 'nowhere', written: '' } };
}

function strayBlock(line: number, raw: string, desk: ReadingDesk): void {
  desk.add({
    code: 'stray-text',
    range: pieceRange(desk.source, { text: raw.split('\n')[0] ?? '', line }),
    message: 'A reply holds its words, its link and a list of notes; this is left out.',
    hint: null,
  });
}
