/** A criterion that is assessed, though nothing in the script can show it: everybody would score 0. */
import { criteriaShown } from '../format/header-from-script';
import type { Check } from './check';

export const criterionNeverShown: Check = {
  code: 'criterion-never-shown',
  find: (scenario, { has }) => {
    if (scenario.sessions.length === 0 || has('unknown-element') || has('unknown-criterion')) return [];
    const shown = criteriaShown(scenario);
    return scenario.header.criteria
      .filter((c) => !shown.includes(c))
      .map((c) => ({
        range: scenario.header.range,
        headerKey: 'criteria',
        words: c,
        message: `The header assesses ${c}, but nothing in the script can show it.`,
        hint:
          c === 'written plan'
            ? 'Add a table headed `plan`, or take it out of `criteria`.'
            : `Tag a reply with an element of ${c}, or take it out of \`criteria\`.`,
      }));
  },
};
