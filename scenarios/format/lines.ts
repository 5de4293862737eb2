/** What is said, shown or thought in a beat, and where it goes on: paragraphs and quotations. */
import { nearestName } from '../problems/nearest-name';
import { isParagraph, withLines } from './blocks';
import type { Quote } from './blocks';
import { findWayOn, resolveWayOn } from './links';
import { readMarks, splitAtMarks } from './marks';
import type { Marks } from './marks';
import { ELEMENT_NAMES, findElement, isClientAct, tidy } from './names';
import type { ReadingDesk } from './reading';
import type { Condition, ElementRef, Line, Onward } from './scenario';
import { pieceRange, wordsRange } from './source';
import type { Piece } from './source';
import { asParagraph, emphasisedWords, oneLine, splitList } from './words';

type Growing<T> = { -readonly [K in keyof T]: T[K] };

/** The lines and onward links of one beat, gathered as its blocks are read. */
export class Script {
  readonly lines: Growing<Line>[] = [];
  readonly onward: Onward[] = [];
  /** Replies, a plan or an onward link have been read: a line after them is never said. */
  linesAreOver = false;
  /** The piece before this one was an `if` or an `otherwise` that another may follow. */
  #chain: 'lines' | 'onward' | null = null;

  constructor(
    readonly session: number,
    readonly desk: ReadingDesk,
  ) {}

  /** Something else than a paragraph stands here: an `otherwise` after it has no `if`. */
  breakChain(): void {
    this.#chain = null;
  }

  quote(token: Quote, line: number): void {
    for (const block of withLines(token.tokens, line)) {
      if (!isParagraph(block.token)) {
        this.desk.add({
          code: 'stray-text',
          range: pieceRange(this.desk.source, {
            text: block.token.raw.split('\n')[0] ?? '',
            line: block.line,
          }),
          message: 'Only paragraphs can be said; this is left out.',
          hint: 'Write what is said as plain paragraphs after `>`.',
        });
        continue;
      }
      for (const piece of splitAtMarks(block.token.text, block.line)) {
        if (this.#tag(piece)) continue;
        const marks = readMarks(piece, this.desk);
        // Markdown takes a line right below a quotation into it, so a way on may stand in one.
        if (!this.#goesOn(piece, marks)) this.#spoken(piece, marks);
      }
    }
  }

  paragraph(text: string, line: number): void {
    for (const piece of splitAtMarks(text, line)) {
      if (this.#tag(piece)) continue;
      const marks = readMarks(piece, this.desk);
      if (!this.#goesOn(piece, marks)) this.#narration(piece, marks);
    }
  }

  /** `**shows** act, act` and `**names** obstacle` belong to the line just before them. */
  #tag(piece: Piece): boolean {
    const tag = /^\s*\*\*(shows?|names):?\*\*:?([\s\S]*)/i.exec(piece.text);
    if (!tag) return false;
    const line = this.lines.at(-1);
    const words = (tag[2] ?? '').trim();
    if (!line) {
      this.desk.add({
        code: 'nothing-to-mark',
        range: pieceRange(this.desk.source, piece),
        message: `No line stands before this \`${(tag[1] ?? '').toLowerCase()}\`.`,
        hint: 'It marks the line of the client just above it.',
      });
    } else if (tag[1]?.toLowerCase() === 'names') line.names = this.#obstacle(words, piece);
    else line.acts = [...line.acts, ...this.#acts(words, piece)];
    return true;
  }

  #acts(words: string, piece: Piece): ElementRef[] {
    return splitList(words).flatMap((written) => {
      const looked = findElement(written);
      if ('unknown' in looked) {
        const code = looked.unknown === 'criterion' ? 'unknown-criterion' : 'unknown-element';
        this.desk.unknown(
          code,
          piece,
          looked.words,
          `"${looked.words}" is not an act that a client can show.`,
          looked.nearest,
        );
        return [];
      }
      if (isClientAct(looked.found)) return [looked.found];
      this.desk.add({
        code: 'practitioner-act-on-a-line',
        range: wordsRange(this.desk.source, piece, written),
        message: `"${looked.found.element}" is something the practitioner does, so a line of the client cannot show it.`,
        hint: `The client's own acts are ${CLIENT_ACT_LIST}. Tag the reply that asks for this.`,
      });
      return [];
    });
  }

  #obstacle(words: string, piece: Piece): string | null {
    const { obstacles } = this.desk;
    const wanted = tidy(words);
    const found =
      obstacles.find((o) => tidy(o) === wanted) ??
      obstacles.find((o) => wanted.length >= 4 && (tidy(o).includes(wanted) || wanted.includes(tidy(o)))) ??
      nearestName(words, obstacles);
    if (found !== null && found !== undefined) return found;
    this.desk.unknown(
      'unknown-obstacle',
      piece,
      words,
      `"${words}" is not an obstacle in the table of the week.`,
      null,
      obstacles.length === 0
        ? 'Obstacles stand in the table under `# The week`.'
        : `The table has ${obstacles.map((o) => `"${o}"`).join(', ')}.`,
    );
    return null;
  }

  #goesOn(piece: Piece, marks: Marks): boolean {
    const way = findWayOn(marks.text);
    if (!way || way.after.replace(/[.]/g, '') !== '' || (way.before !== '' && !/^go on:?$/i.test(way.before)))
      return false;
    const range = pieceRange(this.desk.source, piece);
    this.#otherwise(marks.when, 'onward', piece);
    this.onward.push({ to: resolveWayOn(way.to, this.session, piece, this.desk), when: marks.when, range });
    this.linesAreOver = true;
    return true;
  }

  #spoken(piece: Piece, marks: Marks): void {
    const client = marks.speaker === null || tidy(marks.speaker) === tidy(this.desk.header.client.name);
    this.#line(piece, marks, marks.thinks ? 'thought' : 'speech', client ? null : marks.speaker, marks.text);
  }

