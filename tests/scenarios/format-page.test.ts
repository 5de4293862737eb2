import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FRAMEWORKS } from '../../scenarios/format/frameworks';
import { HEADER_KEYS } from '../../scenarios/format/header-facts';
import { PLACEHOLDERS } from '../../scenarios/format/placeholders';
import { readScenario } from '../../scenarios/format/read-scenario';
import { slugOf } from '../../scenarios/format/slugs';
import { CRITERIA, GATE_SLIPS, SAFETY_ACTS, SLIPS } from '../../scenarios/format/vocabulary';
import { exampleText, fencesIn } from './example-frame';

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/scenario-format.md'), 'utf8');
const examples = fencesIn(PAGE).filter((f) => f.info.startsWith('markdown'));

/** Cells of the table that begins with this heading row. */
function table(heading: string): string[][] {
  const rows = PAGE.slice(PAGE.indexOf(heading)).split('\n\n')[0]?.split('\n').slice(2) ?? [];
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe('the page on the format, for tutors', () => {
  test('has examples', () => {
    expect(examples.length).toBeGreaterThan(10);
  });

  for (const [index, example] of examples.entries()) {
    const first =
      example.text
        .trim()
        .split('\n')
        .find((l) => l.startsWith('#')) ?? '';
    test(`example ${index + 1} (${first}) has no problem`, () => {
      expect(readScenario(exampleText(example)).problems).toEqual([]);
    });
  }

  test('lists every criterion with all its elements, the client’s acts in italics', () => {
    const rows = CRITERIA.map((c) => [
      c.name,
      c.session,
      c.elements.map((e) => (c.clientActs.includes(e) ? `*${e}*` : e)).join(', '),
      c.weak ?? '',
    ]);
    expect(table('| criterion | session | elements |')).toEqual(rows);
  });

  test('lists every name that a reference under `covers` can give', () => {
    const rows = FRAMEWORKS.flatMap(({ key, parts }) => parts.map((p) => [key, p.part, p.names.join(', ')]));
    expect(table('| reference | part | names |')).toEqual(rows);
  });

  test('lists every slip, and says of each what it is', () => {
    const rows = table('| slip | what it is |');
    expect(rows.map((r) => r[0])).toEqual([...SLIPS]);
    expect(rows.filter((r) => (r[1] ?? '') === '')).toEqual([]);
  });

  test('lists every safety act and safety slip', () => {
    expect(PAGE).toContain(`Safety acts: ${SAFETY_ACTS.join(', ')}.`);
    expect(PAGE).toContain(`Safety slips: ${GATE_SLIPS.join(', ')}.`);
  });

  test('shows every header key, every placeholder, and every note that a reply can have', () => {
    const header = examples.map((e) => e.text).find((t) => t.includes('reviewed by:')) ?? '';
    for (const key of HEADER_KEYS) expect(header).toMatch(new RegExp(`^${key}:`, 'm'));
    for (const name of PLACEHOLDERS) expect(PAGE).toContain(`{${name}}`);
    for (const note of [
      'shows',
      'slip',
      'why',
      'agreed',
      'client',
      'counts',
      'if',
      'also',
      'time',
      'model',
      'safety',
      'safety slip',
    ])
      expect(PAGE).toContain(`| \`**${note}**`);
  });

  test('links only to headings and pages that are there', () => {
    const headings = new Set([...PAGE.matchAll(/^#+ (.*)$/gm)].map((m) => slugOf(m[1] ?? '')));
    const outsideExamples = PAGE.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`]*`/g, '');
    for (const [, slug] of outsideExamples.matchAll(/\]\(#([^)]*)\)/g)) expect(headings).toContain(slug);
  });
});
