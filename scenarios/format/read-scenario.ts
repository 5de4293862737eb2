/** From text to scenario: the whole pipeline in one place. */
import { readBeat, checkPlaceholders } from './beats';
import { readBlocks } from './blocks';
import { findAll } from '../checks/all-checks';
import { readExpectedRuns } from './expected-runs';
import { LARGEST_FILE, safeLines } from './guard';
import { readHeader } from './header';
import { emptyHeader } from './header-facts';
import { fromTheScript } from './header-from-script';
import { Places } from './places';
import type { Code } from '../problems/codes';
import type { Range } from '../problems/problem';
import { ProblemList } from '../problems/problem-list';
import type { Finding } from '../problems/problem-list';
import { weighed } from '../problems/severity';
import { scanProse } from './prose';
import { ReadingDesk } from './reading';
import type { Reading, Scenario } from './scenario';
import { lineRange, readSource, wordsRange } from './source';
import type { Piece, Source } from './source';
import { readTimeline } from './timeline';
import type { SectionBlocks } from './timeline';
import { readTookAway } from './took-away';
import { obstacleNames, readWeek } from './week-section';

/**
 * Reads one scenario in format 1. Never throws and never stops at the first problem: gives as much of the scenario as could
 * be read and every problem, in the order the author meets them. `fileName` only gives the id where the header has none.
 */
export function readScenario(text: string, fileName?: string): Reading {
  const problems = new ProblemList();
  if (text.length > LARGEST_FILE) return tooLarge(text, problems);
  const source = readSource(text);
  const { header: written, bodyLine, says } = readHeader(source, fileName, problems);
  const lines = safeLines(source, bodyLine, problems);
  scanProse(lines, bodyLine, problems);
  const timeline = readTimeline(
    readBlocks(bodyOf(source, lines, bodyLine), bodyLine),
    source.lines.length + 1,
    source,
    problems,
  );

  const places = new Places(timeline.sessions);
  const { sections } = timeline;
  const desk = new ReadingDesk(source, problems, written, places, obstacleNames(sections.week?.blocks ?? []));
  const body = {
    briefing: prose(sections.briefing, lines, bodyLine),
    sessions: timeline.sessions.map(({ number, line, beats }) => ({
      number,
      kind: sessionKind(written.mode, number),
      beats: beats.map((beat) => readBeat(beat, number, desk)),
      range: lineRange(source, line),
    })),
    week: sections.week ? readWeek(sections.week.blocks, sections.week.line, desk) : null,
    tookAway: readTookAway(sections['took away']?.blocks ?? [], desk),
    debrief: prose(sections.debrief, lines, bodyLine),
    expectedRuns: readExpectedRuns(sections['expected runs']?.blocks ?? [], desk),
  } satisfies Omit<Scenario, 'header'>;
  for (const { text: words, range } of body.tookAway)
    checkPlaceholders(words, range.line, range.endLine, desk);

  const scenario: Scenario = { ...body, header: fromTheScript(written, body, says) };
  // A passage that had to be left out may have held anything: what seems missing cannot be judged.
  if (problems.has('passage-too-long'))
    return { scenario, problems: weighed(problems.inOrder(), written.severity) };
  const context = { says, has: (code: Code) => problems.has(code) };
  for (const finding of findAll(scenario, context))
    problems.add({ ...finding, range: narrowed(source, scenario.header.range, finding) });
  return { scenario, problems: weighed(problems.inOrder(), written.severity) };
}

/**
 * The lines as one text. Words that are read are cut from it and keep the whole of it in memory, so where nothing had to be left
 * out it is itself cut from the author's text.
 */
function bodyOf({ text, lines: all, starts }: Source, lines: readonly string[], bodyLine: number): string {
  const asWritten = !text.includes('\r') && lines.every((line, at) => line === all[bodyLine - 1 + at]);
  return asWritten ? text.slice(starts[bodyLine - 1] ?? text.length) : lines.join('\n');
}

/** In mode both the first session sets and the second reviews. */
function sessionKind(mode: Scenario['header']['mode'], number: number): 'setting' | 'reviewing' {
  if (mode === 'both') return number === 1 ? 'setting' : 'reviewing';
  return mode;
}

/** A check sees no text, so it names the words or the header's key that it means, and their place is found here. */
function narrowed(source: Source, header: Range, { range, words, headerKey }: Finding): Range {
  let piece: Piece = { text: '\n'.repeat(range.endLine - range.line), line: range.line };
  if (range === header) {
    const keyLine =
      source.lines
        .slice(0, range.endLine)
        .findIndex((l) => headerKey !== undefined && l.startsWith(`${headerKey}:`)) + 1;
    if (keyLine === 0) return lineRange(source, range.line);
    if (words === undefined) return lineRange(source, keyLine);
    piece = { text: '\n'.repeat(range.endLine - keyLine), line: keyLine };
    const found = wordsRange(source, piece, words);
    return found.line === keyLine || found.line === found.endLine ? found : lineRange(source, keyLine);
  }
  return words === undefined ? range : wordsRange(source, piece, words);
}

/** Lines of a section as they are written. */
function prose(section: SectionBlocks | undefined, lines: readonly string[], bodyLine: number): string {
  return section
    ? lines
        .slice(section.from - bodyLine, section.to - bodyLine)
        .join('\n')
        .replace(/^\n+/, '')
        .trimEnd()
    : '';
}

function tooLarge(text: string, problems: ProblemList): Reading {
  const source: Source = readSource(text.slice(0, 1000));
  const range = lineRange(source, 1);
  problems.add({
    code: 'file-too-large',
    range,
    message: `This file has ${Math.round(text.length / 1_000_000)} million characters, which is more than a scenario can have.`,
    hint: `The most is ${LARGEST_FILE / 1_000_000} million; a long scenario has about 50,000.`,
  });
  const empty = { briefing: '', sessions: [], week: null, tookAway: [], debrief: '', expectedRuns: [] };
  return { scenario: { header: emptyHeader('scenario', range), ...empty }, problems: problems.inOrder() };
}
