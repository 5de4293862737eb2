/** A year of CPD for tests: twelve entries from five kinds, some with evidence, one awkward in every way a file format could mind. */
import { packBackup } from '../../cpd-log/backup/backup-file';
import { SCHEMA_VERSION } from '../../cpd-log/cpd-database';
import type { EntryKind } from '../../cpd-log/entries/entry-kinds';
import type { EntryFileRow, EntryRow } from '../../cpd-log/entries/entry-shapes';

const AT = Date.UTC(2026, 10, 1, 9);

function entry(id: string, kind: EntryKind, day: string, minutes: number, over: Partial<EntryRow>): EntryRow {
  return {
    ...{ id, kind, day, minutes, provider: 'The service', facilitator: '', content: '', facts: null },
    ...{ title: id, answers: {}, cbtLinked: true, principle: '', skillsMinutes: 0, intervention: '' },
    ...{ discussedOn: null, finished: true, createdAt: AT, changedAt: AT + 1 },
    ...over,
  };
}

function practice(id: string, day: string, minutes: number, over: Partial<EntryRow> = {}): EntryRow {
  return entry(id, 'simulated practice', day, minutes, {
    title: `Priya: A first activity plan, by telephone`,
    provider: 'Self-directed, with a simulated client',
    facts: {
      ...{ attemptId: id, scenarioId: 'priya-first-plan', hash: 'ab'.repeat(32), client: 'Priya' },
      scenario: 'A first activity plan, by telephone',
      criteria: [
        { session: 1, criterion: 'obstacles', level: 1 },
        { session: 1, criterion: 'rationale', level: 3 },
      ],
      selfRating: [{ criterion: 'obstacles', claimed: 2, scored: 1 }],
    },
    answers: { whatILearned: `I left out what could go wrong (${id}).`, whyChosen: 'I avoid obstacles.' },
    ...over,
  });
}

/** Words that spreadsheets, XML, calendars and readers of quotes trip over. */
export const AWKWARD = `=HYPERLINK("https://example.org","x"), “she said;” <b>&amp; 5 > 3\nand a second line, Zoë’s: +44, @, -1`;

export const YEAR: readonly EntryRow[] = [
  practice('p1', '2026-01-12', 14),
  practice('p2', '2026-02-03', 11),
  practice('p3', '2026-03-29', 9, { finished: false, answers: {} }),
  practice('p4', '2026-06-30', 12),
  entry('w1', 'workshop', '2026-02-20', 180, {
    ...{ title: 'Grading exposure', facilitator: 'A. Trainer, accredited', skillsMinutes: 150 },
    answers: { whatILearned: 'Ask for the smallest step.', howItWillChangePractice: 'I ask first.' },
    discussedOn: '2026-02-27',
  }),
  entry('w2', 'workshop', '2026-05-11', 240, {
    ...{ title: AWKWARD, skillsMinutes: 210, principle: 'behavioural activation' },
    answers: { whatILearned: AWKWARD, furtherNeed: AWKWARD },
  }),
  entry('r1', 'reading', '2026-04-02', 45, {
    title: 'Bennion and colleagues 2025',
    answers: { whatILearned: 'Review.' },
  }),
  entry('r2', 'reading', '2026-08-15', 30, {
    title: 'A guideline',
    cbtLinked: false,
    answers: { whatILearned: 'Sleep.' },
  }),
  entry('s1', 'supervision', '2026-03-04', 60, {
    title: 'Clinical skills',
    answers: { whatILearned: 'Slow down.' },
  }),
  entry('s2', 'supervision', '2026-09-09', 60, { title: 'Case management', answers: {} }),
  entry('l1', 'live assessment', '2026-04-21', 35, {
    title: 'First live',
    intervention: 'Worry time',
    answers: {},
  }),
  entry('l2', 'live assessment', '2026-10-13', 35, {
    title: 'Second live',
    intervention: 'Graded exposure',
    answers: {},
  }),
];

const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer as ArrayBuffer;
export const FILES: readonly EntryFileRow[] = [
  {
    id: 'f1',
    entryId: 'w1',
    name: 'certificate.pdf',
    type: 'application/pdf',
    bytes: bytesOf('%PDF-1'),
    addedAt: AT,
  },
  {
    id: 'f2',
    entryId: 'w1',
    name: '../programme.txt',
    type: 'text/plain',
    bytes: bytesOf('09:30 Welcome'),
    addedAt: AT + 1,
  },
  {
    id: 'f3',
    entryId: 'l1',
    name: 'mark sheet.txt',
    type: 'text/plain',
    bytes: bytesOf('signed'),
    addedAt: AT,
  },
];

/** The year as a backup, which is how the browser tests bring it into a log. */
export const aYearsBackup = (
  settings: Readonly<Record<string, unknown>> = { register: 'BABCP', 'owner name': 'Sam Reed' },
): Promise<Uint8Array<ArrayBuffer>> =>
  packBackup({
    schema: SCHEMA_VERSION,
    madeAt: AT,
    tables: {
      entries: YEAR,
      entryFiles: FILES,
      settings: Object.entries(settings).map(([name, value]) => ({ name, value, at: AT })),
    },
  });
