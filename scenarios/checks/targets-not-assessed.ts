/** Targets are two of the criteria: what the trainee rates themself on. */
import type { Check } from './check';

export const targetsNotAssessed: Check = {
  code: 'targets-not-assessed',
  find: ({ header }, { says, has }) => {
    if (!says.has('targets') || has('unknown-criterion')) return [];
    const { criteria, targets, range } = header;
    const missing = targets.filter((t) => !criteria.includes(t));
    const hint = 'Name two of the criteria that this scenario assesses.';
    if (missing.length > 0)
      return [
        {
          range,
          headerKey: 'targets',
          words: missing[0] ?? '',
          message:
            missing.length === 1
              ? `The target ${missing[0]} is not among the criteria this scenario assesses.`
              : `The targets ${missing.join(' and ')} are not among the criteria this scenario assesses.`,
          hint,
        },
      ];
    const wanted = Math.min(2, criteria.length);
    return targets.length === wanted
      ? []
      : [
          {
            range,
            headerKey: 'targets',
            message: `The header names ${targets.length === 1 ? 'one target' : `${targets.length} targets`}; a scenario has two.`,
            hint,
          },
        ];
  },
};
