/**
 * Bold words at the start of a paragraph: what it is (`thinks:`), when it is said (`if trust at least 6:`), or who says it
 * (`Interpreter:`). They may follow each other.
 */
import { nearestName } from '../problems/nearest-name';
import type { ReadingDesk } from './reading';
import type { Condition, Line } from './scenario';
import { pieceRange, wordsRange } from './source';
import type { Piece } from './source';
import { tidy } from './names';

export interface Marks {
  when: Condition | 'otherwise' | null;
  opening: string | null;
  thinks: boolean;
  stance: Line['stance'];
  riskCue: boolean;
  /** As written, without the colon; null where nobody is named. */
  speaker: string | null;
  /** What stands after the marks. */
  text: string;
}

const BOLD = /^\*\*([^*]+)\*\*\s*/;
const OPENING = /^opening ([a-z])$/;
/** Mark words, for the nearest one to a mistyped. */
const MARK_WORDS = [
  'if',
  'otherwise',
  'opening a',
  'thinks',
  'ambivalent',
  'opposed',
  'risk cue',
  'shows',
  'names',
  'end',
];

/** Splits a paragraph where a line of its own begins with a mark: authors seldom leave the blank line that Markdown wants. */
export function splitAtMarks(text: string, line: number): Piece[] {
  const pieces: { text: string; line: number }[] = [];
  let at = line;
  for (const words of text.split('\n')) {
    const before = pieces.at(-1);
    if (before && !STARTS_A_PIECE.test(words)) before.text += `\n${words}`;
    else pieces.push({ text: words, line: at });
    at++;
  }
  return pieces;
}

const STARTS_A_PIECE =
  /^\s*(?:\*\*(?:if\b|otherwise\b|opening [a-z]\b|thinks\b|ambivalent\b|opposed\b|risk cue\b|shows?\b|slips?\b|names\b|end\*\*|why\b|agreed\b|[^*\n]{1,40}:\*\*)|\[(?:→|->)\]\(|→)/i;

/** Reads the marks a piece begins with. */
export function readMarks(piece: Piece, desk: ReadingDesk): Marks {
  const marks: Marks = {
    when: null,
    opening: null,
    thinks: false,
    stance: null,
    riskCue: false,
    speaker: null,
    text: piece.text.trim(),
  };
  for (let bold = BOLD.exec(marks.text); bold; bold = BOLD.exec(marks.text)) {
    const inside = (bold[1] ?? '').trim();
    const after = marks.text.slice(bold[0].length);
    if (/^if\b/i.test(inside) && !/^if\b.*[,.!?…]$/is.test(inside)) {
      // `**if** trust at least 6: …`, or the whole condition in bold.
      const written = inside.replace(/^if\s*/i, '');
      const condition =
        written === ''
          ? after
          : written.endsWith(':') || after.startsWith(':')
            ? `${written}${after.startsWith(':') ? '' : ' '}${after}`
            : `${written}: ${after}`;
      if (marks.when !== null) twoConditions(piece, desk);
      const { when, rest } = desk.conditionAndRest(condition.trim(), piece);
      marks.when = when;
      marks.text = rest;
      continue;
    }
    const colon = inside.endsWith(':') || after.startsWith(':');
    const name = tidy(inside.replace(/:$/, ''));
    if (!colon && name !== 'otherwise') return marks;
    const text = after.replace(/^:/, '').trim();
    const opening = OPENING.exec(name);
    if (name === 'otherwise') marks.when = 'otherwise';
    else if (opening) marks.opening = opening[1] ?? null;
    else if (name === 'thinks') marks.thinks = true;
    else if (name === 'ambivalent' || name === 'opposed') marks.stance = name;
    else if (name === 'risk cue') marks.riskCue = true;
    else if (marks.speaker !== null) return marks;
    else {
      marks.speaker = inside.replace(/:$/, '').replace(/\s+/g, ' ').trim();
      looksLikeAMark(marks.speaker, name, piece, desk);
    }
    marks.text = text;
  }
  return marks;
}

function twoConditions(piece: Piece, desk: ReadingDesk): void {
  desk.add({
    code: 'unknown-condition',
    range: pieceRange(desk.source, piece),
    message: 'A line can have one `if` only.',
    hint: 'Join what is asked with `and`: `**if** trust at least 6 and plan has when: …`.',
  });
}

/** A speaker whose name is nearly a mark was probably meant as one. */
function looksLikeAMark(speaker: string, name: string, piece: Piece, desk: ReadingDesk): void {
  const known = [desk.header.client.name, ...desk.header.people].some((p) => tidy(p) === name);
  const nearest =
    known || /^[A-Z]/.test(speaker)
      ? null
      : (nearestName(name, MARK_WORDS) ?? (/^opening\b/.test(name) ? 'opening a' : null));
  if (nearest === null) return;
  desk.add({
    code: 'unknown-mark',
    range: wordsRange(desk.source, piece, speaker),
    message: `"${speaker}" is taken for the name of somebody who speaks.`,
    hint: `Did you mean \`${nearest}:\`? A speaker's name begins with a capital letter.`,
  });
}
