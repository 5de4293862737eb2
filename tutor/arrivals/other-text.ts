/** What a text is that is no script: a practice day, an evidence file, notes. Told from how Between Sessions begins its own files. */
export type OtherText = 'day' | 'evidence' | 'notes' | 'other';

const MARKS = { 'practice day': 'day', evidence: 'evidence' } as const;
type Mark = (typeof MARKS)[keyof typeof MARKS];

/** UTF-16 units: larger than any day or evidence file may be. */
const LONGEST = 4 * 1024 * 1024;

/** Of a text whose first words are these; null for anything that we do not write. */
export function markOf(opening: string): Mark | null {
  const found = /^\uFEFF?\s*\{\s*"(practice day|evidence)"\s*:\s*\d/.exec(opening);
  return found ? MARKS[found[1] as keyof typeof MARKS] : null;
}

/** The same of a file that has just been dropped, from its first few words; never throws. */
export const markOfFile = (file: Blob): Promise<Mark | null> =>
  file
    .slice(0, 200)
    .text()
    .then(markOf, () => null);

/** What it is and what it is called, where it says so; null where it may be a script. */
export function otherTextOf(
  fileName: string,
  text: string,
): { readonly is: OtherText; readonly title: string } | null {
  const mark = markOf(text.slice(0, 200));
  if (mark || /\.json$/i.test(fileName)) return insideJson(text) ?? { is: mark ?? 'other', title: '' };
  if (isNotes(fileName, text))
    return { is: 'notes', title: /^# (.{1,120})$/m.exec(text)?.[1]?.trim() ?? 'Notes' };
  return /\.[a-z0-9]{1,8}$/i.test(fileName) && !MAY_BE_SCRIPT.test(fileName)
    ? { is: 'other', title: '' }
    : null;
}

const MAY_BE_SCRIPT = /\.(?:md|markdown|txt)$/i;

/** Notes are Markdown without a header. */
const isNotes = (fileName: string, text: string): boolean =>
  /^(?:(?:.*-)?notes(?:-\d+)?|read[- ]?me)\.(?:md|txt)$/i.test(fileName) &&
  !/^\uFEFF?---\s*$/m.test(text.slice(0, 10));

/** Whatever order its parts were put in on the way here. */
function insideJson(text: string): { readonly is: Mark; readonly title: string } | null {
  if (text.length > LONGEST) return null;
  try {
    const parts: unknown = JSON.parse(text);
    if (typeof parts !== 'object' || parts === null) return null;
    const name = (['practice day', 'evidence'] as const).find(
      (one) => typeof (parts as Record<string, unknown>)[one] === 'number',
    );
    if (!name) return null;
    const title = 'title' in parts && typeof parts.title === 'string' ? parts.title.trim().slice(0, 120) : '';
    return { is: MARKS[name], title };
  } catch {
    return null;
  }
}
