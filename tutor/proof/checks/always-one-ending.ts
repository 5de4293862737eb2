/** Whatever is said, the client takes the same away. */
import type { ProofCheck } from './check';

export const alwaysOneEnding: ProofCheck = {
  code: 'always-one-ending',
  find: ({ scenario, position: { met, complete } }) => {
    const told = scenario.tookAway.filter((_, id) => met.tookAway[id] === 1);
    const [only] = told;
    return complete && told.length === 1 && only
      ? [
          {
            range: only.range,
            message: 'Every way through ends alike: the client always takes this away.',
            hint: 'Let it depend on what was said: `**if** shown own cycle: …`.',
          },
        ]
      : [];
  },
};
