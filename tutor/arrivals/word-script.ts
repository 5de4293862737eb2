/**
 * A Word document as a script, as far as its headings, quotations, lists and tables say what is what. Works on the document's own
 * parts, never on markup. What is left to do, the script's problems say; no word of the author's is dropped.
 */
import { HEADER_KEYS } from '../../scenarios/format/header-facts';
import { slugOf } from '../../scenarios/format/slugs';

/** As much of mammoth's document as is used. */
export interface WordPart {
  readonly type: string;
  readonly children?: readonly WordPart[];
  readonly value?: string;
  readonly styleId?: string | null;
  readonly styleName?: string | null;
  readonly numbering?: { readonly isOrdered?: boolean; readonly level?: string | number } | null;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly href?: string;
  readonly anchor?: string;
  readonly name?: string;
}

type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'title' | 'quote' | 'text'; readonly text: string }
  | { readonly kind: 'item'; readonly depth: number; readonly ordered: boolean; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** @param fileName gives the title where the document names none */
export function scriptFromWord(document: WordPart, fileName: string): string {
  const parts = document.children ?? [];
  const targets = linkTargets(parts);
  const blocks = parts.map((part) => blockOf(part, targets)).filter((block) => block !== null);
  const { header, body } = withHeader(blocks, fileName.replace(/\.docx$/i, ''));
  return `---\n${header.join('\n')}\n---\n\n${printed(body)}\n`;
}

/** Where a document's own bookmarks lead: to the slug of the heading they stand in. */
function linkTargets(parts: readonly WordPart[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const part of parts) {
    if (headingLevel(part) === 0) continue;
    const slug = slugOf(words(part, new Map(), true));
    for (const child of part.children ?? [])
      if (child.type === 'bookmarkStart' && child.name) found.set(child.name, slug);
  }
  return found;
}

function headingLevel({ styleName, styleId }: WordPart): number {
  const found = /^heading ?([1-6])$/i.exec(styleName ?? '') ?? /^heading([1-6])$/i.exec(styleId ?? '');
  return found ? Number(found[1]) : 0;
}

function blockOf(part: WordPart, targets: ReadonlyMap<string, string>): Block | null {
  if (part.type === 'table') {
    const rows = (part.children ?? []).map((row) =>
      (row.children ?? []).map((cell) => cellText(cell, targets)),
    );
    return rows.length > 0 ? { kind: 'table', rows } : null;
  }
  if (part.type !== 'paragraph') return null;
  const level = headingLevel(part);
  const text = words(part, targets, level > 0);
  if (text === '') return null;
  const style = part.styleName ?? '';
  if (level > 0) return { kind: 'heading', level, text: text.replaceAll('\n', ' ') };
  if (/^title$/i.test(style)) return { kind: 'title', text: text.replaceAll('\n', ' ') };
  if (part.numbering) {
    const depth = Math.min(Number(part.numbering.level ?? 0) || 0, 3);
    return { kind: 'item', depth, ordered: part.numbering.isOrdered === true, text };
  }
  return { kind: /quote/i.test(style) ? 'quote' : 'text', text };
}

const cellText = (cell: WordPart, targets: ReadonlyMap<string, string>): string =>
  (cell.children ?? [])
    .map((part) => words(part, targets, false))
    .filter(Boolean)
    .join(' ')
    .replaceAll('\n', ' ')
    .replaceAll('|', '\\|');

/** The words of a paragraph with emphasis and links as Markdown; a line break is a line break. */
function words(part: WordPart, targets: ReadonlyMap<string, string>, plain: boolean): string {
  const runs = runsOf(part, targets, '');
  const out: string[] = [];
  for (const [at, { text, mark }] of runs.entries()) {
    const before = runs[at - 1]?.mark ?? '';
    const joined = before === mark && at > 0 ? out.pop() : undefined;
    if (joined === undefined) out.push(text);
    else out.push(joined + text);
  }
  const marks = runs.filter((run, at) => at === 0 || runs[at - 1]?.mark !== run.mark).map(({ mark }) => mark);
  const text = out.map((piece, at) => (plain ? piece : marked(piece, marks[at] ?? ''))).join('');
  return text
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** Emphasis hugs its words: the spaces Word made bold along with them go outside. */
function marked(text: string, mark: string): string {
  const bare = text.trim();
  if (mark === '' || bare === '') return text;
  const from = text.indexOf(bare);
  return `${text.slice(0, from)}${mark}${bare}${mark}${text.slice(from + bare.length)}`;
}

interface Run {
  readonly text: string;
  readonly mark: string;
}

function runsOf(part: WordPart, targets: ReadonlyMap<string, string>, mark: string): Run[] {
  switch (part.type) {
    case 'text':
      return [{ text: part.value ?? '', mark }];
    case 'tab':
      return [{ text: ' ', mark }];
    case 'break':
      return [{ text: '\n', mark }];
    case 'hyperlink': {
      const text = (part.children ?? [])
        .flatMap((child) => runsOf(child, targets, ''))
        .map((run) => run.text);
      const to = part.anchor ? `#${targets.get(part.anchor) ?? slugOf(part.anchor)}` : (part.href ?? '');
      return [{ text: to === '' ? text.join('') : `[${text.join('') || '→'}](${to})`, mark: '' }];
    }
    default: {
      const own = part.type === 'run' ? `${part.isBold ? '**' : ''}${part.isItalic ? '*' : ''}` : mark;
      return (part.children ?? []).flatMap((child) => runsOf(child, targets, own));
    }
  }
}

/** A line of three hyphens, which Word likes to turn into a dash. */
const isRule = (block: Block): boolean => block.kind === 'text' && /^(?:-{3,}|[—–-]{1,2})$/.test(block.text);
const KEY_LINE = new RegExp(`^(${HEADER_KEYS.join('|')})\\s*:\\s*(.*)$`, 'is');

/** The header as the document has it: between rules, as `key: value` lines, or as a table of two columns; then the rest. */
function withHeader(blocks: readonly Block[], fileTitle: string): { header: string[]; body: Block[] } {
  const title = blocks.find((block) => block.kind === 'title');
  const rest = blocks.filter((block) => block.kind !== 'title');
  const lines: string[] = [];
  const [first] = rest;
  const close = first && isRule(first) ? rest.findIndex((block, at) => at > 0 && isRule(block)) : -1;
  let at = 0;
  if (close > 0) {
    lines.push(...rest.slice(1, close).flatMap((block) => ('text' in block ? block.text.split('\n') : [])));
    at = close + 1;
  } else {
    for (; at < rest.length; at++) {
      const facts = factsOf(rest[at]);
      if (facts === null) break;
      lines.push(...facts);
    }
  }
  const says = (key: string): boolean => lines.some((line) => line.toLowerCase().startsWith(`${key}:`));
  if (!says('title')) lines.unshift(`title: ${asYaml(title && 'text' in title ? title.text : fileTitle)}`);
  if (!says('scenario')) lines.unshift('scenario: 1');
  return { header: lines, body: rest.slice(at) };
}

/** Header lines that a block before the first heading holds; null where it is something else. */
function factsOf(block: Block | undefined): string[] | null {
  if (block?.kind === 'table') {
    const rows = block.rows.map(([key = '', value = '']) =>
      KEY_LINE.exec(`${key.replace(/:$/, '')}: ${value}`),
    );
    const known = rows.filter((row) => row !== null);
    return known.length * 2 > rows.length ? known.map(headerLine) : null;
  }
  if (block?.kind !== 'text') return null;
  const rows = block.text.split('\n').map((line) => KEY_LINE.exec(line));
  return rows.every((row) => row !== null) ? rows.map(headerLine) : null;
}

const headerLine = ([, key = '', value = '']: RegExpExecArray): string =>
  `${key.toLowerCase()}: ${asYaml(value.replace(/\*+/g, '').trim())}`;

/** As it stands where it is a list or a map or plain words; in quotation marks where YAML would stumble. */
const asYaml = (value: string): string =>
  /^[[{]/.test(value) || /^[\p{L}\p{N}][^:#\n]*$/u.test(value) || value === ''
    ? value
    : JSON.stringify(value);

const CLIENT_SAYS = /^(?:\*\*)?(?:client|patient)\s*:(?:\*\*)?\s*(.+)$/is;
const YOU_SAY = /^(?:\*\*)?(?:pwp|practitioner|therapist|trainee)\s*:(?:\*\*)?\s*(.+)$/is;

function printed(blocks: readonly Block[]): string {
  let before: Block['kind'] | null = null;
  let text = '';
  for (const block of blocks.map(roleNamed)) {
    const joins = before === block.kind && (block.kind === 'item' || block.kind === 'quote');
    const gap = block.kind === 'quote' && joins ? '\n>\n' : joins ? '\n' : '\n\n';
    text += (text === '' ? '' : gap) + printedBlock(block);
    before = block.kind;
  }
  return text;
}

/** "Client: …" is what the client says, "Practitioner: …" a reply. */
function roleNamed(block: Block): Block {
  if (block.kind !== 'text') return block;
  const client = CLIENT_SAYS.exec(block.text);
  if (client) return { kind: 'quote', text: client[1] ?? '' };
  const you = YOU_SAY.exec(block.text);
  return you ? { kind: 'item', depth: 0, ordered: false, text: you[1] ?? '' } : block;
}

function printedBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}`;
    case 'quote':
      return block.text
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n>\n');
    case 'item': {
      const indent = '  '.repeat(block.depth);
      return `${indent}${block.ordered ? '1.' : '-'} ${block.text.replaceAll('\n', `\n${indent}  `)}`;
    }
    case 'table': {
      const width = Math.max(...block.rows.map((row) => row.length));
      const line = (row: readonly string[]): string =>
        `| ${Array.from({ length: width }, (_, at) => row[at] ?? '').join(' | ')} |`;
      const [head = [], ...rest] = block.rows;
      return [line(head), `|${' --- |'.repeat(width)}`, ...rest.map(line)].join('\n');
    }
    default:
      return block.text;
  }
}
