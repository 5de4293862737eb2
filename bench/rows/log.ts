/** Row 8: the log over 100,000 attempts beside bare IndexedDB, in Chromium, on the real disk. */
import type { LogMeasured } from '../chromium/measure-log';
import { against, printedBy } from './in-chromium';
import type { Row } from '../table';

/** @param rounds pairs of filings and of readings; @param scans pairs of totals, of which each reads every attempt */
export function log(rounds: number, scans: number, attempts: number): Row[] {
  const { filing, newest, totals } = printedBy<LogMeasured>('measure-log.ts', rounds, scans, attempts);
  const of = `${attempts.toLocaleString('en-GB')} attempts`;
  return [
    against(
      {
        ...{ number: '8a', most: 5, name: 'one add' },
        what: `filing with summary, totals and progress, of ${of}: over one raw add, as durable`,
      },
      filing,
    ),
    against(
      { number: '8b', most: 1.5, name: 'cursor', what: `newest 50 of ${of}: over a raw cursor` },
      newest,
    ),
    against(
      {
        number: '8c',
        most: 0.01,
        name: 'scan',
        what: `totals per criterion of ${of}: over Dexie’s full scan`,
      },
      totals,
    ),
  ];
}
