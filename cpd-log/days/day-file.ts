/**
 * A practice day as one file: what its tutor says, and the whole text of its scripts. Read from anybody's text, so everything is
 * checked before it is kept. Documented in docs/practice-days.md.
 */
import * as v from 'valibot';
import { CRITERION_NAMES } from '../../scenarios/format/names';
import { readScenario } from '../../scenarios/format/read-scenario';
import type { Scenario } from '../../scenarios/format/scenario';
import type { CriterionName } from '../../scenarios/format/vocabulary';
import type { DayFacts } from './day-shapes';

export const DAY_FORMAT = 1;
/** UTF-16 units of the whole file. */
export const DAY_LIMIT = 4 * 1024 * 1024;
export const MOST_SCRIPTS = 12;

export interface DayScript {
  readonly fileName: string;
  readonly text: string;
}

export interface DayFile extends DayFacts {
  readonly id: string;
  readonly scripts: readonly DayScript[];
}

export type ReadDay =
  | { readonly ok: true; readonly day: DayFile; readonly scenarios: readonly Scenario[] }
  /** One sentence a problem, each naming what to mend. */
  | { readonly ok: false; readonly why: readonly string[] };

const upTo = (most: number) => v.pipe(v.string(), v.maxLength(most));
const words = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));

const SCHEMA = v.strictObject({
  'practice day': v.literal(DAY_FORMAT),
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,100}$/)),
  title: words(120),
  by: upTo(120),
  welcome: upTo(4000),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(10), v.maxValue(600)),
  watch: v.pipe(v.array(v.picklist(CRITERION_NAMES)), v.maxLength(12)),
  question: upTo(1000),
  scripts: v.pipe(
    v.array(v.strictObject({ fileName: words(200), text: v.string() })),
    v.minLength(1),
    v.maxLength(MOST_SCRIPTS),
  ),
});

/** Where a part of the file is not as it should be, in words a tutor can use. */
const PARTS: Readonly<Record<string, string>> = {
  id: 'Its id is not one that Between Sessions gives.',
  title: 'It has no title, or one of more than 120 characters.',
  by: 'Who it is from is not a text of up to 120 characters.',
  welcome: 'Its welcome is not a text of up to 4,000 characters.',
  minutes: 'Its length is not a whole number of minutes from 10 to 600.',
  watch: 'What to watch for names something that is not one of the twelve criteria.',
  question: 'Its question is not a text of up to 1,000 characters.',
  scripts: `It needs between 1 and ${MOST_SCRIPTS} scripts, each with its file name and text.`,
};

/** Never throws. */
export function readDayFile(file: string): ReadDay {
  const no = (...why: string[]): ReadDay => ({ ok: false, why });
  if (file.length > DAY_LIMIT)
    return no('This is larger than a practice day can be (4 MB), so it was not opened.');
  let raw: unknown;
  try {
    raw = JSON.parse(file);
  } catch {
    return no('This is not a practice day, or only a part of its file arrived.');
  }
  const format =
    typeof raw === 'object' && raw !== null && 'practice day' in raw ? raw['practice day'] : null;
  if (typeof format !== 'number') return no('This is a file of another kind, not a practice day.');
  if (format !== DAY_FORMAT)
    return no(
      `This day is written in format ${format}; this version of Between Sessions reads format ${DAY_FORMAT}. Update it to open the day.`,
    );
  const read = v.safeParse(SCHEMA, raw);
  if (!read.success) {
    const parts = new Set(read.issues.map((issue) => String(issue.path?.[0]?.key ?? '')));
    return no(
      ...[...parts].map(
        (part) => PARTS[part] ?? `It holds “${part.slice(0, 40)}”, which no practice day has.`,
      ),
    );
  }
  const { 'practice day': _, ...day } = read.output;
  const scripts = day.scripts.map((script) => ({ ...script, ...readScenario(script.text, script.fileName) }));
  const ids = scripts.map(({ scenario }) => scenario.header.id);
  const why = scripts.flatMap(({ fileName, text, scenario, problems }, i) => {
    const error = problems.find((p) => p.severity === 'error');
    if (error) return [`${fileName} cannot be played as it is: line ${error.range.line}, ${error.message}`];
    const twice = ids.indexOf(scenario.header.id) < i || scripts.findIndex((s) => s.text === text) < i;
    return twice ? [`${fileName} is in it twice.`] : [];
  });
  if (why.length > 0) return no(...why);
  return { ok: true, day: { ...day, watch: inOrder(day.watch) }, scenarios: scripts.map((s) => s.scenario) };
}

const inOrder = (watch: readonly CriterionName[]): readonly CriterionName[] =>
  CRITERION_NAMES.filter((c) => watch.includes(c));

/** As it is written to disk: laid out, so that a tutor can look into it. */
export function dayFileText({ id, title, by, welcome, minutes, watch, question, scripts }: DayFile): string {
  const told = { 'practice day': DAY_FORMAT, id, title, by, welcome, minutes, watch, question };
  return `${JSON.stringify({ ...told, scripts: scripts.map(({ fileName, text }) => ({ fileName, text })) }, null, 1)}\n`;
}
