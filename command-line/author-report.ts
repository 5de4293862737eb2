/** The author's report as Markdown, for `prove --report`: what the page prints, in any editor. */
import type { Problem } from '../scenarios/problems/problem';
import type { AuthorReport, Covered } from '../tutor/proof/author-report';
import { cardInWords, type Card } from '../tutor/proof/card';
import type { Spoken } from '../tutor/proof/transcript';

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

function spoken({ who, speaker, text }: Spoken): string {
  switch (who) {
    case 'session':
      return `**${text}**`;
    case 'plan':
      return text
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n');
    case 'week':
      return `- ${text}`;
    case 'narration':
      return `*${flat(text)}*`;
    case 'thought':
      return `*${speaker} thinks: ${flat(text)}*`;
    default:
      return `**${speaker}:** ${flat(text)}`;
  }
}

const transcript = (said: readonly Spoken[]): string => said.map(spoken).join('\n\n');

const NAMES: Readonly<Record<Covered['what'], string>> = {
  line: 'line',
  reply: 'reply',
  'taken away': 'ending',
};

function coverage({ coverage: all, runs }: AuthorReport): string {
  const rows = all.map(
    ({ line, what, text, runs: times, anyPath }) =>
      `| ${line} | ${NAMES[what]} | ${flat(text).replaceAll('|', '\\|')} | ${runs === 0 ? '–' : `${times} of ${runs}`} | ${anyPath ? 'yes' : 'never'} |`,
  );
  return [
    '| line | what | words | expected runs | any way through |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

export function reportAsMarkdown(card: Card, problems: readonly Problem[], report: AuthorReport): string {
  const endings = report.endings.map(({ line, text, when, transcript: said, reached }) => {
    const told = when === null ? '' : when === 'otherwise' ? ', otherwise' : `, if ${when}`;
    const shown = said
      ? transcript(said)
      : reached
        ? 'The proof knows a way to it, with a sheet and a week that no play tried here had.'
        : 'No way through ends with it.';
    return `### ${flat(text)}\n\nLine ${line}${told}.\n\n${shown}`;
  });
  const found = problems.map(
    (p) => `- **${p.severity}**, line ${p.range.line}: ${p.message} (\`${p.code}\`)`,
  );
  return [
    `# ${card.title}`,
    '## What was proved',
    `\`\`\`text\n${cardInWords(card)}\n\`\`\``,
    '## What was found',
    found.length === 0 ? 'Nothing to mend.' : found.join('\n'),
    '## Every ending',
    ...endings,
    '## The best path',
    transcript(report.best),
    '## What is covered',
    coverage(report),
    '## Signed for this text',
    `For the text with SHA-256 ${card.hash ?? '(unknown)'} and for no other. Written by ${report.authors.join(', ') || 'nobody named'}.`,
    '| name | role | date | signature |\n| --- | --- | --- | --- |\n| | | | |',
  ].join('\n\n');
}
