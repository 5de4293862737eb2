import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import CopyPage from '../../../components/copy/CopyPage.svelte';
import PlanPage from '../../../components/plan/PlanPage.svelte';
import PlanRead from '../../../components/debrief/PlanRead.svelte';
import type { CpdLog } from '../../../cpd-log/cpd-log';
import type { KeptAttempt } from '../../../cpd-log/kept-shapes';
import { NO_CONTEXT, readPlan } from '../../../scoring/plan/read-plan';
import type { WrittenPlan } from '../../../simulator/written-plan';
import { aPlay, aPlayedPlan, PRIYAS_PLAN } from '../../testing-tools/page-fixtures';

const readers = { readPlan, findMismatches: () => [] };

/** The page over a log that holds one attempt with this plan; `tell` is the log's next word. */
function open(plan: WrittenPlan | null) {
  let tell: (attempt: KeptAttempt | null) => void = () => undefined;
  const log = {
    watchAttempt: (_id: string, onChange: typeof tell) => {
      tell = onChange;
      return () => undefined;
    },
  } as unknown as CpdLog;
  const page = render(CopyPage, { id: 'a1', log, readers });
  const attempt = (draft: WrittenPlan | null) =>
    ({
      id: 'a1',
      client: 'Priya',
      status: 'open',
      decisions: [],
      draft: draft ? { plan: draft } : {},
    }) as unknown as KeptAttempt;
  tell(attempt(plan));
  return { ...page, tell: (next: WrittenPlan | null) => tell(attempt(next)), gone: () => tell(null) };
}

afterEach(() => cleanup());

describe('the page with the client’s copy', () => {
  it('shows what is on the sheet, prints it, and leads back', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    open(PRIYAS_PLAN);
    await screen.findByRole('heading', { level: 1, name: 'Priya’s copy' });
    expect(screen.getByText('Tuesday and Friday, after the school run')).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: 'Print this page' }));
    expect(print).toHaveBeenCalledOnce();
    expect(screen.getByRole('link', { name: 'Back to Priya' }).getAttribute('href')).toBe('#/attempt/a1');
  });

  it('follows the last words, which may reach the disk after it opened', async () => {
    const { tell } = open(null);
    await screen.findByText('Nothing is written on the sheet yet.');
    tell(PRIYAS_PLAN);
    await screen.findByText('Victoria Park');
  });

  it('copies the case-note line, and says so', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    open(PRIYAS_PLAN);
    await fireEvent.click(await screen.findByRole('button', { name: 'Copy the line' }));
    await screen.findByText('Copied.');
    expect(writeText).toHaveBeenCalledWith(
      screen.getByLabelText<HTMLTextAreaElement>('As a case-note line').value,
    );
    vi.unstubAllGlobals();
  });

  it('asks about what could be a real person’s before it is printed or copied, and takes it out of this copy only', async () => {
    const print = vi.spyOn(window, 'print').mockReset();
    const writeText = vi.fn((_: string) => Promise.resolve());
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    open({ form: 'boxes', boxes: { what: 'Walk with Mrs Ogilvy', record: 'Text 0161 496 0123' } });
    await fireEvent.click(await screen.findByRole('button', { name: 'Print this page' }));
    await fireEvent.click(screen.getByRole('button', { name: 'Copy the line' }));
    expect(await fireEvent.copy(screen.getByLabelText('As a case-note line'))).toBe(false);
    expect(document.activeElement?.textContent).toContain('“0161 496 0123” looks like a phone number');
    const sheet = screen.getByRole('article', { name: 'Priya’s copy' });
    expect(sheet.closest('.not-printed'), 'by the browser’s own menu neither').not.toBeNull();
    await fireEvent.click(screen.getByRole('button', { name: 'Remove it: 0161 496 0123' }));
    await screen.findByText(/The plan in your log stays as you wrote it/);
    expect(print).not.toHaveBeenCalled();
    await fireEvent.click(screen.getByRole('button', { name: 'It is nobody’s: Mrs Ogilvy' }));
    await fireEvent.click(screen.getByRole('button', { name: 'Print this page' }));
    await fireEvent.click(screen.getByRole('button', { name: 'Copy the line' }));
    expect(print).toHaveBeenCalledOnce();
    expect(sheet.closest('.not-printed')).toBeNull();
    expect(sheet.textContent).toContain('Text [phone number]');
    expect(writeText.mock.calls.map(([line]) => line)).toEqual([
      expect.stringMatching(/Walk with Mrs Ogilvy.*Text \[phone number\]/),
    ]);
    vi.unstubAllGlobals();
  });

  it('asks when words of the sheet are selected and copied by hand, keeps the selection, and lets them go once answered', async () => {
    open({ form: 'boxes', boxes: { what: 'Walk to the park', record: 'Text 0161 496 0123, after' } });
    const words = await screen.findByText('Text 0161 496 0123, after');
    const selection = document.getSelection()!;
    selection.setBaseAndExtent(screen.getByText('Walk to the park').firstChild!, 5, words.firstChild!, 18);
    expect(await fireEvent.copy(words), 'refused').toBe(false);
    const asked = document.activeElement!;
    expect(asked.getAttribute('aria-live')).toBe('polite');
    await waitFor(() => expect(asked.textContent).toContain('Nothing has left this page yet.'));
    expect(asked.textContent).toContain('“0161 496 0123” looks like a phone number');
    expect(selection.toString()).toMatch(/^to the park.*0123$/s);
    await fireEvent.click(screen.getByRole('button', { name: 'Remove it: 0161 496 0123' }));
    await waitFor(() => expect(selection.toString()).toMatch(/^to the park.*Text \[phone number\]$/s));
    expect(await fireEvent.copy(words), 'goes on').toBe(true);
    expect(document.body.textContent).not.toContain('Nothing has left this page yet.');
  });

  it('says that something is out of this copy only where something is, in whichever order the boxes were filled', async () => {
    open({ form: 'boxes', boxes: { record: 'Text 0161 496 0123', what: 'Walk' } });
    await screen.findByText('Walk');
    expect(screen.queryByText(/stays as you wrote it/)).toBeNull();
    await fireEvent.click(await screen.findByRole('button', { name: 'Remove it: 0161 496 0123' }));
    await screen.findByText(/stays as you wrote it/);
  });

  it('lets words of the sheet be copied where there is nothing to ask about', async () => {
    open(PRIYAS_PLAN);
    expect(await fireEvent.copy(await screen.findByText('Victoria Park'))).toBe(true);
  });

  it('says that it was not read where it is in another language, and sets it as that language is set', async () => {
    open({ form: 'boxes', boxes: { what: 'کمرے میں چہل قدمی' }, language: 'ur' });
    await screen.findByText('not read');
    expect(screen.getByText('کمرے میں چہل قدمی').closest('[lang]')).toMatchObject({ lang: 'ur', dir: 'rtl' });
    expect(screen.queryByText('What')).toBeNull();
  });

  it('warns of a second page', async () => {
    open({ form: 'blank', text: 'Walk to the canal. '.repeat(300) });
    await screen.findByText(/second page/);
  });

  it('says so when the attempt is gone', async () => {
    const { gone } = open(null);
    gone();
    await screen.findByRole('heading', { level: 1, name: 'There is no copy here' });
  });
});

