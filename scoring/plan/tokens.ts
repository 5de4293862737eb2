/**
 * Cuts a plan into words, numbers and marks, each keeping where it stood in the original text.
 *
 * One pass over the characters, no regular expression that could backtrack: the time is linear whatever is pasted in.
 */
import { fixSpelling } from './spelling';
import { SHORTHAND } from './lexicon/shorthand';
import { NUMBER_WORDS } from './lexicon/numbers';

export interface Token {
  /** Lower case, shorthand written out, spelling mended. For a mark: the mark. For a line end: "\n". */
  readonly word: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** UTF-16 offsets in the text. */
  readonly from: number;
  readonly to: number;
  /** What a figure or a number word is worth; null for anything else, and for clock-like figures such as "7.30". */
  readonly value: number | null;
  /** Began with a capital letter. */
  readonly capital: boolean;
  /** Nothing but a hyphen stood between this and the token before ("Sun-Thurs"). */
  readonly joined: boolean;
  /** Hours and minutes of a figure that can be a clock time or a decimal ("7.30", "19:30"). */
  readonly clock: { readonly hour: number; readonly minute: number; readonly colon: boolean } | null;
}

/** The word of the token at that place; none before the first and after the last, so that rules may look to either side. */
export const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.word ?? '';

const isDigit = (c: number) => c >= 48 && c <= 57;
const isAsciiLetter = (c: number) => (c >= 97 && c <= 122) || (c >= 65 && c <= 90);
const LETTER = /\p{L}/u;
const isLetter = (text: string, i: number) => {
  const c = text.charCodeAt(i);
  return isAsciiLetter(c) || (c > 127 && LETTER.test(text.charAt(i)));
};
const isApostrophe = (c: string) => c === "'" || c === '’' || c === '‘';

/** Marks that are drawn in several ways. */
const MARKS: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '‒': '-',
  '−': '-',
  '→': '>',
  '⇒': '>',
  '“': '"',
  '”': '"',
  '…': '.',
  '•': ';',
  '·': ';',
  '*': ';',
  '×': 'x',
};

/** Signs that stand for a word: a tick, a cross, up, down. */
const DRAWN: Readonly<Record<string, string>> = {
  '✓': 'tick',
  '✔': 'tick',
  '☑': 'tick',
  '✅': 'tick',
  '✗': 'cross',
  '✘': 'cross',
  '❌': 'cross',
  '↑': 'increase',
  '↓': 'reduce',
};

/** Letters after a number that belong to it: "30m", "7pm", "2hrs", "3rd". */
const SUFFIXES: Readonly<Record<string, string>> = {
  m: 'minutes',
  min: 'minutes',
  mins: 'minutes',
  h: 'hours',
  hr: 'hours',
  hrs: 'hours',
  s: 'seconds',
  sec: 'seconds',
  secs: 'seconds',
  am: 'am',
  pm: 'pm',
  ish: 'ish',
  x: 'times',
  k: 'km',
  st: 'th',
  nd: 'th',
  rd: 'th',
  th: 'th',
  wk: 'weeks',
  wks: 'weeks',
  d: 'days',
};

/**
 * Reads the text. Never throws; an empty text gives no tokens. With `most`, reading stops after so many words and marks: a plan
 * is a sheet, and what is pasted over it is not read.
 */
export function tokenise(text: string, most = Number.POSITIVE_INFINITY): Token[] {
  const tokens: Token[] = [];
  let i = 0;
  let joined = false;
  const push = (token: Omit<Token, 'joined'>) => {
    tokens.push({ ...token, joined });
    joined = false;
  };
  const mark = (word: string, from: number, to: number) =>
    push({ word, kind: 'mark', from, to, value: null, capital: false, clock: null });

  while (i < text.length && tokens.length < most) {
    const code = text.charCodeAt(i);
    const char = text.charAt(i);
    if (isDigit(code)) {
      i = readFigure(text, i, push);
    } else if (isLetter(text, i)) {
      let end = i + 1;
      while (
        end < text.length &&
        (isLetter(text, end) || (isApostrophe(text.charAt(end)) && isLetter(text, end + 1)))
      )
        end++;
      // "b4", "l8r": a word that a digit finishes
      if (
        end - i === 1 &&
        (char === 'b' || char === 'B') &&
        text.charAt(end) === '4' &&
        !isDigit(text.charCodeAt(end + 1))
      )
        end++;
      // "Co-op", "the coop": the shop, in one word
      if (end - i === 2 && text.slice(i, end + 3).toLowerCase() === 'co-op' && !isLetter(text, end + 3))
        end += 3;
      i = readWord(text, i, end, push);
    } else if (char === '\n') {
      mark('\n', i, i + 1);
      i++;
    } else if (code <= 32 || code === 160) {
      i++;
    } else if (char === '-' || char === '–') {
      const between = i > 0 && isWordish(text, i - 1) && isWordish(text, i + 1);
      const arrow = text.charAt(i + 1) === '>';
      if (arrow) {
        mark('>', i, i + 2);
        i += 2;
      } else {
        // Inside a word the hyphen is dropped: "check-in" reads as "check in"; between figures it stays as a range.
        if (between && (isLetter(text, i - 1) || isLetter(text, i + 1))) joined = true;
        else mark('-', i, i + 1);
        i++;
      }
    } else if (char === '=' && text.charAt(i + 1) === '>') {
      mark('>', i, i + 2);
      i += 2;
    } else if (char === '½') {
      push({ word: 'half', kind: 'word', from: i, to: i + 1, value: null, capital: false, clock: null });
      i++;
    } else if (Object.hasOwn(DRAWN, char)) {
      const said = DRAWN[char] ?? char;
      push({ word: said, kind: 'word', from: i, to: i + 1, value: null, capital: false, clock: null });
      i++;
    } else {
      mark(MARKS[char] ?? char, i, i + 1);
      i++;
    }
  }
  return writeDictatedMarks(tokens);
}

