/** Builds weeks and plan readings for tests: say only what matters, the rest is a plain good plan. */
import * as fc from 'fast-check';
import type { Obstacle, Week } from '../../scenarios/format/scenario';
import { PLAN_ELEMENTS, type Day } from '../../scenarios/format/vocabulary';
import type { DayObstacle } from '../../simulator/obstacles';
import type { WeekInput } from '../../simulator/week';
import type { Code, Occasion, PlanReading } from '../../simulator/written-plan';

export const SOMEWHERE = { line: 1, column: 1, endLine: 1, endColumn: 1 } as const;

export const obstacle = (text: string, over: Partial<Obstacle> = {}): Obstacle => ({
  day: null,
  text,
  plannable: true,
  answers: [],
  range: SOMEWHERE,
  ...over,
});

export const week = (over: Partial<Week> = {}): Week => ({
  obstacles: [],
  notes: [],
  given: [],
  leadsTo: [],
  range: SOMEWHERE,
  ...over,
});

export const codes = (over: Partial<PlanReading['codes']> = {}): PlanReading['codes'] =>
  ({ ...Object.fromEntries(PLAN_ELEMENTS.map((e) => [e, 2])), ...over }) as PlanReading['codes'];

export const reading = (over: Partial<PlanReading> = {}): PlanReading => ({
  codes: codes(),
  evidence: Object.fromEntries(PLAN_ELEMENTS.map((e) => [e, []])) as unknown as PlanReading['evidence'],
  occasions: [
    { day: 1, time: null },
    { day: 4, time: null },
  ],
  occasionsFrom: 'named days',
  anywhere: false,
  copingText: '',
  worksAgainst: null,
  ...over,
});

export const input = (over: Partial<WeekInput> = {}): WeekInput => ({
  week: week(),
  demand: 4,
  size: 'planned',
  reading: reading(),
  obstacles: [],
  client: { belief: 6, understanding: 6, confidence: 6, trust: 5, opposition: 0 },
  ...over,
});

const POOL: readonly Obstacle[] = [
  obstacle('heavy rain all morning', { answers: ['walk round the indoor market', 'do the stairs at home'] }),
  obstacle('the night shift overran', { answers: ['swap to Saturday after a sleep'] }),
  obstacle('her sister rings in tears', { answers: ['say I will ring back in twenty minutes'] }),
  obstacle('her dad is taken to hospital', { plannable: false }),
];
export const COPING_STEPS = [
  '',
  'If it rains I walk round the market.',
  'If the shift overruns I swap to Saturday.',
  'If my sister rings I ring back later.',
];

const value = fc.integer({ min: 0, max: 10 });
const code = fc.constantFrom<Code>(0, 1, 2);
const day = fc.integer({ min: 0, max: 6 }).map((d) => d as Day);
export const anyOccasions: fc.Arbitrary<Occasion[]> = fc
  .array(day, { minLength: 1, maxLength: 9 })
  .map((days) => days.sort((a, b) => a - b).map((d) => ({ day: d, time: null })));
export const anyObstacles: fc.Arbitrary<DayObstacle[]> = fc.uniqueArray(
  fc.record({ day, obstacle: fc.constantFrom(...POOL) }),
  { selector: (o) => o.day, maxLength: 5 },
);
export const anyInput: fc.Arbitrary<WeekInput> = fc.record({
  week: fc.constant(week({ obstacles: POOL, notes: [{ text: '3 before, 5 after', after: 'done' }] })),
  demand: fc.integer({ min: 0, max: 9 }),
  size: fc.constant('planned' as const),
  obstacles: anyObstacles,
  client: fc.record({
    belief: value,
    understanding: value,
    confidence: value,
    trust: value,
    opposition: value,
  }),
  reading: fc
    .record({
      codes: fc.record({
        behaviour: code,
        when: code,
        where: code,
        amount: code,
        rationale: code,
        coping: code,
        monitoring: code,
      }),
      occasions: anyOccasions,
      copingText: fc.subarray(COPING_STEPS).map((steps) => steps.join(' ')),
    })
    .map((r) => reading(r)),
});
