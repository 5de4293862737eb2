/** Small readings of words: one line of them, a list with commas, what stands between marks. */

/** Words of a wholly emphasised paragraph, or null: `*She waits.*`, `_She waits._` */
export function emphasisedWords(text: string): string | null {
  const mark = text[0];
  if ((mark !== '*' && mark !== '_') || text.length < 3 || text.at(-1) !== mark) return null;
  const inside = text.slice(1, -1);
  const plain = inside.replace(/\\./g, '').replaceAll(mark + mark, '');
  return plain.includes(mark) || inside.startsWith(mark) || inside.endsWith(mark) || inside.trim() !== inside
    ? null
    : inside;
}

/** Soft line ends are spaces: what is said is one paragraph. */
export function oneLine(text: string): string {
  return text.includes('\n') ? text.replace(/\s*\n\s*/g, ' ').trim() : text.trim();
}

/** Names of a list with commas. */
export function splitList(words: string): string[] {
  return oneLine(words)
    .split(',')
    .map((w) => w.trim())
    .filter((w) => w !== '');
}

/** Takes one pair of quotation marks off, straight or curly. */
export function unquoted(text: string): string {
  const plain = text.trim();
  if (plain.length < 2) return plain;
  const pair = `${plain[0]}${plain.at(-1)}`;
  return pair === '""' || pair === '“”' || pair === '„“' || pair === '«»' ? plain.slice(1, -1).trim() : plain;
}

const STARTS_A_BLOCK = /^(?:[-+*>#~`|=<[]|\d+[.)](?:\s|$)|(?:[-*_]\s*){3,}$)/;

/** Whether a paragraph could not begin with these words without being taken for a mark or another kind of block. */
export function startsABlock(text: string): boolean {
  return STARTS_A_BLOCK.test(text);
}

/** The same words with the character that would start a block made plain, for places that nothing else protects. */
export function asParagraph(text: string): string {
  const number = /^\d+(?=[.)](?:\s|$))/.exec(text)?.[0];
  if (number !== undefined) return `${number}\\${text.slice(number.length)}`;
  return /^(?:[-+](?:\s|$)|#{1,6}(?:\s|$)|>|~~~|```|=+\s*$|\*\s|\||(?:[-*_]\s*){3,}$)/.test(text)
    ? `\\${text}`
    : text;
}
