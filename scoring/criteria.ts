/**
 * The twelve criteria as data: weights, where each comes from, which of Beck's four it serves, and the two rules that part
 * level 1 from 2 and 2 from 3. Below them, any element at all is level 1, and nothing is 0.
 *
 * Sources: Beck, Rush, Shaw & Emery 1979 (a–d); Cox, Tisdelle & Culbert 1988 and Scott (written plan); Bennion and colleagues
 * 2024, 2025 (collaboration, barriers); Talevski 2020 (teach-back); Sijercic 2016 (ambivalence and opposition). The weights are
 * this project's own proposal. Informed by these, not validated.
 */
import type { Scenario, Session } from '../scenarios/format/scenario';
import { CRITERIA, criterionWords, type CriterionName } from '../scenarios/format/vocabulary';
import type { Rule } from './rules';

export interface CriterionRules {
  readonly name: CriterionName;
  readonly from: string;
  /** Out of 100 where all criteria of that kind of session are assessed; null where it is not assessed there. */
  readonly weight: Readonly<Record<Session['kind'], number | null>>;
  /** Which of Beck's four it serves. */
  readonly beck: 'a' | 'b' | 'c' | 'd' | null;
  /** Level 2. */
  readonly meets: Rule;
  /** Level 3, which also needs evidence from two turns. */
  readonly strong: Rule;
}

/** What of the sheet is scored; the reason on the sheet works in the week, not here. */
export const SHEET = ['behaviour', 'when', 'where', 'amount', 'coping', 'monitoring'] as const;

/** The sheet's weak form: something is on it, but a stranger could not act on it. */
export const LOOSE = 'loose entry';

const fromTheRecord: Rule = {
  any: ['from the record', { given: 'no record', accept: 'review: one occasion rebuilt' }],
};

const reviewedWith: Rule = {
  any: [
    'record used',
    { given: 'no record', accept: { all: ['one occasion rebuilt', 'noting made easier'] } },
  ],
};

const adaptation: Rule = { where: 'reason to adapt', ask: 'adaptation' };

