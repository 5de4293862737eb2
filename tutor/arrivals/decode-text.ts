/** From bytes to text: whatever encoding a tutor's editor left it in, or a sentence that says what the file is instead. */
import { inSize, Refused } from './refused';

/** Bytes. A shipped scenario has about 50,000; one of a thousand beats has about a million. */
export const LARGEST_TEXT_FILE = 4_000_000;

export interface DecodedText {
  readonly text: string;
  /** What was guessed, for a person to check; null where nothing was. */
  readonly guess: string | null;
}

/** @throws Refused with what the file is, or why it is not taken */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length > LARGEST_TEXT_FILE)
    throw new Refused(
      `It has ${inSize(bytes.length)}, and the most a script may have is ${inSize(LARGEST_TEXT_FILE)}.`,
    );
  if (bytes.length === 0) throw new Refused('It is empty.');
  const kind = SIGNATURES.find(({ begins }) => begins.every((byte, at) => bytes[at] === byte));
  if (kind) throw new Refused(kind.says);
  const decoded = decode(bytes);
  refuseUnreadable(decoded.text);
  return decoded;
}

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
const ZIPPED = 'It is a compressed file of another kind than .zip. Unpack it, and drop what is in it.';
/** How files that are often dropped by mistake begin. */
const SIGNATURES: readonly { readonly begins: readonly number[]; readonly says: string }[] = [
  { begins: ascii('%PDF'), says: 'It is a PDF. Copy the script out of it, and paste it here.' },
  {
    begins: [0xd0, 0xcf, 0x11, 0xe0],
    says: 'It is a Word file of the older kind. Open it, save it as .docx, and drop that.',
  },
  { begins: ascii('{\\rtf'), says: 'It is a rich text file. Open it, save it as .docx, and drop that.' },
  { begins: [0x1f, 0x8b], says: ZIPPED },
  { begins: ascii('7z'), says: ZIPPED },
  { begins: ascii('Rar!'), says: ZIPPED },
  { begins: [0x89, 0x50, 0x4e, 0x47], says: 'It is a picture, and a script is text.' },
  { begins: [0xff, 0xd8, 0xff], says: 'It is a picture, and a script is text.' },
  { begins: ascii('GIF8'), says: 'It is a picture, and a script is text.' },
];

const BINARY = 'It is not text, so there is no script in it to read.';
const BROKEN = 'Its characters are damaged: open it where it was written, and save it again as UTF-8 text.';

function decode(bytes: Uint8Array): DecodedText {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return { text: strictly('utf-16le', bytes), guess: null };
  if (a === 0xfe && b === 0xff) return { text: strictly('utf-16be', bytes), guess: null };
  const sixteen = looksLikeUtf16(bytes);
  if (sixteen)
    return {
      text: strictly(sixteen, bytes),
      guess: 'It does not say how it was saved; it was read as UTF-16.',
    };
  if (bytes.includes(0)) throw new Refused(BINARY);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guess: null };
  } catch {
    return {
      text: windowsText(bytes),
      guess:
        'It was not saved as UTF-8, so it was read as older Windows text. Look whether quotation marks, dashes and £ came out right.',
    };
  }
}

/** What Windows-1252 has where Latin-1 has control characters (0x80 to 0x9f). Node 20's own decoder leaves them out. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windowsText(bytes: Uint8Array): string {
  const letters: string[] = [];
  for (const byte of bytes)
    letters.push(byte >= 0x80 && byte < 0xa0 ? WINDOWS.charAt(byte - 0x80) : String.fromCharCode(byte));
  return letters.join('');
}

function strictly(encoding: 'utf-16le' | 'utf-16be', bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Refused(BROKEN);
  }
}

/** English text in UTF-16 has a zero in every other byte. */
function looksLikeUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const seen = Math.min(bytes.length - (bytes.length % 2), 512);
  if (seen < 4) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < seen; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const most = (seen / 2) * 0.8;
  if (odd >= most && even < most / 8) return 'utf-16le';
  return even >= most && odd < most / 8 ? 'utf-16be' : null;
}

/** One character in a hundred that no keyboard types is no text any more. */
function refuseUnreadable(text: string): void {
  if (text.trim() === '') throw new Refused('It is empty.');
  let odd = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0) throw new Refused(BINARY);
    if (
      (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) ||
      (code >= 0x7f && code < 0xa0)
    )
      odd++;
  }
  if (odd > 3 && odd * 100 > text.length) throw new Refused(BINARY);
  if (/^\s*(?:<!doctype html|<html|<\?xml)/i.test(text.slice(0, 500)))
    throw new Refused(
      'It is a web page, and a script is plain text. Copy the script’s words, and paste them here.',
    );
}
