/**
 * Blocks of the plain forms that nearly every line of a script has, told by their first characters: headings, paragraphs, quotations
 * of paragraphs, and replies with their notes. What is given is what marked gives for the same words (of `raw` only where it begins
 * and how many lines it has); where a form could mean anything else, nothing is given and marked reads it.
 */
import type { Block } from './blocks';
import { PlainList } from './plain-list';

/** What may begin on one line and end beyond a blank one, or whose blanks are no spaces: such a text is marked's from end to end. */
const ODD = /[^\S \n]|<|```|~~~|\]:/;

/** Whether headings part this text for certain, so that what stands between two of them can be read by itself. */
export function isParted(text: string): boolean {
  return !ODD.test(text);
}

/** Offset of the first heading after a blank line at or after `from`, or the text's end. */
export function nextPart(text: string, from: number): number {
  for (let at = text.indexOf('\n\n#', from); at >= 0; at = text.indexOf('\n\n#', at + 1)) {
    if (headingDepth(text, at + 2) > 0) return at + 2;
  }
  return text.length;
}

/** How many `#` stand at that place before a space; 0 where it is no heading. */
function headingDepth(text: string, at: number): number {
  let depth = 0;
  while (depth < 7 && text.charCodeAt(at + depth) === HASH) depth++;
  return depth > 0 && depth < 7 && text.charCodeAt(at + depth) === SPACE ? depth : 0;
}

const [NEWLINE, SPACE, HASH, STAR, MINUS, QUOTE, BRACKET, UNDERSCORE] = [10, 32, 35, 42, 45, 62, 91, 95];
/** A line that begins with one of these may be another block than a paragraph: `+ - : = > | ~` and the hash. */
const OTHER_BLOCKS = new Set([...'#+-:=>|~'].map((c) => c.charCodeAt(0)));

/** Reads one stretch of a text that `isParted`, line by line. */
export class PlainReader {
  #at: number;
  #line: number;

  /** @param to offset of the stretch's end, at a line's beginning; @param line number of the line at `from` */
  constructor(
    readonly text: string,
    from: number,
    readonly to: number,
    line: number,
  ) {
    this.#at = from;
    this.#line = line;
  }

  /** Number of the line it stands at; after reading, of the line after the stretch. */
  get line(): number {
    return this.#line;
  }

