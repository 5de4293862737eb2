/** What a class handed in, as the page shows it: files with their verdicts, and all that is counted from those that hold. */
import { turn } from '../app/a-turn-between';
import { freshMap } from '../app/fresh-collections';
import { readScenario } from '../../scenarios/format/read-scenario';
import type { Readers } from '../../simulator/next-step';
import type { Play } from '../../simulator/play';
import { replay } from '../../simulator/replay';
import type { WeighedAttempt } from '../../tutor/cohort/cohort-shapes';
import { criteriaByTrainee, criteriaSeen, progressByDay } from '../../tutor/cohort/criteria-by-trainee';
import { sharedAttempts, traineesFrom } from '../../tutor/cohort/gather';
import {
  itemsScriptByScript,
  mostAttemptsFirst,
  type ScenarioItems,
} from '../../tutor/cohort/item-statistics';
import { byName, namesOf, taken } from './files-dropped';
import type { FileVerdict, KnownText, VerifiedFile } from './weigh-file';
import { weighInWorkers, type WeighOptions } from './weigh-in-workers';

export interface NamedVerdict {
  readonly name: string;
  readonly verdict: FileVerdict;
}

const holds = (one: NamedVerdict): one is NamedVerdict & { readonly verdict: VerifiedFile } =>
  one.verdict.verdict === 'verified';

export interface DeskHands {
  /** The texts this device has: shipped, loaded, kept. */
  readonly texts: () => Promise<readonly KnownText[]>;
  readonly processors: number;
  readonly weigh?: (
    files: readonly File[],
    known: readonly KnownText[],
    options: WeighOptions,
  ) => Promise<void>;
}

async function counted(verified: readonly { readonly verdict: VerifiedFile }[]) {
  const believed = verified.map(({ verdict: { by, fingerprint, madeOn, attempts } }) => ({
    ...{ by, fingerprint, madeOn, attempts },
  }));
  await turn();
  const trainees = traineesFrom(believed);
  await turn();
  const shared = sharedAttempts(trainees);
  await turn();
  const rows = criteriaByTrainee(trainees);
  await turn();
  const scripts: ScenarioItems[] = [];
  for (const one of itemsScriptByScript(trainees)) {
    scripts.push(one);
    await turn();
  }
  const days = progressByDay(trainees);
  await turn();
  return { trainees, shared, rows, criteria: criteriaSeen(rows), scripts: mostAttemptsFirst(scripts), days };
}

const NOTHING_COUNTED: Awaited<ReturnType<typeof counted>> = {
  ...{ trainees: [], shared: [], rows: [], criteria: [], scripts: [], days: [] },
};

export class CohortDesk {
  readonly #hands: DeskHands;
  /** Set when all files of a drop are read, and not before: a table that grows under the hand is no table. */
  files = $state.raw<readonly NamedVerdict[]>([]);
  /** Files read so far and in all, while reading. */
  reading = $state.raw<{ readonly done: number; readonly of: number } | null>(null);
  /** What is said of the last drop as a whole. */
  says = $state('');
  trouble = $state<string | null>(null);

  /** Counted a part at a time when a drop has been read, and shown together. */
  #counted = $state.raw(NOTHING_COUNTED);

  readonly bad = $derived(this.files.filter((one) => !holds(one)));
  readonly verified = $derived(this.files.filter(holds));
  readonly trainees = $derived(this.#counted.trainees);
  readonly shared = $derived(this.#counted.shared);
  readonly rows = $derived(this.#counted.rows);
  readonly criteria = $derived(this.#counted.criteria);
  readonly scripts = $derived(this.#counted.scripts);
  readonly days = $derived(this.#counted.days);

  constructor(hands: DeskHands) {
    this.#hands = hands;
  }

  /** Plays one of them again, to be read or ruled on. @throws Error where its text has gone from this device */
  async playAgain(attempt: WeighedAttempt, readers: Readers): Promise<Play> {
    const { hash, scenario: id } = attempt;
    const own = (await this.#hands.texts()).find((one) => one.hash === hash);
    const brought = this.verified.flatMap(({ verdict }) => verdict.brought).find((one) => one.hash === hash);
    const text = own?.text ?? brought?.text;
    if (text === undefined) throw new Error('Its script is not on this device any more.');
    const { scenario } = readScenario(text, own?.fileName ?? `${id}.md`);
    return replay(scenario, attempt.seeds, attempt.decisions, readers);
  }

  /**
   * Reads them, and adds them to those that are here; a file of the same name takes the place of the one before.
   * @param first what is to be said before how it went
   */
  async read(all: readonly File[], first = ''): Promise<void> {
    if (this.reading) return;
    const { files, others, tooMany } = taken(all);
    this.trouble = null;
    if (files.length === 0) {
      this.trouble = 'None of these is an evidence file: their names end in .json.';
      return;
    }
    this.reading = { done: 0, of: files.length };
    const names = namesOf(files);
    const verdicts = freshMap<string, NamedVerdict>(this.files.map((one) => [one.name, one]));
    const weigh = this.#hands.weigh ?? weighInWorkers;
    try {
      await weigh(files, await this.#hands.texts(), {
        processors: this.#hands.processors,
        onVerdict: (index, verdict) => {
          const name = names[index] ?? '';
          verdicts.set(name, { name, verdict });
          this.reading = { done: (this.reading?.done ?? 0) + 1, of: files.length };
        },
      });
      const all = [...verdicts.values()].sort((a, b) => byName(a.name, b.name));
      this.#counted = await counted(all.filter(holds));
      this.files = all;
      this.says = [
        first,
        countWords(this.files),
        others > 0 ? `${others} of another kind left out.` : '',
        tooMany ? 'Only the first 2,000 were taken; drop the others afterwards.' : '',
      ]
        .filter(Boolean)
        .join(' ');
    } catch (error) {
      this.trouble = error instanceof Error ? error.message : String(error);
    } finally {
      this.reading = null;
    }
  }

  readonly clear = (): void => {
    this.files = [];
    this.#counted = NOTHING_COUNTED;
    this.says = 'Everything is off this page.';
  };
}

export const VERDICT_WORDS = {
  verified: 'verified',
  changed: 'changed',
  'other version': 'from another version',
  'other levels': 'with other levels',
  unreadable: 'unreadable',
} as const satisfies Readonly<Record<FileVerdict['verdict'], string>>;

/** "30 files: 28 verified, 1 changed, 1 from another version." */
export function countWords(files: readonly NamedVerdict[]): string {
  const parts = Object.entries(VERDICT_WORDS).flatMap(([verdict, words]) => {
    const count = files.filter((one) => one.verdict.verdict === verdict).length;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  return `${files.length} ${files.length === 1 ? 'file' : 'files'}: ${parts.join(', ')}.`;
}
