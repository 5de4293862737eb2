/**
 * The two registers' yearly rules for wellbeing practitioners, as their public pages gave them when they were read. Pages change
 * without a date on them, so everything that shows these rules says when they were read and to check.
 */
import type { Register, RegisterId } from './register';

export const REGISTERS: Readonly<Record<RegisterId, Register>> = {
  BABCP: {
    id: 'BABCP',
    name: 'BABCP',
    of: 'Wellbeing Practitioner and PWP registration',
    activities: 5,
    cbtLinked: 4,
    skillsHours: 6,
    liveAssessments: 2,
    differentInterventions: true,
    alsoAsks: [
      'At least two hours a week of Step 2 work; online CBT supported by email alone is not enough.',
      'Case management supervision of at least an hour a week, and clinical skills supervision of about an hour a fortnight.',
    ],
    renewal: 'A declaration each year.',
    audit:
      'A monthly random audit, about once in five years for each registrant, with six weeks to send statements and evidence.',
    sources: [
      { title: 'BABCP: ongoing registration for PWPs', url: 'https://babcp.com/PWP/Ongoing-registration' },
      {
        title: 'BABCP: wellbeing registration, audit',
        url: 'https://babcp.com/Wellbeing-Registration/Audit',
      },
    ],
    readIn: '2026-11',
  },
  BPS: {
    id: 'BPS',
    name: 'BPS',
    of: 'Wider Psychological Workforce Register',
    activities: 5,
    cbtLinked: 3,
    skillsHours: null,
    liveAssessments: 2,
    // Its page asks for two, and does not say of what.
    differentInterventions: false,
    alsoAsks: ['Live assessments on the IAPT mark sheet, or an approved equivalent.'],
    renewal: 'Paying the renewal fee is the declaration.',
    audit: 'A random sample of registrants.',
    sources: [
      {
        title: 'BPS: Wider Psychological Workforce Register',
        url: 'https://www.bps.org.uk/our-members/professional-development/society-registers-and-cpd/wider-psychological-workforce',
      },
    ],
    readIn: '2026-11',
  },
};