  /** Puts the stretch's blocks on the list. False where one is not plain; what is on the list by then is not to be used. */
  readInto(blocks: Block[]): boolean {
    while (this.#at < this.to) {
      const first = this.text.charCodeAt(this.#at);
      const line = this.#line;
      if (first === NEWLINE) {
        this.#nextLine(this.#at);
        continue;
      }
      const token =
        first === HASH
          ? this.#heading()
          : first === QUOTE
            ? this.#quote()
            : first === MINUS
              ? this.#list()
              : this.#paragraph();
      if (token === null) return false;
      blocks.push({ token, line });
    }
    return true;
  }

  #heading(): Block['token'] | null {
    const depth = headingDepth(this.text, this.#at);
    const end = this.#lineEnd(this.#at);
    const last = this.text.charCodeAt(end - 1);
    const text = this.text.slice(this.#at + depth + 1, end).trimStart();
    if (depth === 0 || last === HASH || last === SPACE || text === '') return null;
    const raw = this.text.slice(this.#at, end);
    this.#nextLine(end);
    return { type: 'heading', raw, depth, text };
  }

  #paragraph(): Block['token'] | null {
    const from = this.#at;
    while (this.#inText(this.#at)) {
      if (!this.#isWords(this.#at)) return null;
      this.#nextLine(this.#lineEnd(this.#at));
    }
    const text = this.text.slice(from, this.#beforeLineEnd());
    return { type: 'paragraph', raw: text, text };
  }

  /** Lines after `> `, in paragraphs that a bare `>` parts. */
  #quote(): Block['token'] | null {
    const from = this.#at;
    const tokens: Block['token'][] = [];
    let words = '';
    const keep = (after: string): void => {
      if (words !== '') tokens.push({ type: 'paragraph', raw: words + after, text: words });
      words = '';
    };
    while (this.#inText(this.#at)) {
      if (this.text.charCodeAt(this.#at) !== QUOTE) return null;
      const end = this.#lineEnd(this.#at);
      const start = this.text.charCodeAt(this.#at + 1) === SPACE ? this.#at + 2 : this.#at + 1;
      if (start >= end) {
        // Two in a row, or one at the beginning or the end, is told apart by marked.
        if (words === '') return null;
        keep('\n\n');
      } else if (!this.#isWords(start)) return null;
      else words = words === '' ? this.text.slice(start, end) : `${words}\n${this.text.slice(start, end)}`;
      this.#nextLine(end);
    }
    if (words === '') return null;
    keep('');
    return { type: 'blockquote', raw: this.text.slice(from, this.#beforeLineEnd()), tokens };
  }

  /** `- ` at the margin, with a list of notes two spaces in. */
  #list(): Block['token'] | null {
    const from = this.#at;
    while (this.#isItem(0)) {
      if (!this.#passItem(0)) return null;
      while (this.#isItem(2)) if (!this.#passItem(2)) return null;
    }
    // Without a blank line before it, what follows would belong to the last item.
    const parted = this.#at >= this.to || this.text.charCodeAt(this.#at - 2) === NEWLINE;
    return from === this.#at || !parted ? null : new PlainList(this.text.slice(from, this.#at));
  }

  #isItem(indent: number): boolean {
    const { text } = this;
    const at = this.#at;
    if (at >= this.to) return false;
    if (indent === 2 && (text.charCodeAt(at) !== SPACE || text.charCodeAt(at + 1) !== SPACE)) return false;
    return text.charCodeAt(at + indent) === MINUS && text.charCodeAt(at + indent + 1) === SPACE;
  }

  /** Passes an item, the lines that go on with it, which stand as far in as its words, and blank lines. False where it is not plain. */
  #passItem(indent: number): boolean {
    const inner = indent + 2;
    if (this.#isBox(this.#at + inner)) return false;
    do {
      const start = this.#at + inner;
      const end = this.#lineEnd(this.#at);
      if (start >= end || !this.#isWords(start) || this.text.charCodeAt(end - 1) === SPACE) return false;
      this.#nextLine(end);
    } while (this.#goesOn(inner));
    while (this.#at < this.to && !this.#inText(this.#at)) this.#nextLine(this.#at);
    return true;
  }

  /** Whether the line stands exactly so far in and is no item. */
  #goesOn(indent: number): boolean {
    for (let i = 0; i < indent; i++) if (this.text.charCodeAt(this.#at + i) !== SPACE) return false;
    const first = this.text.charCodeAt(this.#at + indent);
    return first !== SPACE && first !== MINUS;
  }

  /** `[ ]` and `[x]`, which would be a box to tick. */
  #isBox(at: number): boolean {
    return this.text.charCodeAt(at) === BRACKET && this.text.charCodeAt(at + 2) === BRACKET + 2;
  }

  /** Whether a line that begins so can only be words of a paragraph, at its beginning or further on. */
  #isWords(at: number): boolean {
    const first = this.text.charCodeAt(at);
    if (first === SPACE || first === NEWLINE || OTHER_BLOCKS.has(first)) return false;
    // A number with a full stop begins a list, wherever the digits end.
    if (first >= 48 && first <= 57) return !/^\d+[.)]/.test(this.text.slice(at, at + 12));
    if (first === STAR || first === UNDERSCORE) {
      // A row of three is a rule, one with a space after it an item.
      let after = at;
      while (this.text.charCodeAt(after) === first) after++;
      const next = this.text.charCodeAt(after);
      return next !== SPACE && next !== NEWLINE && after < this.to;
    }
    return true;
  }

  /** Whether a line that is not blank begins here. */
  #inText(at: number): boolean {
    return at < this.to && this.text.charCodeAt(at) !== NEWLINE;
  }

  #lineEnd(at: number): number {
    const end = this.text.indexOf('\n', at);
    return end < 0 || end > this.to ? this.to : end;
  }

  #nextLine(end: number): void {
    this.#at = end + 1;
    this.#line++;
  }

  #beforeLineEnd(): number {
    return Math.min(this.#at - 1, this.to);
  }
}
