/** What came in, whatever it is: each script in it read with its problems, or one sentence why it was not taken. Never throws. */
import { readScenario } from '../../scenarios/format/read-scenario';
import type { Reading } from '../../scenarios/format/scenario';
import { decodeText } from './decode-text';
import { otherTextOf, type OtherText } from './other-text';
import { plainFileName, Refused } from './refused';
import { unzip } from './unzip';

export interface ArrivedScript {
  readonly kind: 'script';
  readonly fileName: string;
  readonly text: string;
  /** What was guessed or left out on the way, in sentences. */
  readonly remarks: readonly string[];
  readonly reading: Reading;
  /** Problems beyond the first hundred are counted, not listed. */
  readonly moreProblems: number;
}
/** Another text: notes, a practice day, what a trainee handed in. */
export interface ArrivedText {
  readonly kind: 'text';
  readonly is: OtherText;
  /** As it says itself; empty where it does not. */
  readonly title: string;
  readonly fileName: string;
  readonly text: string;
}
export interface ArrivedRefused {
  readonly kind: 'refused';
  readonly fileName: string;
  /** Why, and what to do. */
  readonly sentence: string;
}
export type Arrived = ArrivedScript | ArrivedText | ArrivedRefused;

/** Turns a Word file's bytes into a script; handed in, since it is large and rarely needed. */
export type ReadWord = (
  bytes: Uint8Array,
  fileName: string,
) => Promise<{ readonly text: string; readonly leftOut: string | null }>;

/** A term's scripts, a day and notes; a pack is passed round by e-mail. */
const PACK_LIMITS = { entries: 60, total: 20_000_000 };
/** UTF-16 units between the first two lines of hyphens. Its reader takes long over more. */
const LONGEST_HEADER = 60_000;
const MOST_PROBLEMS = 100;
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/;

export async function readArrival(name: string, bytes: Uint8Array, readWord: ReadWord): Promise<Arrived[]> {
  const fileName = plainFileName(name);
  return refusing(fileName, async () => {
    if (!isZip(bytes)) return [readText(fileName, bytes)];
    if (/\.docx$/i.test(fileName)) {
      const { text, leftOut } = await readWord(bytes, fileName);
      return [readScript(fileName.replace(/\.docx$/i, '.md'), text, leftOut === null ? [] : [leftOut])];
    }
    return readPack(bytes);
  });
}

/** A text that came without a file: pasted, or chosen on a page. */
export function readPasted(text: string, fileName: string): Arrived {
  try {
    if (text.trim() === '') throw new Refused('There are no words in it.');
    return readWords(fileName, text, []);
  } catch (error) {
    return { kind: 'refused', fileName, sentence: sentenceOf(error) };
  }
}

const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

function readPack(bytes: Uint8Array): Arrived[] {
  const files = unzip(bytes, PACK_LIMITS, (path) => !LITTER.test(path));
  if (files.length === 0) throw new Refused('There is nothing in it.');
  return files.map(({ path, bytes: content }): Arrived => {
    const fileName = plainFileName(path);
    try {
      if (isZip(content))
        throw new Refused('It is a pack inside a pack. Unpack the outer one, and drop what is in it.');
      return readText(fileName, content);
    } catch (error) {
      return { kind: 'refused', fileName, sentence: sentenceOf(error) };
    }
  });
}

/** A script, where it may be one; else the text as it is. */
function readText(fileName: string, bytes: Uint8Array): Arrived {
  const { text, guess } = decodeText(bytes);
  return readWords(fileName, text, guess === null ? [] : [guess]);
}

function readWords(fileName: string, text: string, remarks: readonly string[]): ArrivedScript | ArrivedText {
  const other = otherTextOf(fileName, text);
  return other ? { kind: 'text', fileName, text, ...other } : readScript(fileName, text, remarks);
}

function readScript(fileName: string, text: string, remarks: readonly string[]): ArrivedScript {
  const headerEnd = /\n(?:---|\.\.\.)[ \t]*(?:\r|\n|$)/.exec(text.slice(0, LONGEST_HEADER + 100));
  if (/^\uFEFF?---/.test(text) && !headerEnd && text.length > LONGEST_HEADER)
    throw new Refused(
      'Its header is longer than any script needs, or is never closed with a line of three hyphens.',
    );
  const { scenario, problems } = readScenario(text, fileName);
  const reading = { scenario, problems: problems.slice(0, MOST_PROBLEMS) };
  return {
    ...{ kind: 'script', fileName, text, remarks, reading },
    moreProblems: Math.max(0, problems.length - MOST_PROBLEMS),
  };
}

async function refusing(fileName: string, read: () => Promise<Arrived[]>): Promise<Arrived[]> {
  try {
    return await read();
  } catch (error) {
    return [{ kind: 'refused', fileName, sentence: sentenceOf(error) }];
  }
}

/** A fault of ours is no reason to show a person an error's name. */
const sentenceOf = (error: unknown): string =>
  error instanceof Refused
    ? error.message
    : 'It could not be read. If it opens where it was written, save it anew as plain text and try again.';
