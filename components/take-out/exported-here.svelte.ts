/** The year that is taken out, as pages follow it. */
import type { CpdLog } from '../../cpd-log/cpd-log';
import { dayOf } from '../../cpd-log/entries/calendar-day';
import { exportedYear, type ExportedYear } from '../../cpd-log/exports/exported-year';
import { asLogProblem, type LogProblem } from '../../cpd-log/log-problem';
import { neighbouringYear, registerYearOf } from '../../cpd-log/registers/register-year';

export class ExportedHere {
  readonly #log: CpdLog;
  readonly today: string;
  #starts = '01-01';
  exported = $state.raw<ExportedYear | null>(null);
  problem = $state.raw<LogProblem | null>(null);

  constructor(log: CpdLog, now: number) {
    this.#log = log;
    this.today = dayOf(now);
  }

  async load(): Promise<void> {
    try {
      this.#starts = (await this.#log.settings.all())['year starts'];
      this.exported = await exportedYear(this.#log, registerYearOf(this.today, this.#starts));
    } catch (error) {
      this.problem = asLogProblem(error);
    }
  }

  readonly turn = async (by: 1 | -1): Promise<void> => {
    if (!this.exported) return;
    try {
      this.exported = await exportedYear(this.#log, neighbouringYear(this.exported.year, this.#starts, by));
    } catch (error) {
      this.problem = asLogProblem(error);
    }
  };
}
