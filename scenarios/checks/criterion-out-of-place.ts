/** A criterion of setting in a scenario that only reviews, or the other way round. */
import { criterionWords } from '../format/vocabulary';
import type { Check } from './check';

export const criterionOutOfPlace: Check = {
  code: 'criterion-out-of-place',
  find: ({ header }, { says }) => {
    if (header.mode === 'both' || !says.has('mode')) return [];
    const named = [
      ...new Set([
        ...(says.has('criteria') ? header.criteria : []),
        ...(says.has('targets') ? header.targets : []),
      ]),
    ];
    return named
      .filter((c) => !['both', header.mode].includes(criterionWords(c).session))
      .map((c) => ({
        range: header.range,
        headerKey: says.has('criteria') && header.criteria.includes(c) ? 'criteria' : 'targets',
        words: c,
        message: `${c} belongs to ${criterionWords(c).session} sessions, and this is a ${header.mode} scenario.`,
        hint: `Take it out, or change the mode.`,
      }));
  },
};
