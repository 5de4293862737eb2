/** A year taken out of the built extension in every form, each opened again by a reader that did not write it. */
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import mammoth from 'mammoth';
import Papa from 'papaparse';
import type { Page } from '@playwright/test';
import type { XapiStatement } from '../../cpd-log/exports/xapi-statements';
import { pdfText } from './pdf-text';
import { foundWrong, startRecordStore, type RunningStore } from './record-store';
import { AWKWARD } from '../testing-tools/a-year';
import { bringYear } from './bring-year';
import { press, type } from './by-keyboard';
import { expect, test } from './extension';
import { lookLike, lookOver, LOOKS } from './look-over';

async function taken(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return readFile(await download.path());
}

test('twelve entries of five kinds leave as zip, Word, CSV, calendar and PDF, and are read back whole', async ({
  extension,
  workspace: page,
}) => {
  await bringYear(page, extension);
  await page.goto(extension.url('workspace.html#/take-out'));

  const pack = unzipSync(await taken(page, 'Audit pack'));
  expect(Object.keys(pack).sort()).toEqual([
    ...['CPD EV 3a.pdf', 'CPD EV 3b.txt', 'CPD statements.docx', 'Contents.txt', 'Live assessment 1.txt'],
  ]);
  expect(strFromU8(pack['CPD EV 3b.txt']!)).toBe('09:30 Welcome');

  const buffer = await taken(page, 'Word document');
  const { value: html } = await mammoth.convertToHtml({ buffer });
  expect(html.match(/<h1>(CPD EV \d|Live assessment \d|Supervision \d|Draft): /g)).toHaveLength(12);
  const { value: word } = await mammoth.extractRawText({ buffer });
  for (const line of AWKWARD.split('\n')) expect(word).toContain(line);

  const csv = (await taken(page, 'Spreadsheet (CSV)')).toString('utf8').replace(/^\ufeff/, '');
  const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  expect(new Set(data.map((row) => row['Kind'])).size).toBe(5);
  expect(data.map((row) => row['Title'])).toContain(`'${AWKWARD}`);

  const calendar = ICAL.parse((await taken(page, 'Calendar')).toString('utf8'));
  const events = new ICAL.Component(calendar as never[]).getAllSubcomponents('vevent');
  expect(events).toHaveLength(13);
  expect(new ICAL.Event(events[0]!).startDate.toString()).toBe('2026-01-12');

  await page.getByRole('link', { name: 'Paper or PDF' }).click();
  await expect(page.getByRole('heading', { name: 'CPD EV 3: Grading exposure' })).toBeVisible();
  const paper = pdfText(await page.pdf({ format: 'A4' })).replace(/\s+/g, ' ');
  for (const words of [
    'CPD record',
    'Sam Reed',
    'Live assessment 2: Second live',
    'Ask for the smallest step.',
  ])
    expect(paper).toContain(words);
  expect(paper).not.toContain('Print, or save as PDF');
});

test('nothing leaves while the guard is unanswered, and all of it once it is', async ({
  extension,
  workspace: page,
}) => {
  await bringYear(page, extension);
  await page.goto(extension.url('workspace.html#/record/r1'));
  await page.getByRole('button', { name: 'All at once' }).click();
  await page.getByLabel('What did you learn?').fill('As Mrs Ogilvy of EH1 1YZ taught me.');
  await expect(page.getByText('Kept', { exact: true })).toBeVisible();
  await page.goto(extension.url('workspace.html#/take-out'));
  let downloads = 0;
  page.on('download', () => downloads++);
  await page.getByRole('button', { name: 'Word document' }).click();
  await page.getByRole('button', { name: 'Save statements as a file' }).click();
  await expect(page.getByRole('heading', { name: 'Before anything leaves' })).toBeVisible();
  await page.getByRole('link', { name: 'Paper or PDF' }).click();
  await expect(page.getByRole('heading', { name: 'Before anything leaves' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Print/ })).toHaveCount(0);
  await page.goBack();
  const nobodys = page.getByRole('button', { name: /^It is nobody’s/ });
  await expect(nobodys.first()).toBeVisible();
  for (let left = await nobodys.count(); left > 0; left--) await nobodys.first().click();
  await expect(page.getByText('All answered.')).toBeVisible();
  expect(downloads).toBe(0);
  expect((await taken(page, 'Word document')).length).toBeGreaterThan(1000);
});

