/**
 * Typewriter marks as they are set in a book: ’ for an apostrophe, “ ” and ‘ ’ around speech, … for three dots. Authors type
 * what the keyboard has; this is only how it is shown, never how it is kept.
 */

/** Words that drop their beginning: the mark before them is an apostrophe, not an opening quote. */
const ELIDED = /(^|[\s(“])'(?=(?:cause|em|til|tis|twas|bout|cos|course|\d0s)\b)/gi;
/** The tail of a contraction after an emphasised word ("*that*'s"). */
const TAIL = /^'(?=(?:s|t|d|m|re|ve|ll)\b)/i;

export function typeset(text: string): string {
  return text
    .replace(/\.\.\./g, '…')
    .replace(TAIL, '’')
    .replace(ELIDED, '$1’')
    .replace(/(^|[\s([{“—–])'(?=\S)/g, '$1‘')
    .replace(/'/g, '’')
    .replace(/(^|[\s([{‘—–])"(?=\S)/g, '$1“')
    .replace(/"/g, '”');
}
