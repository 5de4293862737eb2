/** Headings of the first level are the timeline, of the second level in a session its beats. */
import { isHeading } from './blocks';
import type { Block } from './blocks';
import { nearestName } from '../problems/nearest-name';
import { didYouMean } from '../problems/problem-list';
import type { ProblemList } from '../problems/problem-list';
import { tidy } from './names';
import { Slugger, slugOf } from './slugs';
import { lineRange, pieceRange, replaceFix } from './source';
import type { Source } from './source';
import { oneLine } from './words';

export interface BeatBlocks {
  readonly slug: string;
  readonly documentSlug: string;
  readonly title: string;
  readonly line: number;
  readonly blocks: readonly Block[];
}

export interface SessionBlocks {
  readonly number: number;
  readonly line: number;
  readonly beats: readonly BeatBlocks[];
}

export interface SectionBlocks {
  readonly line: number;
  /** First line after the heading, and first line of what follows the section. */
  readonly from: number;
  readonly to: number;
  readonly blocks: readonly Block[];
}

export type SectionName = 'briefing' | 'week' | 'took away' | 'debrief' | 'expected runs';

export interface Timeline {
  readonly sections: Readonly<Partial<Record<SectionName, SectionBlocks>>>;
  readonly sessions: readonly SessionBlocks[];
}

const HEADINGS = [
  'Briefing',
  'Session 1',
  'Session 2',
  'The week',
  'What she took away',
  'Debrief',
  'Expected runs',
];

type Part = { kind: 'section'; name: SectionName } | { kind: 'session'; number: number };

function partOf(heading: string): Part | null {
  const words = tidy(heading)
    .replace(/[^a-z0-9 ]/g, '')
    .trim();
  const session = /^session(?: ([12]))?$/.exec(words);
  if (session) return { kind: 'session', number: Number(session[1] ?? 1) };
  if (/^(the )?briefing$/.test(words)) return { kind: 'section', name: 'briefing' };
  if (/^(the )?week$/.test(words)) return { kind: 'section', name: 'week' };
  if (/^what .* took away$/.test(words)) return { kind: 'section', name: 'took away' };
  if (/^(the )?debrief$/.test(words)) return { kind: 'section', name: 'debrief' };
  if (/^expected runs?$/.test(words)) return { kind: 'section', name: 'expected runs' };
  return null;
}

/** Sorts the blocks of the file into sections and beats; `endLine` is the line after the last. */
export function readTimeline(
  blocks: readonly Block[],
  endLine: number,
  source: Source,
  problems: ProblemList,
): Timeline {
  const slugger = new Slugger();
  const sections: Partial<Record<SectionName, SectionBlocks>> = {};
  const sessions: SessionBlocks[] = [];
  const heads = blocks.flatMap(({ token }, index) => (isHeading(token) && token.depth === 1 ? [index] : []));
  strayBlocks(blocks.slice(0, heads[0] ?? blocks.length), 'the first heading', source, problems);
  heads.forEach((index, i) => {
    const next = heads[i + 1] ?? blocks.length;
    const head = blocks[index];
    if (!head || !isHeading(head.token)) return;
    const inside = blocks.slice(index + 1, next);
    const part = partOf(head.token.text);
    slugger.next(head.token.text);
    if (part?.kind === 'session') {
      const beats = readBeatBlocks(inside, part.number, slugger, source, problems);
      if (sessions.some((s) => s.number === part.number)) twice(head, source, problems);
      else sessions.push({ number: part.number, line: head.line, beats });
      return;
    }
    for (const { token } of inside) if (isHeading(token)) slugger.next(token.text);
    if (part === null) unknownSection(head, source, problems);
    else if (sections[part.name]) twice(head, source, problems);
    else {
      const from = head.line + head.token.raw.trimEnd().split('\n').length;
      sections[part.name] = { line: head.line, from, to: blocks[next]?.line ?? endLine, blocks: inside };
    }
  });
  return { sections, sessions: sessions.sort((a, b) => a.number - b.number) };
}

function readBeatBlocks(
  blocks: readonly Block[],
  session: number,
  slugger: Slugger,
  source: Source,
  problems: ProblemList,
): BeatBlocks[] {
  const beats: BeatBlocks[] = [];
  const taken = new Map<string, number>();
  const heads = blocks.flatMap(({ token }, index) => (isHeading(token) && token.depth === 2 ? [index] : []));
  strayBlocks(blocks.slice(0, heads[0] ?? blocks.length), 'the first beat', source, problems);
  heads.forEach((index, i) => {
    const head = blocks[index];
    if (!head || !isHeading(head.token)) return;
    const title = oneLine(head.token.text).replace(/\s+#+$/, '');
    const documentSlug = slugger.next(title);
    let slug = slugOf(title);
    if (slug === '') {
      problems.add({
        code: 'heading-without-words',
        range: lineRange(source, head.line),
        message: 'This beat has no name to link to.',
        hint: 'Give it a few words: `## What put her off`.',
      });
      slug = `beat-${i + 1}`;
    }
    const before = taken.get(slug);
    if (before !== undefined) {
      problems.add({
        code: 'duplicate-heading',
        range: lineRange(source, head.line),
        message: `Session ${session} has another beat called "${title}", on line ${before}.`,
        hint: 'Call one of them something else, or a link cannot tell them apart.',
      });
      let count = 1;
      while (taken.has(`${slug}-${count}`)) count++;
      slug = `${slug}-${count}`;
    }
    taken.set(slug, head.line);
    beats.push({
      slug,
      documentSlug,
      title,
      line: head.line,
      blocks: blocks.slice(index + 1, heads[i + 1] ?? blocks.length),
    });
  });
  return beats;
}

function strayBlocks(blocks: readonly Block[], before: string, source: Source, problems: ProblemList): void {
  const first = blocks[0];
  if (!first) return;
  problems.add({
    code: 'stray-text',
    range: pieceRange(source, { text: first.token.raw.split('\n')[0] ?? '', line: first.line }),
    message: `This stands before ${before}, so it is left out.`,
    hint:
      before === 'the first beat'
        ? 'Begin a beat with a heading of the second level: `## Opening`.'
        : 'Begin with `# Briefing`.',
  });
}

function twice(head: Block, source: Source, problems: ProblemList): void {
  problems.add({
    code: 'duplicate-section',
    range: lineRange(source, head.line),
    message: 'This heading stands in the file already; what follows it here is left out.',
    hint: 'Bring the two together.',
  });
}

function unknownSection(head: Block, source: Source, problems: ProblemList): void {
  const text = isHeading(head.token) ? head.token.text : '';
  const nearest = nearestName(text, HEADINGS);
  const range = lineRange(source, head.line);
  problems.add({
    code: 'unknown-section',
    range,
    message: `"${text}" is not a part of a scenario; what follows it is left out.`,
    hint: didYouMean(
      nearest,
      'The parts are Briefing, Session 1, The week, Session 2, What she took away, Debrief and Expected runs. A beat is a heading of the second level.',
    ),
    fix: nearest === null ? null : replaceFix(source, range, `# ${nearest}`, `Change to ${nearest}`),
  });
}
