import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import RatingPage from '../../../components/rating/RatingPage.svelte';
import { aPlay } from '../../testing-tools/page-fixtures';

const open = (draft: object = {}) => {
  const saveDraft = vi.fn();
  const decide = vi.fn(() => Promise.resolve(true));
  return { saveDraft, decide, ...render(RatingPage, { play: aPlay(), draft, saveDraft, decide }) };
};
const rate = (criterion: string, word: string) =>
  fireEvent.click(within(screen.getByRole('group', { name: criterion })).getByRole('radio', { name: word }));
const goOn = () => fireEvent.click(screen.getByRole('button', { name: 'Go on to the debrief' }));

afterEach(cleanup);

describe('rating oneself', () => {
  it('asks in four words for each of the three, and shows no score', () => {
    open();
    const radios = within(screen.getByRole('group', { name: 'Obstacles' })).getAllByRole<HTMLInputElement>(
      'radio',
    );
    expect(radios.map((r) => r.labels?.[0]?.textContent)).toEqual([
      'Missed it',
      'Tried',
      'Did it',
      'Did it well',
    ]);
    expect(radios.some((r) => r.checked)).toBe(false);
    expect(document.body.textContent).not.toMatch(/meets the specification|strong|of 100/);
  });

  it('starts at its heading', () => {
    open();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('keeps every choice as it is made', async () => {
    const { saveDraft } = open();
    await rate('Obstacles', 'Tried');
    await rate('Empathy', 'Did it well');
    expect(saveDraft).toHaveBeenLastCalledWith({
      rating: { ratings: { obstacles: 'tried', empathy: 'did it well' } },
    });
  });

  it('takes up the draft where it was left', () => {
    open({ rating: { ratings: { obstacles: 'did it', rationale: 'tried' }, redo: 2 } });
    const checked = screen.getAllByRole<HTMLInputElement>('radio').filter((r) => r.checked);
    expect(checked.map((r) => r.labels?.[0]?.textContent)).toEqual([
      'Did it',
      'Tried',
      '“So the later you get up, the lower the evening.” turn 2',
    ]);
    expect(screen.getByText('Rate the others too').closest('details')?.open).toBe(true);
  });

  it('says on top what is still to rate, takes you there, and does not go on', async () => {
    const { decide } = open();
    await rate('Obstacles', 'Tried');
    await goOn();
    expect(decide).not.toHaveBeenCalled();
    const summary = screen.getByRole('alert');
    expect(document.activeElement).toBe(summary);
    expect(
      within(summary)
        .getAllByRole('button')
        .map((b) => b.textContent?.trim()),
    ).toEqual(['Say how barriers went', 'Say how empathy went']);
    await fireEvent.click(within(summary).getByRole('button', { name: 'Say how empathy went' }));
    expect(document.activeElement).toBe(
      within(screen.getByRole('group', { name: 'Empathy' })).getByRole('radio', { name: 'Missed it' }),
    );
  });

  it('describes a missing group by its message, and lets it go once it is rated', async () => {
    open();
    await goOn();
    const group = screen.getByRole('group', { name: 'Empathy' });
    const described = (group.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(described).toEqual(['Heard, not judged, free to choose', 'Still to do: Choose one for empathy']);
    await rate('Empathy', 'Tried');
    expect(within(group).queryByText(/Choose one/)).toBeNull();
    expect(screen.getAllByText(/Choose one/)).toHaveLength(2);
  });

  it('takes the focus back to the summary each time it is asked to go on too early', async () => {
    open();
    await goOn();
    screen.getByRole('button', { name: 'Go on to the debrief' }).focus();
    await goOn();
    expect(document.activeElement).toBe(screen.getByRole('alert'));
  });

  it('goes on with the three; the others and the turn may stay open', async () => {
    const { decide } = open();
    await rate('Obstacles', 'Tried');
    await rate('Barriers', 'Did it');
    await rate('Empathy', 'Missed it');
    await goOn();
    expect(decide).toHaveBeenCalledWith({
      kind: 'rate',
      rating: { ratings: { obstacles: 'tried', barriers: 'did it', empathy: 'missed it' }, redo: null },
    });
  });
});

describe('the one turn to do again', () => {
  it('is one of their own lines', async () => {
    const { saveDraft } = open();
    await fireEvent.click(screen.getByRole('radio', { name: /^The plan you wrote down/ }));
    expect(saveDraft).toHaveBeenLastCalledWith({ rating: { redo: 3 } });
  });

  it('or none, which is an answer too', async () => {
    const { saveDraft } = open({ rating: { redo: 2 } });
    await fireEvent.click(screen.getByRole('radio', { name: 'None of them' }));
    expect(saveDraft).toHaveBeenLastCalledWith({ rating: { redo: null } });
  });
});
