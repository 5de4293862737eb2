import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import PlanPage from '../../../components/plan/PlanPage.svelte';
import PlanSheet from '../../../components/plan/PlanSheet.svelte';
import { ANNOUNCING_PAUSE, READING_PAUSE } from '../../../components/plan/live-reading.svelte';
import type { WrittenPlan } from '../../../simulator/written-plan';
import {
  aPlay,
  aReading,
  aScenario,
  PRIYAS_PLAN,
  priyasReading,
  readersThat,
} from '../../testing-tools/page-fixtures';

/** Clear about what as soon as the what box is filled. */
const byWhat = (plan: WrittenPlan) => {
  const what = plan.form === 'boxes' ? (plan.boxes.what ?? '') : plan.text;
  return aReading(plan, { behaviour: what === '' ? 0 : 2 }, { behaviour: what });
};

const open = (over: object = {}) => {
  const given = {
    play: aPlay({ phase: 'writing the plan' }),
    draft: {},
    saveDraft: vi.fn(),
    decide: vi.fn(() => Promise.resolve(true)),
    readers: readersThat(byWhat),
    ...over,
  };
  return { ...given, ...render(PlanPage, given) };
};
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('writing the plan', () => {
  it('is a sheet with a label for each of seven lines, and starts at its heading', () => {
    open();
    expect(
      screen.getAllByRole('textbox').map((box) => (box as HTMLTextAreaElement).labels?.[0]?.textContent),
    ).toEqual(['What', 'When', 'Where', 'How much', 'Why it’s worth it', 'If it’s difficult', 'Keep a note']);
    expect(document.activeElement).toBe(
      screen.getByRole('heading', { level: 1, name: 'Priya’s plan for this week' }),
    );
  });

  it('keeps every key', async () => {
    const { saveDraft } = open();
    await type('What', 'W');
    await type('What', 'Wa');
    await type('When', 'T');
    expect(saveDraft.mock.calls).toEqual([
      [{ plan: { form: 'boxes', boxes: { what: 'W' } } }],
      [{ plan: { form: 'boxes', boxes: { what: 'Wa' } } }],
      [{ plan: { form: 'boxes', boxes: { what: 'Wa', when: 'T' } } }],
    ]);
  });

  it('takes up the draft where it was left', () => {
    open({ draft: { plan: PRIYAS_PLAN } });
    expect(screen.getByLabelText<HTMLTextAreaElement>('Where').value).toBe('Victoria Park');
  });

  it('reads the paper when the hand rests, and leaves the cursor and the focus where they are', async () => {
    open();
    const what = screen.getByLabelText<HTMLTextAreaElement>('What');
    what.focus();
    await type('What', 'Walk round');
    what.setSelectionRange(4, 4);
    expect(screen.getAllByText('not yet')).toHaveLength(7);
    vi.advanceTimersByTime(READING_PAUSE);
    await tick();
    expect(screen.getAllByText('not yet')).toHaveLength(6);
    expect(document.activeElement).toBe(what);
    expect([what.selectionStart, what.value]).toEqual([4, 'Walk round']);
  });

  it('says politely what changed, and only then', async () => {
    open();
    await type('What', 'Walk');
    expect(screen.getByRole('status').textContent).toBe('');
    vi.advanceTimersByTime(ANNOUNCING_PAUSE);
    await tick();
    expect(screen.getByRole('status').textContent).toBe('What: clear.');
  });

  it('underlines behind the words, out of the way of cursor and screen reader', () => {
    const { container } = open({ draft: { plan: PRIYAS_PLAN }, readers: readersThat(() => priyasReading()) });
    const line = (kind: string) =>
      [...container.querySelectorAll(`.mirror .${kind}`)].map((e) => e.textContent);
    expect(line('solid')).toEqual([
      'Walk the short loop',
      'Tuesday and Friday',
      'Victoria Park',
      '15 minutes',
    ]);
    expect(line('wavy')).toEqual(['help your mood', 'Just do a shorter one']);
    expect(
      [...container.querySelectorAll('.mirror')].every((m) => m.getAttribute('aria-hidden') === 'true'),
    ).toBe(true);
  });

  it('tells each row in words as well as by shape', () => {
    open({ draft: { plan: PRIYAS_PLAN }, readers: readersThat(() => priyasReading()) });
    const reading = within(screen.getByRole('complementary'));
    const rows = reading.getAllByRole('definition').map((dd) => dd.textContent?.replace(/\s+/g, ' ').trim());
    expect(rows[0]).toBe('a stranger could tell: Walk the short loop');
    expect(rows[4]).toContain('there, but loose: a general benefit');
    expect(rows[6]).toBe('not on the paper yet: not yet');
    expect(reading.getByText('This is a reading of the words, not of you.')).toBeTruthy();
  });

  it('lets an empty sheet go home', async () => {
    const { decide } = open();
    await fireEvent.click(screen.getByRole('button', { name: 'Read it back to Priya' }));
    expect(decide).toHaveBeenCalledWith({ kind: 'plan', plan: { form: 'boxes', boxes: {} } });
  });

  it('hands on what stands on the sheet now, not what was read of it', async () => {
    const { decide } = open();
    await type('What', 'Walk');
    await fireEvent.click(screen.getByRole('button', { name: 'Read it back to Priya' }));
    expect(decide).toHaveBeenCalledWith({ kind: 'plan', plan: { form: 'boxes', boxes: { what: 'Walk' } } });
  });

  it('is one blank ruled sheet where the scenario says so', async () => {
    const { saveDraft } = open({ play: aPlay({ scenario: aScenario({ sheet: 'blank' }) }) });
    expect(screen.getAllByRole('textbox')).toHaveLength(1);
    await type('The plan, in your own words', 'Walk on Tuesday');
    expect(saveDraft).toHaveBeenCalledWith({ plan: { form: 'blank', text: 'Walk on Tuesday' } });
  });

  it('cannot be written on while the risk gate is open, and still lets you go on', () => {
    open({ play: aPlay({ gateOpen: true }) });
    expect(screen.getAllByRole<HTMLTextAreaElement>('textbox').every((box) => box.readOnly)).toBe(true);
    expect(screen.getByRole('button', { name: 'Leave the sheet for now' })).toBeTruthy();
  });

  it('lets you look back at what was said, without what was thought', () => {
    open();
    const past = screen.getByText('Look back at what was said').closest('details');
    expect(past?.textContent).toContain('On my days off');
    expect(past?.textContent).not.toContain('hang up');
  });
});

describe('the sheet, to be read', () => {
  it('is a list of what it says, and says what was left empty', () => {
    render(PlanSheet, { plan: PRIYAS_PLAN, title: 'Priya’s plan', level: 3 });
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getAllByRole('term')).toHaveLength(7);
    expect(screen.getAllByRole('definition').at(-1)?.textContent).toBe('left empty');
  });

  it('shows what was mended and what stood there', () => {
    render(PlanSheet, {
      plan: PRIYAS_PLAN,
      title: 'Mended',
      mended: { if_difficult: 'Try harder', record: '' },
    });
    expect(screen.getAllByText('mended')).toHaveLength(2);
    expect(screen.getByText('was: Try harder')).toBeTruthy();
  });
});