test.describe('a real record store', () => {
  let store: RunningStore;
  test.beforeAll(async () => {
    test.setTimeout(240_000);
    store = await startRecordStore();
  });
  test.afterAll(() => store.close());

  const post = (body: unknown) =>
    fetch(`${store.url}statements`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-experience-api-version': '1.0.3',
        authorization: `Basic ${btoa('a:b')}`,
      },
      body: JSON.stringify(body),
    });

  test('refuses every bad statement, takes ours from the file and from the page, and keeps none twice', async ({
    extension,
    workspace: page,
  }) => {
    await bringYear(page, extension);
    await page.goto(extension.url('workspace.html#/take-out'));
    await page.getByLabel('Your e-mail address, as the store knows you').fill('sam@example.org');
    const ours = JSON.parse((await taken(page, 'Save statements as a file')).toString()) as XapiStatement[];
    expect(ours).toHaveLength(11);

    const [good] = ours;
    const bad: Readonly<Record<string, unknown>> = {
      'no actor': { ...good, actor: undefined },
      'an actor without an address': { ...good, actor: { objectType: 'Agent', name: 'Sam' } },
      'an address that is none': { ...good, actor: { mbox: 'sam@example.org' } },
      'a verb that is no IRI': { ...good, verb: { id: 'completed' } },
      'no object': { ...good, object: undefined },
      'an activity without an id': { ...good, object: { objectType: 'Activity' } },
      'a type that is no IRI': { ...good, object: { ...good!.object, definition: { type: 'simulation' } } },
      'an id that is no UUID': { ...good, id: 'p1' },
      'a day for a moment': { ...good, timestamp: 'yesterday' },
      'minutes for a duration': { ...good, result: { duration: '14 minutes' } },
      'a key nobody knows': { ...good, mood: 'fine' },
      'an extension that is no IRI': { ...good, result: { extensions: { levels: [] } } },
    };
    for (const [name, statement] of Object.entries(bad)) {
      expect((await post([statement])).status, `the store takes ${name}`).toBe(400);
      expect(foundWrong(statement).length, `the validator takes ${name}`).toBeGreaterThan(0);
    }
    for (const statement of ours) expect(foundWrong(statement)).toEqual([]);
    expect((await post(ours)).status).toBe(200);

    // The page sends to a site of that name; the test carries it to the store, after letting it fail twice.
    let asked = 0;
    await extension.context.route('https://records.example.org/**', async (route) => {
      if (++asked <= 2) return route.fulfill({ status: 503 });
      const { status } = await post(route.request().postDataJSON());
      return route.fulfill({ status, body: '[]', headers: { 'access-control-allow-origin': '*' } });
    });
    // The browser's own question has no window here; what is asked for is looked at instead.
    await page.evaluate(() => {
      const asks: unknown[] = [];
      chrome.permissions.request = ((wanted: unknown) => {
        asks.push(wanted);
        (window as unknown as { asks: unknown }).asks = asks;
        return Promise.resolve(true);
      }) as never;
    });
    await type(page, page.getByLabel('The store’s xAPI address'), 'https://records.example.org/xAPI');
    await type(page, page.getByLabel('Key and secret'), 'a:b');
    await press(page, page.getByRole('button', { name: 'Send to the store' }));
    await expect(page.getByText('Trying again')).toBeVisible();
    await expect(page.getByText('All 11 statements are in the record store.')).toBeVisible({
      timeout: 20_000,
    });
    expect(await page.evaluate(() => (window as unknown as { asks: unknown }).asks)).toEqual([
      { origins: ['https://records.example.org/*'] },
    ]);
    expect(
      extension.takeLeaks().every((url) => url.startsWith('https://records.example.org/xAPI/statements')),
    ).toBe(true);

    const kept = (await (
      await fetch(`${store.url}statements?limit=100`, {
        headers: { 'x-experience-api-version': '1.0.3', authorization: `Basic ${btoa('a:b')}` },
      })
    ).json()) as { statements: XapiStatement[] };
    expect(kept.statements.map(({ id }) => id).sort()).toEqual(ours.map(({ id }) => id).sort());
  });
});

// Both themes and both widths, in two looks: these pages are many.
for (const look of [LOOKS[0], LOOKS[3]]) {
  test(`axe finds nothing where a year is taken out (${look.name})`, async ({
    extension,
    workspace: page,
  }) => {
    await lookLike(page, look);
    await bringYear(page, extension);
    for (const at of ['take-out', 'record-on-paper', 'supervision']) {
      await page.goto(extension.url(`workspace.html#/${at}`));
      await page.getByRole('heading', { level: 1 }).waitFor();
      await lookOver(page, at);
    }
  });
}
