/** A practice day from its tutor to a trainee and back: composed, saved, opened, practised, and handed in as one file that holds. */
import { readFile } from 'node:fs/promises';
import { readEvidence } from '../../cpd-log/evidence/read-evidence';
import { act, control, keptOnDisk } from '../../scripts/walk-through';
import { choices, modelSheet } from '../../scoring/best-path';
import { findMismatches } from '../../scoring/plan/find-mismatches';
import { readPlan } from '../../scoring/plan/read-plan';
import type { Decision } from '../../simulator/decision';
import { decide, startPlay } from '../../simulator/next-step';
import { Shelf, weighFile } from '../../components/cohort/weigh-file';
import { sourceHash } from '../../cpd-log/source-hash';
import { SHIPPED_FILES } from '../testing-tools/shipped-files';
import { expect, test } from './extension';
import { lookInAllLooks, lookLike, lookOver, LOOKS } from './look-over';
import { shippedScenario } from './shipped-scenario';

const READERS = { readPlan, findMismatches };
const col = shippedScenario('col-five-miles');

test('a day is put together, opened by a trainee, practised, and comes back as one file that holds', async ({
  workspace: page,
}) => {
  page.setDefaultTimeout(15_000);
  await lookLike(page, LOOKS[0]);
  await page.getByRole('link', { name: 'put together a practice day' }).click();
  await page.getByLabel('Title of the day').fill('Difficulties');
  await page.getByRole('button', { name: 'Save the day as a file' }).click();
  await expect(page.getByRole('alert')).toContainText('Choose at least one person');
  await page.getByLabel('From, as trainees should read it').fill('Ash, your tutor');
  await page.getByLabel('Welcome').fill('Take your time.');
  await page.getByLabel(/^obstacles/).check();
  await page.getByLabel('A question for the debrief').fill('When did you ask what could get in the way?');
  const whom = page.getByLabel('Someone to add');
  for (const id of ['priya-first-plan', col.header.id]) {
    const name = id === col.header.id ? col.header : shippedScenario(id).header;
    const label = `${name.client.name}: ${name.title}`;
    const value = await whom.locator('option', { hasText: label }).first().getAttribute('value');
    await whom.selectOption(value ?? '');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
  }
  await page.getByRole('button', { name: /^Up ?: Col/ }).press('Enter');
  await lookInAllLooks(page, 'composing a day');
  // What was typed is kept.
  await page.reload();
  await expect(page.getByLabel('Title of the day')).toHaveValue('Difficulties');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the day as a file' }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('practice-day-difficulties.json');
  const day = await saved.path();

  await page.getByRole('link', { name: 'Practise', exact: true }).click();
  const door = page.getByLabel('Open a practice day your tutor sent');
  await door.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  await expect(page.getByRole('alert')).toContainText('not a practice day');
  await door.setInputFiles(day);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Difficulties');
  await expect(page.getByText('Take your time.')).toBeVisible();
  await expect(page.getByRole('article').first()).toContainText(col.header.client.name);
  await lookInAllLooks(page, 'the day');

  await page.getByRole('link', { name: `Begin with ${col.header.client.name}` }).click();
  await page.getByRole('button', { name: /^(Begin|Open) the/ }).click();
  await page.waitForURL(/#\/attempt\//, { waitUntil: 'commit' });
  const { seeds } = await keptOnDisk(page, decodeURIComponent(page.url().split('#/attempt/')[1]!));
  const ratings = Object.fromEntries([...col.header.targets, 'empathy'].map((c) => [c, 'tried']));
  const rest: Decision[] = [
    { kind: 'rate', rating: { ratings, redo: null } },
    { kind: 'reflect' },
    { kind: 'file', reflection: 'Mr Jones rang me on 07700 900123.' },
  ];
  let play = startPlay(col, seeds);
  while (play.phase !== 'filed') {
    const next = choices(play, modelSheet(col))[0] ?? rest.shift()!;
    if (next.kind !== 'begin') {
      await control(page, play, next).waitFor();
      await act(page, play, next);
    }
    play = decide(play, next, READERS);
  }
  await page
    .getByRole('link', { name: /in my log/i })
    .first()
    .waitFor();
  await page.getByRole('link', { name: 'Practise', exact: true }).click();
  await page.getByRole('link', { name: 'Difficulties' }).click();
  await page.getByLabel('When did you ask what could get in the way?').fill('Before the plan.');
  await page.getByRole('link', { name: 'Make the file for this day' }).click();

  // Nothing leaves before what could identify somebody is answered.
  await page.getByLabel('My reflections too').check();
  await expect(page.getByRole('heading', { name: 'Before it leaves' })).toBeVisible();
  await page.getByRole('button', { name: 'Save the file' }).click({ force: true });
  await expect(page.getByText('Answer first what could identify somebody.')).toBeVisible();
  await lookOver(page, 'an evidence file with something to answer');
  await page.getByRole('button', { name: /^Take it out ?: Mr Jones$/ }).click();
  await page.getByRole('button', { name: /^It is nobody’s ?: 07700 900123$/ }).click();
  await expect(page.getByRole('heading', { name: 'Before it leaves' })).toHaveCount(0);
  await page.locator('summary', { hasText: /all \d+ fields/ }).click();
  await expect(page.getByText('[name] rang me on 07700 900123.').first()).toBeVisible();
  await lookInAllLooks(page, 'an evidence file');
  const [handed] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the file' }).click(),
  ]);
  const text = await readFile(await handed.path(), 'utf8');
  const read = await readEvidence(text);
  expect(read).toMatchObject({ ok: true });
  expect(read.ok && read.file.head.day).toMatchObject({ title: 'Difficulties', answer: 'Before the plan.' });
  expect(text).not.toContain('Mr Jones');
  const known = await Promise.all(SHIPPED_FILES.map(async (f) => ({ ...f, hash: await sourceHash(f.text) })));
  const weighed = await weighFile({ size: text.length, text: async () => text }, new Shelf(known), READERS);
  expect(weighed).toMatchObject({ verdict: 'verified', attempts: [{ client: col.header.client.name }] });
});
