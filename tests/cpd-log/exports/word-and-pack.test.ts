/** How the Word document is laid out, what the audit pack is made of, and how statements are sent in pieces. */
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import type { CpdLog } from '../../../cpd-log/cpd-log';
import { auditPack } from '../../../cpd-log/exports/audit-pack';
import { exportedYear, type ExportedYear, type Statement } from '../../../cpd-log/exports/exported-year';
import { sendStatements, type Hands } from '../../../cpd-log/exports/send-statements';
import type { XapiStatement } from '../../../cpd-log/exports/xapi-statements';
import { yearAsWord } from '../../../cpd-log/exports/year-as-word';
import { readScenario } from '../../../scenarios/format/read-scenario';
import { shippedText } from '../../testing-tools/a-year-source';
import { emptyDisk, NOON, openOn } from '../a-log';
import { WORKSHOP } from '../frozen-parts';

const statement = (over: Partial<Statement> = {}): Statement => ({
  ...{
    entry: { ...WORKSHOP, answers: { whatILearned: 'One\r\ntwo' } },
    label: 'CPD EV 1',
    files: [],
    covers: [],
  },
  ...over,
});
const year = (statements: readonly Statement[], over: Partial<ExportedYear> = {}): ExportedYear => ({
  ...{ owner: 'Sam Reed', membership: '123', register: 'BABCP', nobody: [], statements },
  year: { first: '2026-01-01', last: '2026-12-31' },
  ...over,
});
const word = async (exported: ExportedYear) => Buffer.from(await (await yearAsWord(exported)).arrayBuffer());

describe('the Word document', () => {
  test.each([
    [{}, 'Sam Reed, membership 123, BABCP'],
    [{ membership: '' }, 'Sam Reed, BABCP'],
    [{ register: 'trainee' }, 'Sam Reed, membership 123'],
    [{ register: null, membership: '' }, 'Sam Reed'],
    [{ owner: '' }, 'membership 123, BABCP'],
  ] as const)('with %j says on top that it is of “%s”, and of which year', async (over, about) => {
    const { value } = await mammoth.extractRawText({ buffer: await word(year([], over)) });
    expect(value).toBe(`CPD record\n\n${about}\n\n1 January 2026 to 31 December 2026\n\n`);
  });

  test('has a table of facts under each heading, each answer under its question, a paragraph a line', async () => {
    const { value } = await mammoth.convertToHtml({ buffer: await word(year([statement()])) });
    expect(value).toContain(
      '<h1>CPD EV 1: Grading exposure</h1><table><tr><td><p><strong>Kind</strong></p></td>',
    );
    expect(value).toContain('</td><td><p>workshop</p></td></tr>');
    expect(value).toContain('<h2>What did you learn?</h2><p>One</p><p>two</p>');
  });

  test('is laid out for paper: rows stay whole, lines are ruled below, words are British', async () => {
    const parts = unzipSync(await word(year([statement()])));
    const text = strFromU8(parts['word/document.xml']!);
    for (const one of [
      ...['<w:spacing w:after="120" w:before="360"/>', '<w:spacing w:after="60" w:before="200"/>'],
      ...['<w:tblW w:type="pct" w:w="5000"/>', '<w:gridCol w:w="3000"/><w:gridCol w:w="6300"/>'],
      ...['<w:cantSplit/>', '<w:bottom w:val="single" w:color="BBBBBB" w:sz="4"/>', '<w:b/>'],
    ])
      expect(text).toContain(one);
    expect(text.match(/<w:tcBorders>/g)).toHaveLength(2 * text.match(/<w:tr>/g)!.length);
    const styles = strFromU8(parts['word/styles.xml']!);
    for (const one of ['w:ascii="Calibri"', '<w:sz w:val="23"/>', '<w:lang w:val="en-GB"/>'])
      expect(styles).toContain(one);
    expect(strFromU8(parts['docProps/core.xml']!)).toMatch(/CPD record.*Between Sessions/s);
  });
});

