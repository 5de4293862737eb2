/** What the editor knows of a text: places, measures, and what is kept beside it. */
import { describe, expect, test } from 'vitest';
import {
  notesInMarkdown,
  readKeptEditor,
  writeKeptEditor,
  LONGEST_HISTORY,
} from '../../../tutor/writing/kept-editor';
import { beatAt, placesIn } from '../../../tutor/writing/places';
import { ReadDraft } from '../../../tutor/writing/read-draft';
import { SHIPPED_FILES } from '../../testing-tools/shipped-files';

describe('places', () => {
  test('are the reader’s beats, by name and line, for every shipped script', () => {
    for (const { text, fileName } of SHIPPED_FILES) {
      const { scenario } = new ReadDraft(text, fileName);
      const read = scenario.sessions.flatMap((s) =>
        s.beats.map((b) => `${s.number} ${b.slug} ${b.range.line}`),
      );
      const beats = placesIn(text).filter((p) => p.kind === 'beat');
      expect(
        beats.map((p) => `${p.session} ${p.slug} ${p.line}`),
        fileName,
      ).toEqual(read);
    }
  });
  test('a line belongs to the beat above it, up to the next heading', () => {
    const places = placesIn('---\n# no\n---\n# Session 1\n## A\nx\n## B\ny\n# Debrief\nz\n## not a beat');
    expect([4, 5, 6, 7, 8, 9, 10, 11].map((line) => beatAt(places, line)?.title ?? '')).toEqual([
      '',
      'A',
      'A',
      'B',
      'B',
      '',
      '',
      '',
    ]);
    expect(places.map((p) => p.title)).toEqual(['Session 1', 'A', 'B', 'Debrief']);
  });
});

test('a reading counts words, beats and replies, and is plain data', () => {
  const { text, fileName } = SHIPPED_FILES.find((f) => f.fileName === 'priya-first-plan.md')!;
  const { reading, scenario } = new ReadDraft(text, fileName);
  expect(structuredClone(reading)).toEqual(reading);
  expect(reading.measures.sessions.map((s) => s.beats)).toEqual(scenario.sessions.map((s) => s.beats.length));
  expect(reading.measures.words).toBeGreaterThan(1000);
  expect(reading.known.counters).toContain('ellery');
});

describe('what is kept beside a text', () => {
  const notes = [{ id: '1', about: 'Opening', text: 'Too quick?\nSlow down.', at: 5, done: false }];
  test('comes back as it was', () => {
    expect(readKeptEditor(writeKeptEditor({ state: { a: 1 }, notes }))).toEqual({ state: { a: 1 }, notes });
  });
  test('loses a history that has grown too long, never a note', () => {
    const kept = writeKeptEditor({ state: 'x'.repeat(LONGEST_HISTORY), notes });
    expect(readKeptEditor(kept)).toEqual({ state: null, notes });
  });
  test.each([null, '', '{', '[]', '{"notes":[{"id":1}]}'])('%j counts as nothing kept', (json) => {
    expect(readKeptEditor(json)).toEqual({ state: null, notes: [] });
  });
  test('notes are handed on as a list that can be ticked off', () => {
    expect(notesInMarkdown('A plan', notes)).toBe(
      '# Notes on A plan\n\n- [ ] **Opening:** Too quick? Slow down.\n',
    );
    expect(notesInMarkdown('A plan', [])).toBe('');
  });
});
