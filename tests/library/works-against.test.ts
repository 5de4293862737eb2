/** Steps that a scenario lists as working against its task: each is found as a trainee may write it, named, and answers nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readScenario } from '../../scenarios/format/read-scenario';
import { readPlan } from '../../scoring/plan/read-plan';
import { planContext } from '../../simulator/readers';
import type { PlanContext } from '../../simulator/written-plan';

const FOLDER = join(import.meta.dirname, '../../scenarios/library');
const listed = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.md'))
  .flatMap((file) => {
    const { scenario } = readScenario(readFileSync(join(FOLDER, file), 'utf8'), file);
    const context = planContext(scenario);
    return context.worksAgainst.map((step): [string, string, PlanContext] => [step, file, context]);
  });

const coping = (text: string, context: PlanContext) =>
  readPlan({ form: 'boxes', boxes: { what: 'stay in the queue', if_difficult: text } }, context);

test('exposure, panic and pacing scenarios list some', () => {
  expect(new Set(listed.map(([, file]) => file)).size).toBeGreaterThanOrEqual(4);
});

describe.each(listed)('%s (%s)', (step, _, context) => {
  test('is coping 1, is named and answers nothing, and the codebook’s own 2 is kept beside it', () => {
    const reading = coping(`If I want to leave: ${step}`, context);
    expect([reading.codes.coping, reading.worksAgainst, reading.copingText]).toEqual([1, step, '']);
    expect(reading.copingByCodebook).toBe(2);
  });

  test('is found on a blank sheet too', () => {
    const text = `Stay in the queue on Tuesday at 10. If I panic, ${step}.`;
    expect(readPlan({ form: 'blank', text }, context).worksAgainst).toBe(step);
  });

  test('is none where it is ruled out', () => {
    expect(coping(`If I want to leave, stay, no ${step}`, context).worksAgainst).toBeNull();
  });
});
