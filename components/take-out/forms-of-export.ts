/** The files a year can leave as. Each is made by code that is loaded only when it is asked for. */
import type { CpdLog } from '../../cpd-log/cpd-log';
import type { ExportedYear } from '../../cpd-log/exports/exported-year';

export interface ExportForm {
  readonly name: string;
  readonly hint: string;
  readonly ending: string;
  readonly make: (exported: ExportedYear, log: CpdLog, now: number) => Promise<Blob>;
}

export const EXPORT_FORMS: readonly ExportForm[] = [
  {
    name: 'Audit pack',
    hint: 'One zip: your finished statements, and their evidence named CPD EV 1, CPD EV 2 and on, as the statements are numbered.',
    ending: 'zip',
    make: async (exported, log, now) => {
      const { auditPack } = await import('../../cpd-log/exports/audit-pack');
      return new Blob([await auditPack(log, exported, now)], { type: 'application/zip' });
    },
  },
  {
    name: 'Word document',
    hint: 'Every entry with your reflection; drafts are marked.',
    ending: 'docx',
    make: async (exported) => (await import('../../cpd-log/exports/year-as-word')).yearAsWord(exported),
  },
  {
    name: 'Spreadsheet (CSV)',
    hint: 'A row an entry, with a column each for what its scenario covers in the PWP curriculum, the apprenticeship standard and the digital competencies: names to lay beside your course’s own copy.',
    ending: 'csv',
    make: async (exported) => {
      const { yearAsCsv } = await import('../../cpd-log/exports/year-as-csv');
      return new Blob([yearAsCsv(exported)], { type: 'text/csv;charset=utf-8' });
    },
  },
  {
    name: 'Calendar',
    hint: 'Each entry on its day, and the day your year ends.',
    ending: 'ics',
    make: async (exported, _, now) => {
      const { yearAsCalendar } = await import('../../cpd-log/exports/year-as-calendar');
      return new Blob([yearAsCalendar(exported, now)], { type: 'text/calendar;charset=utf-8' });
    },
  },
];

export const exportName = ({ year }: ExportedYear, ending: string): string =>
  `cpd-record-${year.first}-to-${year.last}.${ending}`;
