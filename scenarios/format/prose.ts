/** Things that prose may not hold, wherever they stand: raw HTML, images, links that are not https. One scan of the file. */
import type { ProblemList } from '../problems/problem-list';

const SUSPECT =
  /<(?:[a-z][a-z0-9-]*(?=[\s/>])|\/[a-z]|!--|\?)|!\[|\]\(\s*<?([a-z][a-z0-9+.-]*:)|<(?!https:)[a-z][a-z0-9+.-]*:|\bhttp:\/\//gi;

/** Scans the given lines (the first is number `firstLine`); what stands in code marks is words, not markup. */
export function scanProse(lines: readonly string[], firstLine: number, problems: ProblemList): void {
  lines.forEach((line, index) => {
    if (!line.includes('<') && !line.includes('![') && !line.includes(':')) return;
    let reported = -1;
    for (const match of line.matchAll(SUSPECT)) {
      const words = match[0];
      if (match.index < reported || inCode(line, match.index) || line[match.index - 1] === '\\') continue;
      const scheme = match[1]?.toLowerCase();
      if (scheme === 'https:') continue;
      const start = match.index + 1;
      const close = words.startsWith('<') ? line.indexOf('>', match.index) : line.indexOf(')', match.index);
      const end = close < 0 ? start + words.length : close + 2;
      const range = { line: firstLine + index, column: start, endLine: firstLine + index, endColumn: end };
      reported = end - 1;
      if (words === '![')
        problems.add({
          code: 'image-not-shown',
          range,
          message: 'Images are not shown: a scenario is words.',
          hint: 'Say in words what it would show.',
        });
      else if (scheme !== undefined || /^http:/i.test(words) || /^<[a-z][a-z0-9+.-]*:/i.test(words))
        problems.add({
          code: 'link-not-https',
          range,
          message: 'Only links that begin with https:// can be followed.',
          hint: 'Links inside the scenario begin with `#`.',
        });
      else
        problems.add({
          code: 'raw-html',
          range,
          message: 'HTML is not read; only Markdown is.',
          hint: 'Take it out, or put it between `…` marks to show it as it is.',
        });
    }
  });
}

/** Whether an odd number of code marks stands before. */
function inCode(line: string, at: number): boolean {
  let marks = 0;
  for (let i = line.indexOf('`'); i >= 0 && i < at; i = line.indexOf('`', i + 1)) marks++;
  return marks % 2 === 1;
}
