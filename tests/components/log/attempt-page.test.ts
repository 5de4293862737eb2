import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import AttemptPage from '../../../components/log/AttemptPage.svelte';
import type { OpenPlay } from '../../../components/log/open-play';
import type { CpdLog } from '../../../cpd-log/cpd-log';
import type { AttemptSummary } from '../../../cpd-log/kept-shapes';
import { LogProblem } from '../../../cpd-log/log-problem';
import type { Readers } from '../../../simulator/next-step';
import { emptyDisk, newAttempt, NOON, openOn, reply, SOURCE, SUMMARY } from '../../cpd-log/a-log';
import { aReport } from '../../cpd-log/a-report';
import { opened } from './a-play';

vi.setConfig({ testTimeout: 60_000 });

let log: CpdLog;

beforeEach(async () => {
  log = await openOn(emptyDisk());
  const hash = await log.keepSource(SOURCE);
  await log.startAttempt(newAttempt('a', hash, { retryOf: 'before' }));
  await log.recordDecision('a', 0, reply(1), NOON + 60_000);
});
afterEach(() => {
  cleanup();
  log.close();
  vi.restoreAllMocks();
});

const file = () =>
  log.fileAttempt('a', {
    at: NOON + 120_000,
    summary: SUMMARY,
    last: { index: 1, decision: { kind: 'file', reflection: 'Ask first.' } },
  });
const show = (openPlay: OpenPlay, id = 'a') =>
  render(AttemptPage, { id, log, readers: {} as Readers, now: () => NOON, openPlay });
const filed = vi.fn<OpenPlay>(async () => opened('filed'));
const reflection = () => screen.findByLabelText<HTMLTextAreaElement>('Your reflection');

