/** The year that is taken out, as pages follow it. */
import type { CpdLog } from '../../cpd-log/cpd-log';
import { dayOf } from '../../cpd-log/entries/calendar-day';
import { exportedYear, type ExportedYear } from '../../cpd-log/exports/exported-year';
import { asLogProblem, type LogProblem } from '../../cpd-log/log-problem';
import { neighbouringYear, registerYearOf, type RegisterYear } from '../../cpd-log/registers/register-year';

export class ExportedHere {
  readonly #log: CpdLog;
  readonly today: string;
  #starts = '01-01';
  /** The year that was turned to, at once: a second turn goes on from it, however long the first takes to read. */
  year = $state.raw<RegisterYear | null>(null);
  #read = $state.raw<ExportedYear | null>(null);
  problem = $state.raw<LogProblem | null>(null);

  constructor(log: CpdLog, now: number) {
    this.#log = log;
    this.today = dayOf(now);
  }

  /** Nothing while its year is read: what leaves is of the year that is named above it. */
  get exported(): ExportedYear | null {
    return this.#read?.year === this.year ? this.#read : null;
  }

  async load(): Promise<void> {
    try {
      this.#starts = (await this.#log.settings.all())['year starts'];
    } catch (error) {
      this.problem = asLogProblem(error);
      return;
    }
    await this.#show(registerYearOf(this.today, this.#starts));
  }

  readonly turn = async (by: 1 | -1): Promise<void> => {
    if (this.year) await this.#show(neighbouringYear(this.year, this.#starts, by));
  };

  /** Of two years that are read at once, the one turned to last stays, with what was wrong with it and no other. */
  async #show(year: RegisterYear): Promise<void> {
    this.year = year;
    this.problem = null;
    try {
      const read = await exportedYear(this.#log, year);
      if (this.year === year) this.#read = read;
    } catch (error) {
      if (this.year === year) this.problem = asLogProblem(error);
    }
  }
}
