/**
 * The tables of `# The week` as rows and cells with their places in the text, and the edits that change one cell, add a row
 * or take one out. Everything else on the page stays as it is.
 *
 * The text has line ends of one character (as an editor holds it).
 */
import type { TextEdit } from './edit-header';
import { findWayOn } from './links';
import { tidy } from './names';
import { cell, table } from './print-table';
import { slugOf } from './slugs';
import { WEEK_RESULTS, type WeekResult } from './vocabulary';

export interface WeekCell {
  /** Without the bar's escape and the spaces around. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export interface WeekTable {
  /** What can get in the way; the week as it was; the client's own notes. */
  readonly kind: 'obstacles' | 'given' | 'notes';
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly cells: readonly WeekCell[];
    /** The line, its end included. */
    readonly from: number;
    readonly to: number;
  }[];
  /** Where another row would go. */
  readonly end: number;
}

export const WEEK_COLUMNS = {
  obstacles: ['day', 'what gets in the way', 'could be planned for', 'answered by, for example'],
  given: ['day', 'done', 'note', 'what gave way'],
  notes: ['note', 'after'],
} as const satisfies Readonly<Record<WeekTable['kind'], readonly string[]>>;

const DASHES = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/** The tables of the week in the order they stand; none where there is no such part. */
export function weekTables(text: string): WeekTable[] {
  const part = weekPart(text);
  if (!part) return [];
  const tables: WeekTable[] = [];
  let at = part.from;
  while (at < part.to) {
    const heading = lineAt(text, at);
    const rule = lineAt(text, heading.next);
    if (heading.text.includes('|') && rule.next > heading.next && DASHES.test(rule.text)) {
      const columns = cellsOf(heading.text, at).map((c) => tidy(c.text));
      const rows: WeekTable['rows'][number][] = [];
      let row = rule.next;
      for (let line = lineAt(text, row); row < part.to && line.text.trim() !== ''; line = lineAt(text, row)) {
        rows.push({ cells: cellsOf(line.text, row), from: row, to: line.next });
        row = line.next;
      }
      const kind = kindOf(columns);
      if (kind) tables.push({ kind, columns, rows, end: row });
      at = Math.max(row, rule.next);
    } else at = heading.next;
  }
  return tables;
}

/** Makes a cell say something else. */
export function editCell(text: string, { from, to }: WeekCell, words: string): TextEdit[] {
  const written = cell(words.replace(/\s*\n\s*/g, ' ').trim());
  if (text.slice(from, to) === written) return [];
  const space = (at: number): string => (text[at] === ' ' ? '' : ' ');
  return [{ from, to, insert: `${space(from - 1)}${written}${space(to)}` }];
}

/** Another row at the end of a table. */
export function addRow(text: string, { end, columns }: WeekTable, words: readonly string[]): TextEdit[] {
  const line = `| ${columns.map((_, i) => cell(words[i] ?? '')).join(' | ')} |\n`;
  const before = end > 0 && text[end - 1] !== '\n' ? '\n' : '';
  return [{ from: end, to: end, insert: before + line }];
}

export function removeRow({ rows }: WeekTable, row: number): TextEdit[] {
  const line = rows[row];
  return line ? [{ from: line.from, to: line.to, insert: '' }] : [];
}

/** A table that is not there yet: at the end of the week, or with a week of its own before what follows the first session. */
export function addTable(text: string, kind: WeekTable['kind'], words: readonly string[]): TextEdit[] {
  const columns = WEEK_COLUMNS[kind];
  const made = table(
    columns,
    [words.map((w) => cell(w))].map((row) => columns.map((_, i) => row[i] ?? '')),
  );
  const part = weekPart(text);
  if (part) {
    const tables = weekTables(text);
    const at = tables.at(-1)?.end ?? part.from;
    return [
      {
        from: at,
        to: at,
        insert: `${text[at - 1] === '\n' ? '' : '\n'}\n${made}\n${text[at] === '\n' ? '' : '\n'}`,
      },
    ];
  }
  const next = /^# (?:Session 2|What .* took away|Debrief|Expected runs?)[ \t]*$/im.exec(text);
  const first = kind === 'given' ? /^# Session\b/im.exec(text) : null;
  const at = first?.index ?? next?.index ?? text.length;
  const gap = at > 0 && text[at - 1] !== '\n' ? '\n\n' : '';
  return [{ from: at, to: at, insert: `${gap}# The week\n\n${made}\n\n` }];
}

