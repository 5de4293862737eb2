/** Small numbers as they are written in a sentence. */
const SMALL = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** In words up to ninety-nine ("twenty-five"), then in figures. 0 is "no". */
export function numberWords(n: number): string {
  const small = SMALL[n];
  if (small !== undefined) return small;
  if (!Number.isInteger(n) || n < 20 || n > 99) return String(n);
  const ones = n % 10;
  return `${TENS[Math.floor(n / 10)]}${ones === 0 ? '' : `-${SMALL[ones]}`}`;
}

/** "1 minute", "9 minutes", in figures and kept on one line. */
export function minutesInFigures(minutes: number): string {
  return `${minutes}\u00a0minute${minutes === 1 ? '' : 's'}`;
}

/** "Five to twelve minutes" or "about nine minutes", from the shortest and the longest. */
export function minutesRange(from: number, to: number): string {
  return from === to
    ? `about ${numberWords(from)} minute${from === 1 ? '' : 's'}`
    : `${numberWords(from)} to ${numberWords(to)} minutes`;
}
