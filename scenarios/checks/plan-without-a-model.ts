/** A plan table in which nothing is written. */
import type { Check } from './check';

export const planWithoutAModel: Check = {
  code: 'plan-without-a-model',
  find: ({ sessions }, { has }) =>
    sessions.flatMap(({ beats }) =>
      beats.flatMap(({ plan }) =>
        plan === null || Object.keys(plan.boxes).length > 0 || has('unknown-plan-box')
          ? []
          : [
              {
                range: plan.range,
                message: 'This plan table says nothing about what a good plan would be.',
                hint: 'Write in each row what you would have written: `| what | Walk the short loop of Victoria Park |`.',
              },
            ],
      ),
    ),
};
