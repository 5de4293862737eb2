/** On the best path the reply that is wanted is nearly always the longest on offer. */
import { wordCount } from '../../../simulator/clock';
import { A_HABIT, bestChoices, ENOUGH_CHOICES } from './best-choices';
import type { ProofCheck } from './check';

export const bestIsAlwaysLongest: ProofCheck = {
  code: 'best-is-always-longest',
  find: (known) => {
    const choices = bestChoices(known);
    const longest = choices.filter(({ said, others }) =>
      others.every((o) => wordCount(o.text) < wordCount(said.text)),
    );
    return choices.length >= ENOUGH_CHOICES && longest.length > choices.length * A_HABIT
      ? [
          {
            range: known.scenario.header.range,
            message: `At ${longest.length} of ${choices.length} turns of the best path the reply that is wanted is the longest on offer.`,
            hint: 'Say the same in fewer words here and there, and let other replies be longer.',
          },
        ]
      : [];
  },
};
