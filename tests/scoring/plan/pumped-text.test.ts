/**
 * Nothing that is read at every pause of the hand blows up on text of any length: fragments of plans, and anything else, pumped
 * to 20,000 characters. Processor time, so that a neighbour on the machine is not what is measured.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lintPlan } from '../../../scoring/plan/lint/lint-plan';
import { readingAge } from '../../../scoring/reading-age/reading-age';
import { PLAN_FIELDS } from '../../../scenarios/format/vocabulary';
import type { WrittenPlan } from '../../../simulator/written-plan';
import { blank, boxes, codedPlans, read } from './plans';

const LENGTH = 20_000;
const MOST = 250;

/** Words, marks and line ends of real plans, with what stands around them. */
const pieces = [
  ...new Set(
    codedPlans('own-plans.jsonl').flatMap(({ plan }) =>
      (plan.form === 'blank' ? plan.text : Object.values(plan.boxes).join(' ')).split(
        /(?<=\s)|(?=[,.;:?!()\n])/,
      ),
    ),
  ),
];
const pumped = fc
  .oneof(
    {
      weight: 3,
      arbitrary: fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }).map((w) => w.join('')),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }) },
  )
  .map((part) => part.repeat(Math.ceil(LENGTH / part.length)).slice(0, LENGTH));
const anywhere: fc.Arbitrary<readonly [string, WrittenPlan]> = fc
  .tuple(pumped, fc.constantFrom('text' as const, ...PLAN_FIELDS.map(({ key }) => key)))
  .map(([text, field]) => [text, field === 'text' ? blank(text) : boxes({ [field]: text })]);

/** Milliseconds of processor time; the second of two where the first was slow, since the first may have compiled it. */
function cost(run: () => unknown): number {
  const once = (): number => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  const first = once();
  return first < MOST / 2 ? first : Math.min(first, once());
}

test('20,000 characters of whatever repeats are read, remarked on and graded in under 250 ms each', () => {
  read('walk'); // the spelling index is built on the first reading
  readingAge('walk');
  fc.assert(
    fc.property(anywhere, ([text, plan]) => {
      const reading = read(plan);
      expect(
        cost(() => read(plan)),
        'the reading',
      ).toBeLessThan(MOST);
      expect(
        cost(() => lintPlan(plan, reading)),
        'the remarks',
      ).toBeLessThan(MOST);
      expect(
        cost(() => readingAge(text)),
        'the reading age',
      ).toBeLessThan(MOST);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test.each(['.', '..a', '1.', '?', '…'])('a sheet of nothing but “%s” is graded in under 250 ms', (part) => {
  const text = part.repeat(LENGTH / part.length);
  expect(cost(() => readingAge(text))).toBeLessThan(MOST);
});