  #narration(piece: Piece, marks: Marks): void {
    const emphasised = emphasisedWords(marks.text);
    if (emphasised === null && marks.text !== '') {
      this.desk.add({
        code: 'narration-not-emphasised',
        range: pieceRange(this.desk.source, piece),
        message: 'Nobody says this paragraph, so it is shown as narration.',
        hint: 'Put `> ` before what the client says, or `*` around what only happens.',
      });
    }
    const spoken = emphasised === null && (marks.speaker !== null || marks.thinks);
    if (spoken) this.#spoken(piece, marks);
    else this.#line(piece, marks, 'narration', null, emphasised ?? asParagraph(oneLine(marks.text)));
  }

  #line(piece: Piece, marks: Marks, kind: Line['kind'], speaker: string | null, written: string): void {
    const { desk } = this;
    const range = pieceRange(desk.source, piece);
    const text = oneLine(written);
    if (text === '') {
      // A condition that could not be read took the words with it; that problem is said already.
      const unread = marks.when !== null && marks.when !== 'otherwise' && marks.when.any.length === 0;
      if (!unread)
        desk.add({
          code: 'line-without-words',
          range,
          message: 'Nothing is said here.',
          hint: 'Write the words after the mark.',
        });
      if (!unread) return;
    }
    if (this.linesAreOver) {
      desk.add({
        code: 'line-after-replies',
        range,
        message: 'This stands after the replies or the way on, so it is said before them.',
        hint: 'Move it above them, or into the beat that follows.',
      });
    }
    this.#otherwise(marks.when, kind === 'thought' ? null : 'lines', piece);
    this.lines.push({
      kind,
      speaker,
      text,
      when: marks.when,
      opening: marks.opening,
      stance: marks.stance,
      acts: [],
      names: null,
      riskCue: marks.riskCue,
      range,
    });
  }

  /** Keeps the run of `if`s that an `otherwise` ends. */
  #otherwise(when: Condition | 'otherwise' | null, place: 'lines' | 'onward' | null, piece: Piece): void {
    if (when === 'otherwise' && this.#chain !== (place ?? 'lines')) {
      this.desk.add({
        code: 'otherwise-without-if',
        range: pieceRange(this.desk.source, piece),
        message: 'This `otherwise` has no `if` just before it.',
        hint: 'It ends a run of `**if** …:` lines; anything else between them breaks the run.',
      });
    }
    this.#chain = when === null || when === 'otherwise' ? null : (place ?? 'lines');
  }
}

const CLIENT_ACT_LIST = ELEMENT_NAMES.filter((e) => {
  const found = findElement(e);
  return 'found' in found && isClientAct(found.found);
}).join(', ');
