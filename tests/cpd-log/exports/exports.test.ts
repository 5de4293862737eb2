/** Each export of a year, opened again by a reader that did not write it. */
import { unzipSync, strFromU8 } from 'fflate';
import ICAL from 'ical.js';
import mammoth from 'mammoth';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { CpdLog } from '../../../cpd-log/cpd-log';
import { auditPack } from '../../../cpd-log/exports/audit-pack';
import { exportedYear, typedWords, type ExportedYear } from '../../../cpd-log/exports/exported-year';
import { endingOf, safeStem } from '../../../cpd-log/exports/file-stem';
import { sendStatements, type Hands } from '../../../cpd-log/exports/send-statements';
import { isEmail, xapiStatements } from '../../../cpd-log/exports/xapi-statements';
import { yearAsCalendar } from '../../../cpd-log/exports/year-as-calendar';
import { factLines } from '../../../cpd-log/exports/statement-lines';
import { yearAsCsv } from '../../../cpd-log/exports/year-as-csv';
import { yearAsWord } from '../../../cpd-log/exports/year-as-word';
import { aYearsBackup, AWKWARD, YEAR } from '../../testing-tools/a-year';
import { shippedText } from '../../testing-tools/a-year-source';
import { emptyDisk, NOON, openOn } from '../a-log';

let log: CpdLog;
let year: ExportedYear;

beforeAll(async () => {
  log = await openOn(emptyDisk());
  await log.keeping.restoreBackup(await aYearsBackup());
  year = await exportedYear(log, { first: '2026-01-01', last: '2026-12-31' });
});

test('a year is numbered by day over finished statements, drafts without a number', () => {
  expect(year.owner).toBe('Sam Reed');
  expect(year.statements.map(({ label, entry }) => [entry.id, label])).toEqual([
    ['p1', 'CPD EV 1'],
    ['p2', 'CPD EV 2'],
    ['w1', 'CPD EV 3'],
    ['s1', 'Supervision 1'],
    ['p3', null],
    ['r1', 'CPD EV 4'],
    ['l1', 'Live assessment 1'],
    ['w2', 'CPD EV 5'],
    ['p4', 'CPD EV 6'],
    ['r2', 'CPD EV 7'],
    ['s2', 'Supervision 2'],
    ['l2', 'Live assessment 2'],
  ]);
});

test('what a scenario covers comes from the header of the text that was played', async () => {
  const hash = await log.keepSource(shippedText('priya-first-plan'));
  const practised = YEAR.find(({ facts }) => facts)!;
  const other = await openOn(emptyDisk());
  await other.keepSource(shippedText('priya-first-plan'));
  await other.entries.add({ ...practised, facts: { ...practised.facts!, hash } });
  const exported = await exportedYear(other, year.year);
  const [row] = Papa.parse<Record<string, string>>(yearAsCsv(exported).slice(1), {
    ...{ header: true, delimiter: ',' },
  }).data;
  expect(row).toMatchObject({
    'Covers (as the scenario names it)': 'behavioural activation; working by telephone; COM-B in review',
    'PWP curriculum (National Curriculum for PWP Programmes, 4th edition, July 2022)':
      'Engagement and assessment of patients with common mental health problems: COM-B behaviour change model; Evidence-based low-intensity treatment for common mental health disorders: behavioural activation, delivery by telephone',
    'Digital competencies (for psychological professions, as on digitalhealthskills.com)':
      'Meta-competencies: therapeutic alliance in online work',
  });
  expect(row!['Apprenticeship standard (Psychological wellbeing practitioner, ST0568, level 6)']).toContain(
    'evidence-based interventions for anxiety disorders and depression',
  );
  // Word, paper and the audit pack have the same lines.
  const labels = factLines(exported.statements[0]!).map(({ label }) => label);
  expect(labels).toEqual(
    expect.arrayContaining([
      'The scenario covers',
      'PWP curriculum',
      'Apprenticeship standard',
      'Digital competencies',
    ]),
  );
});

