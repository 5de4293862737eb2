/**
 * What a trainee's course, apprenticeship and service may ask a record to be laid beside: names only, as dated data. None of the three
 * documents was read itself; each name stands in a public page named under `sources`, read in `readIn`. Numbers of duties, units or
 * statements are left out, because no page that was read gives them.
 */
export type FrameworkKey = 'curriculum' | 'apprenticeship' | 'digital';

export interface Framework {
  readonly key: FrameworkKey;
  /** What a person calls it. */
  readonly title: string;
  /** Which edition or version the names belong to. */
  readonly edition: string;
  /** The names an author may write, grouped under the part that they belong to. */
  readonly parts: readonly { readonly part: string; readonly names: readonly string[] }[];
  readonly sources: readonly string[];
  /** Year and month in which the sources were read. */
  readonly readIn: string;
}

export const FRAMEWORKS: readonly Framework[] = [
  {
    key: 'curriculum',
    title: 'PWP curriculum',
    edition: 'National Curriculum for PWP Programmes, 4th edition, July 2022',
    parts: [
      {
        part: 'Engagement and assessment of patients with common mental health problems',
        names: ['risk assessment', 'shared decision making', 'COM-B behaviour change model'],
      },
      {
        part: 'Evidence-based low-intensity treatment for common mental health disorders',
        names: [
          ...['behavioural activation', 'graded exposure', 'cognitive restructuring', 'worry management'],
          ...[
            'panic management',
            'problem solving',
            'promoting good sleep',
            'exposure and response prevention',
          ],
          ...['physical activity', 'medication support', 'self-help materials'],
          ...['delivery in person', 'delivery by telephone', 'delivery by video'],
          ...['delivery by interactive text', 'computerised CBT'],
        ],
      },
      {
        part: 'Values, diversity and context',
        names: ['adaptations to practice', 'translation services', 'use of supervision', 'stepping up'],
      },
    ],
    sources: [
      'https://haso.skillsforhealth.org.uk/news/psychological-wellbeing-practitioner-mandatory-qualification/',
      'https://www.exeter.ac.uk/study/studyinformation/modules/info?ay=2025%2F6&moduleCode=PYC3019&sys=0',
      'https://www.exeter.ac.uk/study/studyinformation/modules/info?ay=2025%2F6&moduleCode=PYCM096&sys=0',
      'https://www.exeter.ac.uk/study/studyinformation/modules/info?ay=2024%2F5&moduleCode=PYC3021DA&sys=0',
      // The year before, which still says “step-up to high-intensity therapy”.
      'https://www.exeter.ac.uk/study/studyinformation/modules/info/?moduleCode=PYC3021DA&ay=2023/4&sys=0',
      'https://www.bradford.ac.uk/repos/modules/2024-25/psy7023-b.php',
      'https://www.southampton.ac.uk/courses/modules/hlth6168.page',
      'https://www.ncl.ac.uk/postgraduate/modules/PSY8065',
    ],
    readIn: '2026-11',
  },
  {
    key: 'apprenticeship',
    title: 'Apprenticeship standard',
    edition: 'Psychological wellbeing practitioner, ST0568, level 6',
    parts: [
      {
        part: 'Occupation summary',
        names: [
          'evidence-based interventions for anxiety disorders and depression',
          'remote delivery by telephone or video or other digital platforms',
          'stepped care',
          'assessment of risk',
        ],
      },
    ],
    sources: [
      'https://www.instituteforapprenticeships.org/apprenticeship-standards/psychological-wellbeing-practitioner-in-revision',
      'https://www.instituteforapprenticeships.org/apprenticeship-standards/psychological-wellbeing-practitioner-v1-0',
    ],
    readIn: '2026-11',
  },
  {
    key: 'digital',
    title: 'Digital competencies',
    edition: 'for psychological professions, as on digitalhealthskills.com',
    parts: [
      {
        part: 'Meta-competencies',
        names: [
          'therapeutic alliance in online work',
          'legal and security requirements',
          'professional and clinical boundary issues',
          'appraising and recommending digital tools',
          'culture-specific requirements of clients',
        ],
      },
    ],
    sources: ['https://digitalhealthskills.com/digitalcompetencies/'],
    readIn: '2026-11',
  },
];

export const FRAMEWORK_KEYS: readonly FrameworkKey[] = FRAMEWORKS.map(({ key }) => key);
