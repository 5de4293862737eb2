/** One row an entry, for spreadsheets. */
import Papa from 'papaparse';
import { coveredBy } from '../../scenarios/format/covers';
import { FRAMEWORKS } from '../../scenarios/format/frameworks';
import { REFLECTION_QUESTIONS } from '../entries/reflection-questions';
import type { ExportedYear, Statement } from './exported-year';
import { cbtWords } from './statement-lines';

/** What a spreadsheet would run as a formula, also behind spaces and on the first of many lines: it gets an apostrophe in front. */
const FORMULA = /^\s*[=+\-@\t\r]/;

const COLUMNS: readonly (readonly [string, (statement: Statement) => string | number])[] = [
  ['Statement', ({ label }) => label ?? 'draft'],
  ['Date', ({ entry }) => entry.day],
  ['Kind', ({ entry }) => entry.kind],
  ['Title', ({ entry }) => entry.title],
  ['Minutes', ({ entry }) => entry.minutes ?? ''],
  ['Provided by', ({ entry }) => entry.provider],
  ['Facilitated by', ({ entry }) => entry.facilitator],
  ['About', ({ entry }) => entry.content],
  ['Refers to CBT-informed principles', ({ entry }) => cbtWords(entry)],
  ['Skills development minutes', ({ entry }) => entry.skillsMinutes],
  ['Intervention seen', ({ entry }) => entry.intervention],
  ['Levels', ({ entry }) => entry.facts?.criteria.map((c) => `${c.criterion} ${c.level}`).join('; ') ?? ''],
  ['Covers (as the scenario names it)', ({ covers }) => coveredBy(covers).topics.join('; ')],
  ...FRAMEWORKS.map(({ key, title, edition }): readonly [string, (statement: Statement) => string] => [
    `${title} (${edition})`,
    ({ covers }) => coveredBy(covers).references[key].join('; '),
  ]),
  ...REFLECTION_QUESTIONS.map(({ key, asks }): readonly [string, (statement: Statement) => string] => [
    asks,
    ({ entry }) => entry.answers[key] ?? '',
  ]),
  ['Talked over in supervision on', ({ entry }) => entry.discussedOn ?? ''],
  ['Evidence files', ({ files }) => files.map((file) => file.name).join('; ')],
];

export function yearAsCsv({ statements }: ExportedYear): string {
  const rows = statements.map((statement) => COLUMNS.map(([, cell]) => cell(statement)));
  const csv = Papa.unparse(
    { fields: COLUMNS.map(([name]) => name), data: rows },
    { escapeFormulae: FORMULA, newline: '\r\n' },
  );
  // Without this mark Excel takes UTF-8 for something else.
  return `\ufeff${csv}\r\n`;
}
