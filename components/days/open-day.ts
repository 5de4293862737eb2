/** From a file somebody chose to a practice day in the log. Loaded only when a file is chosen. */
import { DAY_LIMIT, readDayFile } from '../../cpd-log/days/day-file';
import type { CpdLog } from '../../cpd-log/cpd-log';
import { asLogProblem } from '../../cpd-log/log-problem';

export type OpenedDay =
  { readonly ok: true; readonly id: string } | { readonly ok: false; readonly why: readonly string[] };

/** Keeps the day and gives its id, or says why not, one sentence a problem. Never throws. */
export async function openDay(file: File, log: Pick<CpdLog, 'days'>, now: number): Promise<OpenedDay> {
  if (file.size > DAY_LIMIT)
    return { ok: false, why: ['This is larger than a practice day can be (4 MB), so it was not opened.'] };
  try {
    const read = readDayFile(await file.text());
    if (!read.ok) return read;
    await log.days.keep({ ...read.day, openedAt: now });
    return { ok: true, id: read.day.id };
  } catch (error) {
    return { ok: false, why: [asLogProblem(error).message] };
  }
}
