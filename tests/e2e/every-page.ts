/** The address of every page there is, each with something on it. */
import type { Page } from '@playwright/test';
import { PRACTICE_ADDRESSES } from '../../components/app/practice-routes';
import { RECORD_ADDRESSES } from '../../components/app/record-routes';
import type { Route } from '../../components/app/route';
import { begin } from '../../scripts/walk-through';
import { bringYear } from './bring-year';
import type { Extension } from './extension';
import { playedToTheLog } from './played-to-the-log';
import { shippedScenario } from './shipped-scenario';

interface Ids {
  /** Of an attempt that is filed, and of one that is not. */
  readonly attempt: string;
  readonly unfinished: string;
  readonly script: string;
  readonly day: string;
}

/** A page that is new has to be named here. */
export const addresses = ({ attempt, unfinished, script, day }: Ids): Record<Route['page'], string> => ({
  library: '',
  meet: 'meet/priya-first-plan',
  attempt: `attempt/${unfinished}`,
  log: 'log',
  'log entry': `log/${attempt}`,
  copy: `copy/${attempt}`,
  proof: 'proof/priya-first-plan',
  'own plan': 'own-plan',
  bench: 'bench',
  'edit script': `bench/edit/${script}`,
  'new script': 'bench/new',
  nowhere: 'no/such/page',
  record: RECORD_ADDRESSES.record,
  entry: 'record/w1',
  'new entry': RECORD_ADDRESSES['new entry'],
  'record on paper': RECORD_ADDRESSES['record on paper'],
  'take out': RECORD_ADDRESSES['take out'],
  supervision: RECORD_ADDRESSES.supervision,
  backup: RECORD_ADDRESSES.backup,
  settings: RECORD_ADDRESSES.settings,
  about: RECORD_ADDRESSES.about,
  drill: PRACTICE_ADDRESSES.drill,
  progress: PRACTICE_ADDRESSES.progress,
  'self-practice': PRACTICE_ADDRESSES['self-practice'],
  evidence: 'evidence',
  day: `day/${day}`,
  'day person': `day/${day}/priya-first-plan`,
  'compose day': 'bench/day',
  cohort: 'bench/cohort',
});

/** Fills the log: a session begun and one filed, a year of CPD, a script begun and a day opened. */
export async function everyAddress(page: Page, extension: Extension): Promise<Record<Route['page'], string>> {
  const unfinished = await begin(page, shippedScenario('priya-first-plan'));
  const attempt = await playedToTheLog(page, extension, 'col-five-miles');
  await bringYear(page, extension);
  const script = await aScriptBegun(page, extension);
  return addresses({ attempt, unfinished, script, day: await aDayOpened(page, extension) });
}

export async function aScriptBegun(page: Page, extension: Extension): Promise<string> {
  await page.goto(extension.url('workspace.html#/bench/new'));
  await page.getByRole('button', { name: /Begin with this.*Both, by video/ }).click();
  await page.waitForURL(/#\/bench\/edit\//, { waitUntil: 'commit' });
  return page.url().split('#/bench/edit/')[1]!;
}

export async function aDayOpened(page: Page, extension: Extension): Promise<string> {
  await page.goto(extension.url('workspace.html#/bench/day'));
  await page.getByLabel('Title of the day').fill('Difficulties');
  await page.getByLabel('A question for the debrief').fill('What would you do again?');
  const whom = page.getByLabel('Someone to add');
  const { header } = shippedScenario('priya-first-plan');
  const label = `${header.client.name}: ${header.title}`;
  const value = await whom.locator('option', { hasText: label }).first().getAttribute('value');
  await whom.selectOption(value);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the day as a file' }).click(),
  ]);
  await page.goto(extension.url('workspace.html#/'));
  await page.getByLabel('Open a practice day your tutor sent').setInputFiles(await saved.path());
  await page.waitForURL(/#\/day\//, { waitUntil: 'commit' });
  return page.url().split('#/day/')[1]!;
}
