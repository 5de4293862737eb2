/** A link onward below one that is always taken. */
import type { Check } from './check';

export const neverTaken: Check = {
  code: 'never-taken',
  find: ({ sessions }) =>
    sessions.flatMap(({ beats }) =>
      beats.flatMap(({ onward }) => {
        const always = onward.findIndex((o) => o.when === null || o.when === 'otherwise');
        const after = always < 0 ? undefined : onward[always + 1];
        return after === undefined
          ? []
          : [
              {
                range: after.range,
                message: 'The way on above this one is always taken, so this one never is.',
                hint: 'Put the one without a condition last.',
              },
            ];
      }),
    ),
};
