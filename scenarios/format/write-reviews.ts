/** Writes who reviewed a script into its header's `reviewed by`, and touches nothing else. */
import { isMap, isScalar, parseDocument } from 'yaml';
import type { Review } from './scenario';

const HEADER = /^(\uFEFF?---[ \t]*(\r\n|\r|\n))([\s\S]*?)((?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|$))/;

/**
 * The text with these reviews as the whole of `reviewed by`; the text as it was where it has no header that can be read.
 * A list that is there is replaced where it stands, a missing one is added as the header's last line.
 */
export function writeReviews(text: string, reviews: readonly Review[]): string {
  const found = HEADER.exec(text);
  if (!found) return text;
  const [whole = '', open = '', end = '\n', yaml = '', close = ''] = found;
  const lines = reviewLines(reviews, end);
  const changed = withKey(yaml, lines, end);
  return changed === null ? text : open + changed + close + text.slice(whole.length);
}

function reviewLines(reviews: readonly Review[], end: string): string {
  const one = ({ name, role, date }: Review): string =>
    `  - { name: ${JSON.stringify(name)}, role: ${role}, date: ${date} }`;
  return reviews.length === 0
    ? `reviewed by: []${end}`
    : ['reviewed by:', ...reviews.map(one)].join(end) + end;
}

/** The header's YAML with the key's lines put in; null where it is no map that can be read. */
function withKey(yaml: string, lines: string, end: string): string | null {
  let document;
  try {
    document = parseDocument(yaml, { prettyErrors: false, uniqueKeys: false });
  } catch {
    return null;
  }
  if (!isMap(document.contents) || document.errors.length > 0) return null;
  const starts = document.contents.items.map(({ key }) => (isScalar(key) ? (key.range?.[0] ?? 0) : 0));
  const at = document.contents.items.findIndex(
    ({ key }) => isScalar(key) && String(key.value).trim().toLowerCase() === 'reviewed by',
  );
  // A header in one line of braces has no lines to put another between.
  if (yaml.trimStart().startsWith('{')) return null;
  if (at < 0) return (yaml === '' || /[\r\n]$/.test(yaml) ? yaml : yaml + end) + lines;
  const from = starts[at] ?? 0;
  const to = at + 1 < starts.length ? (starts[at + 1] ?? yaml.length) : yaml.length;
  return yaml.slice(0, from) + lines + yaml.slice(to);
}
