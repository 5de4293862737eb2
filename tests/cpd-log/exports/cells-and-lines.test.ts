/** What stands in each cell, line, event and statement of an export, and what is left out of it. */
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { EntryRow } from '../../../cpd-log/entries/entry-shapes';
import { typedWords, type ExportedYear, type Statement } from '../../../cpd-log/exports/exported-year';
import { endingOf, safeStem } from '../../../cpd-log/exports/file-stem';
import { answerLines, cbtWords, factLines, headingOf } from '../../../cpd-log/exports/statement-lines';
import { isEmail, xapiStatements } from '../../../cpd-log/exports/xapi-statements';
import { yearAsCalendar } from '../../../cpd-log/exports/year-as-calendar';
import { yearAsCsv } from '../../../cpd-log/exports/year-as-csv';
import { NOON } from '../a-log';
import { WORKSHOP } from '../frozen-parts';

const file = (name: string) => ({
  ...{ id: name, entryId: 'workshop', name, type: '', addedAt: NOON, size: 1 },
});
const statement = (entry: Partial<EntryRow> = {}, over: Partial<Statement> = {}): Statement => ({
  ...{ entry: { ...WORKSHOP, ...entry }, label: 'CPD EV 1', files: [], covers: [] },
  ...over,
});
const facts: EntryRow['facts'] = {
  ...{ attemptId: 'a', scenarioId: 'priya', hash: 'h', scenario: 's', client: 'Priya' },
  criteria: [
    { session: 1, criterion: 'obstacles', level: 1 },
    { session: 2, criterion: 'review', level: 3 },
  ],
  selfRating: [
    { criterion: 'obstacles', claimed: 2, scored: 1 },
    { criterion: 'review', claimed: 0, scored: 3 },
  ],
};
const EMPTY: Partial<EntryRow> = {
  ...{ title: ' ', provider: '', facilitator: '', content: '', answers: {}, cbtLinked: null, principle: '' },
  ...{ minutes: null, skillsMinutes: 0, discussedOn: null },
};
const year = (statements: readonly Statement[], over: Partial<ExportedYear> = {}): ExportedYear => ({
  ...{ owner: 'Sam Reed', membership: '', register: 'BABCP', nobody: [], statements },
  year: { first: '2026-01-01', last: '2026-12-31' },
  ...over,
});

describe('a row of the spreadsheet', () => {
  const row = (one: Statement) =>
    Papa.parse<Record<string, string>>(yearAsCsv(year([one])).slice(1), { header: true, delimiter: ',' })
      .data[0];

  test('has each thing in its own column', () => {
    const files = [file('a.pdf'), file('b.txt')];
    const covers = ['sleep', 'curriculum: behavioural activation', 'worry'];
    expect(row(statement({ intervention: 'Worry time', facts }, { files, covers }))).toMatchObject({
      ...{ Statement: 'CPD EV 1', Date: '2026-10-02', Kind: 'workshop', Title: 'Grading exposure' },
      ...{ Minutes: '180', 'Provided by': 'The service', About: 'Building a ladder with the client.' },
      'Facilitated by': 'A. Trainer, BABCP accredited',
      'Refers to CBT-informed principles': 'yes: graded exposure',
      ...{ 'Skills development minutes': '120', 'Intervention seen': 'Worry time' },
      ...{ Levels: 'obstacles 1; review 3', 'Covers (as the scenario names it)': 'sleep; worry' },
      'Why did you choose it?': 'I rush the first step.',
      'What did you learn?': 'Ask for the smallest step.',
      ...{ 'What went well?': '', 'Talked over in supervision on': '2026-10-09' },
      'Evidence files': 'a.pdf; b.txt',
    });
  });

  test('is empty where nothing was said, and says that a draft is one', () => {
    expect(row(statement(EMPTY, { label: null }))).toMatchObject({
      ...{ Statement: 'draft', Minutes: '', Levels: '', 'Refers to CBT-informed principles': '' },
      ...{ 'What did you learn?': '', 'Talked over in supervision on': '', 'Evidence files': '' },
    });
  });

  test('stands in a file that Excel reads as UTF-8, each line ended as it ends them', () => {
    const csv = yearAsCsv(year([statement()]));
    expect(csv).toMatch(/^\ufeffStatement,Date,Kind,[^\n]*\r\nCPD EV 1,[^\n]*\r\n$/);
  });
});