describe('a filed attempt', () => {
  beforeEach(file);

  test('has one h1, says when and how it went, and shows what was said, the receipts and the self-rating', async () => {
    show(filed);
    expect(await screen.findByText('What was said')).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 1 }).map((h) => h.textContent)).toEqual([
      'With Priya, 23 November 2026',
    ]);
    expect(screen.getByText('The booklet · 2 minutes · on the way')).toBeTruthy();
    expect(screen.getByText('What put you off?')).toBeTruthy();
    expect(screen.getAllByText(/So the later you get up/)).toHaveLength(
      aReport().sessions[0]!.results.length,
    );
    expect(screen.getByRole('row', { name: 'obstacles did it attempted', hidden: true })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'an earlier conversation' }).getAttribute('href')).toBe(
      '#/log/before',
    );
    expect(filed.mock.lastCall?.[0]).toMatchObject({ id: 'a', decisions: [reply(1), { kind: 'file' }] });
  });

  test('keeps a changed reflection when the field is left, and says so', async () => {
    show(filed);
    const field = await reflection();
    expect(field.value).toBe('Ask first.');
    await fireEvent.input(field, { target: { value: 'Ask, then wait.' } });
    expect(screen.getByText('Keeping…')).toBeTruthy();
    await fireEvent.blur(field);
    expect(await screen.findByText('Kept')).toBeTruthy();
    expect((await log.attempt('a'))?.reflection).toBe('Ask, then wait.');
  });

  test('keeps a changed reflection when the window is closed or the page is left', async () => {
    const { unmount } = show(filed);
    await fireEvent.input(await reflection(), { target: { value: 'one' } });
    window.dispatchEvent(new Event('pagehide'));
    await waitFor(async () => expect((await log.attempt('a'))?.reflection).toBe('one'));
    await fireEvent.input(await reflection(), { target: { value: 'two' } });
    unmount();
    await waitFor(async () => expect((await log.attempt('a'))?.reflection).toBe('two'));
  });

  test('says when the reflection could not be kept, leaves the words, and keeps them on another try', async () => {
    show(filed);
    const field = await reflection();
    const failing = vi.spyOn(log, 'saveReflection').mockRejectedValue(new LogProblem('full'));
    await fireEvent.input(field, { target: { value: 'Wait.' } });
    await fireEvent.blur(field);
    expect((await screen.findByRole('alert')).textContent).toContain(new LogProblem('full').message);
    expect(field.value).toBe('Wait.');
    failing.mockRestore();
    screen.getByRole('button', { name: 'Try again' }).click();
    expect(await screen.findByText('Kept')).toBeTruthy();
    expect((await log.attempt('a'))?.reflection).toBe('Wait.');
  });

  test('is deleted with what was just typed, says so under a heading that has the focus, and comes back whole', async () => {
    show(filed);
    await fireEvent.input(await reflection(), { target: { value: 'Not lost.' } });
    screen.getByRole('button', { name: 'Delete this from my log' }).click();
    const heading = await screen.findByRole('heading', { level: 1, name: /is deleted/ });
    expect(document.activeElement).toBe(heading);
    expect(await log.attempt('a')).toBeNull();
    screen.getByRole('button', { name: 'Undo' }).click();
    expect((await reflection()).value).toBe('Not lost.');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('With Priya, 23 November 2026'));
  });

  test('that was read again says what moved and why, and keeps the levels as they were', async () => {
    const before: AttemptSummary = {
      ...SUMMARY,
      sessions: [{ ...SUMMARY.sessions[0]!, levels: [{ criterion: 'obstacles', level: 3 }] }],
    };
    const attempt = { ...(await log.attempt('a'))!, earlier: [{ summary: before, until: NOON }] };
    vi.spyOn(log, 'attempt').mockResolvedValue(attempt);
    const why = 'an obstacle and confidence asked, and one adjustment';
    const moved = {
      ...{ attemptId: 'a', client: 'Priya', title: 'The booklet', at: NOON, session: 1 },
      ...{ criterion: 'obstacles' as const, from: 3 as const, to: 1 as const, why },
    };
    vi.spyOn(log.progress, 'all').mockResolvedValue({
      ...{ months: [], standings: [] },
      rescorings: [
        {
          ...{ at: NOON, criteria: 'x', read: 2, notRead: 0, movedAttempts: 2 },
          moved: [moved, { ...moved, attemptId: 'b', why: 'of another' }],
        },
      ],
    });
    show(filed);
    expect(await screen.findByText('Levels before the criteria changed')).toBeTruthy();
    expect((await screen.findByText(why)).closest('li')?.textContent?.replace(/\s+/g, ' ')).toContain(
      `obstacles was strong, became attempted. ${why}`,
    );
    expect(screen.queryByText('of another')).toBeNull();
    expect(screen.getByText('Until 23 November 2026')).toBeTruthy();
  });

  test('is not deleted while what was typed cannot be kept', async () => {
    show(filed);
    vi.spyOn(log, 'saveReflection').mockRejectedValue(new LogProblem('full'));
    await fireEvent.input(await reflection(), { target: { value: 'Wait.' } });
    screen.getByRole('button', { name: 'Delete this from my log' }).click();
    expect((await screen.findAllByRole('alert'))[0]?.textContent).toContain(new LogProblem('full').message);
    expect(await log.attempt('a')).not.toBeNull();
    expect((await reflection()).value).toBe('Wait.');
  });

  test('that can no longer be played again still shows what was written', async () => {
    show(async () => {
      throw new Error('that reply is not on offer');
    });
    expect(await screen.findByText(/could not be played again/)).toBeTruthy();
    expect((await reflection()).value).toBe('Ask first.');
  });
});

describe('an unfinished attempt', () => {
  test('leads back to its turn, shows what was said so far and neither thoughts nor levels nor a reflection', async () => {
    show(async () => opened('talking'));
    expect(await screen.findByText('What put you off?')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Continue' }).getAttribute('href')).toBe('#/attempt/a');
    expect(screen.getByText(/unfinished/)).toBeTruthy();
    expect(document.body.textContent).not.toContain('tell me off');
    expect(document.body.textContent).not.toContain('Each criterion');
    expect(screen.queryByLabelText('Your reflection')).toBeNull();
  });
});

test('an attempt that is not there says so and leads back to the log', async () => {
  show(filed, 'gone');
  expect(await screen.findByRole('heading', { level: 1, name: 'This is not in your log' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'My log' }).getAttribute('href')).toBe('#/log');
});
