/** An attempt as the pages are handed it, complete and plain: Priya, her plan, her week. A test says only what it is about. */
import type { Header, Scenario } from '../../scenarios/format/scenario';
import {
  PLAN_ELEMENTS,
  type CriterionName,
  type PlanElement,
  type PlanKey,
} from '../../scenarios/format/vocabulary';
import type { AttemptReport, CriterionResult, Receipt } from '../../scoring/report';
import type { Play, PlayedOccasion, PlayedPlan, PlayedWeek, Said, Turn } from '../../simulator/play';
import type { Code, PlanReading, WrittenPlan } from '../../simulator/written-plan';
import { SOMEWHERE } from './week-builder';

export const CLIENT = { belief: 5, understanding: 5, confidence: 5, trust: 5, opposition: 0 } as const;

export const aHeader = (over: Partial<Header> = {}): Header => ({
  id: 'priya-first-plan',
  title: 'A first activity plan, by telephone',
  version: '1',
  client: { name: 'Priya', age: 41, pronoun: 'she', state: CLIENT },
  mode: 'both',
  intervention: 'behavioural activation',
  contact: 'telephone',
  difficulty: 'foundation',
  criteria: ['rationale', 'obstacles', 'written plan', 'barriers', 'empathy'],
  targets: ['obstacles', 'barriers'],
  callsIt: 'activities',
  startsAt: [12, 8],
  barrier: 'motivation, reflective',
  authors: ['The project'],
  reviewedBy: [],
  sources: ['Lucock 2018'],
  covers: [],
  contentNote: null,
  demand: { small: 2, planned: 4, 'too big': 7 },
  caps: {},
  counters: [],
  people: ['Anil'],
  places: ['Victoria Park'],
  referral: [],
  days: { 0: 'Night shift', 3: 'Night shift', 6: 'Call at 4' },
  sheet: 'boxes',
  range: SOMEWHERE,
  ...over,
});

export const aScenario = (over: Partial<Header> = {}): Scenario => ({
  header: aHeader(over),
  briefing: 'Priya works nights.',
  sessions: [
    { number: 1, kind: 'setting', beats: [], range: SOMEWHERE },
    { number: 2, kind: 'reviewing', beats: [], range: SOMEWHERE },
  ],
  week: null,
  tookAway: [],
  debrief: 'Her doubt is the *work*, not in its way.',
  expectedRuns: [],
});

/** A reading with these codes; evidence is found for `words` (element to words) wherever they stand in the plan. */
export function aReading(
  plan: WrittenPlan,
  codes: Partial<Record<PlanElement, Code>>,
  words: Partial<Record<PlanElement, string>> = {},
): PlanReading {
  const fields: readonly [PlanKey | 'text', string][] =
    plan.form === 'blank' ? [['text', plan.text]] : (Object.entries(plan.boxes) as [PlanKey, string][]);
  const evidenceOf = (element: PlanElement) =>
    fields.flatMap(([field, text]) => {
      const looked = words[element];
      const from = looked === undefined ? -1 : text.indexOf(looked);
      return looked === undefined || from < 0
        ? []
        : [{ field, from, to: from + looked.length, text: looked }];
    });
  return {
    codes: Object.fromEntries(PLAN_ELEMENTS.map((e) => [e, codes[e] ?? 0])) as PlanReading['codes'],
    evidence: Object.fromEntries(
      PLAN_ELEMENTS.map((e) => [e, evidenceOf(e)]),
    ) as unknown as PlanReading['evidence'],
    occasions: [{ day: 1, time: null }],
    occasionsFrom: 'named days',
    anywhere: false,
    copingText: '',
    worksAgainst: null,
  };
}

export const PRIYAS_PLAN: Extract<WrittenPlan, { form: 'boxes' }> = {
  form: 'boxes',
  boxes: {
    what: 'Walk the short loop of the park',
    when: 'Tuesday and Friday, after the school run',
    where: 'Victoria Park',
    how_much: '15 minutes each',
    why: 'It will help your mood',
    if_difficult: 'Just do a shorter one',
    record: '',
  },
};

export const priyasReading = (): PlanReading =>
  aReading(
    PRIYAS_PLAN,
    { behaviour: 2, when: 2, where: 2, amount: 2, rationale: 1, coping: 1 },
    {
      behaviour: 'Walk the short loop',
      when: 'Tuesday and Friday',
      where: 'Victoria Park',
      amount: '15 minutes',
      rationale: 'help your mood',
      coping: 'Just do a shorter one',
    },
  );

export const aPlayedPlan = (over: Partial<PlayedPlan> = {}): PlayedPlan => ({
  plan: PRIYAS_PLAN,
  reading: priyasReading(),
  mismatches: [],
  turn: 3,
  ...over,
});

export const anOccasion = (over: Partial<PlayedOccasion> = {}): PlayedOccasion => ({
  day: 1,
  time: null,
  result: 'done',
  cause: null,
  obstacle: null,
  gaveWay: '',
  record: null,
  ...over,
});

export const aWeek = (over: Partial<PlayedWeek> = {}): PlayedWeek => ({
  occasions: [
    anOccasion({ day: 1, record: '3 before, 5 after.' }),
    anOccasion({
      day: 4,
      result: 'not done',
      cause: 'obstacle',
      obstacle: 'the night shift overran',
      gaveWay: 'The night shift overran. The sheet had a way round, but did not say for what.',
    }),
  ],
  obstacles: [{ day: 4, text: 'the night shift overran', plannable: true }],
  result: 'partly',
  size: 'planned',
  firstMiss: 4,
  cause: 'obstacle',
  record: 'ratings',
  ...over,
});

