/**
 * The words a scenario may use: criteria, the elements that show them, slips, plan fields, client values.
 *
 * This is the language only: what a word is called and what it belongs to. What a word is worth (levels, caps, weights)
 * is the scoring folder's business; what it does to the client is the simulator's.
 *
 * Sources: Beck, Rush, Shaw & Emery 1979 (task, rationale, obstacles, summary); Cox, Tisdelle & Culbert 1988 (written plan);
 * Bennion and colleagues 2024, 2025 (collaboration, barriers); Talevski 2020 (teach-back); Sijercic 2016 (ambivalence and
 * opposition); NHS England 2025, "Staying safe from suicide" (safety acts). Informed by these, not validated.
 */

export type CriterionName =
  | 'task'
  | 'rationale'
  | 'collaboration'
  | 'obstacles'
  | 'written plan'
  | 'teach-back'
  | 'review'
  | 'barriers'
  | 'learning'
  | 'summary'
  | 'next step'
  | 'empathy';

export interface CriterionWords {
  readonly name: CriterionName;
  /** Short id used in tables: S1–S6 setting, R1–R5 reviewing, X1 both. */
  readonly id: string;
  /** In which kind of session it can be assessed. */
  readonly session: 'setting' | 'reviewing' | 'both';
  /** Elements that a line can show, in the order of the table. */
  readonly elements: readonly string[];
  /** The weak form: an attempt that is no element of a higher level. */
  readonly weak: string | null;
  /** Elements that are acts of the client: tagged on client lines, never on replies. */
  readonly clientActs: readonly string[];
  /** What a trainee watches for, in a few plain words. */
  readonly watch: string;
}

const criterion = (
  id: string,
  name: CriterionName,
  session: CriterionWords['session'],
  elements: readonly string[],
  weak: string | null,
  clientActs: readonly string[],
  watch: string,
): CriterionWords => ({ id, name, session, elements, weak, clientActs, watch });

/** The twelve criteria in their printed order. */
export const CRITERIA: readonly CriterionWords[] = [
  criterion(
    'S1',
    'task',
    'setting',
    ['behaviour', 'when', 'where', 'how often', 'first occasion', 'right size', 'right step', 'material'],
    'wish',
    [],
    'what, when, where, how often',
  ),
  criterion(
    'S2',
    'rationale',
    'setting',
    ['own cycle', 'own goal', 'purpose', 'expectation', 'client says why'],
    'generic',
    ['client says why'],
    'a reason from their own week',
  ),
  criterion(
    'S3',
    'collaboration',
    'setting',
    ['asks ideas first', 'asks expectations', 'real option', 'adaptation', 'supporter'],
    'permission',
    [],
    'their ideas, their choice, their life',
  ),
  criterion(
    'S4',
    'obstacles',
    'setting',
    ['reaction', 'obstacle', 'confidence', 'adjusts', 'if-then', 're-rated'],
    'anything else?',
    [],
    'reactions, difficulties, confidence',
  ),
  criterion(
    'S5',
    'written plan',
    'setting',
    ['client has copy'],
    null,
    [],
    'a sheet that would work on its own',
  ),
  criterion(
    'S6',
    'teach-back',
    'setting',
    ['says what and when', 'says why', 'gap corrected'],
    'closed check',
    ['says what and when', 'says why'],
    'the plan in their own words',
  ),
  criterion(
    'R1',
    'review',
    'reviewing',
    [
      'named task',
      'open question',
      'record used',
      'one occasion rebuilt',
      'noting made easier',
      'quantity and quality',
      'early',
    ],
    'asked',
    [],
    'the agreed task, openly, with the record',
  ),
  criterion(
    'R2',
    'barriers',
    'reviewing',
    ['curious', 'specific barrier', 'com-b domain', 'own part', 'matched change', 'client generated'],
    null,
    ['client generated'],
    'what got in the way, and what fits it',
  ),
  criterion(
    'R3',
    'learning',
    'reviewing',
    ['asks', 'from the record', 'partial used', 'linked to cycle', 'generalised'],
    'told',
    [],
    'what they make of it',
  ),
  criterion(
    'R4',
    'summary',
    'reviewing',
    ['recap', 'trend', 'balanced', 'checked', 'client adds'],
    'praise',
    ['client adds'],
    'where things stand, checked with them',
  ),
  criterion(
    'R5',
    'next step',
    'reviewing',
    [
      'follows review',
      'concrete',
      'repeated',
      'graded',
      'switched with a reason',
      'recorded',
      'contingency',
      'supervision',
    ],
    'default',
    [],
    'what follows from this review',
  ),
  criterion(
    'X1',
    'empathy',
    'both',
    [
      'reflects',
      'affirms effort',
      'normalises',
      'autonomy',
      'genuine',
      'fits ambivalence',
      'fits opposition',
    ],
    'neutral',
    [],
    'heard, not judged, free to choose',
  ),
];

