/** My log and My progress stay made while another page stands, out of sight and reach, and are read anew each time somebody comes. */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import App from '../../../components/app/App.svelte';
import '../../../components/app/ReadingPages.svelte';
import '../../../components/progress/ProgressPage.svelte';
import type { CpdLog } from '../../../cpd-log/cpd-log';
import { BOX_READERS } from '../../testing-tools/small-scenarios';
import { emptyDisk, newAttempt, NOON, openOn, SOURCE, SUMMARY } from '../../cpd-log/a-log';

let log: CpdLog;
let hash: string;

beforeEach(async () => {
  window.scrollTo = () => undefined;
  log = await openOn(emptyDisk());
  hash = await log.keepSource(SOURCE);
  await log.startAttempt(newAttempt('priya', hash));
});
afterEach(() => {
  cleanup();
  window.location.hash = '';
  log.close();
});

const opened = (at: string) => {
  window.location.hash = at;
  return render(App, {
    ...{ log, surface: 'workspace' as const, shipped: [], loadReaders: async () => BOX_READERS },
    ...{ now: () => NOON, newId: () => 'a', newSeed: () => 3, lookAround: () => undefined },
    ...{ windows: { tell: () => undefined, onTold: () => () => undefined } },
  } as never);
};
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const LIBRARY = 'Who would you like to talk to?';
const library = () => heading(LIBRARY);
const go = (to: string): void => void (window.location.hash = to);
const linkTo = (name: string) =>
  within(screen.getByRole('navigation', { name: 'Main' })).getByRole('link', { name });

describe('a page that stays', () => {
  test('is the same when it is come back to, with what is new in the log', async () => {
    const { container } = opened('#/log');
    const row = await screen.findByRole('article');
    go('#/');
    await library();
    await log.startAttempt(newAttempt('tom', hash, { client: 'Tom', title: 'One of three', at: NOON + 1 }));
    go('#/log');
    await heading('My log');
    const [tom, priya] = [...container.querySelectorAll('article')];
    expect(tom?.textContent).toContain('Tom');
    expect(priya).toBe(row);
  });

  test('is reached by nothing while another stands: not by its words, its place or the focus', async () => {
    const { container } = opened('#/');
    await library();
    go('#/log');
    const mine = await heading('My log');
    await waitFor(() => expect(document.activeElement).toBe(mine));
    go('#/');
    const theirs = await library();
    await waitFor(() => expect(document.activeElement).toBe(theirs));
    expect(screen.queryByRole('article')).toBeNull();
    expect(screen.getAllByRole('heading', { level: 1 })).toEqual([theirs]);
    expect(mine.closest('[aria-hidden="true"]')).not.toBeNull();
    expect(container.contains(mine)).toBe(true);
  });

  test('comes when the log has answered, and the page before stands until then', async () => {
    opened('#/');
    await library();
    let answer: (rows: []) => void = () => undefined;
    vi.spyOn(log, 'watchAttempts').mockImplementation((onChange) => {
      answer = onChange;
      return () => undefined;
    });
    go('#/log');
    await vi.waitFor(() => expect(log.watchAttempts).toHaveBeenCalled());
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(LIBRARY);
    answer([]);
    expect((await heading('My log')).closest('[aria-hidden]')).toBeNull();
    expect(document.title).toBe('My log – Between Sessions');
  });

  test('comes without its rows where the log does not answer in a tenth of a second', async () => {
    opened('#/');
    await library();
    vi.spyOn(log, 'watchAttempts').mockImplementation(() => () => undefined);
    const asked = performance.now();
    go('#/log');
    await heading('My log');
    expect(performance.now() - asked).toBeGreaterThanOrEqual(99);
    expect(screen.queryByText(/Nothing here yet/)).toBeNull();
  });

  test.each([
    ['is pointed at', true],
    ['has the focus', false],
  ])('is made and read while its link %s, and read once more when it is followed', async (_, over) => {
    const { container } = opened('#/');
    await library();
    const watch = log.watchAttempts;
    let followed = 0;
    const watched = vi.spyOn(log, 'watchAttempts').mockImplementation((...how) => {
      const stop = watch(...how);
      followed += 1;
      return () => {
        followed -= 1;
        stop();
      };
    });
    await (over ? fireEvent.pointerOver(linkTo('My log')) : fireEvent.focusIn(linkTo('My log')));
    await waitFor(() => expect(container.querySelectorAll('article')).toHaveLength(1));
    expect(screen.queryByRole('article')).toBeNull();
    expect(watched).toHaveBeenCalledTimes(1);
    go('#/log');
    await screen.findByRole('article');
    expect(watched).toHaveBeenCalledTimes(2);
    // Made still, and followed no more.
    go('#/');
    await library();
    await waitFor(() => expect(followed).toBe(0));
    expect(container.querySelectorAll('article')).toHaveLength(1);
  });

  test('forgets what was just deleted when it is left, and is not there at all where everything can be deleted', async () => {
    const { container } = opened('#/log');
    (await screen.findByRole('button', { name: /^Delete: Priya/ })).click();
    await screen.findByText(/Your time with Priya is deleted/);
    go('#/');
    await library();
    go('#/log');
    await heading('My log');
    expect(container.textContent).not.toContain('Your time with Priya is deleted');
    go('#/settings');
    await heading('Settings');
    expect(container.textContent).not.toContain('Everyone you have talked to');
  });
});

test('progress is drawn anew where something has changed, and its tables stay open', async () => {
  await log.fileAttempt('priya', { at: NOON + 240_000, summary: SUMMARY });
  const { container } = opened('#/progress');
  await heading('My progress');
  const [rationale] = await screen.findAllByRole('img', { name: /rationale/ });
  const table = rationale!.closest('section')!.querySelector('details')!;
  table.open = true;
  await within(table).findByRole('table');
  go('#/');
  await library();
  // Another page is printed.
  window.dispatchEvent(new Event('beforeprint'));
  await log.startAttempt(newAttempt('again', hash, { at: NOON + 86_400_000 }));
  await log.fileAttempt('again', { at: NOON + 86_400_000 + 240_000, summary: SUMMARY });
  go('#/progress');
  await heading('My progress');
  expect([...container.querySelectorAll('details[open]')]).toEqual([table]);
  await waitFor(() => expect(within(table).getAllByRole('row')).toHaveLength(3));
});
