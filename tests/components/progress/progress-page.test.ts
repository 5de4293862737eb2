/** The progress page on a real log in memory: what a picture shows, its name and its table say. */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import ProgressPage from '../../../components/progress/ProgressPage.svelte';
import {
  claimRows,
  criterionLines,
  gapWords,
  minuteBars,
} from '../../../components/progress/progress-points';
import type { CpdLog } from '../../../cpd-log/cpd-log';
import type { AttemptSummary } from '../../../cpd-log/kept-shapes';
import type { MonthRow } from '../../../cpd-log/progress/progress-shapes';
import { criteriaFingerprint } from '../../../scoring/criteria-fingerprint';
import type { Level } from '../../../scoring/report';
import { emptyDisk, newAttempt, NOON, openOn, SOURCE, SUMMARY } from '../../cpd-log/a-log';

const DAY = 86_400_000;
let log: CpdLog;
// The page loads it when it is asked for; what is waited for below is the reading and not the loading.
beforeAll(() => import('../../../cpd-log/progress/rescore-attempts'));
beforeEach(async () => (log = await openOn(emptyDisk())));
afterEach(() => {
  cleanup();
  log.close();
});

async function filed(id: string, day: number, rationale: Level, scoredBy = criteriaFingerprint()) {
  const hash = await log.keepSource(SOURCE);
  await log.startAttempt(newAttempt(id, hash, { at: NOON + day * DAY }));
  const summary: AttemptSummary = {
    ...{
      ...SUMMARY,
      scoredBy,
      band: 'on the way',
      calibration: [{ criterion: 'rationale', claimed: 2, scored: rationale }],
    },
    sessions: [
      {
        session: 1,
        kind: 'setting',
        band: 'on the way',
        number: 50,
        levels: [{ criterion: 'rationale', level: rationale }],
      },
    ],
  };
  await log.fileAttempt(id, { at: NOON + day * DAY + 180_000, summary });
}
const open = () =>
  render(ProgressPage, {
    given: {
      ...{ log, surface: 'workspace', shipped: [], now: () => NOON, newId: () => 'x', newSeed: () => 1 },
      readers: {} as never,
    },
  });

test('a criterion by time: best and last apart, named in words, with every point in the table', async () => {
  await filed('a', 0, 3);
  await filed('b', 7, 1);
  open();
  const chart = await screen.findByRole('img', { name: /^rationale: 2 points/ });
  expect(chart.getAttribute('aria-label')).toMatch(/Best strong; last attempted\.$/);
  expect(chart.querySelector('.points')?.getAttribute('d')?.match(/M/g)).toHaveLength(2);
  expect(screen.queryByRole('table', { name: 'rationale by time', hidden: true })).toBeNull();
  await fireEvent.click(screen.getByText(/: rationale by time/).closest('summary')!);
  const table = await screen.findByRole('table', { name: 'rationale by time', hidden: true });
  expect(
    within(table)
      .getAllByRole('row', { hidden: true })
      .map((row) => row.textContent),
  ).toEqual([
    expect.stringMatching(/When/),
    expect.stringMatching(/23 Nov 2026.*strong, with Priya/),
    expect.stringMatching(/30 Nov 2026.*attempted, with Priya/),
  ]);
  expect(await screen.findByRole('img', { name: 'rationale: close to what the words showed' })).toBeTruthy();
  expect(screen.getByRole('img', { name: /^6 minutes over 1 month/ })).toBeTruthy();
});

test('on paper every table is open', async () => {
  await filed('a', 0, 3);
  open();
  await screen.findByRole('img', { name: /minutes over 1 month/ });
  window.dispatchEvent(new Event('beforeprint'));
  for (const name of [
    'rationale by time',
    'your self-ratings beside the levels',
    'minutes practised a month',
  ])
    expect(screen.getByRole('table', { name })).toBeTruthy();
});

test('an empty log says what will be the first point', async () => {
  open();
  expect(await screen.findByText(/A session that you file is the first point/)).toBeTruthy();
});

test('sessions scored by other criteria are read again only when asked, and keep their old levels', async () => {
  await filed('a', 0, 3, 'older rules');
  open();
  await screen.findByRole('heading', { name: 'The criteria have changed since' });
  expect((await log.attempt('a'))?.summary?.scoredBy).toBe('older rules');
  await fireEvent.click(screen.getByRole('button', { name: 'Read them again' }));
  // This one's script has no session to replay: it keeps its levels, and is not asked about again.
  await expect.poll(() => document.body.textContent).toMatch(/could not be played again and kept the old/);
  await expect.poll(() => screen.queryByRole('button', { name: 'Read them again' })).toBeNull();
  expect((await log.attempt('a'))?.summary?.sessions[0]?.levels).toEqual([
    { criterion: 'rationale', level: 3 },
  ]);
});

const month = (name: string, changes: Partial<MonthRow> = {}): MonthRow => ({
  ...{ month: name, attempts: 60, activeMs: 60_000, levels: {}, claims: {}, last: {}, scoredBy: {} },
  ...changes,
});

test('a long log is drawn month by month, with a quiet month as no minutes', () => {
  const levels = (counts: MonthRow['levels']['task'] & object) => ({ task: counts });
  const months = [
    month('2026-01', { levels: levels([0, 2, 2, 0]), last: { task: { at: NOON, level: 1 } } }),
    month('2026-03', { levels: levels([0, 0, 0, 1]), last: { task: { at: NOON, level: 3 } } }),
  ];
  const [line] = criterionLines(months, []);
  expect(line?.points.map(({ level, what }) => [level, what])).toEqual([
    [1.5, '2 meets the specification, 2 attempted'],
    [3, '1 strong'],
  ]);
  expect(line?.best).toEqual({ level: 3, when: 'March 2026' });
  expect(minuteBars(months)).toEqual([
    { month: '2026-01', minutes: 1 },
    { month: '2026-02', minutes: 0 },
    { month: '2026-03', minutes: 1 },
  ]);
});

test('a gap between claim and level has a direction and no blame', () => {
  const claims = {
    task: Array.from({ length: 16 }, (_, i) => (i === 4 * 3 + 1 ? 2 : i === 4 * 1 + 1 ? 2 : 0)),
  };
  const [row] = claimRows([month('2026-01', { claims })]);
  expect(row).toMatchObject({ over: 2, same: 2, under: 0, gap: 1 });
  expect([1, -0.5, 0.1, 2].map(gapWords)).toEqual([
    'about 1 level above what the words showed',
    'about half a level below what the words showed',
    'close to what the words showed',
    'about 2 levels above what the words showed',
  ]);
});
