/** A year's standing as the rows a page and an export show. */
import type { YearStanding } from '../../cpd-log/registers/register-year';
import { hoursOf } from './record-words';

export interface StandingRow {
  readonly name: string;
  readonly have: string;
  /** null where the register names no number. */
  readonly need: string | null;
  readonly note: string;
}

export function standingRows(standing: YearStanding): StandingRow[] {
  const { activities, cbtLinked, skillsMinutes, liveAssessments, interventions, sameIntervention } = standing;
  const seen = interventions.length > 0 ? interventions.join(', ') : '';
  return [
    {
      name: 'Activities with a statement',
      have: `${activities.have}`,
      need: `${activities.need ?? ''}`,
      note: '',
    },
    { name: 'Linked to CBT', have: `${cbtLinked.have}`, need: `${cbtLinked.need ?? ''}`, note: '' },
    {
      name: 'Hours of skills development',
      have: hoursOf(skillsMinutes.have),
      need: skillsMinutes.need === null ? null : hoursOf(skillsMinutes.need),
      note: skillsMinutes.need === null ? 'no figure on its page' : 'only what you marked',
    },
    {
      name: 'Live assessments',
      have: `${liveAssessments.have}`,
      need: `${liveAssessments.need ?? ''}`,
      note: sameIntervention ? 'both of one intervention; two different ones are asked for' : seen,
    },
  ];
}

/** '2026-11' as "November 2026". */
export function readInWords(month: string): string {
  return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}
