import { readFileSync } from 'node:fs';
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import CriterionReceipts from '../../../components/debrief/CriterionReceipts.svelte';
import Ladder from '../../../components/debrief/Ladder.svelte';
import ReflectionPage from '../../../components/debrief/ReflectionPage.svelte';
import { LEVEL_WORDS, type Level } from '../../../scoring/report';
import { aReceipt, aResult } from '../../testing-tools/page-fixtures';

afterEach(cleanup);

// Styles are not laid out here, so that they are read.
const LADDER_STYLE = readFileSync('components/debrief/Ladder.svelte', 'utf8');

describe('the ladder', () => {
  // Four steps of 13 px, 17 apart: each is filled to its end, or not at all.
  it.each([
    [0, 0],
    [1, 2],
    [2, 3],
    [3, 4],
  ] as const)('fills the steps up to level %i', (level, filled) => {
    const { container } = render(Ladder, { level });
    const [, stands = ''] = container.querySelector('.ladder')!.classList;
    const rule = LADDER_STYLE.indexOf(`.${stands.replace(/^svelte-.*/, 'ladder')} {`);
    const to = parseFloat(LADDER_STYLE.slice(LADDER_STYLE.indexOf('--filled:', rule) + '--filled:'.length));
    const whole = [0, 17, 34, 51].filter((left) => left + 13 <= to);
    const begun = [0, 17, 34, 51].filter((left) => left < to);
    expect([whole.length, begun.length]).toEqual([filled, filled]);
  });

  it('says its word where it stands alone, and nothing where the word stands beside it', () => {
    const { container } = render(Ladder, { level: 2 as Level });
    expect(screen.getByRole('img', { name: LEVEL_WORDS[2] })).toBeTruthy();
    cleanup();
    const beside = render(Ladder, { level: 2 as Level, decorative: true });
    expect(beside.container.querySelector('.ladder')?.getAttribute('aria-hidden')).toBe('true');
    expect(container).toBeTruthy();
  });
});

describe('one criterion with its receipts', () => {
  it('says how words were come by: from the client, from the sheet, as a start only', () => {
    const receipts = [
      aReceipt({ element: 'client says why', from: 'client', words: 'So it lifts after.', turn: 5 }),
      aReceipt({ element: 'generic', weak: true }),
    ];
    render(CriterionReceipts, { result: aResult('rationale', { receipts }), client: 'Priya', open: true });
    expect(screen.getByText('client says why').closest('li')?.textContent).toContain('Priya, turn 5');
    expect(screen.getByText('generic').closest('li')?.textContent).toContain('(a start)');
  });
});

describe('the reflection', () => {
  const open = (draft = {}) => {
    const given = { draft, saveDraft: vi.fn(), decide: vi.fn(() => Promise.resolve(true)) };
    render(ReflectionPage, given);
    return given;
  };
  const box = () => screen.getByLabelText<HTMLTextAreaElement>('What I learned, and what I would change');

  it('keeps every key and files what was written', async () => {
    const { saveDraft, decide } = open();
    await fireEvent.input(box(), { target: { value: 'Ask, then wait.' } });
    expect(saveDraft).toHaveBeenCalledWith({ reflection: 'Ask, then wait.' });
    await fireEvent.click(screen.getByRole('button', { name: 'File in my log' }));
    expect(decide).toHaveBeenCalledWith({ kind: 'file', reflection: 'Ask, then wait.' });
  });

  it('takes up the draft where it was left', () => {
    open({ reflection: 'Half a thought' });
    expect(box().value).toBe('Half a thought');
  });

  it('may stay empty', async () => {
    const { decide } = open();
    await fireEvent.click(screen.getByRole('button', { name: 'File in my log' }));
    expect(decide).toHaveBeenCalledWith({ kind: 'file', reflection: '' });
  });
});