export const aSaid = (over: Partial<Said> = {}): Said => ({
  turn: 0,
  session: 1,
  beat: 'opening',
  who: 'client',
  speaker: 'Priya',
  text: 'I read the booklet.',
  line: null,
  reply: null,
  ownWords: null,
  minute: 12,
  ...over,
});

export const aTurn = (over: Partial<Turn> = {}): Turn => ({
  number: 1,
  session: 1,
  beat: 'opening',
  reply: null,
  plan: null,
  shows: [],
  clientActs: [],
  slips: [],
  safety: [],
  gateSlips: [],
  agreed: [],
  before: CLIENT,
  after: CLIENT,
  minute: 13,
  ambivalentBefore: false,
  opposedBefore: false,
  gateOpen: false,
  ...over,
});

/** Two spoken turns and the plan, in the middle of nothing in particular. */
export const aPlay = (over: Partial<Play> = {}): Play => ({
  scenario: aScenario(),
  seeds: { seed: 1, order: 1 },
  decisions: [],
  phase: 'debrief',
  sessionIndex: 0,
  beat: null,
  replies: [],
  said: [
    aSaid(),
    aSaid({ who: 'thought', text: 'If they ask about the reading I’ll hang up.' }),
    aSaid({ turn: 1, who: 'practitioner', speaker: 'You', text: 'You’re not *sure* it fits you.' }),
    aSaid({ turn: 1, text: 'On my days off I don’t get up till two.' }),
    aSaid({
      turn: 2,
      who: 'practitioner',
      speaker: 'You',
      text: 'So the later you get up, the lower the evening.',
    }),
    aSaid({ turn: 2, who: 'thought', text: 'That is actually true.' }),
    aSaid({ turn: 3, who: 'plan', speaker: 'You', text: 'Walk the short loop of the park' }),
  ],
  turns: [aTurn({ number: 1 }), aTurn({ number: 2 }), aTurn({ number: 3, plan: PRIYAS_PLAN })],
  client: CLIENT,
  agreed: {},
  plan: aPlayedPlan(),
  week: aWeek(),
  minute: 20,
  gateOpen: false,
  rating: { ratings: { obstacles: 'did it', rationale: 'tried' }, redo: 2 },
  reflection: null,
  memory: {
    taken: [],
    menu: null,
    counters: {},
    ambivalent: false,
    opposed: false,
    named: null,
    size: null,
    safety: [],
  },
  ...over,
});

export const aReceipt = (over: Partial<Receipt> = {}): Receipt => ({
  turn: 2,
  session: 1,
  element: 'own cycle',
  words: 'So the later you get up, the lower the evening.',
  from: 'reply',
  weak: false,
  notCounted: null,
  ...over,
});

export const aResult = (criterion: CriterionName, over: Partial<CriterionResult> = {}): CriterionResult => ({
  criterion,
  level: 2,
  earned: 2,
  cap: 3,
  receipts: [],
  slips: [],
  missed: [],
  rule: 'The rule that gave this level.',
  next: 'What the next level asks.',
  weight: 33.3,
  ...over,
});

export const aReport = (over: Partial<AttemptReport> = {}): AttemptReport => ({
  sessions: [
    {
      session: 1,
      kind: 'setting',
      band: 'on the way',
      number: 58.4,
      results: [
        aResult('rationale', {
          receipts: [
            aReceipt(),
            aReceipt({ turn: 4, element: 'purpose', words: 'A walk is a test of that.' }),
          ],
        }),
        aResult('obstacles', {
          level: 1,
          receipts: [aReceipt({ turn: 6, element: 'confidence', words: 'How sure are you, nought to ten?' })],
          missed: [
            { element: 'obstacle', chances: [{ turn: 6, words: 'And if the shift overruns, what then?' }] },
            { element: 're-rated', chances: [] },
          ],
        }),
        aResult('empathy', {
          level: 3,
          receipts: [aReceipt({ turn: 1, element: 'reflects', words: 'You’re not sure it fits you.' })],
        }),
      ],
    },
  ],
  band: 'on the way',
  safety: null,
  priority: {
    criterion: 'obstacles',
    why: 'You asked how sure she was, heard a five, and moved on.',
    turn: 6,
    modelLine: 'Five. What would make it a seven? And if the shift overruns, what then?',
  },
  worked: {
    turn: 2,
    words: 'So the later you get up, the lower the evening.',
    why: 'You built the reason from her own day. She could repeat it.',
  },
  tookAway: 'That going out comes first and the mood after. Not the other way round.',
  beck: [
    { letter: 'a', says: 'clear and specific', criteria: [{ criterion: 'written plan', level: 2 }] },
    { letter: 'b', says: 'a cogent rationale', criteria: [{ criterion: 'rationale', level: 2 }] },
    { letter: 'c', says: 'difficulties troubleshot', criteria: [{ criterion: 'obstacles', level: 1 }] },
    { letter: 'd', says: 'progress summarised', criteria: [{ criterion: 'summary', level: null }] },
  ],
  week: 'partly',
  calibration: [{ criterion: 'obstacles', claimed: 2, scored: 1 }],
  ...over,
});

/** Readers for pages: every plan reads as `reading` says it does. */
export const readersThat = (reading: (plan: WrittenPlan) => PlanReading) => ({
  readPlan: reading,
  findMismatches: () => [],
});