/** Criterion by name; throws a programming error for a name that is not one of the twelve (readers check first). */
export function criterionWords(name: CriterionName): CriterionWords {
  const found = CRITERIA.find((c) => c.name === name);
  if (!found) throw new Error(`no criterion is called "${name}"`);
  return found;
}

/**
 * Elements that a written sheet can show. They are read from the plan, never tagged on a reply
 * (only "client has copy" is a line's). The names are the codebook's.
 */
export const PLAN_ELEMENTS = [
  'behaviour',
  'when',
  'where',
  'amount',
  'rationale',
  'coping',
  'monitoring',
] as const;
export type PlanElement = (typeof PLAN_ELEMENTS)[number];

/** The boxes of the sheet, in order; also what `agreed FIELD: text` may name. Keys are those of the plan JSON. */
export const PLAN_FIELDS = [
  { name: 'what', key: 'what', element: 'behaviour' },
  { name: 'when', key: 'when', element: 'when' },
  { name: 'where', key: 'where', element: 'where' },
  { name: 'how much', key: 'how_much', element: 'amount' },
  { name: 'why', key: 'why', element: 'rationale' },
  { name: 'if difficult', key: 'if_difficult', element: 'coping' },
  { name: 'record', key: 'record', element: 'monitoring' },
] as const satisfies readonly { name: string; key: string; element: PlanElement }[];
export type PlanField = (typeof PLAN_FIELDS)[number]['name'];
export type PlanKey = (typeof PLAN_FIELDS)[number]['key'];

/** Common errors a line can make. */
export const SLIPS = [
  'last minute',
  'jumps to the task',
  'vague wish',
  'outcome not behaviour',
  'prescribes',
  'generic rationale',
  'reassures',
  'too much',
  'no obstacle check',
  'cheerleads',
  'spoken only',
  'makes sense?',
  'review skipped',
  'yes or no',
  'diary ignored',
  'blames',
  'rescues',
  'labels',
  'same again',
  'argues',
  'tells the learning',
  'does it for them',
  'vague praise',
  'next page',
  'out of scope',
  'past the cue',
] as const;
export type SlipName = (typeof SLIPS)[number];

/** Acts of the safety gate. A reply shows them with `safety NAME, NAME`. */
export const SAFETY_ACTS = [
  'notices',
  'asks directly',
  'asks thoughts',
  'asks plans',
  'asks actions',
  'asks prevention',
  'immediate safety',
  'where and who',
  'number to ring back',
  'validates',
  'limits of confidentiality',
  'supervisor told',
  'safety steps',
  'follow-up time',
  'recorded',
  'homework waits',
] as const;
export type SafetyAct = (typeof SAFETY_ACTS)[number];

/** Errors inside the gate. A reply makes one with `safety slip NAME`. */
export const GATE_SLIPS = [
  'leading question',
  'labels the risk',
  'promises secrecy',
  'no-harm promise',
  'signposts only',
  'over-reacts',
  'checklist voice',
] as const;
export type GateSlip = (typeof GATE_SLIPS)[number];

/** What a client holds, each 0–10, clamped. */
export const CLIENT_VALUES = ['belief', 'understanding', 'confidence', 'trust', 'opposition'] as const;
export type ClientValue = (typeof CLIENT_VALUES)[number];
export type ClientState = Readonly<Record<ClientValue, number>>;

/** Words an author may write in the header in place of a number. */
export const VALUE_WORDS: Readonly<Record<string, number>> = { doubtful: 2, unsure: 4, hopeful: 6, sure: 8 };

/** Where a value stands when the header does not say. Opposition is something a client shows, so it starts at none. */
export const DEFAULT_CLIENT: ClientState = {
  belief: 5,
  understanding: 5,
  confidence: 5,
  trust: 5,
  opposition: 0,
};

/** How a week, or one occasion in it, went. */
export const WEEK_RESULTS = ['done', 'partly', 'not done'] as const;
export type WeekResult = (typeof WEEK_RESULTS)[number];

/** The gates of the week, as `cause is …` names them, in the order an occasion meets them; the last is nobody's to plan. */
export const CAUSES = ['prompt', 'knowing what', 'worth it', 'obstacle', 'bad luck'] as const;
export type Cause = (typeof CAUSES)[number];

export const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
export type DayName = (typeof DAYS)[number];
/** 0 is Monday, 6 is Sunday. */
export type Day = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** How big a step was set; `agreed size: …` names it, and the header's `demand` says what each asks of the client. */
export const SIZES = ['small', 'planned', 'too big'] as const;
export type Size = (typeof SIZES)[number];

export const MODES = ['setting', 'reviewing', 'both'] as const;
export type Mode = (typeof MODES)[number];
export const CONTACTS = ['telephone', 'video', 'face to face', 'messages'] as const;
export type Contact = (typeof CONTACTS)[number];
export const DIFFICULTIES = ['foundation', 'intermediate', 'advanced'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];
