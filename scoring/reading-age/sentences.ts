/**
 * Cuts the words of a sheet into sentences the way a reader meets them: a line, a bullet and an entry each end one, "7.30" and
 * "e.g." do not. Counting a bulleted sheet as one long sentence gives it nine school years too many.
 */

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'e.g i.e a.m p.m mr mrs ms dr st etc approx no vs hr hrs min mins tel ref appt wk wks'.split(' '),
);

const LONGEST = Math.max(...[...ABBREVIATIONS].map((word) => word.length));

/** The words of each sentence, as written; sentences without a word are left out. Linear in the length of the text. */
export function sentences(text: string): readonly (readonly string[])[] {
  return text
    .split(/[\n\r\u2022\u00b7\u25aa;]|[-*\u2013](?=\s)/u)
    .flatMap(bySentenceEnd)
    .map(wordsOf)
    .filter((words) => words.length > 0);
}

function bySentenceEnd(line: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let i = 0; i < line.length; i++) {
    const char = line.charAt(i);
    if (char !== '.' && char !== '!' && char !== '?' && char !== '\u2026' && char !== ':') continue;
    // A stop inside a figure, a word or an address ("7.30", "e.g", "nhs.uk") ends nothing; nor need the last one.
    if (!/[\s"'\u201d\u2019)\].!?\u2026]/u.test(line.charAt(i + 1))) continue;
    if (char === '.' && ABBREVIATIONS.has(lastWord(line, i))) continue;
    parts.push(line.slice(start, i));
    start = i + 1;
  }
  parts.push(line.slice(start));
  return parts;
}

/** No further back than an abbreviation could begin: a row of a thousand dots would be walked a thousand times. */
function lastWord(line: string, end: number): string {
  let start = end;
  while (end - start <= LONGEST && /[\p{L}.]/u.test(line.charAt(start - 1))) start--;
  return line.slice(start, end).toLowerCase();
}

function wordsOf(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{M}]+(?:['\u2019][\p{L}\p{M}]+)*|\d+(?:[.,:]\d+)*/gu) ?? [];
}
