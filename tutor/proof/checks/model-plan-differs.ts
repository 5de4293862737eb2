/** The author's own good answer contradicts what the best path agreed. */
import type { ProofCheck } from './check';

export const modelPlanDiffers: ProofCheck = {
  code: 'model-plan-differs',
  find: ({ compiled, best }) => {
    const model = compiled.beats.find((b) => b.beat.plan !== null)?.beat.plan;
    return model
      ? (best.play.plan?.mismatches ?? []).map(({ field, agreed, written }) => ({
          range: model.range,
          message: `On the best path “${agreed}” is agreed for ${field}, and the good answer says “${written}”.`,
          hint: 'Let the table say what was agreed, or the replies agree what the table says.',
        }))
      : [];
  },
};
