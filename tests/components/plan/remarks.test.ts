import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import PlanPage from '../../../components/plan/PlanPage.svelte';
import ReadingAgeLine from '../../../components/plan/ReadingAgeLine.svelte';
import { ageWords, hardWordsLine } from '../../../components/plan/reading-age-words';
import { announceNotes, quoted, SHOWN_AT_ONCE } from '../../../components/plan/sheet-notes';
import SheetNotes from '../../../components/plan/SheetNotes.svelte';
import { underlines } from '../../../components/plan/underlines';
import type { LintNote } from '../../../scoring/plan/lint/note';
import { FITS_MOST } from '../../../scoring/reading-age/reading-age';
import { readPlan } from '../../../scoring/plan/read-plan';
import { aPlay, aReading, aScenario } from '../../testing-tools/page-fixtures';

const aNote = (over: Partial<LintNote> = {}): LintNote => ({
  rule: 'vague amount',
  field: 'how_much',
  from: 0,
  to: 9,
  words: 'regularly',
  says: 'has no number in it.',
  tries: 'twice, 10 minutes each',
  ...over,
});
const openPage = (over: object = {}, header: object = {}) =>
  render(PlanPage, {
    play: aPlay({ phase: 'writing the plan', scenario: aScenario(header) }),
    draft: { plan: { form: 'boxes', boxes: { what: 'Do some exercise' } } },
    saveDraft: vi.fn(),
    decide: vi.fn(() => Promise.resolve(true)),
    readers: { readPlan, findMismatches: () => [] },
    ...over,
  });

afterEach(() => cleanup());

describe('remarks beside the sheet', () => {
  it('name the words, what is open in them, and a pattern to try', () => {
    const { container } = render(SheetNotes, { notes: [aNote()] });
    expect(container.textContent).toContain('“regularly” has no number in it. Try twice, 10 minutes each');
  });

  it('are few at a time; the others are counted', () => {
    const notes = ['a', 'b', 'c', 'd', 'e'].map((words, from) => aNote({ words, from }));
    render(SheetNotes, { notes });
    expect(screen.getAllByRole('listitem')).toHaveLength(SHOWN_AT_ONCE);
    expect(screen.getByText(/And 2 more/)).toBeTruthy();
  });

  it('are nothing at all where there is nothing to say', () => {
    const { container } = render(SheetNotes, { notes: [] });
    expect(container.textContent.trim()).toBe('');
  });

  it('quote a whole entry short', () => {
    expect(quoted({ words: 'word '.repeat(20) }).length).toBeLessThan(46);
  });

  it('are announced once each, and not again while the words around them change', () => {
    expect(announceNotes([], [aNote()])).toBe('Worth another look: “regularly”.');
    expect(announceNotes([aNote()], [aNote({ from: 4, to: 13 })])).toBe('');
    expect(announceNotes([aNote()], [])).toBe('');
  });

  it('draw a wavy line under their words, but not under an entry in the wrong box', () => {
    const reading = aReading({ form: 'boxes', boxes: {} }, {});
    expect(underlines('regularly', 'how_much', reading, [aNote()])).toEqual([
      { text: 'regularly', line: 'wavy' },
    ]);
    expect(underlines('regularly', 'how_much', reading, [aNote({ rule: 'wrong box' })])).toEqual([
      { text: 'regularly', line: 'none' },
    ]);
    expect(underlines('daily', 'how_much', reading, [aNote()])).toEqual([{ text: 'daily', line: 'none' }]);
  });

  it('stand on the page while the plan is written, and never hold the button', () => {
    openPage();
    expect(screen.getByText('“some exercise”')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Read it back to Priya' })).toHaveProperty('disabled', false);
  });

  it('leave the cursor where it is', async () => {
    openPage();
    const what = screen.getByLabelText<HTMLTextAreaElement>('What');
    what.focus();
    await fireEvent.input(what, { target: { value: 'Keep busy' } });
    what.setSelectionRange(2, 2);
    await waitFor(() => expect(screen.getByText('“Keep busy”')).toBeTruthy());
    expect([document.activeElement, what.selectionStart]).toEqual([what, 2]);
  });
});

describe('a scenario that is played as a test', () => {
  it('has nothing beside the sheet but that it is one', () => {
    const { container } = openPage({}, { test: true });
    expect(container.textContent).toContain('as a test');
    expect(screen.queryByText('“some exercise”')).toBeNull();
    expect(screen.queryByText(/A stranger could tell/)).toBeNull();
    expect(container.querySelector('.wavy, .solid')).toBeNull();
  });
});

describe('the reading age beside the sheet', () => {
  it('is in words, with the hard ones named', async () => {
    const text = 'The collaborative formulation suggests reintroducing activities. '.repeat(6);
    const { container } = render(ReadingAgeLine, { text });
    await waitFor(() => expect(container.textContent).toContain('Reads at about age'));
    expect(container.textContent).toContain('Not everyone knows “collaborative”');
  });

  it('is not given for a few easy words', async () => {
    const long = render(ReadingAgeLine, { text: 'Collaborative' });
    await waitFor(() => expect(long.container.textContent).toContain('“Collaborative”'));
    expect(long.container.textContent).not.toContain('age');
    const short = render(ReadingAgeLine, { text: 'Walk home' });
    expect(short.container.textContent.trim()).toBe('');
  });

  it('says what to do only where it is over eleven', () => {
    expect(ageWords(FITS_MOST)).toBe('Reads at about age 11.');
    expect(ageWords(FITS_MOST + 1)).toContain('up to 11 suits most people');
    expect(ageWords(null)).toBe('');
  });

  it('lists hard words as one would say them', () => {
    expect(hardWordsLine(['a'])).toBe('Not everyone knows “a”.');
    expect(hardWordsLine(['a', 'b', 'c'])).toBe('Not everyone knows “a”, “b” and “c”.');
    expect(hardWordsLine([])).toBe('');
  });
});
