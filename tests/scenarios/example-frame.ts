/**
 * Examples in the documentation show only what they are about; this puts the rest of a scenario around them, so that a
 * test can read them whole. The frame itself has no problem.
 */

export interface Fence {
  /** The words after ```: `markdown provokes`, `markdown mended`. */
  readonly info: string;
  readonly text: string;
}

/** The fenced blocks of a Markdown page, in order. */
export function fencesIn(page: string): Fence[] {
  return [...page.matchAll(/^```([^\n]*)\n([\s\S]*?)^```$/gm)].map((m) => ({
    info: (m[1] ?? '').trim(),
    text: m[2] ?? '',
  }));
}

/** The text a fence stands for: `whole` as it is, `N times over` repeated, otherwise framed. */
export function exampleText({ info, text }: Fence): string {
  const times = /(\d+) times over/.exec(info)?.[1];
  const example = times === undefined ? text : `${text.trimEnd().repeat(Number(times))}\n`;
  return /\bwhole\b/.test(info) ? example : framed(example);
}

const SESSION = '## Opening\n\n> I read the booklet.\n\n**end**\n';
const GIVEN =
  '# The week\n\n| day | done | note | what gave way |\n| --- | --- | --- | --- |\n| Tuesday | done | "Went out" | |\n| Friday | not done | | rain |\n';
const PLAYED =
  '# The week\n\n| day | what gets in the way | could be planned for | answered by |\n| --- | --- | --- | --- |\n| any | heavy rain | yes | "walk indoors" |\n\n- **done** [→](#how-it-went)\n- **partly** [→](#how-it-went)\n- **not done** [→](#how-it-went)\n';

function framed(example: string): string {
  const [header, rest] = splitHeader(example);
  const inSession = rest.trim() !== '' && !/^# /.test(rest.trimStart());
  const body = inSession
    ? `# Session 1\n\n${/^## /.test(rest.trimStart()) ? '' : '## Opening\n\n'}${rest}`
    : rest;
  const mode = header === null ? modeOf(body) : (/^mode: *(\w+)/m.exec(header)?.[1] ?? 'setting');
  const has = (heading: RegExp): boolean => heading.test(body);
  const parts = [
    header ?? `---\ntitle: An example\nclient: { name: Priya }\nmode: ${mode}\n---\n`,
    has(/^# .*briefing/im) ? '' : '# Briefing\n\nPriya works nights in a care home.\n',
    has(/^# Session( 1)?$/im) ? '' : `# Session 1\n\n${SESSION}`,
    body,
    mode === 'setting' || has(/^# The week/im) ? '' : mode === 'both' ? PLAYED : GIVEN,
    mode !== 'both' || has(/^# Session 2$/im)
      ? ''
      : '# Session 2\n\n## How it went\n\n> Well enough.\n\n**end**\n',
    has(/^# What .* took away/im) ? '' : '# What she took away\n\n- Something to try.\n',
    has(/^# Debrief/im) ? '' : '# Debrief\n\nTry it aloud.\n',
  ];
  return parts.filter((p) => p !== '').join('\n');
}

function splitHeader(example: string): [header: string | null, rest: string] {
  const match = /^---\n[\s\S]*?^---\n/m.exec(example);
  return match && match.index === 0 ? [match[0], example.slice(match[0].length)] : [null, example];
}

function modeOf(body: string): string {
  if (/^# Session 2$/m.test(body)) return 'both';
  return /^\| *day *\| *done/m.test(body) ? 'reviewing' : 'setting';
}
