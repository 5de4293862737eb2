/**
 * The tables of docs/library.md, made from the scenarios themselves: `npm run -s scenario -- library FILE…` prints them, and a
 * test holds the page to what is printed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { readScenario } from '../scenarios/format/read-scenario';
import type { Scenario } from '../scenarios/format/scenario';
import { CRITERIA, SLIPS } from '../scenarios/format/vocabulary';
import { readingAge } from '../scoring/reading-age/reading-age';
import { cardOf, type Card } from '../tutor/proof/card';
import { prove } from '../tutor/proof/prove';
import { READERS } from './readers';
import { UsageError } from './usage-error';

/** The six kinds of things that can be in the way (Michie, van Stralen and West 2011), as a header writes them. */
export const COM_B = [
  'capability, psychological',
  'capability, physical',
  'opportunity, physical',
  'opportunity, social',
  'motivation, reflective',
  'motivation, automatic',
] as const;

const cell = (text: string): string => text.replace(/\|/g, '\\|');
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

/** Where a way of choosing without reading lands, in per cent of the way from the least to the most that can be reached. */
const shareOf = (policies: Card['policies'], policy: string): string =>
  String(Math.round((policies.find((p) => p.policy === policy)?.share ?? 0) * 100));

/** All that a client says in any branch, as one text: what its reading age is taken from. */
export const spoken = (scenario: Scenario): string =>
  scenario.sessions
    .flatMap((s) => s.beats.flatMap((b) => b.lines))
    .filter((line) => line.kind === 'speech' && line.speaker === null)
    .map((line) => line.text)
    .join('\n');

const ageOf = (scenario: Scenario): number => readingAge(spoken(scenario)).age ?? 0;

/** The middle one of the clients' reading ages (Flesch and Kincaid's grade plus five, in whole years). */
export function medianReadingAge(scenarios: readonly Scenario[]): number {
  const ages = scenarios.map(ageOf).toSorted((a, b) => a - b);
  return ages[Math.floor(ages.length / 2)] ?? 0;
}

const allReplies = (scenario: Scenario) =>
  scenario.sessions.flatMap((s) => s.beats.flatMap((b) => b.replies));
const fact = (scenario: Scenario, label: RegExp): string =>
  scenario.header.referral.find((r) => label.test(r.label))?.text ?? '–';

const provedCard = (scenario: Scenario): Card => cardOf(prove(scenario, { readers: READERS, shipped: true }));

/** Every scenario with what it practises, its figures and its sources. */
export function scenariosTable(scenarios: readonly Scenario[], card = provedCard): string {
  const heads = [
    'who',
    'practises',
    'intervention, contact',
    'targets',
    'beats',
    'situations',
    'best path: turns',
    'ends at minute',
    'random',
    'longest',
    'echo',
    'reading age',
    'sources',
  ];
  const rows = scenarios.map((scenario) => {
    const { header } = scenario;
    const { beats, situations, best, policies } = card(scenario);
    return [
      `[${header.client.name}](../scenarios/library/${header.id}.md)`,
      `${header.mode}, ${header.difficulty}`,
      `${header.intervention ?? '–'}, ${header.contact}`,
      header.targets.join(', '),
      String(beats.of),
      situations.toLocaleString('en-GB'),
      String(best.turns),
      best.minutes.map(({ minutes }) => String(minutes)).join(', '),
      shareOf(policies, 'random'),
      shareOf(policies, 'longest'),
      shareOf(policies, 'echo'),
      String(ageOf(scenario)),
      header.sources.join('; '),
    ];
  });
  return table(heads, rows);
}

/** Who is in the library: for the check of conscience beneath it. */
export function peopleTable(scenarios: readonly Scenario[]): string {
  const rows = scenarios.map((s) => [
    s.header.client.name,
    String(s.header.client.age ?? '–'),
    fact(s, /work|study|occupation/i),
    fact(s, /home|family|lives/i),
    fact(s, /health|physical|medical/i),
    s.header.barrier ?? '–',
  ]);
  return table(['who', 'age', 'work', 'home', 'health', 'what is really in the way'], rows);
}

/** How often each criterion is assessed and each slip can be made. */
export function coverageTables(scenarios: readonly Scenario[]): string {
  const criteria = CRITERIA.map(({ name }) => [
    name,
    String(scenarios.filter((s) => s.header.criteria.includes(name)).length),
  ]);
  const slips = SLIPS.map((slip) => [
    slip,
    String(scenarios.reduce((sum, s) => sum + allReplies(s).filter((r) => r.slips.includes(slip)).length, 0)),
    String(scenarios.filter((s) => allReplies(s).some((r) => r.slips.includes(slip))).length),
  ]);
  const barriers = COM_B.map((barrier) => [
    barrier,
    scenarios
      .filter((s) => s.header.barrier === barrier)
      .map((s) => s.header.client.name)
      .join(', '),
  ]);
  return `${table(['criterion', 'scenarios that assess it'], criteria)}\n\n${table(['in the way', 'with'], barriers)}\n\n${table(['slip', 'replies that make it', 'scenarios'], slips)}`;
}

/** All tables, as they stand in docs/library.md between its markers; `card` gives the proof of a scenario where it is known already. */
export function libraryTables(scenarios: readonly Scenario[], card = provedCard): string {
  const age = `Median reading age of what clients say: ${medianReadingAge(scenarios)}.`;
  return [scenariosTable(scenarios, card), age, peopleTable(scenarios), coverageTables(scenarios)].join(
    '\n\n',
  );
}

const BEGINS = '<!-- tables: made by `npm run -s scenario -- library` -->';
const ENDS = '<!-- end of tables -->';

/** The page with its tables put in anew. @throws UsageError when the page has no place for them. */
export function withTables(page: string, tables: string): string {
  const [from, to] = [page.indexOf(BEGINS), page.indexOf(ENDS)];
  if (from < 0 || to < from)
    throw new UsageError(`The page has no place for the tables: a line “${BEGINS}”, and later “${ENDS}”.`);
  return `${page.slice(0, from + BEGINS.length)}\n\n${tables}\n\n${page.slice(to)}`;
}

/** Runs the sub-command: prints the tables, or puts them into a page. @throws UsageError when no file is named. */
export function library(args: readonly string[]): string {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { into: { type: 'string' } },
  });
  if (positionals.length === 0) throw new UsageError('Name the scenario files to list.');
  const scenarios = positionals.map(
    (file) => readScenario(readFileSync(file, 'utf8'), basename(file)).scenario,
  );
  const tables = libraryTables(scenarios);
  if (values.into === undefined) return tables;
  writeFileSync(values.into, withTables(readFileSync(values.into, 'utf8'), tables));
  return `${values.into} lists ${scenarios.length} scenarios.`;
}