test('the audit pack lists what is in it, letters several files of one statement, and leaves out a file that has gone', async () => {
  const named = (name: string, i: number) => ({
    ...{ id: `${i}`, entryId: 'workshop', name, type: '', addedAt: NOON, size: 1 },
  });
  const many = Array.from({ length: 28 }, (_, i) => named(`${i}.txt`, i));
  const log = {
    entries: {
      file: async (id: string) =>
        id === '99'
          ? null
          : { ...(id === '50' ? named('a\n b.PDF', 50) : many[Number(id)]!), bytes: new ArrayBuffer(1) },
    },
  } as unknown as CpdLog;
  const statements = [
    statement(),
    statement({ label: 'CPD EV 2', files: [named('a\n b.PDF', 50)] }),
    statement({ label: 'CPD EV 3', files: many }),
    statement({ label: 'CPD EV 4', files: [named('gone.pdf', 99)] }),
    statement({ label: null, files: [named('draft.pdf', 50)] }),
  ];
  const pack = unzipSync(await auditPack(log, year(statements), NOON));
  expect(Object.keys(pack)).toHaveLength(2 + 1 + 28);
  const lines = strFromU8(pack['Contents.txt']!).split('\r\n');
  expect(lines.slice(0, 8)).toEqual([
    'CPD statements.docx: all statements, numbered',
    '',
    'CPD EV 1: Grading exposure',
    '  no file: the statement itself is the evidence',
    'CPD EV 2: Grading exposure',
    '  CPD EV 2.pdf: a b.PDF',
    'CPD EV 3: Grading exposure',
    '  CPD EV 3a.txt: 0.txt',
  ]);
  expect(lines.slice(32)).toEqual([
    ...['  CPD EV 3z.txt: 25.txt', '  CPD EV 3-27.txt: 26.txt', '  CPD EV 3-28.txt: 27.txt'],
    ...['CPD EV 4: Grading exposure', ''],
  ]);
});

test('a year says who owns it, without spaces round a name, and whose names are nobody’s', async () => {
  const log = await openOn(emptyDisk());
  const text = shippedText('priya-first-plan');
  const facts = {
    ...{ attemptId: 'a', scenarioId: 'priya', hash: await log.keepSource(text), scenario: 's' },
    ...{ client: 'Somebody', criteria: [], selfRating: [] },
  };
  await log.settings.set('owner name', ' Sam ', NOON);
  await log.settings.set('membership number', ' 12 ', NOON);
  await log.entries.add(WORKSHOP);
  await log.entries.add({ ...WORKSHOP, id: 'x', facts });
  await log.entries.add({ ...WORKSHOP, id: 'y', facts: { ...facts, hash: 'lost', client: 'Other' } });
  const exported = await exportedYear(log, { first: '2026-01-01', last: '2026-12-31' });
  const { people, covers } = readScenario(text, 'priya.md').scenario.header;
  expect(exported).toMatchObject({ owner: 'Sam', membership: '12', register: null });
  expect(exported.nobody).toEqual(['Somebody', 'Other', ...people]);
  expect(exported.statements.map((one) => [one.label, one.covers])).toEqual([
    ['CPD EV 1', []],
    ['CPD EV 2', covers],
    ['CPD EV 3', []],
  ]);
});

describe('statements are sent', () => {
  const all = Array.from({ length: 51 }, (_, i) => ({ id: `${i}` }) as unknown as XapiStatement);
  async function send(url: string, key: string, status: (piece: number) => number = () => 200) {
    const asked: [unknown, RequestInit][] = [];
    const fetch = (async (to: unknown, how: RequestInit) => {
      asked.push([to, how]);
      return new Response('[]', { status: status(asked.length) });
    }) as Hands['fetch'];
    const progress: object[] = [];
    const hands = {
      fetch,
      wait: async () => undefined,
      onProgress: (one: object) => void progress.push(one),
    };
    return { sent: await sendStatements(all, { url, key }, hands), asked, progress };
  }

  test('twenty-five at a time, in order, each once', async () => {
    const { sent, asked, progress } = await send('https://r.example/xAPI//', ' k:s ');
    expect(sent).toEqual({ ok: true, sent: 51 });
    expect(asked.map(([, { body }]) => (JSON.parse(body as string) as unknown[]).length)).toEqual([
      25, 25, 1,
    ]);
    expect(asked.flatMap(([, { body }]) => JSON.parse(body as string) as unknown[])).toEqual(all);
    expect(progress).toEqual([0, 25, 50].map((sent) => ({ sent, of: 51, trying: 1 })));
  });

  test('as xAPI wants them, without cookies and to no other address', async () => {
    const { asked } = await send('https://r.example/xAPI//', ' k:s ');
    expect(asked[0]).toEqual([
      'https://r.example/xAPI/statements',
      {
        ...{ method: 'POST', credentials: 'omit', redirect: 'error', body: expect.any(String) as unknown },
        headers: {
          ...{ 'content-type': 'application/json', 'x-experience-api-version': '1.0.3' },
          authorization: 'Basic azpz',
        },
      },
    ]);
  });

  test.each([
    [' Basic azpz ', 'Basic azpz'],
    ['basic x', 'basic x'],
    ['basically:x', `Basic ${btoa('basically:x')}`],
    ['my basic x', `Basic ${btoa('my basic x')}`],
    ['é:s', 'Basic w6k6cw=='],
  ])('with the key “%s” as “%s”', async (key, authorization) => {
    const { asked } = await send('https://r.example', key);
    expect(asked[0]![1].headers).toMatchObject({ authorization });
  });

  test('no further than a piece that is refused', async () => {
    const { sent } = await send('https://r.example', 'k', (piece) => (piece === 2 ? 400 : 200));
    expect(sent).toMatchObject({ ok: false, sent: 25, of: 51 });
  });
});
