/** A week of one's own on a real log in memory, from sheet to record. */
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import SelfPracticePage from '../../../components/self-practice/SelfPracticePage.svelte';
import { sevenDays } from '../../../components/self-practice/seven-days';
import type { CpdLog } from '../../../cpd-log/cpd-log';
import { findMismatches } from '../../../scoring/plan/find-mismatches';
import { readPlan } from '../../../scoring/plan/read-plan';
import { emptyDisk, NOON, openOn } from '../../cpd-log/a-log';

let log: CpdLog;
beforeEach(async () => (log = await openOn(emptyDisk())));
afterEach(() => {
  cleanup();
  log.close();
});
let ids = 0;
const open = () =>
  render(SelfPracticePage, {
    go: () => undefined,
    given: {
      ...{ log, surface: 'workspace', shipped: [], now: () => NOON, newSeed: () => 1 },
      ...{ newId: () => `own ${++ids}`, readers: { readPlan, findMismatches } },
    },
  });
const type = async (label: string | RegExp, value: string) =>
  fireEvent.input(await screen.findByLabelText(label), { target: { value } });

test('a week goes from the sheet to the record, and every word of it is kept on the way', async () => {
  const page = open();
  await fireEvent.click(await screen.findByRole('button', { name: 'Begin with the sheet' }));
  await type('What', 'Walk round the reservoir');
  await type('When', 'Tuesday and Thursday at 18:00');
  // Left in the middle, and found as it was.
  page.unmount();
  await expect
    .poll(async () => (await log.selfPractice.list())[0]?.plan)
    .toMatchObject({
      boxes: { when: 'Tuesday and Thursday at 18:00' },
    });
  open();
  await fireEvent.click(await screen.findByRole('button', { name: 'Begin the week today' }));
  await screen.findByRole('heading', { level: 1, name: 'Your week' });
  const [week] = await log.selfPractice.list();
  expect(
    sevenDays(week!)
      .filter(({ planned }) => planned)
      .map(({ name, times }) => [name, ...times]),
  ).toEqual([
    ['Tuesday 24 November', '18:00'],
    ['Thursday 26 November', '18:00'],
  ]);
  await fireEvent.click(screen.getAllByLabelText('partly')[1]!);
  await type('A note on Tuesday 24 November', 'as far as the gate');
  await fireEvent.click(screen.getByRole('button', { name: 'Look back on the week' }));
  await type('What got in the way, or nearly did?', 'The late clinic.');
  await type('What did you learn, also from what you did not do?', 'I hid the sheet.');
  await type(/About how many minutes/, '45');
  await fireEvent.click(screen.getByRole('button', { name: 'Log it in my record' }));
  await screen.findByRole('heading', { level: 2, name: 'Weeks before' });
  const [entry] = await log.entries.newest(9);
  expect(entry).toMatchObject({
    ...{
      kind: 'self-practice',
      title: 'A week of my own: Walk round the reservoir',
      day: '2026-11-23',
      minutes: 45,
    },
    answers: { whatILearned: 'I hid the sheet.', whatIWouldChange: 'The late clinic.' },
    ...{ finished: false, skillsMinutes: 0 },
  });
  expect((await log.selfPractice.list())[0]?.days[1]).toEqual({
    result: 'partly',
    note: 'as far as the gate',
  });
});

test('a week that is put away can be put back', async () => {
  await log.selfPractice.start('own', NOON);
  open();
  await fireEvent.click(await screen.findByRole('button', { name: 'Put this week away' }));
  expect(await log.selfPractice.list()).toEqual([]);
  await fireEvent.click(await screen.findByRole('button', { name: 'Put it back' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Set yourself something' })).toBeTruthy();
});