test.each([
  [null, 'x', ''],
  [true, ' graded exposure ', 'yes: graded exposure'],
  [true, ' ', 'yes'],
  [false, 'graded exposure', 'no'],
])('linked to CBT %s, with the principle “%s”, is “%s”', (cbtLinked, principle, words) => {
  expect(cbtWords({ ...WORKSHOP, cbtLinked, principle })).toBe(words);
});

test.each([
  [{ title: ' One\n two ' }, 'CPD EV 1', 'CPD EV 1: One two'],
  [{ title: ' ' }, 'CPD EV 1', 'CPD EV 1: workshop'],
  [{ title: 'One' }, null, 'Draft: One'],
])('the heading of %j under %s is “%s”', (entry, label, heading) => {
  expect(headingOf(statement(entry, { label }))).toBe(heading);
});

describe('the lines of a statement', () => {
  const lines = (one: Statement) => factLines(one).map(({ label, text }) => `${label}: ${text}`);

  test('are its facts, in order', () => {
    const files = [file('a.pdf'), file('b.txt')];
    const covers = ['sleep', 'worry', 'curriculum: behavioural activation'];
    expect(lines(statement({ intervention: 'Worry time', facts }, { files, covers }))).toEqual([
      'Kind: workshop',
      'Date: 2 October 2026',
      'Minutes: 180',
      'Provided by: The service',
      'Facilitated by: A. Trainer, BABCP accredited',
      'About: Building a ladder with the client.',
      'Refers to CBT-informed principles: yes: graded exposure',
      'Minutes of skills development: 120',
      'Intervention seen: Worry time',
      'Practised: obstacles: attempted; review: strong',
      'Self-rating beside the reading: obstacles: claimed meets the specification, read as attempted; review: claimed not shown, read as strong',
      'The scenario covers: sleep; worry',
      expect.stringMatching(/^PWP curriculum: .*behavioural activation$/) as unknown,
      'Talked over in supervision: 9 October 2026',
      'Evidence: CPD EV 1: a.pdf, b.txt',
    ]);
  });

  test('are the kind and the day where nothing else is known, and blank answers are left out', () => {
    expect(lines(statement(EMPTY))).toEqual(['Kind: workshop', 'Date: 2 October 2026']);
    expect(answerLines(statement(EMPTY))).toEqual([]);
    expect(answerLines(statement({ answers: { whatILearned: 'Ask.', whyChosen: ' ' } }))).toEqual([
      { label: 'What did you learn?', text: 'Ask.' },
    ]);
  });

  test('name a draft’s files without a number', () => {
    expect(lines(statement({}, { label: null, files: [file('a.pdf')] })).at(-1)).toBe('Evidence: a.pdf');
  });
});

test('what was typed is every box, answer and file name, a line each', () => {
  const all = { title: 'T', provider: 'P', content: 'C', principle: 'L', intervention: 'I' };
  const typed = statement({ ...all, answers: { whatWentWell: 'W' } }, { files: [file('f.pdf')] });
  expect(typedWords(typed)).toBe('T\nP\nC\nL\nI\n\n\nW\n\n\n\nf.pdf');
});

