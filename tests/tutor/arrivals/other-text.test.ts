import { zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markOfFile, otherTextOf } from '../../../tutor/arrivals/other-text';
import { readArrival, readPasted } from '../../../tutor/arrivals/read-arrival';
import { notesInMarkdown, type ReviewNote } from '../../../tutor/writing/kept-editor';
import { notesFromMarkdown } from '../../../tutor/writing/notes-from-markdown';
import { TWO_SESSIONS } from '../../testing-tools/small-scenarios';

const DAY = '{\n "practice day": 1,\n "id": "d",\n "title": "First plans"}';
const EVIDENCE = '{"evidence":1,"head":{}}';
const noWord = () => Promise.reject(new Error('no Word here'));
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('a text that is no script', () => {
  test('is known for what it is, whatever it is called and however its parts are ordered', () => {
    expect(otherTextOf('day.json', DAY)).toEqual({ is: 'day', title: 'First plans' });
    expect(otherTextOf('day.txt', DAY)).toMatchObject({ is: 'day' });
    expect(otherTextOf('x.json', '{"title":"T","practice day":1}')).toEqual({ is: 'day', title: 'T' });
    expect(otherTextOf('amber.json', EVIDENCE)).toEqual({ is: 'evidence', title: '' });
    expect(otherTextOf('rosa-notes.md', '# Notes on Rosa\n')).toEqual({
      is: 'notes',
      title: 'Notes on Rosa',
    });
    expect(otherTextOf('x.json', '{"practice day"')).toEqual({ is: 'other', title: '' });
    expect(otherTextOf('rosa.md', TWO_SESSIONS)).toBeNull();
    // A script may be called so.
    expect(otherTextOf('rosa-notes.md', TWO_SESSIONS)).toBeNull();
  });

  test('is known from its first words when it is dropped', async () => {
    expect(await markOfFile(new Blob([DAY]))).toBe('day');
    expect(await markOfFile(new Blob([EVIDENCE]))).toBe('evidence');
    expect(await markOfFile(new Blob([TWO_SESSIONS]))).toBeNull();
  });

  test('is told apart in a pack, and when its words are pasted', async () => {
    const zip = zipSync({ 'day.json': bytesOf(DAY), 'amber.json': bytesOf(EVIDENCE) });
    expect(await readArrival('pack.zip', zip, noWord)).toMatchObject([
      { kind: 'text', is: 'day', title: 'First plans' },
      { kind: 'text', is: 'evidence' },
    ]);
    expect(readPasted(DAY, 'pasted.md')).toMatchObject({ kind: 'text', is: 'day' });
  });
});

describe('a reviewer’s notes', () => {
  const words = fc.stringMatching(/^[a-z][a-z ,.]{0,30}[a-z]$/);
  const note = fc.record({ about: fc.oneof(fc.constant(''), words), text: words, done: fc.boolean() });

  test('come back from a pack as they were written', () => {
    fc.assert(
      fc.property(fc.array(note, { minLength: 1, maxLength: 6 }), words, (notes, title) => {
        const kept: ReviewNote[] = notes.map((one, i) => ({ ...one, id: String(i), at: i }));
        expect(notesFromMarkdown(notesInMarkdown(title, kept))).toEqual(notes);
      }),
    );
  });

  test('that somebody wrote in their own way are left as they stand', () => {
    expect(notesFromMarkdown('# Notes\n\nPlay Rosa first.\n')).toBeNull();
    expect(notesFromMarkdown('')).toBeNull();
  });
});