describe('a sheet in another language', () => {
  it('is chosen beside the sheet, kept with it, and no longer read', async () => {
    const saveDraft = vi.fn();
    const draft = { plan: PRIYAS_PLAN };
    render(PlanPage, {
      play: aPlay({ phase: 'writing the plan' }),
      draft,
      saveDraft,
      decide: vi.fn(),
      readers,
    });
    await fireEvent.change(screen.getByLabelText('Written in'), { target: { value: 'pl' } });
    expect(saveDraft).toHaveBeenLastCalledWith({ plan: { ...PRIYAS_PLAN, language: 'pl' } });
    await waitFor(() => expect(screen.getByText(/This sheet is in Polish/)).toBeTruthy());
    expect(screen.queryByText(/A stranger could tell/)).toBeNull();
    expect(screen.getByLabelText('What').closest('[lang]')?.getAttribute('lang')).toBe('pl');
    await fireEvent.change(screen.getByLabelText('Written in'), { target: { value: '' } });
    expect(saveDraft).toHaveBeenLastCalledWith({ plan: PRIYAS_PLAN });
    expect(screen.getByText(/A stranger could tell/)).toBeTruthy();
  });

  it('has in the debrief no marks, but what the week went by', () => {
    const plan: WrittenPlan = { ...PRIYAS_PLAN, language: 'pl' };
    render(PlanRead, { played: aPlayedPlan({ plan, reading: readPlan(plan, NO_CONTEXT) }), client: 'Priya' });
    expect(screen.getByText(/The week went by what was agreed aloud/)).toBeTruthy();
    expect(screen.queryByText(/not yet/)).toBeNull();
  });
});