describe('the calendar', () => {
  const ics = (over: Partial<ExportedYear> = {}, entry: Partial<EntryRow> = {}) =>
    yearAsCalendar(year([statement(entry)], over), NOON)
      .replaceAll('\r\n ', '')
      .split('\r\n');

  test('has an event a statement, from its day to the next, and the end of the year', () => {
    expect(ics()).toEqual(
      expect.arrayContaining([
        ...['PRODID:-//Between Sessions//CPD record//EN', 'NAME:CPD record'],
        ...['UID:workshop@between-sessions', 'DTSTAMP:20261123T120000Z'],
        ...['DTSTART;VALUE=DATE:20261002', 'DTEND;VALUE=DATE:20261003'],
        ...['SUMMARY:CPD EV 1: Grading exposure', 'DESCRIPTION:workshop\\, 180 minutes'],
        ...['UID:year-ends-2026-12-31@between-sessions', 'SUMMARY:BABCP registration year ends'],
        'DESCRIPTION:Check with your register.',
      ]),
    );
    expect(ics({}, { minutes: null })).toContain('DESCRIPTION:workshop');
  });

  test.each([null, 'trainee'] as const)('has no end of a year where the register is %s', (register) => {
    expect(ics({ register }).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
  });
});

describe('an xAPI statement', () => {
  const asXapi = async (entry: Partial<EntryRow>, over: Partial<ExportedYear> = {}) =>
    (await xapiStatements(year([statement(entry)], over), ' sam@example.org '))[0]!;

  test('says whose it is, what was done, how long it took and which levels it reached', async () => {
    const { id, ...said } = await asXapi({ facts });
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(said).toEqual({
      actor: { objectType: 'Agent', mbox: 'mailto:sam@example.org', name: 'Sam Reed' },
      verb: { id: 'http://adlnet.gov/expapi/verbs/attended', display: { 'en-GB': 'attended' } },
      object: {
        ...{ objectType: 'Activity', id: 'urn:between-sessions:scenario:priya' },
        definition: {
          ...{ type: 'http://adlnet.gov/expapi/activities/meeting', name: { 'en-GB': 'Grading exposure' } },
        },
      },
      result: {
        duration: 'PT180M',
        extensions: { 'urn:between-sessions:levels': facts.criteria },
      },
      timestamp: '2026-10-02T12:00:00.000Z',
    });
  });

  test('says nothing of what is not known, and is known by its entry where there is no scenario', async () => {
    const bare = await asXapi({ ...EMPTY, id: 'a b' }, { owner: '' });
    expect(bare.actor).toEqual({ objectType: 'Agent', mbox: 'mailto:sam@example.org' });
    expect(bare).not.toHaveProperty('result');
    expect(bare.object.id).toBe('urn:between-sessions:entry:a%20b');
    expect(bare.object.definition.name).toEqual({ 'en-GB': 'workshop' });
    const unscored = await asXapi({ facts: { ...facts, criteria: [] } });
    expect(unscored.result).toEqual({ duration: 'PT180M' });
  });

  test.each([
    ['simulated practice', 'completed', 'simulation'],
    ['short course', 'completed', 'course'],
    ['reading', 'experienced', 'media'],
    ['live assessment', 'completed', 'assessment'],
    ['something else', 'experienced', 'lesson'],
  ] as const)('of %s is “%s” a %s', async (kind, verb, type) => {
    const said = await asXapi({ kind });
    expect(said.verb.id).toBe(`http://adlnet.gov/expapi/verbs/${verb}`);
    expect(said.object.definition.type).toBe(`http://adlnet.gov/expapi/activities/${type}`);
  });

  test.each([
    [' a@b.co ', true],
    ['a@b.uk.co', true],
    ['a@b.c', false],
    ['a@.co', false],
    ['@b.co', false],
    ['a@@b.co', false],
    ['a@b.co d', false],
    ['d a@b.co', false],
    ['a@b:1.co', false],
    ['a@b.c:o', false],
  ])('can be sent under “%s”: %s', (text, is) => expect(isEmail(text)).toBe(is));
});

test.each([
  ['', 'untitled'],
  [' .. ', 'untitled'],
  ['.hidden.', 'hidden'],
  ['a  \n b', 'a b'],
  ['a<>"|?*b', 'a b'],
  ['x'.repeat(99), 'x'.repeat(80)],
])('a file that is to be called “%s” is called “%s”', (words, stem) => expect(safeStem(words)).toBe(stem));

test.each([
  ['a.12345678', '.12345678'],
  ['a.123456789', ''],
  ['a.', ''],
  ['a.p-f', ''],
])('the ending of “%s” is “%s”', (name, ending) => expect(endingOf(name)).toBe(ending));