test('everything that its owner typed is among the words to be asked about', () => {
  const words = year.statements.map(typedWords).join('\n');
  for (const typed of [AWKWARD, 'I ask first.', 'mark sheet.txt', 'Graded exposure', 'The service'])
    expect(words).toContain(typed);
});

describe('CSV', () => {
  test('is read back row by row, and nothing in it would run as a formula', () => {
    const csv = yearAsCsv(year);
    const { data, errors } = Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ''), {
      ...{ header: true, skipEmptyLines: true },
    });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(12);
    expect(data.map((row) => row['Statement']).slice(0, 5)).toEqual([
      ...['CPD EV 1', 'CPD EV 2', 'CPD EV 3', 'Supervision 1', 'draft'],
    ]);
    expect(data[7]!['Title']).toBe(`'${AWKWARD}`);
    expect(data[2]).toMatchObject({
      Minutes: '180',
      'Skills development minutes': '150',
      Date: '2026-02-20',
    });
    for (const cell of data.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^\s*[=+\-@\t\r]/);
  });
});

describe('Word', () => {
  test('has a heading a statement and every word of its answers', async () => {
    const blob = await yearAsWord(year);
    const buffer = Buffer.from(await blob.arrayBuffer());
    const { value: html } = await mammoth.convertToHtml({ buffer });
    expect([...html.matchAll(/<h1>(.*?)<\/h1>/g)]).toHaveLength(12);
    const { value: text } = await mammoth.extractRawText({ buffer });
    for (const words of [
      'CPD EV 3: Grading exposure',
      'Ask for the smallest step.',
      'Draft: Priya',
      'Sam Reed',
    ])
      expect(text).toContain(words);
    for (const line of AWKWARD.split('\n')) expect(text).toContain(line);
  });

  test('opens whatever is in it: control characters have no place in XML', async () => {
    const odd = { ...year.statements[0]!.entry, title: 'a\u0000b\u0007\uffffc' };
    const blob = await yearAsWord({ ...year, statements: [{ ...year.statements[0]!, entry: odd }] });
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await blob.arrayBuffer()) });
    expect(value).toContain('CPD EV 1: abc');
  });
});

const says = (words: RegExp): unknown => expect.stringMatching(words);

describe('calendar', () => {
  test.each(['Europe/London', 'Pacific/Kiritimati', 'America/Los_Angeles'])(
    'has whole floating days, the same in %s',
    (zone) => {
      vi.stubEnv('TZ', zone);
      const events = new ICAL.Component(ICAL.parse(yearAsCalendar(year, NOON)) as never[])
        .getAllSubcomponents('vevent')
        .map((event) => new ICAL.Event(event));
      vi.unstubAllEnvs();
      expect(events).toHaveLength(13);
      expect(
        events.every((event) => event.startDate.isDate && !event.startDate.zone?.tzid.includes('/')),
      ).toBe(true);
      expect(events.map((event) => event.startDate.toString())).toEqual([
        ...year.statements.map(({ entry }) => entry.day),
        '2026-12-31',
      ]);
      expect(events[12]!.summary).toMatch(/^\S.* registration year ends$/);
      expect(events[7]!.summary).toBe(`CPD EV 5: ${AWKWARD.replace(/\s+/g, ' ')}`);
      expect(new Set(events.map((event) => event.uid)).size).toBe(13);
    },
  );
});