/** Where a kind of week leads: `- **done** [→](#both-walks)`. */
export interface WeekLead {
  readonly result: WeekResult;
  /** The beat's slug; empty where the line leads nowhere. */
  readonly slug: string;
  /** The line, its end included. */
  readonly from: number;
  readonly to: number;
}

const LEAD = /^ {0,3}[-*+][ \t]+\*\*(done|partly|not done):?\*\*:?[ \t]*(.*)$/i;

/** The list at the week's end, in the order it stands. */
export function weekLeads(text: string): WeekLead[] {
  const part = weekPart(text);
  const leads: WeekLead[] = [];
  for (let at = part?.from ?? 0; part && at < part.to;) {
    const line = lineAt(text, at);
    const [, written, rest = ''] = LEAD.exec(line.text) ?? [];
    const result = WEEK_RESULTS.find((r) => r === tidy(written ?? ''));
    const to = findWayOn(rest)?.to;
    const slug =
      to?.kind === 'link' ? to.written.replace(/^#/, '') : to?.kind === 'words' ? slugOf(to.written) : '';
    if (result) leads.push({ result, slug, from: at, to: line.next });
    at = line.next;
  }
  return leads;
}

/** Makes a kind of week lead to a beat; an empty slug takes its line out. Nothing where there is no week. */
export function editLead(text: string, result: WeekResult, slug: string): TextEdit[] {
  const part = weekPart(text);
  if (!part) return [];
  const leads = weekLeads(text);
  const there = leads.find((lead) => lead.result === result);
  const insert = slug === '' ? '' : `- **${result}** [→](#${slug})\n`;
  if (there) return there.slug === slug ? [] : [{ from: there.from, to: there.to, insert }];
  if (insert === '') return [];
  const last = leads.at(-1)?.to;
  if (last !== undefined)
    return [{ from: last, to: last, insert: `${text[last - 1] === '\n' ? '' : '\n'}${insert}` }];
  const end = part.from + text.slice(part.from, part.to).trimEnd().length;
  const gap = text.slice(end).startsWith('\n') || end === text.length ? '\n\n' : '\n';
  return [{ from: end, to: end, insert: `${gap}${insert.trimEnd()}${end === text.length ? '\n' : ''}` }];
}

function weekPart(text: string): { from: number; to: number } | null {
  const heading = /^# +(?:the +)?week[ \t]*$/im.exec(text);
  if (!heading) return null;
  const from = lineAt(text, heading.index).next;
  const next = /^# /m.exec(text.slice(from));
  return { from, to: next ? from + next.index : text.length };
}

function kindOf(columns: readonly string[]): WeekTable['kind'] | null {
  if (columns[0] === 'note') return 'notes';
  if (columns[0] !== 'day') return null;
  return columns.includes('done') ? 'given' : 'obstacles';
}

function lineAt(text: string, from: number): { text: string; next: number } {
  const end = text.indexOf('\n', from);
  return end < 0
    ? { text: text.slice(from), next: text.length }
    : { text: text.slice(from, end), next: end + 1 };
}

/** Cells between bars; `\|` is a bar of the author's. */
function cellsOf(line: string, offset: number): WeekCell[] {
  const edges: number[] = [];
  for (let i = 0; i < line.length; i++) {
    if (line[i] === '\\') i++;
    else if (line[i] === '|') edges.push(i);
  }
  const trimmed = line.trim();
  if (!trimmed.startsWith('|')) edges.unshift(line.length - line.trimStart().length - 1);
  if (!trimmed.endsWith('|') || trimmed.endsWith('\\|')) edges.push(line.trimEnd().length);
  return edges.slice(0, -1).map((edge, i) => {
    const raw = line.slice(edge + 1, edges[i + 1]);
    const words = raw.trim();
    // An empty cell's place is one space in, so that words keep one on each side.
    const lead = words === '' ? Math.min(1, raw.length) : raw.length - raw.trimStart().length;
    const from = offset + edge + 1 + lead;
    return { text: words.replaceAll('\\|', '|'), from, to: from + words.length };
  });
}
