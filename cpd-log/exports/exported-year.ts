/** A year as every export has it: entries in the order they were done, finished ones numbered, their files, what their scenario covers. */
import { readScenario } from '../../scenarios/format/read-scenario';
import type { Header } from '../../scenarios/format/scenario';
import type { CpdLog } from '../cpd-log';
import { countsAs } from '../entries/entry-kinds';
import type { EntryFileFacts, EntryRow } from '../entries/entry-shapes';
import { REFLECTION_QUESTIONS } from '../entries/reflection-questions';
import type { RegisterYear } from '../registers/register-year';
import type { SettingValues } from '../settings/setting-shapes';

export interface Statement {
  readonly entry: EntryRow;
  /** "CPD EV 1" and on over the finished activities by day, "Live assessment 1", "Supervision 1"; null for a draft. */
  readonly label: string | null;
  readonly files: readonly EntryFileFacts[];
  /** Topics and references, as the scenario's header has them (scenarios/format/covers.ts); empty for everything that was not practised here. */
  readonly covers: readonly string[];
}

export interface ExportedYear {
  readonly owner: string;
  readonly membership: string;
  readonly register: SettingValues['register'];
  readonly year: RegisterYear;
  readonly statements: readonly Statement[];
  /** People of the scenarios practised: nobody's names. */
  readonly nobody: readonly string[];
}

/** The register's own name for the evidence of an activity; what stands beside the activities has a name of its own. */
const NAMES = {
  activity: 'CPD EV',
  'live assessment': 'Live assessment',
  supervision: 'Supervision',
} as const;

/** Reads it from the log; rejects with a LogProblem. */
export async function exportedYear(log: CpdLog, year: RegisterYear): Promise<ExportedYear> {
  const settings = await log.settings.all();
  const entries = await log.entries.between(year.first, year.last);
  const headers = await headersOf(log, entries);
  const numbered = { activity: 0, 'live assessment': 0, supervision: 0 };
  const statements: Statement[] = [];
  for (const entry of entries) {
    const as = countsAs(entry.kind);
    statements.push({
      entry,
      label: entry.finished ? `${NAMES[as]} ${++numbered[as]}` : null,
      files: await log.entries.files(entry.id),
      covers: headers.get(entry.facts?.hash ?? '')?.covers ?? [],
    });
  }
  return {
    owner: settings['owner name'].trim(),
    membership: settings['membership number'].trim(),
    register: settings.register,
    year,
    statements,
    nobody: [
      ...entries.flatMap(({ facts }) => facts?.client ?? []),
      ...[...headers.values()].flatMap(({ people }) => people),
    ],
  };
}

/** By the hash of each scenario's text as it was played. A text that is not here (its log was lost) has no header we know of. */
async function headersOf(log: CpdLog, entries: readonly EntryRow[]): Promise<ReadonlyMap<string, Header>> {
  const found = new Map<string, Header>();
  for (const { facts } of entries) {
    if (!facts || found.has(facts.hash)) continue;
    const text = await log.sourceOf(facts.hash);
    if (text !== null) found.set(facts.hash, readScenario(text, `${facts.scenarioId}.md`).scenario.header);
  }
  return found;
}

/** Every word of a year that its owner typed, entry by entry: what must be asked about before it leaves. */
export function typedWords({ entry, files }: Statement): string {
  const { title, provider, content, principle, intervention, answers } = entry;
  return [
    ...[title, provider, content, principle, intervention],
    ...REFLECTION_QUESTIONS.map(({ key }) => answers[key] ?? ''),
    ...files.map(({ name }) => name),
  ].join('\n');
}
