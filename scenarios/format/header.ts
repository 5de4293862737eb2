/** The YAML header: facts about the scenario, each read on its own so that one bad value costs only itself. */
import { isMap, parseDocument } from 'yaml';
import type { Range } from '../problems/problem';
import type { ProblemList } from '../problems/problem-list';
import { emptyHeader, FORMAT_VERSION, HEADER_KEYS } from './header-facts';
import { HeaderReader } from './header-values';
import type { HeaderEntry } from './header-values';
import {
  readClient,
  readCriteria,
  readDays,
  readDemand,
  readReferral,
  readReviews,
  readCaps,
  readSeverity,
} from './header-parts';
import { readCovers } from './covers';
import { readOwnCriteria } from './header-own';
import { tidy } from './names';
import type { Header } from './scenario';
import { slugOf } from './slugs';
import { lineRange } from './source';
import type { Source } from './source';
import { CONTACTS, DIFFICULTIES, MODES } from './vocabulary';

export interface HeaderReading {
  readonly header: Header;
  /** 1-based number of the first line after the header. */
  readonly bodyLine: number;
  /** Keys the author wrote, none where the header could not be read at all; what they left out follows from the script. */
  readonly says: ReadonlySet<string>;
}

/** Reads the header between the first two `---` lines. */
export function readHeader(
  source: Source,
  fileName: string | undefined,
  problems: ProblemList,
): HeaderReading {
  const fileId =
    fileName === undefined
      ? ''
      : slugOf((fileName.split(/[\\/]/).at(-1) ?? '').replace(/\.(md|markdown|txt)$/i, ''));
  const lastLine = headerEnd(source.lines);
  if (lastLine === null) {
    const opened = /^---\s*$/.test(source.lines[0] ?? '');
    problems.add({
      code: 'missing-header',
      range: lineRange(source, 1),
      message: opened ? 'The header is never closed.' : 'The file does not begin with a header.',
      hint: 'A header stands between two lines of `---` and says at least title, client and mode.',
    });
    const header = emptyHeader(fileId || 'scenario', lineRange(source, 1));
    return { header, bodyLine: opened ? source.lines.length + 1 : 1, says: new Set() };
  }
  const range: Range = {
    line: 1,
    column: 1,
    endLine: lastLine,
    endColumn: (source.lines[lastLine - 1] ?? '').length + 1,
  };
  const entries = headerEntries(source, lastLine, problems);
  if (entries === null)
    return {
      header: emptyHeader(fileId || 'scenario', range),
      bodyLine: lastLine + 1,
      says: new Set(),
    };
  const header = readEntries(entries.list, entries.reader, emptyHeader(fileId, range));
  const says = new Set(entries.list.map((e) => tidy(e.key)));
  for (const key of ['title', 'client', 'mode'] as const) {
    if (says.has(key)) continue;
    problems.add({
      code: 'missing-header-key',
      range: lineRange(source, lastLine),
      message: `The header does not say the ${key}.`,
      hint:
        key === 'mode'
          ? 'Add `mode: setting`, `mode: reviewing` or `mode: both`.'
          : `Add a line \`${key}: …\`.`,
    });
  }
  return {
    header: header.id === '' ? { ...header, id: slugOf(header.title) || 'scenario' } : header,
    bodyLine: lastLine + 1,
    says,
  };
}

/** Number of the closing line, or null without an opening or closing one. */
function headerEnd(lines: readonly string[]): number | null {
  if (!/^---\s*$/.test(lines[0] ?? '')) return null;
  for (let i = 1; i < lines.length; i++) {
    if (/^(?:---|\.\.\.)\s*$/.test(lines[i] ?? '')) return i + 1;
  }
  return null;
}

/** The header's keys with their YAML nodes; null when the YAML cannot be read at all. */
function headerEntries(
  source: Source,
  lastLine: number,
  problems: ProblemList,
): { list: HeaderEntry[]; reader: HeaderReader } | null {
  const lines = source.lines.slice(1, lastLine - 1);
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.length + 1;
  }
  const place = (offset: number): { line: number; column: number } => {
    let index = starts.findLastIndex((s) => s <= offset);
    if (index < 0) index = 0;
    // An error at the end of the text stands one character after it.
    const within = Math.min(offset - (starts[index] ?? 0), (lines[index] ?? '').length);
    return { line: index + 2, column: Math.max(0, within) + 1 };
  };
  const reader = new HeaderReader(source, problems, (from, to) => {
    const start = place(from);
    const end = place(Math.max(from, to));
    return { ...start, endLine: end.line, endColumn: end.column };
  });
  const unreadable = (range: Range, message: string): null => {
    problems.add({
      code: 'header-unreadable',
      range,
      message,
      hint: 'A header line is `key: value`; words that hold a colon, or begin with a bracket or quotation mark, want quotation marks around them.',
    });
    return null;
  };
  const whole: Range = { line: 1, column: 1, endLine: 1, endColumn: 4 };
  let document;
  try {
    document = parseDocument(lines.join('\n'), {
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: 'silent',
    });
    // Aliases could make a small header enormous; no header needs them.
    if (document.toJS({ maxAliasCount: 0 }) === undefined)
      return unreadable(whole, 'The header cannot be read.');
  } catch {
    return unreadable(whole, 'The header cannot be read: it refers to itself.');
  }
  const error = document.errors[0];
  if (error)
    return unreadable(
      reader.rangeOf(error.pos[0], error.pos[1]),
      'The header cannot be read here, or just above.',
    );
  if (!isMap(document.contents)) return unreadable(whole, 'The header is not made of `key: value` lines.');
  const seen = new Map<string, HeaderEntry>();
  for (const entry of reader.entries({ node: document.contents, range: whole }, 'The header')) {
    const key = tidy(entry.key);
    if (seen.has(key)) {
      problems.add({
        code: 'duplicate-header-key',
        range: entry.keyRange,
        message: `The header says \`${key}\` twice; the first is used.`,
        hint: 'Take one of them out.',
      });
    } else seen.set(key, entry);
  }
  return { list: [...seen.values()], reader };
}