describe('the audit pack', () => {
  test('names evidence by the number of its statement, leaves drafts out and has no path in it', async () => {
    const pack = unzipSync(await auditPack(log, year, NOON));
    expect(Object.keys(pack).sort()).toEqual([
      ...['CPD EV 3a.pdf', 'CPD EV 3b.txt', 'CPD statements.docx', 'Contents.txt', 'Live assessment 1.txt'],
    ]);
    expect(strFromU8(pack['Live assessment 1.txt']!)).toBe('signed');
    expect(strFromU8(pack['Contents.txt']!)).toContain(
      'Live assessment 1: First live\r\n  Live assessment 1.txt: mark sheet.txt',
    );
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(pack['CPD statements.docx']!) });
    expect(value).not.toContain('Draft:');
    for (const { label } of year.statements) if (label) expect(value).toContain(`${label}: `);
  });

  test('takes only an ending that is plain from a file’s name', () => {
    expect(['a.PDF', 'b.tar.gz', 'c', 'd.exe ', 'e.d/f', '.jpg'].map(endingOf)).toEqual([
      ...['.pdf', '.gz', '', '', '', '.jpg'],
    ]);
    expect(safeStem('../a\\b:c\u0001')).toBe('a b c');
  });
});

describe('xAPI', () => {
  test('speaks of facts in ADL’s verbs and types, not a word of reflection, and the same again for the same', async () => {
    const statements = await xapiStatements(year, ' sam@example.org ');
    expect(statements).toHaveLength(11);
    expect(statements[0]).toMatchObject({
      actor: { mbox: 'mailto:sam@example.org', name: 'Sam Reed' },
      verb: { id: 'http://adlnet.gov/expapi/verbs/completed' },
      object: {
        id: 'urn:between-sessions:scenario:priya-first-plan',
        definition: { type: 'http://adlnet.gov/expapi/activities/simulation' },
      },
      result: { duration: 'PT14M' },
      timestamp: '2026-01-12T12:00:00.000Z',
    });
    expect(JSON.stringify(statements)).not.toContain('smallest step');
    expect(new Set(statements.map(({ id }) => id)).size).toBe(11);
    expect(await xapiStatements(year, 'sam@example.org')).toEqual(statements);
    expect(['a@b.co', 'a@b', 'a b@c.de', 'mailto:a@b.co'].map(isEmail)).toEqual([true, false, false, false]);
  });

  test.each([
    ['a store that is there', [200], { ok: true, sent: 11 }, 1],
    ['one that wakes at the third try', ['down', 503, 200], { ok: true, sent: 11 }, 3],
    [
      'one that never answers',
      ['down'],
      { ok: false, sent: 0, of: 11, why: says(/could not be reached/) },
      4,
    ],
    ['one that is busy', [429], { ok: false, sent: 0, why: says(/just now\. It answered 429\.$/) }, 4],
    ['one that is broken', [500], { ok: false, sent: 0, why: says(/just now\. It answered 500\.$/) }, 4],
    ['a key that is not taken', [401], { ok: false, of: 11, why: says(/the key\. It answered 401\.$/) }, 1],
    ['a key that may not write', [403], { ok: false, why: says(/the key\. It answered 403\.$/) }, 1],
    ['an address with no store', [404], { ok: false, why: says(/at this address\. It answered 404\.$/) }, 1],
    [
      'statements that are refused',
      [400],
      { ok: false, why: says(/refused the statements\. It answered 400\.$/) },
      1,
    ],
  ] as const)('to %s', async (_, answers, outcome, tries) => {
    let asked = 0;
    const fetch = (async () => {
      const answer = answers[Math.min(asked++, answers.length - 1)]!;
      if (answer === 'down') throw new TypeError('failed to fetch');
      return new Response('[]', { status: answer });
    }) as Hands['fetch'];
    const waits: number[] = [];
    const seen: number[] = [];
    const sent = await sendStatements(
      await xapiStatements(year, 'a@b.co'),
      { url: 'https://r.example/xAPI/', key: 'k:s' },
      {
        fetch,
        wait: async (ms) => void waits.push(ms),
        onProgress: ({ trying }) => seen.push(trying),
      },
    );
    expect(sent).toMatchObject(outcome);
    expect(asked).toBe(tries);
    expect(seen).toEqual([1, 2, 3, 4].slice(0, tries));
    expect(waits).toEqual([1000, 2000, 4000].slice(0, tries - 1));
  });
});
