/** One entry as its page edits it: changes show at once and are written at every key, the last words last. */
import type { CpdLog } from '../../cpd-log/cpd-log';
import { DraftKeeper, type KeepingState } from '../../cpd-log/draft-keeper';
import type { EntryChange, EntryRow } from '../../cpd-log/entries/entry-shapes';
import { asLogProblem, LogProblem } from '../../cpd-log/log-problem';

export class EntryEditing {
  readonly #log: CpdLog;
  readonly #id: string;
  readonly #keeper: DraftKeeper<EntryChange>;
  entry = $state.raw<EntryRow | null>(null);
  keeping = $state<KeepingState | 'untouched'>('untouched');
  problem = $state.raw<LogProblem | null>(null);

  constructor(id: string, { log, now }: { readonly log: CpdLog; readonly now: () => number }) {
    this.#log = log;
    this.#id = id;
    this.#keeper = new DraftKeeper<EntryChange>({
      write: (change) => log.entries.change(id, change, now()),
      merge: merged,
      onState: (state, problem) => {
        this.keeping = state;
        if (state === 'trouble') this.problem = asLogProblem(problem);
        else if (state === 'kept') this.problem = null;
      },
    });
  }

  async load(): Promise<void> {
    try {
      this.entry = await this.#log.entries.entry(this.#id);
      this.problem = this.entry ? null : new LogProblem('no entry');
    } catch (error) {
      this.problem = asLogProblem(error);
    }
  }

  readonly change = (change: EntryChange): void => {
    if (!this.entry) return;
    this.entry = { ...this.entry, ...merged(this.entry, change) };
    this.#keeper.change(change);
  };

  /** Keeps what is typed, now; rejects where it could not be kept. */
  readonly flush = (): Promise<void> => this.#keeper.flush();
  readonly tryAgain = (): void => void this.flush().catch(() => undefined);
  readonly keepOnLeaving = (page: EventTarget): (() => void) => this.#keeper.flushOn(page);
}

/** Answers are changed one by one, everything else as a whole. */
function merged(older: EntryChange, newer: EntryChange): EntryChange {
  const answers = older.answers && newer.answers ? { answers: { ...older.answers, ...newer.answers } } : {};
  return { ...older, ...newer, ...answers };
}