export const CRITERION_RULES: readonly CriterionRules[] = [
  {
    name: 'task',
    from: 'Beck (a): clear and specific',
    weight: { setting: 18, reviewing: null },
    beck: 'a',
    meets: { all: ['behaviour', { atLeast: 2, of: ['when', 'where', 'how often'] }] },
    strong: { all: ['behaviour', 'when', 'where', 'how often', 'right size', 'material'] },
  },
  {
    name: 'rationale',
    from: 'Beck (b): a cogent rationale',
    weight: { setting: 16, reviewing: null },
    beck: 'b',
    meets: { all: ['purpose', { any: ['own cycle', 'own goal'] }] },
    strong: { all: ['purpose', 'own cycle', 'own goal', 'client says why'] },
  },
  {
    name: 'collaboration',
    from: 'agreed together, in the client’s words (ieso; Bennion 2025)',
    weight: { setting: 14, reviewing: null },
    beck: null,
    meets: { all: [{ any: ['asks ideas first', 'asks expectations', 'real option'] }, adaptation] },
    strong: {
      all: [
        { atLeast: 2, of: ['asks ideas first', 'asks expectations', 'real option'] },
        adaptation,
        { any: ['supporter', { twice: 'adaptation' }] },
      ],
    },
  },
  {
    name: 'obstacles',
    from: 'Beck (c): reactions elicited, difficulties troubleshot',
    weight: { setting: 20, reviewing: null },
    beck: 'c',
    meets: { all: ['obstacle', 'confidence', { any: ['adjusts', 'if-then'] }] },
    strong: {
      all: [
        'reaction',
        'obstacle',
        'confidence',
        'if-then',
        { where: 'confidence under 7', ask: { any: ['re-rated', 'adjusts'] } },
      ],
    },
  },
  {
    name: 'written plan',
    from: 'Cox 1988; Scott: behaviours, coping strategy, monitoring',
    weight: { setting: 16, reviewing: null },
    beck: 'a',
    // Four or more of the six, those three among them: so those three, and one of the rest.
    meets: {
      all: [
        'behaviour',
        'when',
        'monitoring',
        { atLeast: 1, of: ['where', 'amount', 'coping'] },
        { no: 'mismatch' },
      ],
    },
    strong: { all: [...SHEET, { no: 'mismatch' }, 'client has copy'] },
  },
  {
    name: 'teach-back',
    from: 'understanding checked (ieso; Talevski 2020)',
    weight: { setting: 8, reviewing: null },
    beck: null,
    meets: 'says what and when',
    strong: { all: ['says what and when', 'says why', { where: 'gap shown', ask: 'gap corrected' }] },
  },
  {
    name: 'review',
    from: 'the agreed task is reviewed at all, early and openly',
    weight: { setting: null, reviewing: 14 },
    beck: null,
    meets: { all: ['named task', 'open question', reviewedWith] },
    strong: { all: ['named task', 'open question', reviewedWith, 'quantity and quality', 'early'] },
  },
  {
    name: 'barriers',
    from: 'COM-B; proactive response to non-completion (Bennion 2025)',
    weight: { setting: null, reviewing: 24 },
    beck: null,
    meets: { all: ['specific barrier', 'matched change'] },
    strong: { all: ['specific barrier', 'matched change', 'com-b domain', 'own part', 'client generated'] },
  },
  {
    name: 'learning',
    from: 'what was learnt, also from partial or no completion (ieso: no failing)',
    weight: { setting: null, reviewing: 20 },
    beck: null,
    meets: { all: ['asks', fromTheRecord] },
    strong: {
      all: ['asks', fromTheRecord, 'linked to cycle', { where: 'week fell short', ask: 'partial used' }],
    },
  },
  {
    name: 'summary',
    from: 'Beck (d): progress summarised',
    weight: { setting: null, reviewing: 14 },
    beck: 'd',
    meets: { all: ['recap', 'trend', 'checked'] },
    strong: { all: ['recap', 'trend', 'checked', 'balanced', 'client adds'] },
  },
  {
    name: 'next step',
    from: 'carried forward, graded, recorded',
    weight: { setting: null, reviewing: 12 },
    beck: null,
    meets: { all: ['follows review', 'concrete'] },
    strong: {
      all: [
        'follows review',
        'concrete',
        { any: ['repeated', 'graded', 'switched with a reason'] },
        'recorded',
        'contingency',
        { where: 'two non-completions', ask: 'supervision' },
      ],
    },
  },
  {
    name: 'empathy',
    from: 'no blame, autonomy, a fitting reply to ambivalence and opposition (Rogers; Sijercic 2016)',
    weight: { setting: 8, reviewing: 16 },
    beck: null,
    meets: { any: ['reflects', 'affirms effort'] },
    strong: {
      all: [
        'reflects',
        'autonomy',
        { where: 'ambivalence shown', ask: 'fits ambivalence' },
        { where: 'opposition shown', ask: 'fits opposition' },
        { where: 'neither shown', ask: { twice: 'reflects' } },
      ],
    },
  },
];

/** The rules of a criterion; throws a programming error for a name that is not one of the twelve. */
export function rulesOf(name: CriterionName): CriterionRules {
  const found = CRITERION_RULES.find((c) => c.name === name);
  if (!found) throw new Error(`no rules for "${name}"`);
  return found;
}

/**
 * The scenario's criteria that count in a session of this kind, in the order of the twelve: fixed by the scenario, so that
 * wandering past a criterion never takes it off the bill.
 */
export function assessedIn(scenario: Scenario, kind: Session['kind']): readonly CriterionName[] {
  return CRITERIA.map((c) => c.name).filter(
    (name) => scenario.header.criteria.includes(name) && weightIn(name, kind) > 0,
  );
}

/** Table weight in a session of this kind; 0 where it is not assessed there. */
export const weightIn = (name: CriterionName, kind: Session['kind']): number =>
  rulesOf(name).weight[kind] ?? 0;

/** The weights of these criteria, re-weighted to 100. */
export function shares(
  names: readonly CriterionName[],
  kind: Session['kind'],
): ReadonlyMap<CriterionName, number> {
  const total = names.reduce((sum, name) => sum + weightIn(name, kind), 0);
  return new Map(names.map((name) => [name, total === 0 ? 0 : (100 * weightIn(name, kind)) / total]));
}

/** The weak form of a criterion, if it has one. */
export const weakForm = (name: CriterionName): string | null =>
  name === 'written plan' ? LOOSE : criterionWords(name).weak;
