/** On the best path the reply that is wanted is nearly always the only one in the criteria's own words. */
import { echoes, rubricStems } from '../policies';
import { A_HABIT, bestChoices, ENOUGH_CHOICES } from './best-choices';
import type { ProofCheck } from './check';

export const bestEchoesTheCriteria: ProofCheck = {
  code: 'best-echoes-the-criteria',
  find: (known) => {
    const rubric = rubricStems(known.scenario);
    const choices = bestChoices(known);
    const echoing = choices.filter(
      ({ said, others }) =>
        echoes(said.text, rubric) > 0 && others.every((o) => echoes(o.text, rubric) === 0),
    );
    return choices.length >= ENOUGH_CHOICES && echoing.length > choices.length * A_HABIT
      ? [
          {
            range: known.scenario.header.range,
            message: `At ${echoing.length} of ${choices.length} turns of the best path only the reply that is wanted uses the criteria’s words.`,
            hint: 'Use the client’s words in it, or let another reply sound like the textbook too.',
          },
        ]
      : [];
  },
};
