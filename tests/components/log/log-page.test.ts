import { cleanup, render, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import LogPage from '../../../components/log/LogPage.svelte';
import type { CpdLog } from '../../../cpd-log/cpd-log';
import { LogProblem } from '../../../cpd-log/log-problem';
import { emptyDisk, newAttempt, NOON, openOn, SOURCE, SUMMARY } from '../../cpd-log/a-log';

vi.setConfig({ testTimeout: 60_000 });

let log: CpdLog;
let hash: string;
const DAY = 24 * 60 * 60_000;

beforeEach(async () => {
  log = await openOn(emptyDisk());
  hash = await log.keepSource(SOURCE);
});
afterEach(() => {
  cleanup();
  log.close();
});

const show = () => render(LogPage, { log, now: () => NOON });
const names = () =>
  screen.queryAllByRole('heading', { level: 2 }).map((h) => h.textContent!.replace(/\s+/g, ' ').trim());

async function aFiledAndAnOpenOne() {
  await log.startAttempt(newAttempt('filed', hash, { at: NOON - 3 * DAY }));
  await log.fileAttempt('filed', { at: NOON - 3 * DAY + 240_000, summary: SUMMARY });
  await log.startAttempt(
    newAttempt('open', hash, { client: 'Tom', title: 'One of three', scenarioId: 'tom' }),
  );
}

test('an empty log says kindly what will be here and leads to someone to talk to', async () => {
  show();
  expect(screen.getAllByRole('heading', { level: 1 }).map((h) => h.textContent)).toEqual(['My log']);
  const link = await screen.findByRole('link', { name: 'Choose someone to talk to' });
  expect(link.getAttribute('href')).toBe('#/');
  expect(screen.queryByText(/Recently deleted/)).toBeNull();
});

test('attempts stand newest first, with when, how long, how it went and the levels in words', async () => {
  await aFiledAndAnOpenOne();
  show();
  await waitFor(() => expect(names()).toEqual(['Tom · One of three', 'Priya · The booklet']));
  const [tom, priya] = screen.getAllByRole('article');
  expect(tom!.textContent).toMatch(/today at .* · 1 minute · unfinished/);
  expect(within(tom!).getByRole('link', { name: 'Continue with Tom' }).getAttribute('href')).toBe(
    '#/attempt/open',
  );
  expect(priya!.textContent).toMatch(/20 November 2026 · 4 minutes · on the way/);
  expect(within(priya!).queryByText(/Continue/)).toBeNull();
  expect(within(priya!).getByRole('link', { name: 'Priya' }).getAttribute('href')).toBe('#/log/filed');
  expect(
    within(priya!)
      .getAllByRole('listitem')
      .map((li) => li.textContent?.trim()),
  ).toEqual([
    'strong empathy',
    'meets the specification rationale',
    'attempted obstacles',
    'meets the specification empathy',
  ]);
});

test('an attempt whose safety cue was not handled shows no levels', async () => {
  await log.startAttempt(newAttempt('a', hash));
  await log.fileAttempt('a', {
    at: NOON,
    summary: { ...SUMMARY, band: 'not scored', safety: 'not handled' },
  });
  show();
  expect((await screen.findByRole('article')).textContent).toContain('not scored: safety comes first');
  expect(within(screen.getByRole('article')).queryAllByRole('listitem')).toEqual([]);
});

test('the list follows the log while it is open', async () => {
  show();
  await screen.findByText(/Nothing here yet/);
  await log.startAttempt(newAttempt('a', hash));
  expect(await screen.findByRole('article')).toBeTruthy();
  expect(screen.queryByText(/Nothing here yet/)).toBeNull();
});

describe('deleting', () => {
  beforeEach(aFiledAndAnOpenOne);
  const press = async (name: RegExp) => (await screen.findByRole('button', { name })).click();

  test('takes the row away, says so, and puts the focus on Undo', async () => {
    show();
    await press(/^Delete: Priya, 20 November 2026/);
    await waitFor(() => expect(names()).toEqual(['Tom · One of three']));
    expect(screen.getByRole('status').textContent).toMatch(/Priya is deleted/);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
  });

  test('is undone to the letter, and the focus goes to the row that came back', async () => {
    const before = await log.attempt('filed');
    show();
    await press(/^Delete: Priya/);
    await press(/^Undo$/);
    await waitFor(() => expect(names()).toHaveLength(2));
    expect(await log.attempt('filed')).toEqual(before);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Priya' })));
    expect(screen.getByRole('status').textContent).toMatch(/back in your log/);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  test('leaves it among the recently deleted, from where it can be put back later', async () => {
    await log.deleteAttempt('filed', NOON);
    show();
    await press(/^Put back: Priya/);
    await waitFor(() => expect(names()).toHaveLength(2));
    await waitFor(() => expect(screen.queryByText(/Recently deleted/)).toBeNull());
  });

  test('that fails says what happened and leaves the row', async () => {
    vi.spyOn(log, 'deleteAttempt').mockRejectedValue(new LogProblem('full'));
    show();
    await press(/^Delete: Priya/);
    expect((await screen.findByRole('alert')).textContent).toBe(new LogProblem('full').message);
    expect(names()).toHaveLength(2);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});

test('fifty are shown first, and older ones when asked for', async () => {
  for (let i = 0; i < 52; i++) await log.startAttempt(newAttempt(`a${i}`, hash, { at: NOON + i }));
  show();
  await waitFor(() => expect(names()).toHaveLength(50));
  screen.getByRole('button', { name: 'Show older ones' }).click();
  await waitFor(() => expect(names()).toHaveLength(52));
  expect(screen.queryByRole('button', { name: 'Show older ones' })).toBeNull();
});

test('a log that cannot be read says so instead of looking empty', async () => {
  vi.spyOn(log, 'watchAttempts').mockImplementation((_onChange, options) => {
    options?.onProblem?.(new LogProblem('unreadable'));
    return () => undefined;
  });
  show();
  expect((await screen.findByRole('alert')).textContent).toBe(new LogProblem('unreadable').message);
  expect(screen.queryByText(/Nothing here yet/)).toBeNull();
});