/** "full stop", "comma", "new line": a sheet that was spoken to a phone says its marks aloud. */
function writeDictatedMarks(tokens: Token[]): Token[] {
  const dictated = tokens.some((token, i) => token.word === 'full' && tokens[i + 1]?.word === 'stop');
  if (!dictated) return tokens;
  const written: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (!token) continue;
    const mark =
      token.word === 'comma'
        ? ','
        : token.word === 'full' && next?.word === 'stop'
          ? '.'
          : token.word === 'new' && (next?.word === 'line' || next?.word === 'paragraph')
            ? '\n'
            : token.word === 'question' && next?.word === 'mark'
              ? '?'
              : null;
    if (mark === null) written.push(token);
    else {
      const last = mark === ',' || !next ? token : next;
      written.push({ ...token, word: mark, kind: 'mark', to: last.to, value: null, capital: false });
      if (last === next) i++;
    }
  }
  return written;
}

function isWordish(text: string, i: number): boolean {
  return i < text.length && (isLetter(text, i) || isDigit(text.charCodeAt(i)));
}

type Push = (token: Omit<Token, 'joined'>) => void;

/** A figure with its decimals or minutes, and the letters stuck to it. Returns where to read on. */
function readFigure(text: string, start: number, push: Push): number {
  let end = start;
  while (end < text.length && (isDigit(text.charCodeAt(end)) || isThousandsComma(text, end))) end++;
  const whole = Number(text.slice(start, end).split(',').join(''));
  let value: number | null = Number.isFinite(whole) ? whole : null;
  let clock: Token['clock'] = null;
  const point = text.charAt(end);
  if ((point === '.' || point === ':') && isDigit(text.charCodeAt(end + 1))) {
    let to = end + 1;
    while (to < text.length && isDigit(text.charCodeAt(to))) to++;
    const rest = text.slice(end + 1, to);
    if (rest.length === 2 && whole <= 24 && Number(rest) < 60) {
      clock = { hour: whole, minute: Number(rest), colon: point === ':' };
    }
    value = point === '.' ? Number(`${whole}.${rest}`) : null;
    end = to;
  }
  push({ word: text.slice(start, end), kind: 'number', from: start, to: end, value, capital: false, clock });
  let after = end;
  while (after < text.length && after - end < 5 && isLetter(text, after)) after++;
  const suffix = SUFFIXES[text.slice(end, after).toLowerCase()];
  if (after > end && suffix !== undefined && !isWordish(text, after)) {
    push({ word: suffix, kind: 'word', from: end, to: after, value: null, capital: false, clock: null });
    return after;
  }
  // "3x20": the x between two figures
  if (text.charAt(end).toLowerCase() === 'x' && isDigit(text.charCodeAt(end + 1))) {
    push({ word: 'x', kind: 'word', from: end, to: end + 1, value: null, capital: false, clock: null });
    return end + 1;
  }
  return end;
}

function isThousandsComma(text: string, i: number): boolean {
  return (
    text.charAt(i) === ',' &&
    [1, 2, 3].every((k) => isDigit(text.charCodeAt(i + k))) &&
    !isDigit(text.charCodeAt(i + 4))
  );
}

/** A word, with the slash shorthand ("w/", "w/o") and the multiplying x of "x3". */
function readWord(text: string, start: number, end: number, push: Push): number {
  const raw = text.slice(start, end).split('’').join("'").split('‘').join("'");
  const lower = raw.toLowerCase();
  const slash = text.charAt(end) === '/';
  const first = text.charAt(start);
  const capital = first !== first.toLowerCase();
  const word = (to: number, said: string) =>
    push({
      word: said,
      kind: 'word',
      from: start,
      to,
      value: NUMBER_WORDS[said] ?? null,
      capital,
      clock: null,
    });

  if (slash && (lower === 'w' || lower === 'b' || lower === 'n' || lower === 'p')) {
    const next = text.charAt(end + 1).toLowerCase();
    const alone = !isWordish(text, end + 2);
    if (lower === 'w' && next === 'o' && alone) return (word(end + 2, 'without'), end + 2);
    if (lower === 'w' && next === 'e' && alone) return (word(end + 2, 'weekend'), end + 2);
    if (lower === 'b' && next === 'c' && alone) return (word(end + 2, 'because'), end + 2);
    if (lower === 'n' && next === 'a' && alone) return (word(end + 2, 'na'), end + 2);
    if (lower === 'p' && (next === 'w' || next === 'd') && alone)
      return (word(end + 2, next === 'w' ? 'weekly' : 'daily'), end + 2);
    if (lower === 'w') return (word(end + 1, 'with'), end + 1);
  }
  const known = Object.hasOwn(SHORTHAND, lower) ? SHORTHAND[lower] : undefined;
  word(end, known ?? fixSpelling(lower));
  return end;
}