/** Reads every known key into the header; unknown ones are named. */
function readEntries(entries: readonly HeaderEntry[], r: HeaderReader, empty: Header): Header {
  const header: { -readonly [K in keyof Header]: Header[K] } = { ...empty };
  for (const entry of entries) {
    const { key } = entry;
    switch (tidy(key)) {
      case 'scenario': {
        const version = r.text(entry, 'The format');
        if (version !== String(FORMAT_VERSION))
          r.problems.add({
            code: 'unknown-format-version',
            range: entry.range,
            message: `This file says it is written in format ${version ?? 'nothing'}; this release reads format ${FORMAT_VERSION}.`,
            hint: `Write \`scenario: ${FORMAT_VERSION}\`, or use a newer release.`,
          });
        break;
      }
      case 'id':
        header.id = slugOf(r.text(entry, 'The id') ?? '') || header.id;
        break;
      case 'title':
        header.title = r.text(entry, 'The title') ?? '';
        if (header.title === '') r.complain(entry.keyRange, 'The title has no words.');
        break;
      case 'version':
        header.version = r.text(entry, 'The version') ?? '1';
        break;
      case 'client':
        header.client = readClient(entry, r);
        break;
      case 'mode':
        header.mode = r.oneOf(entry, 'The mode', MODES) ?? header.mode;
        break;
      case 'intervention':
        header.intervention = r.text(entry, 'The intervention');
        break;
      case 'contact':
        header.contact = r.oneOf(entry, 'The contact', CONTACTS) ?? header.contact;
        break;
      case 'difficulty':
        header.difficulty = r.oneOf(entry, 'The difficulty', DIFFICULTIES) ?? header.difficulty;
        break;
      case 'criteria':
        header.criteria = readCriteria(entry, 'The criteria', r);
        break;
      case 'targets':
        header.targets = readCriteria(entry, 'The targets', r);
        break;
      case 'calls it':
        header.callsIt = r.text(entry, 'What the client calls it') ?? header.callsIt;
        break;
      case 'starts at':
        header.startsAt = readMinutes(entry, r) ?? header.startsAt;
        break;
      case 'barrier':
        header.barrier =
          r
            .list(entry, 'The barriers', false)
            .map((b) => b.text)
            .join(', ') || null;
        break;
      case 'authors':
        header.authors = r.list(entry, 'The authors').map((a) => a.text);
        break;
      case 'reviewed by':
        header.reviewedBy = readReviews(entry, r);
        break;
      case 'sources':
        header.sources = r.list(entry, 'The sources', false).map((s) => s.text);
        break;
      case 'covers':
        header.covers = readCovers(entry, r);
        break;
      case 'content note':
        header.contentNote = r.text(entry, 'The content note');
        break;
      case 'demand':
        header.demand = readDemand(entry, r);
        break;
      case 'caps':
        header.caps = readCaps(entry, r);
        break;
      case 'severity':
        header.severity = readSeverity(entry, r);
        break;
      case 'counters':
        header.counters = r.list(entry, 'The counters').map((c) => tidy(c.text));
        break;
      case 'own criteria':
        header.own = readOwnCriteria(entry, r);
        break;
      case 'people':
        header.people = r.list(entry, 'The people').map((p) => p.text);
        break;
      case 'places':
        header.places = r.list(entry, 'The places').map((p) => p.text);
        break;
      case 'referral':
        header.referral = readReferral(entry, r);
        break;
      case 'days':
        header.days = readDays(entry, r);
        break;
      case 'sheet':
        header.sheet = r.oneOf(entry, 'The sheet', ['boxes', 'blank'] as const) ?? header.sheet;
        break;
      case 'test':
        header.test = r.oneOf(entry, 'The test', ['true', 'false'] as const) === 'true' || undefined;
        break;
      default:
        r.unknownKey(entry, 'a header', HEADER_KEYS);
    }
  }
  const blank = header.difficulty === 'advanced' && !entries.some((e) => tidy(e.key) === 'sheet');
  return blank ? { ...header, sheet: 'blank' } : header;
}

/** "12 minutes", 12, or a list of two: where the clock of each session stands at its first line. */
function readMinutes(entry: HeaderEntry, r: HeaderReader): number[] | null {
  const minutes = r.list(entry, 'The minutes').map(({ text, range }) => {
    const number = /^(\d{1,2}(?:\.\d)?)(?:\s*min(?:ute)?s?)?$/i.exec(text)?.[1];
    if (number !== undefined && Number(number) <= 30) return Number(number);
    r.complain(
      range,
      `"${text}" is not a time on a clock of 30 minutes.`,
      'For example `starts at: 12 minutes`.',
    );
    return null;
  });
  const read = minutes.filter((m) => m !== null).slice(0, 2);
  return read.length === 0 ? null : read;
}
