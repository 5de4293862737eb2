/** The author's own good answer, read as a trainee's would be: a box that a stranger could not act on. */
import { PLAN_FIELDS } from '../../../scenarios/format/vocabulary';
import { modelSheet } from '../../../scoring/best-path';
import { planContext } from '../../../simulator/readers';
import type { ProofCheck } from './check';

export const modelPlanLoose: ProofCheck = {
  code: 'model-plan-loose',
  find: ({ scenario, compiled, readers }) => {
    const beat = compiled.beats.find((b) => b.beat.plan !== null)?.beat;
    const model = beat?.plan;
    if (!model) return [];
    const { codes } = readers.readPlan(modelSheet(scenario), planContext(scenario));
    return PLAN_FIELDS.filter(
      ({ key, element }) => (model.boxes[key] ?? '') !== '' && codes[element] < 2,
    ).map(({ name, element }) => ({
      range: model.range,
      message: `The good answer in "${name}" reads as ${codes[element] === 1 ? 'loose' : 'saying nothing'}: a trainee who wrote it would not be credited.`,
      hint: 'Say it so that a stranger could tell: a day, a place, a number.',
    }));
  },
};
