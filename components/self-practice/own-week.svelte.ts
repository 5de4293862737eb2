/** One's own week as the page shows it: every key is kept, and what the page shows is never behind what was typed. */
import type { DraftKeeper } from '../../cpd-log/draft-keeper';
import { asLogProblem, type LogProblem } from '../../cpd-log/log-problem';
import type { SelfPracticeChange, SelfPracticeRow } from '../../cpd-log/self-practice/self-practice-shapes';
import type { Given } from '../app/given';
import { keptAsTyped, untilLeft } from '../kept-as-typed';
import { entryFromOwnWeek } from './own-week-entry';

export class OwnWeek {
  readonly #given: Given;
  readonly #keeper: DraftKeeper<SelfPracticeChange>;
  /** null until the log has answered. */
  rows = $state.raw<readonly SelfPracticeRow[] | null>(null);
  /** The one in hand, ahead of the log by what is being typed. */
  week = $state.raw<SelfPracticeRow | null>(null);
  problem = $state.raw<LogProblem | null>(null);

  constructor(given: Given) {
    this.#given = given;
    this.#keeper = keptAsTyped<SelfPracticeChange>(
      {
        write: async (change) => {
          if (this.week) await given.log.selfPractice.change(this.week.id, change, given.now());
        },
        merge: merged,
      },
      (problem) => (this.problem = problem),
    );
  }

  /** In an effect: follows the log, and writes what is typed when the page is left. */
  readonly follow = (): (() => void) => {
    const unwatch = this.#given.log.selfPractice.watch(
      (rows) => {
        this.rows = rows;
        const open = rows.find(({ stage }) => stage !== 'logged') ?? null;
        // What is in hand is ahead of the log; only another one, or none, takes its place.
        if (open?.id !== this.week?.id) this.week = open;
      },
      (problem) => (this.problem = problem),
    );
    return untilLeft(this.#keeper, unwatch);
  };

  readonly change = (change: SelfPracticeChange): void => {
    if (!this.week) return;
    this.week = { ...this.week, ...merged(this.week, change) };
    this.#keeper.change(change);
  };

  readonly begin = (): Promise<void> =>
    this.#tried(() => this.#given.log.selfPractice.start(this.#given.newId(), this.#given.now()));

  /** Another stage: on disk before the page moves. */
  readonly move = (change: SelfPracticeChange): Promise<void> =>
    this.#tried(async () => {
      this.change(change);
      await this.#keeper.flush();
      this.#given.lookAround?.();
    });

  /** Into the record; gives the entry's id, null where it could not be kept. */
  async file(): Promise<string | null> {
    const week = this.week;
    if (!week) return null;
    const id = this.#given.newId();
    await this.#tried(async () => {
      await this.#keeper.flush();
      await this.#given.log.selfPractice.file(week.id, entryFromOwnWeek(week, id, this.#given.now()));
    });
    return this.problem ? null : id;
  }

  /** Puts a week away; the result puts it back. */
  async remove(id: string): Promise<(() => Promise<void>) | null> {
    let back: (() => Promise<void>) | null = null;
    await this.#tried(async () => {
      await this.#keeper.flush();
      back = await this.#given.log.selfPractice.remove(id);
    });
    return back;
  }

  async #tried(act: () => Promise<void>): Promise<void> {
    try {
      await act();
      this.problem = null;
    } catch (error) {
      this.problem = asLogProblem(error);
    }
  }
}

/** Days and answers change one by one, everything else as given. */
function merged(older: SelfPracticeChange, newer: SelfPracticeChange): SelfPracticeChange {
  return {
    ...older,
    ...newer,
    ...((older.days || newer.days) && { days: { ...older.days, ...newer.days } }),
    ...((older.answers || newer.answers) && { answers: { ...older.answers, ...newer.answers } }),
  };
}
