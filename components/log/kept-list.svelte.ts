/** The list as the page shows it: live from the log, with what was just deleted and how to undo it. */
import { dequal } from 'dequal/lite';
import type { CpdLog } from '../../cpd-log/cpd-log';
import type { AttemptRow, BinRow } from '../../cpd-log/kept-shapes';
import { afterPaint } from '../app/paint';
import { asLogProblem, type LogProblem } from '../../cpd-log/log-problem';

const PAGE = 50;

export class KeptList {
  readonly #log: CpdLog;
  #limit = $state(PAGE);
  /** null until the log has answered. */
  attempts = $state.raw<readonly AttemptRow[] | null>(null);
  binned = $state.raw<readonly BinRow[]>([]);
  problem = $state.raw<LogProblem | null>(null);
  says = $state('');
  undo = $state.raw<(() => Promise<void>) | null>(null);
  /** The attempt that has just come back, to put the focus on. */
  returning = $state<string | null>(null);

  constructor(log: CpdLog) {
    this.#log = log;
  }

  /** In an effect: follows the log until the page goes or more is asked for. @param onAnswer called at each answer, a problem too */
  readonly follow = (onAnswer: () => void): (() => void) => {
    let first = true;
    return this.#log.watchAttempts(
      (attempts) => {
        this.attempts = asBefore(this.attempts, attempts);
        // What lies in the bin stands below the list, and is read when that is drawn.
        if (first) afterPaint(this.#readBin);
        else this.#readBin();
        first = false;
        onAnswer();
      },
      {
        limit: this.#limit,
        onProblem: (problem) => {
          this.problem = problem;
          onAnswer();
        },
      },
    );
  };

  /** The page is left: whoever comes back finds it as at first, but for the rows that it knows already. */
  readonly leave = (): void => {
    [this.#limit, this.says, this.undo, this.returning, this.problem] = [PAGE, '', null, null, null];
  };

  readonly #readBin = (): void =>
    void this.#tried(async () => {
      this.binned = await this.#log.binnedAttempts();
    });

  /** There may be older ones than those shown. */
  get more(): boolean {
    return this.attempts !== null && this.attempts.length >= this.#limit;
  }

  readonly showMore = (): void => {
    this.#limit += PAGE;
  };

  async delete({ id, client }: AttemptRow, at: number): Promise<void> {
    await this.#tried(async () => {
      const undo = await this.#log.deleteAttempt(id, at);
      this.returning = null;
      this.says = `Your time with ${client} is deleted. You can put it back for seven days.`;
      this.undo = () => this.#back(id, client, undo);
    });
  }

  readonly restore = ({ id, attempt }: BinRow): Promise<void> =>
    this.#back(id, attempt.client, () => this.#log.restoreAttempt(id));

  async #back(id: string, client: string, put: () => Promise<void>): Promise<void> {
    await this.#tried(async () => {
      this.returning = id;
      await put();
      this.undo = null;
      this.says = `Your time with ${client} is back in your log.`;
    });
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

/** Rows that have not changed are the objects they were: nothing of them is drawn again. */
function asBefore(before: readonly AttemptRow[] | null, now: readonly AttemptRow[]): readonly AttemptRow[] {
  const known = new Map(before?.map((row) => [row.id, row]));
  return now.map((row) => {
    const was = known.get(row.id);
    return was && dequal(was, row) ? was : row;
  });
}
