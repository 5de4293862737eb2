/** Reads a .docx: unpacked by our own rules, then its words by mammoth. Loaded only when such a file has come. */
import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { Refused } from './refused';
import { unzip } from './unzip';
import { scriptFromWord, type WordPart } from './word-script';

/** A book in Word has about 100 parts; its words are a few megabytes of XML. */
const WORD_LIMITS = { entries: 2000, total: 60_000_000 };
/** Pictures are what makes a document large; they are not unpacked. */
const WORDS_ONLY = /\.(?:xml|rels)$/i;
/** Nested tables and text boxes; beyond that, whoever made it meant to overflow something. */
const DEEPEST = 200;

export interface WordScript {
  readonly text: string;
  /** What was left out, for a person to know; null where nothing was. */
  readonly leftOut: string | null;
}

/** @throws Refused */
export async function readWord(bytes: Uint8Array, fileName: string): Promise<WordScript> {
  const parts = unzip(bytes, WORD_LIMITS, (path) => WORDS_ONLY.test(path));
  if (!parts.some(({ path }) => path === 'word/document.xml'))
    throw new Refused('It is called a Word file, but there is no document in it.');
  // Packed again without compression, so that what is read is what was checked.
  const checked = zipSync(Object.fromEntries(parts.map((part) => [part.path, part.bytes])), { level: 0 });
  let document: WordPart | null = null;
  const take = (read: WordPart): WordPart => {
    document = read;
    return { ...read, children: [] };
  };
  const arrayBuffer = checked.slice().buffer;
  try {
    // Node's build of mammoth knows `buffer`, the browser's `arrayBuffer`; neither may open anything else.
    const input = 'Buffer' in globalThis ? { buffer: checked } : { arrayBuffer };
    await mammoth.convertToHtml(input as { arrayBuffer: ArrayBuffer }, {
      transformDocument: take,
      externalFileAccess: false,
    });
  } catch {
    throw new Refused(
      'Word’s own parts in it could not be read. Open it in Word, save it anew, and drop that.',
    );
  }
  const found = document as WordPart | null;
  if (!found || isTooDeep(found, 0))
    throw new Refused('It is nested more deeply than any script needs, so it was not read.');
  return { text: scriptFromWord(found, fileName), leftOut: leftOut(found) };
}

function isTooDeep(part: WordPart, depth: number): boolean {
  return depth > DEEPEST || (part.children ?? []).some((child) => isTooDeep(child, depth + 1));
}

function leftOut(document: WordPart): string | null {
  const kinds = new Set<string>();
  const walk = (part: WordPart): void => {
    kinds.add(part.type);
    part.children?.forEach(walk);
  };
  walk(document);
  const names = [
    kinds.has('image') ? 'pictures' : '',
    kinds.has('noteReference') ? 'footnotes' : '',
    kinds.has('commentReference') ? 'comments' : '',
  ].filter(Boolean);
  return names.length === 0 ? null : `Left out: ${names.join(', ')}.`;
}
