import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nameOf, stoodWords } from '../../../components/disagree/contested-words';
import type { AttemptHere } from '../../../components/attempt-here';
import OwnCriteriaHere from './OwnCriteriaHere.svelte';
import AttemptPage from '../../../components/log/AttemptPage.svelte';
import type { CpdLog } from '../../../cpd-log/cpd-log';
import { LogProblem } from '../../../cpd-log/log-problem';
import type { Readers } from '../../../simulator/next-step';
import { emptyDisk, newAttempt, NOON, openOn, SOURCE, SUMMARY } from '../../cpd-log/a-log';
import { aPlay, aReport } from '../../testing-tools/page-fixtures';

vi.setConfig({ testTimeout: 60_000 });

let log: CpdLog;
beforeEach(async () => {
  log = await openOn(emptyDisk());
  await log.startAttempt(newAttempt('a', await log.keepSource(SOURCE)));
  await log.fileAttempt('a', { at: NOON, summary: SUMMARY });
});
afterEach(() => {
  cleanup();
  log.close();
});

const show = (report = aReport()) =>
  render(AttemptPage, {
    ...{ id: 'a', log, readers: {} as Readers, now: () => NOON },
    openPlay: async () => ({ play: aPlay({ phase: 'filed' }), report }),
  });
const press = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole('button', { name, hidden: true }));
const why = () => screen.findByLabelText<HTMLTextAreaElement>('How do you see it?');
const write = async (value: string) => fireEvent.input(await why(), { target: { value } });

describe('disagreeing', () => {
  it('with a level asks for a reason, keeps it with the attempt, and leaves the mark as it was', async () => {
    show();
    await press('I disagree: Obstacles');
    expect(document.activeElement).toBe(await why());
    await write('I asked about the shift in turn 6.');
    await press('Keep my reason');
    await screen.findByText('Kept with this conversation.');
    expect((await log.attempt('a'))?.disagreements).toEqual([
      {
        about: { kind: 'level', session: 1, criterion: 'obstacles' },
        stood: 1,
        reason: 'I asked about the shift in turn 6.',
        at: NOON,
      },
    ]);
    expect((await log.attempt('a'))?.summary).toEqual(SUMMARY);
  });

  it('with what the gate missed, did and heard asks which, and each stands once', async () => {
    show(
      aReport({
        safety: {
          ...{ result: 'partly', cueTurn: 2, missing: ['asks plans', 'notices'] },
          seen: (['asks directly', 'asks directly', 'notices'] as const).map((act, i) => ({
            ...{ act, turn: 3 + i, words: 'Are you thinking of it?' },
          })),
          gateSlips: [{ slip: 'checklist voice', turn: 5, words: 'And plans? And means?' }],
        },
      }),
    );
    const gate = (await screen.findByText('Still to do')).parentElement!;
    await fireEvent.click(within(gate).getByRole('button', { name: 'I disagree with one', hidden: true }));
    const which = await screen.findByLabelText<HTMLSelectElement>('Which one?');
    expect([...which.options].map((o) => o.textContent)).toEqual([
      'Asking about plans: not done, or late',
      'Noticing it, on the next turn: not done, or late',
      'Asking directly: done',
      'Questions read out like a list: said',
    ]);
    await write('I asked in turn 4.');
    await press('Keep my reason');
    await screen.findByText('You disagree with “Asking about plans: not done, or late”');
    expect((await log.attempt('a'))?.disagreements).toMatchObject([
      { about: { kind: 'safety', act: 'asks plans' }, stood: 0 },
    ]);
  });

  it('with a criterion of the script’s own keeps the reason under its name', async () => {
    const say = vi.fn(() => Promise.resolve());
    const here = { id: 'a', disagreements: { against: () => null, say } } as unknown as AttemptHere;
    render(OwnCriteriaHere, {
      here,
      all: [
        {
          criterion: 'names the model',
          level: 1,
          receipts: [],
          missing: ['draws it'],
          rule: 'Strong: draws it.',
        },
      ],
    });
    await press('I disagree: Names the model');
    await write('I drew it.');
    await press('Keep my reason');
    expect(say).toHaveBeenCalledWith({ kind: 'own', criterion: 'names the model' }, 1, 'I drew it.');
  });

  it('with a code asks which of the seven', async () => {
    show();
    await press('I disagree with one');
    const which = await screen.findByLabelText<HTMLSelectElement>('Which one?');
    expect([...which.options].map((o) => o.textContent)).toContain('Why: there, but loose');
    await fireEvent.change(which, { target: { value: '4' } });
    await write('It is her own evening.');
    await press('Keep my reason');
    await screen.findByText('You disagree with “Why: there, but loose”');
    expect((await log.attempt('a'))?.disagreements).toMatchObject([
      { about: { kind: 'code', element: 'rationale' } },
    ]);
  });

  it('is shown in the log entry the next time, and can be taken back', async () => {
    const about = { kind: 'level', session: 1, criterion: 'obstacles' } as const;
    await log.saveDisagreement('a', { about, stood: 1, reason: 'I did ask.', at: NOON });
    const { container } = show();
    await screen.findByText('What you disagree with');
    expect(container.textContent).toContain('Obstacles was marked “attempted”');
    await press('Take it back');
    await screen.findByText('Taken back.');
    expect((await log.attempt('a'))?.disagreements).toBeUndefined();
    expect(screen.queryByText('What you disagree with')).toBeNull();
  });

  it('wants a few words, and says so', async () => {
    show();
    await press('I disagree: Obstacles');
    await press('Keep my reason');
    await screen.findByText(/Write your reason first/);
    expect((await log.attempt('a'))?.disagreements).toBeUndefined();
  });

  it('that could not be kept says so and leaves the words', async () => {
    vi.spyOn(log, 'saveDisagreement').mockRejectedValue(new LogProblem('full'));
    show();
    await press('I disagree: Obstacles');
    await write('I did ask.');
    await press('Keep my reason');
    await screen.findByText(/no room left/);
    expect((await why()).value).toBe('I did ask.');
  });
});

it('marks are called what the page calls them', () => {
  expect(nameOf({ kind: 'code', element: 'coping' })).toBe('If');
  expect(stoodWords({ about: { kind: 'code', element: 'when' }, stood: 2 })).toBe('a stranger could tell');
  expect(stoodWords({ about: { kind: 'level', session: 1, criterion: 'review' }, stood: 3 })).toBe('strong');
});
