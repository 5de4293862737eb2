/** What must be on the disk after a kill, by what the page had told until then, and what is wrong with what is there. */
import type { AttemptRow, DecisionRow, TotalRow } from '../../cpd-log/kept-shapes';
import { IMPORTED, type Told } from './told';

type Tables = Readonly<Record<string, readonly unknown[]>>;
interface Entry {
  readonly id: string;
  readonly title: string;
  readonly content: string;
  readonly facts: { readonly attemptId: string } | null;
}
interface File {
  readonly id: string;
  readonly entryId: string;
  /** Whether all its bytes are there. */
  readonly bytes: boolean;
}
interface Binned {
  readonly id: string;
  readonly entry: Entry;
  readonly files: readonly File[];
}

/** A thing in the log: its state as acknowledged, and the one that was being written when nothing more was heard. */
interface Standing {
  kept: string;
  underway?: string;
}

export interface Found {
  readonly losses: readonly string[];
  readonly halfWritten: readonly string[];
}

export class Ledger {
  /** How many acts were acknowledged. */
  acknowledged = 0;
  /** Why the page could not go on; empty when all is well. */
  readonly stopped: string[] = [];
  readonly #things = new Map<string, Standing>();
  readonly #decisions = new Map<string, number>();
  #deciding: string | null = null;

  take(told: Told): void {
    if (told.what === 'stopped') return void this.stopped.push(told.why);
    if (!told.begun) this.acknowledged += 1;
    if (told.what === 'decision') {
      if (told.begun) this.#deciding = told.id;
      else {
        this.#decisions.set(told.id, (this.#decisions.get(told.id) ?? 0) + 1);
        this.#deciding = null;
      }
      return;
    }
    const [name, state] = thing(told);
    const standing = this.#things.get(name) ?? { kept: ABSENT };
    this.#things.set(name, told.begun ? { ...standing, underway: state } : { kept: state });
  }

  /** Holds the disk to it, then begins again from what is there. */
  settle(tables: Tables): Found {
    const losses: string[] = [];
    const halfWritten = halves(tables);
    for (const [name, { kept, underway }] of this.#things) {
      const there = onDisk(tables, name);
      if (there !== kept && there !== underway)
        losses.push(`${name} is ${there}, and should be ${kept}${underway ? ` or ${underway}` : ''}`);
      this.#things.set(name, { kept: there });
    }
    const attempts = tables['attempts'] as readonly AttemptRow[];
    for (const [id, count] of this.#decisions) {
      const there = attempts.find((row) => row.id === id)?.decisionCount ?? 0;
      if (there !== count && !(this.#deciding === id && there === count + 1))
        losses.push(`attempt ${id} has ${there} decisions, and ${count} were acknowledged`);
    }
    const unknown = attempts.filter(({ id }) => !this.#decisions.has(id));
    // One that had just begun when the page fell silent.
    if (unknown.length > (this.#deciding === '' ? 1 : 0))
      losses.push('an attempt is there that nobody began');
    this.#decisions.clear();
    for (const { id, decisionCount } of attempts) this.#decisions.set(id, decisionCount);
    this.#deciding = null;
    return { losses, halfWritten };
  }
}

const ABSENT = 'absent';

/** The name of what an act changes, and the state it leaves it in. */
function thing(told: Exclude<Told, { what: 'decision' | 'stopped' }>): [name: string, state: string] {
  switch (told.what) {
    case 'add':
    case 'change':
      return [`entry ${told.id}`, told.value];
    case 'delete':
      return [`entry ${told.id}`, 'in the bin'];
    case 'setting':
      return [`setting ${told.id}`, told.value];
    case 'attach':
      return [`file ${told.id}`, `with ${told.entry}`];
    case 'import':
      return [`import ${told.id}`, `${IMPORTED} rows`];
  }
}

function onDisk(tables: Tables, name: string): string {
  const [kind, id] = [name.slice(0, name.indexOf(' ')), name.slice(name.indexOf(' ') + 1)];
  const bins = tables['entryBin'] as readonly Binned[];
  if (kind === 'entry') {
    const entry = (tables['entries'] as readonly Entry[]).find((one) => one.id === id);
    return entry?.content ?? (bins.some((one) => one.id === id) ? 'in the bin' : ABSENT);
  }
  if (kind === 'file') {
    const files = [...(tables['entryFiles'] as readonly File[]), ...bins.flatMap((one) => one.files)];
    const file = files.find((one) => one.id === id);
    return file ? `with ${file.entryId}` : ABSENT;
  }
  if (kind === 'import') {
    const rows = (tables['entries'] as readonly Entry[]).filter((one) => one.title === id).length;
    return rows === 0 ? ABSENT : `${rows} rows`;
  }
  const settings = tables['settings'] as readonly { readonly name: string; readonly value: unknown }[];
  return String(settings.find((one) => one.name === id)?.value ?? ABSENT);
}

/** Things that are one act and lie on the disk as less than one. */
function halves(tables: Tables): string[] {
  const entries = tables['entries'] as readonly Entry[];
  const bins = tables['entryBin'] as readonly Binned[];
  const files = tables['entryFiles'] as readonly File[];
  const attempts = tables['attempts'] as readonly AttemptRow[];
  const decisions = tables['decisions'] as readonly DecisionRow[];
  const sources = new Set(
    (tables['sources'] as readonly { readonly hash: string }[]).map(({ hash }) => hash),
  );
  const filed = attempts.filter(({ status }) => status === 'filed');
  const counted = (tables['totals'] as readonly TotalRow[]).find((row) => row.of === 'attempts')?.count ?? 0;
  const here = new Set(entries.map(({ id }) => id));
  return [
    ...entries
      .filter((one) => one.content !== '' && one.content !== one.title && one.facts === null)
      .map(({ id }) => `entry ${id} is half changed`),
    ...bins.filter(({ id }) => here.has(id)).map(({ id }) => `entry ${id} is in the bin and not`),
    ...files.filter((one) => !here.has(one.entryId)).map(({ id }) => `file ${id} has no entry`),
    ...[...files, ...bins.flatMap((one) => one.files)]
      .filter((one) => !one.bytes)
      .map(({ id }) => `file ${id} has lost bytes`),
    ...attempts
      .filter(({ id, decisionCount }) => {
        const rows = decisions.filter((row) => row.attemptId === id).map((row) => row.index);
        return rows.length !== decisionCount || rows.some((index, at) => index !== at);
      })
      .map(({ id }) => `attempt ${id} counts other decisions than it has`),
    ...attempts.filter(({ hash }) => !sources.has(hash)).map(({ id }) => `attempt ${id} has no script`),
    ...filed
      .filter(({ id }) => !entries.some((entry) => entry.facts?.attemptId === id))
      .map(({ id }) => `attempt ${id} is filed and not in the record`),
    ...(counted === filed.length ? [] : [`${filed.length} attempts are filed and ${counted} are counted`]),
  ];
}
